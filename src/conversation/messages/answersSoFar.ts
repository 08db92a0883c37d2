import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { Block } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** So many lines still leave room on a phone for a question and its options. */
const mostShown = 2;

/** Whether the answers of a case are folded, so that its question is seen with its options. */
export function areFolded(answers: readonly GivenAnswer[]): boolean {
  return answers.length > mostShown;
}

/** The answers of a case, a compact line each, folded when they are many; a tap on one begins to change it. */
export function answersSoFar(
  guideline: Guideline,
  answers: readonly GivenAnswer[],
  place: CasePlace,
): readonly Block[] {
  if (answers.length === 0) return [];
  const lines: Block = {
    kind: 'answers',
    items: answers.map(({ question, answer }) => ({
      name: texts.questionNames.short[question],
      value: describeAnswer(guideline, question, answer, 'short'),
      data: { nelm: 1, do: 'change', ...place, question },
    })),
  };
  return areFolded(answers)
    ? [{ kind: 'fold', id: 'answers', title: texts.question.answered(answers.length), blocks: [lines] }]
    : [lines];
}

/** The pending answers, in one subtle line; nothing when there are none. */
export function pendingLine(guideline: Guideline, pending: readonly GivenAnswer[]): readonly Block[] {
  if (pending.length === 0) return [];
  const said = pending
    .map(
      ({ question, answer }) =>
        `${texts.questionNames.short[question]}: ${describeAnswer(guideline, question, answer, 'short')}`,
    )
    .join('; ');
  return [{ kind: 'text', small: true, tone: 'subtle', text: texts.review.keptAhead(said) }];
}
