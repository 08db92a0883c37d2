import { once } from '../../machine/once.ts';
import { openItemOf } from '../../quiz/trainee/session.ts';
import { inService } from '../../quiz/trainee/inService.ts';
import type { Handler, Read } from '../contract/handler.ts';
import type { Incoming } from '../contract/incoming.ts';
import { isShared } from '../contract/scope.ts';
import type { OpenItem, QuizSituation } from '../intents/situation.ts';
import type { QuizDependencies } from '../quiz/dependencies.ts';
import { type OpenQuiz, openPractice, type Practice } from '../quiz/openQuiz.ts';
import { currentQuizItems, type QuizItems } from '../quiz/quizItems.ts';
import { itemsOnce } from '../quiz/unavailable.ts';
import { patiently, whenReady } from '../quiz/whenReady.ts';
import type { QuizChat } from '../state/quizChat.ts';
import { quizHandler } from './quizHandler.ts';
import type { Understood } from './understood.ts';

/** The quiz with all that it needs, which is much: `quizDoor.ts` loads it when it is first wanted. */
export interface QuizRoom {
  /** With the person's practice, as far as it is theirs alone and can be read. */
  readonly open: (incoming: Incoming, quiz: OpenQuiz, read: Read) => Promise<OpenQuiz>;
  /** What of the quiz decides what a text means. */
  readonly situationOf: (incoming: Incoming, quiz: OpenQuiz) => QuizSituation;
  readonly handler: Omit<Handler<Understood>, 'keptFor'>;
}

/** What the quiz needs from outside. */
export interface QuizRoomDependencies extends Omit<QuizDependencies, 'items'> {
  /** Makes the items when they are first needed; those over the current tables unless given. */
  readonly makeItems?: (() => QuizItems) | undefined;
  /** Ids of the items that are not to be shown, asked each time; none unless given. */
  readonly withdrawn?: (() => ReadonlySet<string>) | undefined;
  /** Told why the quiz cannot be made, once, or why a turn of it failed. */
  readonly onFault: (error: unknown) => void;
}

export function createQuizRoom({ makeItems, withdrawn, onFault, ...others }: QuizRoomDependencies): QuizRoom {
  const all = makeItems ?? (() => currentQuizItems(others.cases));
  const items = itemsOnce(() => {
    const made = all();
    return whenReady(withdrawn ? { ...made, source: inService(made.source, withdrawn) } : made);
  }, onFault);
  const dependencies = { ...others, items, onFault };
  /** Waits for the item that is open: what a text means may hang on it, and who leaves it is offered the way back. */
  const seen = async ({ focus, round }: QuizChat, practice: Practice | null): Promise<void> => {
    const item = (): unknown =>
      round && !round.closed
        ? items().source.byId(round.item)
        : practice && focus
          ? openItem(practice)
          : null;
    try {
      await patiently(item);
    } catch {
      // Whoever takes the turn meets the same fault, and tells of it.
    }
  };
  return {
    open: async (incoming, quiz, read) => {
      const practice = await openPractice(dependencies, incoming, quiz, read);
      await seen(quiz.chat, practice);
      return { ...quiz, practice };
    },
    situationOf,
    handler: quizHandler(dependencies),
  };
}

function situationOf({ scope }: Incoming, { chat, isStored, practice }: OpenQuiz): QuizSituation {
  const shared = isShared(scope);
  return {
    focused: chat.focus,
    shared,
    roundOpen: chat.round !== null && !chat.round.closed,
    unreadable: !shared && isStored && practice === null,
    place: shared ? 'practice' : chat.place.at,
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
