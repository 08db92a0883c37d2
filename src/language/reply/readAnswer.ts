import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question, QuestionInput } from '../../guideline/question.ts';
import { readContraindications } from '../answer/readContraindications.ts';
import { readKi67 } from '../answer/readKi67.ts';
import { readLesions } from '../answer/readLesions.ts';
import { exactOption } from '../answer/readOptions.ts';
import { readPercentage } from '../answer/readPercentage.ts';
import { readPerformanceStatus } from '../answer/readPerformanceStatus.ts';
import { readSingleChoice } from '../answer/readSingleChoice.ts';
import { ask, type Reading } from '../answer/reading.ts';
import { replySentences as say } from '../sentences/replySentences.ts';
import type { Utterance } from '../utterance.ts';
import { replyDisqualifier } from './replyDisqualifier.ts';

export type { Reading } from '../answer/reading.ts';

type Reader = (guideline: Guideline, question: Question, utterance: Utterance) => Reading;

const readers: Readonly<Record<QuestionInput['kind'], Reader>> = {
  choice: readSingleChoice,
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
 * Reads a typed text as an answer to the question being asked (dossier 2.8). What is ambiguous, negated,
 * uncertain or out of range is never guessed.
 */
export function readAnswer(guideline: Guideline, question: Question, utterance: Utterance): Reading {
  const { text } = utterance;
  if (text.length > longest) return ask(say.longText.understood, say.longText.reason);
  if (utterance.words.length > mostWords) return ask(say.longText.understood, say.longText.reason);
  if (/<[a-z/!]/i.test(text)) return ask(say.markup.understood, say.markup.reason);
  const reading = readers[question.input.kind](guideline, question, utterance);
  if (exactOption(question, utterance)) return reading;
  const answer = reading.kind === 'answer' ? reading.answer : null;
  const partial = reading.kind === 'ask' && reading.partial !== undefined;
  if (answer === null && !partial) return reading;
  const disqualifier = replyDisqualifier(guideline, question, answer ?? question.unknown, utterance);
  if (!disqualifier) return reading;
  const understood =
    answer === null ? disqualifier.words : describeAnswer(guideline, question.id, answer, 'short');
  return ask(say.readQuoted(understood), disqualifier.because);
}
