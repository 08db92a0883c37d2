import { once } from '../../machine/once.ts';
import type { Handler, Read } from '../contract/handler.ts';
import type { Incoming } from '../contract/incoming.ts';
import { isShared } from '../contract/scope.ts';
import type { QuizSituation } from '../intents/situation.ts';
import type { OpenQuiz } from '../quiz/openQuiz.ts';
import { traineeKey } from '../quiz/traineeKey.ts';
import { sayUnavailable, unavailableView } from '../quiz/unavailable.ts';
import { chatKey, emptyChat, parseChat } from '../state/quizChat.ts';
import type { QuizRoom } from './quizRoom.ts';
import type { Understood } from './understood.ts';

/**
 * Where the consult and the quiz meet. The quiz is loaded when it is first wanted: by a turn that is for it, or
 * where something of it is kept. A consult never waits for it, and a fault in loading it stops no consult.
 */
export interface QuizDoor {
  /** Reads what the quiz keeps of a conversation and a person. */
  readonly open: (incoming: Incoming, read: Read) => Promise<OpenQuiz>;
  readonly situationOf: (incoming: Incoming, quiz: OpenQuiz) => QuizSituation;
  readonly handler: Handler<Understood>;
}

/**
 * @param load loads the quiz, once
 * @param onFault told why it cannot be loaded, once
 */
export function quizDoor(load: () => Promise<QuizRoom>, onFault: (error: unknown) => void): QuizDoor {
  let loaded: QuizRoom | null = null;
  const room = once(async (): Promise<QuizRoom | null> => {
    try {
      loaded = await load();
    } catch (error) {
      onFault(error);
    }
    return loaded;
  });
  return {
    open: async ({ conversation, person, scope, ...incoming }, read) => {
      const [kept, stored] = await Promise.all([
        read(chatKey(conversation), parseChat),
        // Only whether there is something: what it is, the quiz reads once it is loaded.
        isShared(scope) ? null : read(traineeKey(person), (value) => (value === null ? null : [value])),
      ]);
      const quiz = { chat: kept ?? emptyChat, isStored: stored !== null, practice: null };
      if (kept === null && stored === null) return quiz;
      const opened = (await room())?.open({ ...incoming, conversation, person, scope }, quiz, read);
      return (await opened) ?? quiz;
    },
    situationOf: (incoming, quiz) => loaded?.situationOf(incoming, quiz) ?? fromOutside(incoming, quiz),
    handler: {
      take: async (understood, read) => {
        const { intent, incoming, quiz } = understood;
        if (intent.to === 'case') return null;
        const { open, handler } = (await room()) ?? {};
        if (!open || !handler) return sayUnavailable(incoming, quiz.chat);
        return handler.take(
          { ...understood, quiz: quiz.practice ? quiz : await open(incoming, quiz, read) },
          read,
        );
      },
      sideEffects: (understood) => loaded?.handler.sideEffects(understood) ?? { writes: [], offer: null },
      keptFor: ({ incoming: { conversation, person, scope, input } }) => [
        chatKey(conversation),
        // Who removes the bot from a chat keeps what was learnt; who asks for it to be deleted does not.
        ...(isShared(scope) || input.kind === 'left' ? [] : [traineeKey(person)]),
      ],
      currentView: async (incoming, read) =>
        (await room())?.handler.currentView(incoming, read) ?? unavailableView,
    },
  };
}

/** What can be said of a quiz that is not loaded: there is nothing of it, or it cannot be loaded. */
function fromOutside({ scope }: Incoming, { chat }: OpenQuiz): QuizSituation {
  const shared = isShared(scope);
  return {
    focused: chat.focus,
    shared,
    roundOpen: chat.round !== null && !chat.round.closed,
    unreadable: false,
    inSession: false,
    place: 'practice',
    openItem: () => (chat.focus && !shared ? 'broken' : null),
  };
}
