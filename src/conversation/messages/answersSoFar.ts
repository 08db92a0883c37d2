import { currentGuideline } from '../../current.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { Block } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';

/** The answers of a case, a compact line each; a tap on one begins to change it. */
export function answersSoFar(answers: readonly GivenAnswer[], place: CasePlace): readonly Block[] {
  if (answers.length === 0) return [];
  return [
    {
      kind: 'answers',
      items: answers.map(({ question, answer }) => ({
        name: texts.change.short[question],
        value: describeAnswer(currentGuideline(), question, answer, 'short'),
        data: { nelm: 1, do: 'change', ...place, question },
      })),
    },
  ];
}

/** What is kept ahead of its question, in one quiet line; nothing when nothing is. */
export function toldLine(ahead: readonly GivenAnswer[]): readonly Block[] {
  if (ahead.length === 0) return [];
  const told = ahead
    .map(
      ({ question, answer }) =>
        `${texts.change.short[question]}: ${describeAnswer(currentGuideline(), question, answer, 'short')}`,
    )
    .join('; ');
  return [{ kind: 'text', small: true, tone: 'subtle', text: texts.review.keptAhead(told) }];
}
