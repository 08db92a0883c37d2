import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { unreachable } from '../../guideline/errors.ts';
import { decodeCase } from '../../machine/caseCode/caseCode.ts';
import { createEditions } from '../../machine/caseCode/edition.ts';
import type { Cases } from '../../machine/cases.ts';
import { advance } from '../../machine/pendingAnswers.ts';
import { type BesideRecord, caseRecord } from './caseRecord.ts';
import type { RecordDocument, RecordExtent } from './recordDocument.ts';
import type { Written } from './recordOf.ts';

/**
 * The record of the case that a code stands for, under the guideline in force.
 * @param beside what stands with the case and is in no code
 * @returns null before an outcome
 * @throws CaseCodeError when the code cannot be opened, as `unknownGuideline` also when it is of another version
 */
export function recordOfCode(
  cases: Cases,
  code: string,
  written: Written,
  beside: Omit<BesideRecord, 'situations'> = {},
  extent: RecordExtent = 'document',
): RecordDocument | null {
  const { guideline } = cases;
  const decoded = decodeCase(createEditions(cases), code);
  const answers = decoded.answers.map(({ question, answer }): GivenAnswer => {
    const id =
      guideline.questionIds.find((one) => one === question) ??
      unreachable(`A code of this version names the question "${question}".`);
    return { question: id, answer: fitAnswer(guideline, id, answer) };
  });
  const situations = guideline.specialSituations.filter(({ id }) => decoded.situations.includes(id));
  return caseRecord(
    cases,
    advance(cases, cases.start(), answers),
    written,
    { ...beside, situations },
    extent,
  );
}
