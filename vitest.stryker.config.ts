import { defineConfig } from 'vitest/config';

/** The fast tests that hold the guideline, the engine and the chart; each mutant runs those that reach it. */
export default defineConfig({
  test: {
    include: [
      'test/unit/{guideline,engine,machine}/**/*.test.ts',
      'test/unit/coverage/oracle.test.ts',
      'test/paths/chart.test.ts',
    ],
    testTimeout: 20_000,
  },
});
