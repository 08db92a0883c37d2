import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { tags } from './vitest.config.ts';

/**
 * A run stops at the first test that fails, so the test that notices most of the chart's mutants comes first
 * and the slowest come last.
 */
const first = 'machine/edges';
const last = ['machine/graph', 'machine/pendingAnswers', 'machine/cases', 'coverage/battery'];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.includes(first) ? -2 : last.findIndex((name) => moduleId.includes(name));
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** The fast tests of the rooms whose code is changed; each mutant runs those that reach it. */
export default defineConfig({
  test: {
    include: [
      'test/unit/{guideline,engine,machine,language,conversation,dialogs}/**/*.test.ts',
      'test/unit/coverage/battery.test.ts',
    ],
    testTimeout: 60_000,
    tags,
    sequence: { sequencer: QuickestFirst },
  },
});
