import { relative } from 'node:path';
import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { parsed } from './dossier.ts';

/** A test that exercised a statement, in the run that was recorded. */
export interface RecordedTest {
  /** From the root of the project. */
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
}

/** Tests of one or more recorded runs, by the statements that they exercised. */
export interface TestEvidence {
  readonly tests: number;
  /** When the last of the runs began, ISO 8601; null without a run. */
  readonly ranAt: string | null;
  readonly byStatement: ReadonlyMap<string, readonly RecordedTest[]>;
}

/** What vitest's JSON reporter writes, as far as it is read. */
const run = once(() =>
  z.object({
    startTime: z.number(),
    testResults: z.array(
      z.object({
        name: z.string(),
        assertionResults: z.array(
          z.object({
            fullName: z.string(),
            status: z.string(),
            meta: z.object({ statements: z.array(z.string()).optional() }).optional(),
          }),
        ),
      }),
    ),
  }),
);

/**
 * Reads recorded runs of the tests: a test says itself which statements it exercised (`test/fixtures/exercises.ts`).
 * @param texts of the JSON that vitest wrote
 * @param root the folder of the project
 * @throws PathwayError `CommandLineNotUsable` when a text is no such report
 */
export function testEvidence(texts: readonly string[], root: string): TestEvidence {
  const runs = texts.map((text) => parsed(run(), text, 'the results of vitest as JSON'));
  const byStatement = new Map<string, RecordedTest[]>();
  const ran = runs
    .flatMap(({ testResults }) => testResults)
    .flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ file: name, ...test })))
    .filter(({ status }) => status === 'passed' || status === 'failed');
  for (const { file, fullName, status, meta } of ran) {
    const test = { file: relative(root, file), name: fullName, passed: status === 'passed' };
    for (const id of meta?.statements ?? []) byStatement.set(id, [...(byStatement.get(id) ?? []), test]);
  }
  const last = Math.max(...runs.map(({ startTime }) => startTime));
  return { tests: ran.length, ranAt: runs.length === 0 ? null : new Date(last).toISOString(), byStatement };
}
