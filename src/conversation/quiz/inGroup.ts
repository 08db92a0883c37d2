import { seeded } from '../../engine/random.ts';
import type { CurrentView, Decision, Read, SideEffects } from '../contract/handler.ts';
import type { Incoming } from '../contract/incoming.ts';
import { deactivatedRound } from '../messages/quiz/deactivated.ts';
import type { Message } from '../contract/message.ts';
import { quizButton } from '../messages/quiz/parts.ts';
import { noneMessage, roundMessage } from '../messages/quiz/round.ts';
import { chatKey, emptyChat, parseChat, type QuizChat, type Round } from '../state/quizChat.ts';
import { texts } from '../texts/texts.ts';
import type { QuizDependencies } from './dependencies.ts';
import type { GroupSaid, GroupTurn } from './round.ts';

const say = texts.quiz;

/**
 * Decides a turn of a round.
 * @param work what is done with the round
 */
export function playRound(
  dependencies: QuizDependencies,
  { conversation, person, now }: Incoming,
  chat: QuizChat,
  work: (turn: GroupTurn) => GroupSaid,
): Decision {
  const { cases, newId, newSalt, newSeed } = dependencies;
  const { source, topicNamed } = dependencies.items();
  const random = seeded(newSeed());
  const { round, message, privately, event } = work({
    round: chat.round,
    source,
    cases,
    random,
    newId,
    newSalt,
    person,
    now,
    topicNamed,
  });
  const changed = round !== chat.round;
  // Between two items of a series it goes on too.
  const focus = round !== null && (!round.closed || (round.series.length > 1 && !round.series.scoreboard));
  return {
    message,
    ...(privately ? { privately } : {}),
    event,
    live: viewOf(dependencies, round),
    changed,
    writes:
      changed || focus !== chat.focus
        ? [{ key: chatKey(conversation), value: { ...chat, focus, round }, known: chat }]
        : [],
  };
}

/** Reads what the live card of the round should show now; of a closed one the results, without one how to begin. */
export async function currentRound(
  dependencies: QuizDependencies,
  { conversation }: Incoming,
  read: Read,
): Promise<() => CurrentView> {
  const { round } = (await read(chatKey(conversation), parseChat)) ?? emptyChat;
  return () => viewOf(dependencies, round) ?? atRest(dependencies, round);
}

function atRest({ cases, items }: QuizDependencies, round: Round | null): CurrentView {
  const { source } = items();
  const message = (): Message => {
    const item = round && source.byId(round.item);
    return round && item ? roundMessage(cases, item, round) : noneMessage();
  };
  return { version: `round ${round?.id ?? ''} closed`, message, deactivated: message };
}

/** The quiz loses the focus to a case; the way back to an open round is offered. */
export function besideACase(
  dependencies: QuizDependencies,
  { conversation }: Incoming,
  chat: QuizChat,
): SideEffects {
  return {
    writes: chat.focus ? [{ key: chatKey(conversation), value: { ...chat, focus: false }, known: chat }] : [],
    offer: viewOf(dependencies, chat.round)
      ? { button: quizButton(say.buttons.backToRound, 'open'), hint: say.round.waits }
      : null,
  };
}

/** The live card of an open round; null when there is none. */
function viewOf({ cases, items }: QuizDependencies, round: Round | null): CurrentView | null {
  const item = round && !round.closed ? items().source.byId(round.item) : null;
  if (!round || !item) return null;
  return {
    version: `round ${round.id} ${round.rev}`,
    message: () => roundMessage(cases, item, round),
    deactivated: () => deactivatedRound(item),
  };
}
