import { createHash } from 'node:crypto';
import { holds } from '../../engine/conditions.ts';
import type { CautionId } from '../../guideline/caution.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { parseProvenance } from '../../guideline/notation/provenance.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { CutoffBandsData } from '../../guideline/quiz/cutoffBands/cutoffBand.ts';
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
import { type Exclusion, exclusionsIn } from './exclusion.ts';
import { QuizTablesError } from './quizTablesError.ts';
import { quizTablesShape } from './shape.ts';

/** The bands of a quantity with their provenance as parts. */
export interface CutoffBands extends Omit<CutoffBandsData, 'provenance'> {
  readonly provenance: readonly Provenance[];
}

/** Tables of the quiz that passed their check against a guideline. */
export interface QuizTables extends Omit<QuizTablesData, 'closedByClosure' | 'closedArms' | 'cutoffBands'> {
  /** sha256 (hex) of their content. */
  readonly hash: string;
  readonly exclusions: readonly Exclusion[];
  readonly cutoffBands: readonly CutoffBands[];
  /** Whether two outcomes overlap in what is done for a patient, so that a trainee could be right with both. */
  readonly overlap: (a: OutcomeId, b: OutcomeId, facts: Facts) => boolean;
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
  const cautionNames: Readonly<Record<CautionId, CautionName>> = data.names.cautions;
  const updateNames: Readonly<Record<string, UpdateName>> = data.names.updates;
  return {
    ...data,
    hash: createHash('sha256').update(canonicalJson(data)).digest('hex'),
    exclusions: exclusionsIn(data, guideline),
    cutoffBands: data.cutoffBands.map((bands) => ({
      ...bands,
      provenance: parseProvenance(bands.provenance),
    })),
    overlap: (a, b, facts) =>
      a !== b &&
      data.overlappingOutcomes.some(
        ({ outcomes, when }) =>
          outcomes.includes(a) && outcomes.includes(b) && (when === undefined || holds(when, facts)),
      ),
    cautionName: (id) =>
      cautionNames[id] ?? unreachable(`The caution ${id} has no name in the tables of the quiz.`),
    updateName: ({ id }) =>
      updateNames[id] ?? unreachable(`The update ${id} has no name in the tables of the quiz.`),
  };
}

function problemsIn(data: QuizTablesData, guideline: Guideline): readonly string[] {
  const { error } = quizTablesShape().safeParse(data, {
    error: ({ input }) => (input === undefined ? 'is missing' : undefined),
  });
  if (error) return error.issues.map(({ path, message }) => `${placeOf(path, data)}: ${message}`);
  const problems: string[] = [];
  for (const check of checks) {
    check(data, guideline, (place, problem) => problems.push(`${place}: ${problem}`));
  }
  return problems;
}

/** A path in words: "closedByClosure, radiation, leavesOpen, 0, text". */
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
