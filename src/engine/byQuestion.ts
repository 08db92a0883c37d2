import type { Answers, AnswerValue, GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';

/** Answers by question; of two to one question the later one counts. */
export function byQuestion(given: readonly GivenAnswer[]): Answers {
  const answers: Record<string, AnswerValue> = {};
  for (const { question, answer } of given) answers[question] = answer;
  return answers;
}

/** The other way round: answers as a list, in the order of the guideline's questions. */
export function givenAnswers(
  { questionIds }: Pick<Guideline, 'questionIds'>,
  answers: Answers,
): readonly GivenAnswer[] {
  return questionIds.flatMap((question) => {
    const answer = answers[question];
    return answer === undefined ? [] : [{ question, answer }];
  });
}
