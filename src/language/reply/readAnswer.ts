import { currentGuideline } from '../../current.ts';
import type { Question, QuestionInput } from '../../guideline/question.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import { besideAnswer } from './beside.ts';
import { readChoice } from '../answer/readChoice.ts';
import { readContraindications } from '../answer/readContraindications.ts';
import { readKi67 } from '../answer/readKi67.ts';
import { readLesions } from '../answer/readLesions.ts';
import { exactOption } from '../answer/readOptions.ts';
import { ask, type Reading } from '../answer/reading.ts';
import { readPercentage } from '../answer/readPercentage.ts';
import { readPerformanceStatus } from '../answer/readPerformanceStatus.ts';
import { tokensOf } from '../tokens/tokens.ts';
import { replySentences as say } from '../sentences/reply.ts';

export type { Reading } from '../answer/reading.ts';

const readers: Readonly<Record<QuestionInput['kind'], (question: Question, text: string) => Reading>> = {
  choice: readChoice,
  scale: readPerformanceStatus,
  ki67: readKi67,
  percentage: readPercentage,
  lesions: readLesions,
  multi: readContraindications,
};

/** The longest text that is read, in characters and in words. */
const longest = 500;
const mostWords = 100;

/**
 * Reads a typed text as an answer to the question being asked (dossier 2.8). What is ambiguous, denied,
 * uncertain or out of range is never guessed.
 */
export function readAnswer(question: Question, text: string): Reading {
  if (text.length > longest) return ask(say.longText.understood, say.longText.reason);
  if (tokensOf(text).length > mostWords) return ask(say.longText.understood, say.longText.reason);
  if (/<[a-z/!]/i.test(text)) return ask(say.markup.understood, say.markup.reason);
  const reading = readers[question.input.kind](question, text);
  if (exactOption(question, text)) return reading;
  const answer = reading.kind === 'answer' ? reading.answer : null;
  const partial = reading.kind === 'ask' && reading.partial !== undefined;
  if (answer === null && !partial) return reading;
  const beside = besideAnswer(question, answer ?? question.unknown, text);
  if (!beside) return reading;
  const understood =
    answer === null ? beside.words : describeAnswer(currentGuideline(), question.id, answer, 'short');
  return ask(say.readQuoted(understood), beside.because);
}
