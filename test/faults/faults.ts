import type { Fault } from './fault.ts';
import { aboutCaseFaults } from './list/aboutCase.ts';
import { cardFaults } from './list/cards.ts';
import { conversationFaults } from './list/conversation.ts';
import { engineFaults } from './list/engine.ts';
import { guidelineFaults } from './list/guideline.ts';
import { languageFaults } from './list/language.ts';
import { quizFaults } from './list/quiz.ts';
import { textFaults } from './list/texts.ts';

/** Every fault, written down before any of them was planted. */
export const faults: readonly Fault[] = [
  ...guidelineFaults,
  ...engineFaults,
  ...languageFaults,
  ...conversationFaults,
  ...cardFaults,
  ...textFaults,
  ...quizFaults,
  ...aboutCaseFaults,
];
