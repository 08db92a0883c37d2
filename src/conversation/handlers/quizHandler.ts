import type { CurrentView, Decision, Handler, SideEffects } from '../contract/handler.ts';
import { isShared } from '../contract/scope.ts';
import { besideACase, currentPractice, practise, type Practised, unreadable } from '../quiz/alone.ts';
import type { QuizDependencies } from '../quiz/dependencies.ts';
import { besideACase as roundBesideACase, currentRound, playRound } from '../quiz/inGroup.ts';
import { QuizUnavailable, sayUnavailable, unavailableView } from '../quiz/unavailable.ts';
import { ItemsNotReady, patiently } from '../quiz/whenReady.ts';
import { applyToPractice, applyToRound } from './applyToQuiz.ts';
import type { Understood } from './understood.ts';

export interface QuizHandlerDependencies extends QuizDependencies {
  /** VolunteeredAnswer why a turn of the quiz failed. */
  readonly onFault: (error: unknown) => void;
}

/**
 * The quiz: practice of one's own in a personal chat, rounds in shared ones. A fault in it never stops the
 * consult: the quiz says that it is not available, and leaves every other turn alone.
 */
export function quizHandler(dependencies: QuizHandlerDependencies): Omit<Handler<Understood>, 'keptFor'> {
  /** Does some work of the quiz; when it fails, it gives the substitute instead. Stores are read outside of it. */
  const shielded = <T>(work: () => T, substitute: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof ItemsNotReady) throw error;
      if (!(error instanceof QuizUnavailable)) dependencies.onFault(error);
      return substitute();
    }
  };

  const decide = (understood: Understood): Practised | null => {
    const {
      incoming,
      intent,
      words,
      quiz: { chat, practice },
    } = understood;
    switch (intent.to) {
      case 'case':
        return null;
      case 'round':
        return alone(playRound(dependencies, incoming, chat, (turn) => applyToRound(turn, intent.intent)));
      case 'practice':
        if (!practice) return alone(unreadable);
        return practise(dependencies, incoming, chat, practice, words, (study) =>
          applyToPractice(dependencies, practice.record, study, intent.intent),
        );
    }
  };

  return {
    take: async (understood, read) => {
      const decided = await patiently(() =>
        shielded(
          () => decide(understood),
          () => alone(sayUnavailable(understood.incoming, understood.quiz.chat)),
        ),
      );
      if (!decided) return null;
      const { decision, apart } = decided;
      return { ...decision, writes: [...decision.writes, ...(await apart(read))] };
    },
    sideEffects: ({ incoming, quiz }) =>
      shielded(
        (): SideEffects =>
          isShared(incoming.scope)
            ? roundBesideACase(dependencies, incoming, quiz.chat)
            : besideACase(incoming, quiz),
        () => ({ writes: [], offer: null }),
      ),
    currentView: async (incoming, read) => {
      const view = await (isShared(incoming.scope) ? currentRound : currentPractice)(
        dependencies,
        incoming,
        read,
      );
      return patiently(() =>
        shielded(
          (): CurrentView => view(),
          () => unavailableView,
        ),
      );
    },
  };
}

/** A decision that adds nothing to what is kept apart. */
function alone(decision: Decision): Practised {
  return { decision, apart: () => Promise.resolve([]) };
}
