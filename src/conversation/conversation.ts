import { once } from '../machine/once.ts';
import type { Cases } from '../machine/cases.ts';
import { openItemOf } from '../quiz/trainee/session.ts';
import type { BytesOf } from './ask/askBlocks.ts';
import { commands as allCommands } from './commands/commands.ts';
import type { Registry } from './commands/registry.ts';
import type { Read } from './contract/handler.ts';
import type { Incoming } from './contract/incoming.ts';
import { isShared } from './contract/scope.ts';
import { consultHandler, openConsult } from './handlers/consultHandler.ts';
import { onceOnly } from './handlers/onceOnly.ts';
import { quizHandler } from './handlers/quizHandler.ts';
import type { Understood } from './handlers/understood.ts';
import { interpret } from './intents/interpret.ts';
import type { OpenItem, QuizSituation } from './intents/situation.ts';
import { type DrawView, drawView } from './messages/view.ts';
import type { QuizItems } from './quiz/quizItems.ts';
import { itemsOnce } from './quiz/unavailable.ts';
import { type OpenQuiz, openQuiz, type Practice } from './quiz/openQuiz.ts';
import type { Conversation } from './takeTurn.ts';

/** What the bot as a whole needs from outside. */
export interface ConversationDependencies {
  readonly cases: Cases;
  /** Makes the items of the quiz when they are first needed. */
  readonly makeItems: () => QuizItems;
  /** VolunteeredAnswer why the quiz cannot be made, once, or why a turn of it failed. */
  readonly onQuizFault: (error: unknown) => void;
  /** An id for a case or a round, not to be guessed. */
  readonly newId: () => string;
  /** For hashes that mean nothing outside what they belong to; random for each. */
  readonly newSalt: () => string;
  /** A whole number from 0 up to 2^31, anew each time. */
  readonly newSeed: () => number;
  /** How large blocks are as a card, in bytes: what does not fit is left out. */
  readonly bytesOf: BytesOf;
  /** All of the bot's unless given. */
  readonly commands?: Registry;
  /** Puts what a card of the consult shows into words. */
  readonly draw?: DrawView;
  /** The commit of the program, for texts that leave the bot. */
  readonly build?: string;
}

/** Puts the quiz and the consult together, which share one table of intents and one registry of commands. */
export function createConversation({
  cases,
  makeItems,
  onQuizFault: onFault,
  newId,
  newSalt,
  newSeed,
  bytesOf,
  commands = allCommands,
  draw = drawView,
  build,
}: ConversationDependencies): Conversation<Understood> {
  const { helpLines } = commands;
  const items = itemsOnce(makeItems, onFault);
  const ofQuiz = { items, onFault, cases, helpLines, bytesOf, newId, newSalt, newSeed };

  const understand = async (incoming: Incoming, read: Read): Promise<Understood> => {
    const [quiz, consult] = await Promise.all([
      openQuiz(ofQuiz, incoming, read),
      openConsult({ cases }, incoming, read),
    ]);
    const meaning = interpret(incoming.input, {
      guideline: cases.guideline,
      commands,
      quiz: quizSituation(incoming, quiz),
      case: consult.open,
    });
    return onceOnly({ incoming, ...meaning, quiz, consult });
  };

  return {
    // Both know what they take, so the order decides nothing.
    handlers: [
      quizHandler(ofQuiz),
      consultHandler({
        cases,
        newId,
        newSalt,
        draw,
        bytesOf,
        commands,
        ...(build === undefined ? {} : { build }),
      }),
    ],
    understand,
  };
}

function quizSituation({ scope }: Incoming, { chat, practice }: OpenQuiz): QuizSituation {
  const shared = isShared(scope);
  return {
    focused: chat.focus,
    shared,
    roundOpen: chat.round !== null && !chat.round.closed,
    unreadable: !shared && practice === null,
    inSession: practice?.record.session != null,
    openItem: once(() => {
      try {
        return practice && openItem(practice);
      } catch {
        // Whoever takes the turn meets the same fault, and tells of it.
        return 'broken';
      }
    }),
  };
}

function openItem({ study: open }: Practice): OpenItem | null {
  const { record, source, readChoice } = open().study;
  const item = openItemOf(record, source);
  return record.session && item
    ? { session: record.session, item, choiceIn: (text) => readChoice(item, text) }
    : null;
}
