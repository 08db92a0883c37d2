import type { Message } from '../contract/message.ts';
import type { Asked, Decision, Read, Standing } from '../contract/part.ts';
import { chatKey, parseChat } from '../state/quizChat.ts';
import { texts } from '../texts/texts.ts';
import { noticeBlock } from './said.ts';

/**
 * What is said instead of the quiz when it cannot be made. The quiz lets go of the conversation, so that
 * what is typed next is for the case.
 */
export async function sayUnavailable({ conversation }: Asked, read: Read): Promise<Decision> {
  const chat = parseChat(await read(chatKey(conversation)));
  return {
    message: unavailableMessage(),
    event: 'quizUnavailable',
    writes: chat.focus ? [{ key: chatKey(conversation), value: { ...chat, focus: false } }] : [],
    live: null,
    changed: false,
  };
}

/** Where a quiz stands that cannot be made. */
export function standingUnavailable(): Standing {
  const message = unavailableMessage();
  return { message, live: { version: 'quiz unavailable', quiet: message } };
}

function unavailableMessage(): Message {
  const text = texts.quiz.unavailable;
  return {
    speak: text,
    blocks: [noticeBlock(text)],
    buttons: [{ title: texts.buttons.help, data: { nelm: 1, do: 'help' } }],
    typeHint: '',
  };
}
