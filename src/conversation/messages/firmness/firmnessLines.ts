import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import { type BesideCase, endInWords } from '../alternatives/end.ts';
import { answersShort, otherEnds } from '../alternatives/wouldChange.ts';

/** How firm a case is, a sentence each, for the record. Empty before an outcome that nothing can change. */
export function firmnessLines(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly string[] {
  return otherEnds(cases, known, beside).map(
    ({ question, answers, end }) =>
      `${cases.guideline.questions[question].title}: ${answersShort(cases.guideline, question, answers)}: ${endInWords(cases, end)}`,
  );
}

/** What is not known and would decide something, a line each, what decides most first; for the record. */
export function missingDataLines(
  cases: Cases,
  { state, pending }: CaseWithPending,
  _beside: BesideCase,
): readonly string[] {
  const { questions } = cases.guideline;
  return [...state.answers, ...pending]
    .filter(({ question, answer }) => answer === questions[question].unknown)
    .map(({ question }) => `${questions[question].title}: ${questions[question].ask}`);
}
