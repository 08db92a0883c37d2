import { isShared } from '../contract/scope.ts';
import type { Part } from '../contract/part.ts';
import { alone, type QuizDependencies, traineeKey } from './alone.ts';
import { chatKey } from '../state/quizChat.ts';
import { inGroup } from './inGroup.ts';

/** The quiz: practice of one's own in a personal chat, rounds in shared ones. */
export function quiz(dependencies: QuizDependencies): Part {
  const own = alone(dependencies);
  const group = inGroup(dependencies);
  return {
    take: (asked, read) => (isShared(asked.scope) ? group : own).take(asked, read),
    standing: (asked, read) => (isShared(asked.scope) ? group : own).standing(asked, read),
    aside: (asked, read) => (isShared(asked.scope) ? group : own).aside(asked, read),
    keptFor: (asked) =>
      Promise.resolve([
        chatKey(asked.conversation),
        // Who removes the bot from a chat keeps what was learnt; who asks for it to be deleted does not.
        ...(isShared(asked.scope) || asked.input.kind === 'left' ? [] : [traineeKey(asked.person)]),
      ]),
  };
}
