import { PathwayError } from '../../guideline/errors.ts';
import { once } from '../../machine/once.ts';
import type { CurrentView, Decision } from '../contract/handler.ts';
import type { Incoming } from '../contract/incoming.ts';
import type { Message } from '../contract/message.ts';
import { chatKey, type QuizChat } from '../state/quizChat.ts';
import { texts } from '../texts/texts.ts';
import type { QuizItems } from './quizItems.ts';
import { noticeBlock } from './noticeBlock.ts';

/** The items could not be made; the reason was told when it was tried. */
export class QuizUnavailable extends PathwayError {
  override readonly name = 'QuizUnavailable';

  constructor() {
    super('QuizItemNotMade', 'The quiz could not be made.');
  }
}

/**
 * Makes the items once, when they are first asked for; a fault is told once, and met again each time they are
 * asked for.
 */
export function itemsOnce(makeItems: () => QuizItems, onFault: (error: unknown) => void): () => QuizItems {
  const made = once(() => {
    try {
      return makeItems();
    } catch (error) {
      onFault(error);
      return null;
    }
  });
  return () => {
    const items = made();
    if (!items) throw new QuizUnavailable();
    return items;
  };
}

/**
 * What is said instead of the quiz when it cannot be made. The quiz lets go of the conversation, so that
 * what is typed next is for the case.
 */
export function sayUnavailable({ conversation }: Incoming, chat: QuizChat): Decision {
  return {
    message: unavailableMessage(),
    event: 'quizUnavailable',
    writes: chat.focus ? [{ key: chatKey(conversation), value: { ...chat, focus: false }, known: chat }] : [],
    live: null,
    changed: false,
  };
}

/** What the live card of a quiz shows that cannot be made. */
export const unavailableView: CurrentView = {
  version: 'quiz unavailable',
  message: unavailableMessage,
  deactivated: unavailableMessage,
};

function unavailableMessage(): Message {
  const text = texts.quiz.unavailable;
  return {
    speak: text,
    blocks: [noticeBlock(text)],
    buttons: [{ title: texts.buttons.help, data: { nelm: 1, do: 'help' } }],
    typeHint: '',
  };
}
