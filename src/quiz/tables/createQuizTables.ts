import { createHash } from 'node:crypto';
import type { CautionId } from '../../guideline/caution.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { CautionName } from '../../guideline/quiz/names/cautions.ts';
import type { UpdateName } from '../../guideline/quiz/names/updates.ts';
import type { QuizTablesData } from '../../guideline/quiz/quizTables.ts';
import type { Update } from '../../guideline/update.ts';
import { canonicalJson } from '../../machine/stamp.ts';
import { unreachable } from '../../guideline/errors.ts';
import { checkCutoffBands } from './checkCutoffBands.ts';
import { checkCutoffs } from './checkCutoffs.ts';
import { checkFrequencies } from './checkFrequencies.ts';
import { checkNames } from './checkNames.ts';
import { checkReferences } from './checkReferences.ts';
import { type Check, nameOf } from './check.ts';
import { QuizTablesError } from './quizTablesError.ts';
import { quizTablesShape } from './shape.ts';

/** Tables of the quiz that passed their check against a guideline. */
export interface QuizTables extends QuizTablesData {
  /** sha256 (hex) of their content. */
  readonly hash: string;
  /** Whether two outcomes overlap in what is done, so that a trainee could be right with both. */
  readonly overlap: (a: OutcomeId, b: OutcomeId) => boolean;
  /** Of a caution of the guideline. */
  readonly cautionName: (id: CautionId) => CautionName;
  /** Of an update of the guideline. */
  readonly updateName: (update: Update) => UpdateName;
}

const checks: readonly Check[] = [
  checkCutoffs,
  checkNames,
  checkReferences,
  checkFrequencies,
  checkCutoffBands,
];

/**
 * Checks the tables of the quiz: their shape, and that all that they name exists in the guideline and all
 * that the guideline has is named.
 * @throws QuizTablesError with every problem and its place in words
 */
export function createQuizTables(data: QuizTablesData, guideline: Guideline): QuizTables {
  const problems = problemsIn(data, guideline);
  if (problems.length > 0) throw new QuizTablesError(problems);
  return {
    ...data,
    hash: createHash('sha256').update(canonicalJson(data)).digest('hex'),
    overlap: (a, b) =>
      a !== b && data.overlappingOutcomes.some((pair) => pair.includes(a) && pair.includes(b)),
    cautionName: (id) =>
      data.names.cautions[id] ?? unreachable(`The caution ${id} has no name in the tables of the quiz.`),
    updateName: ({ update }) =>
      data.names.updates.find(({ starts }) => update.startsWith(starts)) ??
      unreachable(`The update "${update}" has no name in the tables of the quiz.`),
  };
}

function problemsIn(data: QuizTablesData, guideline: Guideline): readonly string[] {
  const { error } = quizTablesShape.safeParse(data, {
    error: ({ input }) => (input === undefined ? 'is missing' : undefined),
  });
  if (error) return error.issues.map(({ path, message }) => `${placeOf(path, data)}: ${message}`);
  const problems: string[] = [];
  for (const check of checks) {
    check(data, guideline, (place, problem) => problems.push(`${place}: ${problem}`));
  }
  return problems;
}

/** A path in words: "exclusions, tareByRadiation, wrong, everything, why". */
function placeOf(path: readonly PropertyKey[], data: unknown): string {
  if (path.length === 0) return 'the tables';
  let value = data;
  return path
    .map((key) => {
      value = (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key];
      return typeof key === 'number' ? nameOf(value, key) : String(key);
    })
    .join(', ');
}
