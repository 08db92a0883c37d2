import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { nearness } from './test/mutation/nearness.ts';
import { tags } from './vitest.config.ts';

/** Tests that take longest, after all others. */
const last = ['machine/graph', 'machine/pendingAnswers', 'machine/cases', 'coverage/battery'];

/**
 * A run of one mutant stops at the first test that fails, so those come first that lie nearest to the file that
 * was changed, and the slowest last.
 */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root, related = [] } = this.ctx.config;
    const fromRoot = (path: string): string => relative(root, path);
    const [changed] = related.length === 1 ? related.map(fromRoot) : [];
    const rank = ({ moduleId }: TestSpecification): number => {
      const slow = last.findIndex((name) => moduleId.includes(name));
      if (slow !== -1) return slow;
      return changed === undefined ? -1 : -1 - nearness(changed, fromRoot(moduleId));
    };
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** Whose tests run; without it those of every room whose code is changed. */
const room = process.env['STRYKER_ROOM'] ?? '{guideline,engine,machine,language,conversation,dialogs}';

/** Fast tests; each mutant runs those that reach it. */
export default defineConfig({
  test: {
    include: [
      `test/unit/${room}/**/*.test.ts`,
      ...(process.env['STRYKER_ROOM'] === undefined ? ['test/unit/coverage/battery.test.ts'] : []),
    ],
    // As in the product's own tests. What is computed once and kept is then reached by the first test that needs it
    // alone, so that a mutant in it may be said to survive which another test would notice; never the reverse.
    isolate: false,
    testTimeout: 60_000,
    tags: tags.map((tag) => ({ ...tag, skip: true })),
    sequence: { sequencer: NearestFirst },
  },
});
