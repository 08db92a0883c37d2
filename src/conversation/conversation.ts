import { once } from '../machine/once.ts';
import { createEditions } from '../machine/caseCode/edition.ts';
import type { Cases } from '../machine/cases.ts';
import type { ChartData } from '../machine/chartData.ts';
import type { BytesOf } from './ask/askBlocks.ts';
import { commands as allCommands } from './commands/commands.ts';
import type { Registry } from './commands/registry.ts';
import type { Read } from './contract/handler.ts';
import type { Incoming } from './contract/incoming.ts';
import { consultHandler, openConsult } from './handlers/consultHandler.ts';
import { onceOnly } from './handlers/onceOnly.ts';
import { quizDoor } from './handlers/quizDoor.ts';
import { revisedIntent } from './handlers/revised.ts';
import type { QuizRoom, QuizRoomDependencies } from './handlers/quizRoom.ts';
import type { Understood } from './handlers/understood.ts';
import { loadTextReading } from './handlers/textReading.ts';
import { interpret } from './intents/interpret.ts';
import type { Situation } from './intents/situation.ts';
import { type DrawView, drawView } from './messages/view.ts';
import type { QuizItems } from './quiz/quizItems.ts';
import type { Conversation } from './takeTurn.ts';

/** What the bot as a whole needs from outside. */
export interface ConversationDependencies {
  readonly cases: Cases;
  /** Makes the items of the quiz when they are first needed; those over the current tables unless given. */
  readonly makeItems?: (() => QuizItems) | undefined;
  /** Ids of the items that are not to be shown, asked each time; none unless given. */
  readonly withdrawn?: (() => ReadonlySet<string>) | undefined;
  /** Loads the quiz when it is first wanted; from its files unless given. */
  readonly loadQuiz?: ((dependencies: QuizRoomDependencies) => Promise<QuizRoom>) | undefined;
  /** Told why the quiz cannot be loaded or made, once, or why a turn of it failed. */
  readonly onQuizFault: (error: unknown) => void;
  /** An id for a case or a round, not to be guessed. */
  readonly newId: () => string;
  /** For hashes that mean nothing outside what they belong to; random for each. */
  readonly newSalt: () => string;
  /** A whole number from 0 up to 2^31, anew each time. */
  readonly newSeed: () => number;
  /** How large blocks are as a card, in bytes: what does not fit is left out. */
  readonly bytesOf: BytesOf;
  /** Exported charts of earlier versions, asked for when the case code of one is met; none unless given. */
  readonly earlierCharts?: (() => readonly ChartData[]) | undefined;
  /** For how many days a case stays in the list of a conversation; 30 unless given. */
  readonly keptDays?: number | undefined;
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
  withdrawn,
  loadQuiz = loadQuizRoom,
  onQuizFault: onFault,
  newId,
  newSalt,
  newSeed,
  bytesOf,
  earlierCharts,
  keptDays = 30,
  commands = allCommands,
  draw = drawView,
  build,
}: ConversationDependencies): Conversation<Understood> {
  const { helpLines } = commands;
  const editions = createEditions(cases, earlierCharts);
  const ofQuiz = { makeItems, withdrawn, onFault, cases, helpLines, bytesOf, newId, newSalt, newSeed };
  const readingOfText = once(loadTextReading);
  const door = quizDoor(() => loadQuiz(ofQuiz), onFault);

  const understand = async (incoming: Incoming, read: Read): Promise<Understood> => {
    const [unseen, quiz, consult] = await Promise.all([
      incoming.unseen,
      door.open(incoming, read),
      openConsult({ cases, editions }, incoming, read),
    ]);
    const { input } = incoming;
    const situation: Situation = {
      guideline: cases.guideline,
      commands,
      editions,
      quiz: door.situationOf(incoming, quiz),
      unseen: unseen ?? false,
      case: consult.open,
    };
    if (input.kind === 'revised') {
      const intent = revisedIntent(input, { quiz, consult }, situation);
      return { incoming, intent, words: null, textReading: null, quiz, consult };
    }
    if (input.kind !== 'text') {
      return onceOnly({ incoming, ...interpret(input, situation), textReading: null, quiz, consult });
    }
    const textReading = await readingOfText();
    const meaning = textReading.interpretText(input.text, situation);
    return onceOnly({ incoming, ...meaning, textReading, quiz, consult });
  };

  return {
    // Both know what they take, so the order decides nothing.
    handlers: [
      door.handler,
      consultHandler({
        cases,
        newId,
        newSalt,
        draw,
        bytesOf,
        editions,
        keptDays,
        commands,
        ...(build === undefined ? {} : { build }),
      }),
    ],
    understand,
  };
}

/** The quiz is a third of the program, and most turns are of the consult. */
async function loadQuizRoom(dependencies: QuizRoomDependencies): Promise<QuizRoom> {
  const { createQuizRoom } = await import('./handlers/quizRoom.ts');
  return createQuizRoom(dependencies);
}
