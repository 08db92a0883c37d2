import type { Answers, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { gradeOf, has, ki67IsLow, ki67Percent, transarterialChoice } from './patient/facts.ts';
import { wayFrom } from './whereNext.ts';

/** One answer of each class of a question. */
export type AnswersTo = (question: QuestionId) => readonly AnswerValue[];

/**
 * Finds every question that may still be asked, looking along all ways of the dossier.
 * @returns for the answers on a route and the question that is open, that question and all after it
 */
export function createMayAsk(
  answersTo: AnswersTo,
): (onRoute: Answers, pending: QuestionId) => ReadonlySet<QuestionId> {
  const seen = new Map<string, ReadonlySet<QuestionId>>();
  const mayAsk = (onRoute: Answers, pending: QuestionId): ReadonlySet<QuestionId> => {
    const place = `${pending} ${whatWaysLookAt(onRoute)}`;
    const known = seen.get(place);
    if (known) return known;
    const asked = new Set([pending]);
    for (const answer of answersTo(pending)) {
      const answers: Answers = { ...onRoute, [pending]: answer };
      const { step } = wayFrom(answers, pending);
      if ('question' in step) for (const later of mayAsk(answers, step.question)) asked.add(later);
    }
    seen.set(place, asked);
    return asked;
  };
  return mayAsk;
}

/** All that the rules of the dossier look at after the question at which it was answered. */
export function whatWaysLookAt(answers: Answers): string {
  return JSON.stringify([
    gradeOf(answers),
    ki67Percent(answers) === null,
    ki67IsLow(answers),
    answers.extrahepaticDisease,
    answers.liverDistribution,
    answers.liverResectability,
    answers.hormonalSyndrome,
    answers.treatmentCourse,
    transarterialChoice(answers),
    has(answers, 'hepaticDecompensation'),
    answers.sstrImaging,
  ]);
}
