import type { CommandName } from '../contract/commandName.ts';
import type { Input } from '../contract/input.ts';
import { texts } from '../texts/texts.ts';
import type { QuizData } from '../contract/quizData.ts';
import { type QuizRequest, requestIn, requestOf } from './request.ts';

/** What a turn wants of the quiz. */
export type Wish =
  | {
      readonly kind: 'request';
      readonly request: QuizRequest;
      /** The tapped card. */ readonly card?: QuizData;
    }
  /** Text that may be an answer to the open item. */
  | { readonly kind: 'text'; readonly text: string }
  /** Something said that changes nothing. */
  | { readonly kind: 'say'; readonly event: string; readonly text: string }
  | { readonly kind: 'info'; readonly event: 'help' | 'about' }
  | { readonly kind: 'stand' };

/**
 * What an input wants of the quiz; null when it is for another part.
 * @param focused whether the quiz spoke last in this conversation: then text is for it
 */
export function wishOf(input: Input, focused: boolean): Wish | null {
  switch (input.kind) {
    case 'action':
      return input.data.do === 'quiz'
        ? { kind: 'request', request: requestOf(input.data), card: input.data }
        : null;
    case 'command':
      return commandWish(input.command, focused);
    case 'text': {
      const request = requestIn(input.text, focused);
      if (request) return { kind: 'request', request };
      return focused ? { kind: 'text', text: input.text } : null;
    }
    case 'refused':
      return focused ? { kind: 'say', event: input.event, text: input.say } : null;
    case 'resumed':
      return focused ? { kind: 'stand' } : null;
    case 'joined':
    case 'left':
      return null;
  }
}

/** Words of a case mean nothing to an item: they are not carried out behind the trainee's back. */
const ofACase: ReadonlySet<CommandName> = new Set([
  'back',
  'why',
  'path',
  'restart',
  'mdt',
  'change',
  'feedback',
]);

function commandWish(command: CommandName, focused: boolean): Wish | null {
  if (command === 'quiz') return { kind: 'request', request: { verb: 'open' } };
  if (!focused) return null;
  if (command === 'stop') return { kind: 'request', request: { verb: 'stop' } };
  if (command === 'help' || command === 'hello') return { kind: 'info', event: 'help' };
  if (command === 'about') return { kind: 'info', event: 'about' };
  return ofACase.has(command)
    ? { kind: 'say', event: 'quizNotHere', text: texts.quiz.notHere(command) }
    : null;
}
