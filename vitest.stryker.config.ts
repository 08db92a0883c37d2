import { defineConfig } from 'vitest/config';

/** The fast tests that hold the guideline, the engine and the chart; each mutant runs those that reach it. */
export default defineConfig({
  test: {
    include: [
      'test/unit/{guideline,engine,machine}/**/*.test.ts',
      'test/unit/coverage/{oracle,battery}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
