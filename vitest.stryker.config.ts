import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The quickest tests first, the battery of routes last: a run stops at the first test that fails. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): string =>
      `${moduleId.includes('battery') ? 1 : 0}${moduleId}`;
    return files.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
}

/** The fast tests that hold the guideline, the engine and the chart; each mutant runs those that reach it. */
export default defineConfig({
  test: {
    include: ['test/unit/{guideline,engine,machine}/**/*.test.ts', 'test/unit/coverage/battery.test.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: QuickestFirst },
  },
});
