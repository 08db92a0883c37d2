import type { Cases } from '../../../machine/cases.ts';
import type { Item } from '../../../quiz/item/item.ts';
import type { QuizSession } from '../../../quiz/trainee/sessionData.ts';
import type { Block, Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { feedbackBlocks, verdictBlock } from './feedback.ts';
import { caseBlocks, quizButton } from './parts.ts';

const say = texts.quiz.deactivated;

/** What a card of the quiz becomes when it goes on in another message: feedback stays readable. */
export function deactivatedQuiz(cases: Cases, item: Item, session: QuizSession): Message {
  const given = session.given.at(-1);
  const answered =
    session.item?.chosen !== null && given
      ? [verdictBlock(given), ...feedbackBlocks(cases, item, given)]
      : null;
  return deactivatedCard(answered ?? [{ kind: 'text', text: item.stem }]);
}

/** The same of a round. */
export function deactivatedRound(item: Item): Message {
  return deactivatedCard([...caseBlocks(item), { kind: 'text', text: item.stem }]);
}

function deactivatedCard(blocks: readonly Block[]): Message {
  return {
    speak: say.speak,
    blocks: [...blocks, { kind: 'text', tone: 'accent', small: true, text: say.goesOn }],
    buttons: [quizButton(say.continueHere, 'open')],
    typeHint: '',
  };
}
