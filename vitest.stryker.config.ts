import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest tests, slowest last: a run stops at the first test that fails. */
const slowest = ['machine/graph', 'machine/ahead', 'machine/cases', 'coverage/battery'];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      slowest.findIndex((name) => moduleId.includes(name));
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
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
