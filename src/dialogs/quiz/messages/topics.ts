import type { ItemSource } from '../../../quiz/trainee/source.ts';
import type { Message } from '../../message.ts';
import { texts } from '../../texts.ts';
import { quizAction, quizButton } from './parts.ts';

const say = texts.quiz.topics;

/** The topics to choose from. @param unknown what was named and is none of them */
export function topicsMessage({ topics }: ItemSource, rev: number, unknown?: string): Message {
  return {
    speak: say.title,
    blocks: [
      ...(unknown === undefined
        ? []
        : [{ kind: 'notice', tone: 'warning', text: say.unknown(unknown.slice(0, 60)) } as const]),
      { kind: 'heading', text: say.title },
      {
        kind: 'choices',
        layout: 'rows',
        choices: topics.map(({ id, title }) => ({
          label: title,
          data: quizAction('topic', { topic: id, rev }),
        })),
      },
    ],
    buttons: [
      quizButton(texts.quiz.buttons.study, 'open'),
      quizButton(texts.quiz.buttons.progress, 'progress'),
    ],
    typeHint: say.which,
  };
}
