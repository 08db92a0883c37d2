import type { Cases } from '../../machine/cases.ts';
import { encodeCase } from '../../machine/caseCode/caseCode.ts';
import { codedTold } from './toldInCode.ts';
import type { Session } from './session.ts';

/** The code of the open case: its answers, those of the route and pending ones alike, and its special situations. */
export function caseCodeOf(
  cases: Cases,
  {
    answers,
    pendingAnswers,
    situations,
    notTaken,
  }: Pick<Session, 'answers' | 'pendingAnswers' | 'situations' | 'notTaken'>,
): string {
  return encodeCase(cases, {
    answers: [...answers, ...pendingAnswers],
    situations,
    ...codedTold(notTaken),
  });
}
