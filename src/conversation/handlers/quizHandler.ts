import type { Handler } from '../contract/handler.ts';
import { isShared } from '../contract/scope.ts';
import { applyToPractice, applyToRound } from './applyToQuiz.ts';
import { besideACase, currentPractice, practise, unreadable } from '../quiz/alone.ts';
import type { QuizDependencies } from '../quiz/dependencies.ts';
import { besideACase as roundBesideACase, currentRound, playRound } from '../quiz/inGroup.ts';
import { traineeKey } from '../quiz/openQuiz.ts';
import { chatKey } from '../state/quizChat.ts';
import type { Understood } from './understood.ts';

/** The quiz: practice of one's own in a personal chat, rounds in shared ones. */
export function quizHandler(dependencies: QuizDependencies): Handler<Understood> {
  return {
    take: ({ incoming, intent, words, quiz: { chat, practice } }) => {
      switch (intent.to) {
        case 'case':
          return Promise.resolve(null);
        case 'round':
          return Promise.resolve(
            playRound(dependencies, incoming, chat, (turn) => applyToRound(turn, intent.intent)),
          );
        case 'practice':
          return Promise.resolve(
            practice
              ? practise(dependencies, incoming, chat, practice, words, (study) =>
                  applyToPractice(dependencies, practice.record, study, intent.intent),
                )
              : unreadable,
          );
      }
    },
    currentView: (incoming, read) =>
      (isShared(incoming.scope) ? currentRound : currentPractice)(dependencies, incoming, read),
    sideEffects: ({ incoming, quiz }) =>
      isShared(incoming.scope)
        ? roundBesideACase(dependencies, incoming, quiz.chat)
        : besideACase(incoming, quiz),
    keptFor: ({ incoming: { conversation, person, scope, input } }) => [
      chatKey(conversation),
      // Who removes the bot from a chat keeps what was learnt; who asks for it to be deleted does not.
      ...(isShared(scope) || input.kind === 'left' ? [] : [traineeKey(person)]),
    ],
  };
}
