import { isShared } from '../contract/scope.ts';
import type { Intent } from '../intents/intent.ts';
import { isRepeatedTyping, repeatWindowMs } from '../state/repeats.ts';
import { hasSeen } from '../state/seen.ts';
import { texts } from '../texts/texts.ts';
import type { Understood } from './understood.ts';

/**
 * The same turn, unless it came before: under the same id, or in the same words under another one. Then
 * nothing is done twice, and that is said by whoever it was said to.
 */
export function onceOnly(turn: Understood): Understood {
  const toQuiz = isForQuiz(turn) ? repeatedToQuiz(turn) : null;
  const intent = toQuiz ?? (turn.intent.to === 'case' ? repeatedToCase(turn) : null);
  return intent ? { ...turn, intent } : turn;
}

/** Whether it was said to the quiz, also when the quiz has nothing open that could take it. */
function isForQuiz({ intent, quiz, incoming: { input } }: Understood): boolean {
  const spoken = input.kind === 'text' || input.kind === 'refused' || input.kind === 'resumed';
  const isCommand = intent.intent.kind === 'command';
  return intent.to !== 'case' || (quiz.chat.focus && spoken && !isCommand);
}

/** In a round nothing counts twice, so nothing need be noticed. */
function repeatedToQuiz({ incoming, words, quiz: { practice } }: Understood): Intent | null {
  if (isShared(incoming.scope) || !practice) return null;
  const { record } = practice;
  const say = hasSeen(record, incoming.activityId)
    ? texts.repeated
    : isRepeatedTyping(record.lastTyped, incoming, words)
      ? repeatedWords
      : null;
  return say === null ? null : { to: 'practice', intent: { kind: 'repeated', event: 'repeated', say } };
}

function repeatedToCase({ incoming, intent, words, consult: { before } }: Understood): Intent | null {
  const { kind } = intent.intent;
  if (kind === 'left' || (kind === 'joined' && before.welcomed)) return null;
  if (hasSeen(before, incoming.activityId)) {
    return { to: 'case', intent: { kind: 'repeated', event: 'repeated', say: texts.repeated } };
  }
  return isRepeatedTyping(before.lastTyped, incoming, words)
    ? { to: 'case', intent: { kind: 'repeated', event: 'repeatedWords', say: repeatedWords } }
    : null;
}

const repeatedWords = texts.delivery.repeatedWords(repeatWindowMs / 1_000);
