import type { Message } from '../../contract/message.ts';
import { flagReasons } from '../../contract/quizData.ts';
import { texts } from '../../texts/texts.ts';
import { quizAction, quizButton } from './parts.ts';

const say = texts.practice.flag;

/** Asks what is wrong with an item. */
export function flagMessage(item: string, rev: number): Message {
  return {
    speak: say.title,
    blocks: [
      { kind: 'heading', text: say.title },
      {
        kind: 'choices',
        layout: 'rows',
        choices: flagReasons.map((reason) => ({
          label: say.reasons[reason],
          data: quizAction('flag', { item, reason, rev }),
        })),
      },
      { kind: 'text', small: true, tone: 'subtle', text: item },
    ],
    buttons: [quizButton(say.never, 'open')],
    typeHint: say.type,
  };
}
