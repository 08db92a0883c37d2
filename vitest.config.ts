import { defineConfig } from 'vitest/config';

/** Tests so marked run in `npm run test:all` and not in `npm test` (test/README.md). */
export const tags = [
  { name: 'long', description: 'large samples, whole walks and long behaviour', timeout: 1_800_000 },
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The files share no state but what is computed once and kept, and importing everything anew costs more.
    isolate: false,
    maxWorkers: '100%',
    // Tests make and drop much: with room for it a sixth less is spent on collecting it. A worker lives for minutes, and
    // comes back to functions that it has not called for long: they stay compiled.
    execArgv: ['--max-semi-space-size=256', '--no-flush-bytecode'],
    // Far beyond what a test needs: a busy machine is no fault of the product, only a hang is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    tags,
    // Every statement of the dossier has a test.
    globalSetup: ['test/everyStatement.ts'],
  },
});
