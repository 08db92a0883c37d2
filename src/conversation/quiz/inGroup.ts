import { seeded } from '../../engine/random.ts';
import type { ItemSource } from '../../quiz/trainee/source.ts';
import type { Part, Standing } from '../contract/part.ts';
import { texts } from '../texts/texts.ts';
import type { QuizDependencies } from './alone.ts';
import { chatKey, parseChat, type Round } from '../state/quizChat.ts';
import { quizButton } from '../messages/quiz/parts.ts';
import { quietRound } from '../messages/quiz/quiet.ts';
import { noneMessage, roundMessage } from '../messages/quiz/round.ts';
import { type GroupSaid, type GroupTurn, stand, takeGroup } from './round.ts';
import { type Wish, wishOf } from './wish.ts';

const say = texts.quiz;

/** Rounds of a group chat or a channel. */
export function inGroup({ items, newId, newSalt, newSeed }: QuizDependencies): Omit<Part, 'keptFor'> {
  const standingOf = (round: Round | null): Standing | null => {
    if (!round || round.closed) return null;
    const item = items().source.byId(round.item);
    if (!item) return null;
    return {
      message: roundMessage(item, round),
      live: { version: `round ${round.id} ${round.rev}`, quiet: quietRound(item) },
    };
  };

  const said = (turn: GroupTurn, wish: Wish): GroupSaid | null => {
    switch (wish.kind) {
      case 'request':
        return takeGroup(turn, wish.request);
      case 'text':
        return turn.round && !turn.round.closed ? stand(turn, 'roundTyped', say.round.tapPlease) : null;
      case 'say':
        return stand(turn, wish.event, wish.text);
      case 'info':
        return null;
      case 'stand':
        return stand(turn, 'quizResumed');
    }
  };

  return {
    take: async (asked, read) => {
      const chat = parseChat(await read(chatKey(asked.conversation)));
      const wish = wishOf(asked.input, chat.focus);
      if (!wish) return null;
      const { source } = items();
      const random = seeded(newSeed());
      const turn = said({ round: chat.round, source, random, newId, newSalt, person: asked.person }, wish);
      if (!turn) return null;
      const changed = turn.round !== chat.round;
      const focus = turn.round !== null && !turn.round.closed;
      const { message, privately, event } = turn;
      return {
        message,
        ...(privately ? { privately } : {}),
        event,
        live: standingOf(turn.round)?.live ?? null,
        changed,
        writes:
          changed || focus !== chat.focus
            ? [{ key: chatKey(asked.conversation), value: { ...chat, focus, round: turn.round } }]
            : [],
      };
    },
    standing: async (asked, read) => {
      const { round } = parseChat(await read(chatKey(asked.conversation)));
      return standingOf(round) ?? atRest(round, items().source);
    },
    aside: async (asked, read) => {
      const chat = parseChat(await read(chatKey(asked.conversation)));
      return {
        writes: chat.focus ? [{ key: chatKey(asked.conversation), value: { ...chat, focus: false } }] : [],
        offer: standingOf(chat.round)
          ? { button: quizButton(say.buttons.backToRound, 'open'), hint: say.round.waits }
          : null,
      };
    },
  };
}

/** No round is open: the results of the last one, or how to begin. */
function atRest(round: Round | null, source: ItemSource): Standing {
  const item = round && source.byId(round.item);
  const message = round && item ? roundMessage(item, round) : noneMessage();
  return { message, live: { version: `round ${round?.id ?? ''} closed`, quiet: message } };
}
