import type { Question, QuestionInput } from '../../guideline/question.ts';
import { readChoice } from './readChoice.ts';
import { readContraindications } from './readContraindications.ts';
import { readKi67 } from './readKi67.ts';
import { readLesions } from './readLesions.ts';
import { ask, type Reading } from './reading.ts';
import { readPercentage } from './readPercentage.ts';
import { readPerformanceStatus } from './readPerformanceStatus.ts';
import { readingTexts as say } from '../texts/reading.ts';

export type { Reading } from './reading.ts';

const readers: Readonly<Record<QuestionInput['kind'], (question: Question, text: string) => Reading>> = {
  choice: readChoice,
  scale: readPerformanceStatus,
  ki67: readKi67,
  percentage: readPercentage,
  lesions: readLesions,
  multi: readContraindications,
};

/** The longest text that is read, in characters. */
const longest = 500;

/**
 * Reads a typed text as an answer to the question being asked (dossier 2.8). What is ambiguous, denied,
 * uncertain or out of range is never guessed.
 */
export function readAnswer(question: Question, text: string): Reading {
  if (text.length > longest) return ask(say.longText.understood, say.longText.reason);
  if (/<[a-z/!]/i.test(text)) return ask(say.markup.understood, say.markup.reason);
  return readers[question.input.kind](question, text);
}
