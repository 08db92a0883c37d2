import type { Guideline } from '../../guideline/guideline.ts';
import { onceFor } from '../lazy/onceFor.ts';
import { lineSentences } from '../sentences/line.ts';
import type { Intake } from './resolution/lineReading.ts';
import { phraseWords } from './find/phraseList.ts';
import { readLine } from './readLine.ts';
import { type Utterance, utteranceOf } from '../utterance.ts';
import { suggestionsFor } from './suggest.ts';
import { neutralWords, otherWords } from '../vocabulary/background.ts';

export type { Intake, IntakeDoubt, IntakeFact, IntakeSuggestion } from './resolution/lineReading.ts';

/** The longest line that is read, in characters. */
export const intakeLimit = 1_000;

/** The most words, numbers and signs that are read: one character may stand for a whole sentence ("ﷺ"). */
export const intakeTokenLimit = 250;

const vocabulary = onceFor((guideline: Guideline) => [
  ...new Set([...phraseWords(guideline), ...neutralWords, ...otherWords]),
]);

/**
 * Finds every answer that a free clinical line states, in any order (dossier 2.8). What is ambiguous,
 * denied, uncertain, planned, past or out of range fills nothing and is told as a doubt; what is not
 * understood is told as unread. Text beyond `intakeLimit` or `intakeTokenLimit` is not read, and told so.
 */
export function readIntake(guideline: Guideline, utterance: Utterance): Intake {
  const { text } = utterance;
  const { line } = bounded(utterance);
  const { intake, unknown } = readLine(guideline, line);
  const suggestions = suggestionsFor(
    line,
    unknown,
    vocabulary(guideline),
    intake,
    (said) => readLine(guideline, utteranceOf(said).line).intake,
  );
  const rest = text.slice(line.text.length).trim();
  if (rest === '') return { ...intake, suggestions };
  const doubt = {
    question: null,
    words: rest.slice(0, 60),
    because: lineSentences.tooLong(line.text.length),
  };
  return { ...intake, suggestions, doubts: [...intake.doubts, doubt], unread: [...intake.unread, rest] };
}

/** The beginning of a text that is read; all of it, unless it is too long. */
function bounded(utterance: Utterance): Utterance {
  const { text } = utterance;
  const begun = text.length > intakeLimit ? utteranceOf(text.slice(0, intakeLimit)) : utterance;
  const beyond = begun.line.tokens[intakeTokenLimit];
  return beyond ? utteranceOf(text.slice(0, beyond.from)) : begun;
}
