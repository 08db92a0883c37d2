import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DossierStatement } from './dossier/statements.ts';

const goldenStatements = join(import.meta.dirname, 'golden/dossier/statements.json');

/**
 * Fails a run of all fast tests in which no test that passed exercised some statement of the dossier: what
 * `nelm trace` lists as "no test". A run of some tests, or one in which a test failed, says nothing of it.
 * @param project of vitest, which calls this before the run and what it returns after it
 */
export default function everyStatement(project: TestProject): () => Promise<void> {
  return async () => {
    const { state, config } = project.vitest;
    const modules = state.getTestModules();
    const { testFiles } = await project.globTestFiles();
    const isWhole =
      modules.length === testFiles.length &&
      config.testNamePattern === undefined &&
      (config.tagsFilter ?? []).every((filter) => filter === '!long');
    if (!isWhole || state.getCountOfFailedTests() > 0) return;
    const passed = modules.flatMap(({ children }) => [...children.allTests('passed')]);
    const missing = untested(passed.map((test) => test.meta().statements ?? []));
    if (missing.length > 0)
      throw new Error(
        `${missing.length} statements of the dossier have no test (test/README.md), first ${missing.slice(0, 20).join(', ')}`,
      );
  };
}

/**
 * The statements of the dossier that no test exercised, in its order.
 * @param exercised for each test the ids of those that it exercised
 */
export function untested(exercised: readonly (readonly string[])[]): readonly string[] {
  const { statements } = JSON.parse(readFileSync(goldenStatements, 'utf8')) as {
    readonly statements: readonly DossierStatement[];
  };
  const seen = new Set(exercised.flat());
  return statements.map(({ id }) => id).filter((id) => !seen.has(id));
}
