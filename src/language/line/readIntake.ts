import type { Guideline } from '../../guideline/guideline.ts';
import { onceFor } from '../lazy/onceFor.ts';
import { lineSentences } from '../sentences/lineSentences.ts';
import { type Utterance, utteranceOf } from '../utterance.ts';
import { neutralWords, otherWords } from '../vocabulary/background.ts';
import { phraseWords } from './find/linePhrases.ts';
import { interpretLine } from './interpretLine.ts';
import type { Intake } from './resolution/intake.ts';
import { suggestSpellings } from './suggestSpellings.ts';

export type { Intake, IntakeDoubt, IntakeFact, IntakeSuggestion } from './resolution/intake.ts';

/** The longest line that is read, in characters. */
export const intakeLimit = 1_000;

/** The most words, numbers and signs that are read: one character may stand for a whole sentence ("ﷺ"). */
export const intakeTokenLimit = 250;

/** The words that a line is understood by, which a misspelling may stand for. */
const knownWords = onceFor((guideline: Guideline) => [
  ...new Set([...phraseWords(guideline), ...neutralWords, ...otherWords]),
]);

/**
 * Finds every answer that a free clinical line states, in any order (dossier 2.8). What is ambiguous,
 * negated, uncertain, planned, historical or out of range fills nothing and is told as a doubt; what is not
 * understood is told as unread. Text beyond `intakeLimit` or `intakeTokenLimit` is not read, and told so.
 */
export function readIntake(guideline: Guideline, utterance: Utterance): Intake {
  const { asTyped } = beginningThatIsRead(utterance);
  const { intake, unknown } = interpretLine(guideline, asTyped);
  const suggestions = suggestSpellings(
    asTyped,
    unknown,
    knownWords(guideline),
    intake,
    (said) => interpretLine(guideline, utteranceOf(said).asTyped).intake,
  );
  const rest = utterance.text.slice(asTyped.said.length).trim();
  if (rest === '') return { ...intake, suggestions };
  const doubt = {
    question: null,
    words: rest.slice(0, 60),
    because: lineSentences.tooLong(asTyped.said.length),
  };
  return { ...intake, suggestions, doubts: [...intake.doubts, doubt], unread: [...intake.unread, rest] };
}

/** The beginning of a text that is read; all of it, unless it is too long. */
function beginningThatIsRead(utterance: Utterance): Utterance {
  const { text } = utterance;
  const begun = text.length > intakeLimit ? utteranceOf(text.slice(0, intakeLimit)) : utterance;
  const beyond = begun.asTyped.tokens[intakeTokenLimit];
  return beyond ? utteranceOf(text.slice(0, beyond.from)) : begun;
}
