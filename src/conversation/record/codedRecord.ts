import { leadOf } from '../../engine/leadAt.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { unreachable } from '../../guideline/errors.ts';
import { decodeCase } from '../../machine/caseCode/caseCode.ts';
import { createEditions } from '../../machine/caseCode/edition.ts';
import type { Cases } from '../../machine/cases.ts';
import { advance, type CaseWithPending } from '../../machine/pendingAnswers.ts';
import type { MadeChoice, KeptChoice } from '../feedback/choice.ts';
import { type BesideRecommendation, shownOutcome } from '../messages/outcome/shownOutcome.ts';
import { asTold } from '../state/toldSituations.ts';
import { type BesideRecord, caseRecord } from './caseRecord.ts';
import type { RecordDocument, RecordExtent } from './recordDocument.ts';
import type { Written } from './recordOf.ts';

/** What stands with a case and is in no code. */
export interface BesideCode extends Pick<BesideRecommendation, 'notTaken'> {
  readonly choice?: MadeChoice | null;
  /** What its special situations were told as. */
  readonly toldAs?: readonly string[];
}

/** A case made again from its code, with what stands beside its answers. */
export interface CaseOfCode {
  readonly known: CaseWithPending;
  readonly beside: BesideRecord;
}

/**
 * The case that a code stands for, under the guideline in force.
 * @throws CaseCodeError when the code cannot be opened, as `unknownGuideline` also when it is of another version
 */
export function caseOfCode(
  cases: Cases,
  code: string,
  { notTaken = [], choice = null, toldAs = [] }: BesideCode = {},
): CaseOfCode {
  const { guideline } = cases;
  const decoded = decodeCase(createEditions(cases), code);
  const answers = decoded.answers.map(({ question, answer }): GivenAnswer => {
    const id =
      guideline.questionIds.find((one) => one === question) ??
      unreachable(`A code of this version names the question "${question}".`);
    return { question: id, answer: fitAnswer(guideline, id, answer) };
  });
  const known = advance(cases, cases.start(), answers);
  const situations = asTold(
    guideline.specialSituations.filter(({ id }) => decoded.situations.includes(id)),
    toldAs,
  );
  const beside = { notTaken, situations };
  return {
    known,
    beside: { ...beside, choice: choice && keptOf(cases, known, beside, choice) },
  };
}

/**
 * The record of the case that a code stands for, under the guideline in force.
 * @returns null before an outcome
 * @throws CaseCodeError as `caseOfCode`
 */
export function recordOfCode(
  cases: Cases,
  code: string,
  written: Written,
  besideCode: BesideCode = {},
  extent: RecordExtent = 'document',
): RecordDocument | null {
  const { known, beside } = caseOfCode(cases, code, besideCode);
  return caseRecord(cases, known, written, beside, extent);
}

/** A choice as it is kept with the case: about what leads there. */
function keptOf(
  { guideline }: Cases,
  { state: { recommendation }, pending }: CaseWithPending,
  beside: BesideRecommendation,
  choice: MadeChoice,
): KeptChoice | null {
  if (!recommendation) return null;
  const shown = shownOutcome(guideline, recommendation, { ...beside, pendingAnswers: pending });
  const leading = leadOf(shown.recommendation);
  return { ...choice, outcome: recommendation.outcome, leading, by: '' };
}
