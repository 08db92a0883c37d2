import type { ItemSource } from '../../../quiz/trainee/source.ts';
import type { Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { quizAction, quizButton } from './parts.ts';

const say = texts.quiz.topics;

/** What was named as a topic and is none, and the id of the one that may have been meant. */
interface Unknown {
  readonly said: string;
  readonly meant: string | null;
}

/** The topics to choose from; the one that may have been meant comes first. */
export function topicsMessage({ topics }: ItemSource, rev: number, unknown?: Unknown): Message {
  const meant = topics.find(({ id }) => id === unknown?.meant);
  return {
    speak: say.title,
    blocks: [
      ...(unknown === undefined
        ? []
        : [
            {
              kind: 'notice',
              tone: 'warning',
              text: say.unknown(unknown.said.slice(0, 60), meant?.title ?? null),
            } as const,
          ]),
      { kind: 'heading', text: say.title },
      {
        kind: 'choices',
        layout: 'rows',
        choices: [...(meant ? [meant] : []), ...topics.filter((topic) => topic !== meant)].map(
          ({ id, title }) => ({
            label: title,
            data: quizAction('topic', { topic: id, rev }),
          }),
        ),
      },
    ],
    buttons: [
      quizButton(texts.quiz.buttons.study, 'open'),
      quizButton(texts.quiz.buttons.progress, 'progress'),
    ],
    typeHint: say.which,
  };
}
