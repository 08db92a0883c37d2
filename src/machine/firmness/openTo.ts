import { gradeOfKi67, higherGrade } from '../../engine/facts.ts';
import { saysUnknown } from '../../engine/saysUnknown.ts';
import type { AnswerValue, GivenAnswer, Ki67Value, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** An answer that a question is open to. */
export interface OpenAnswer {
  readonly answer: AnswerValue;
  /** Whether it says "not known", or is the given one that leaves a part out. */
  readonly unknown: boolean;
}

/**
 * The answers that a question is open to, in the order of its answer classes: without an answer, or with one that says
 * "not known", each class; with one that leaves a part out (a grade without a number; dossier 2.3 and C16), itself and
 * each class that has the part and says with it what was given.
 */
export function openTo(
  guideline: Guideline,
  question: QuestionId,
  given?: AnswerValue,
): readonly OpenAnswer[] {
  const { classes } = guideline.questions[question];
  if (given === undefined || !leavesPartOut({ question, answer: given })) {
    return classes.map((answer) => ({ answer, unknown: saysUnknown(guideline, { question, answer }) }));
  }
  return [
    ...classes
      .flatMap((one) => completed(guideline, given, one))
      .map((answer) => ({ answer, unknown: false })),
    { answer: given, unknown: true },
  ];
}

/** Whether another answer may take the place of a given one without contradicting it. */
export function mayBecomeAnother(guideline: Pick<Guideline, 'questions'>, given: GivenAnswer): boolean {
  return saysUnknown(guideline, given) || leavesPartOut(given);
}

/** Whether an answer says something and leaves a part of what its question asks for out. */
export function leavesPartOut({ answer }: GivenAnswer): boolean {
  return isKi67(answer) && answer.ki67 === undefined;
}

/** A class that has a number, with the grade that was given, where the two say that grade. */
function completed(
  { cutoffs }: Pick<Guideline, 'cutoffs'>,
  given: AnswerValue,
  one: AnswerValue,
): readonly AnswerValue[] {
  if (!isKi67(given) || !isKi67(one) || given.grade === undefined || one.ki67 === undefined) return [];
  const { grade } = given;
  return higherGrade(gradeOfKi67({ cutoffs }, one.ki67), grade) === grade ? [{ ki67: one.ki67, grade }] : [];
}

function isKi67(answer: AnswerValue): answer is Ki67Value {
  return typeof answer === 'object' && !Array.isArray(answer) && ('ki67' in answer || 'grade' in answer);
}
