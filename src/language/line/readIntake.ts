import { lineSentences } from '../sentences/line.ts';
import type { Intake } from './resolution/lineReading.ts';
import { phraseWords } from './find/phraseList.ts';
import { readLine } from './readLine.ts';
import { type Scan, scan } from '../tokens/scan.ts';
import { suggestionsFor } from './suggest.ts';
import { neutralWords, otherWords } from '../vocabulary/background.ts';

export type { Intake, IntakeDoubt, IntakeFact, IntakeSuggestion } from './resolution/lineReading.ts';

/** The longest line that is read, in characters. */
export const intakeLimit = 1_000;

/** The most words, numbers and signs that are read: one character may stand for a whole sentence ("ﷺ"). */
export const intakeTokenLimit = 250;

const vocabulary = [...new Set([...phraseWords, ...neutralWords, ...otherWords])];

/**
 * Finds every answer that a free clinical line states, in any order (dossier 2.8). What is ambiguous,
 * denied, uncertain, planned, past or out of range fills nothing and is told as a doubt; what is not
 * understood is told as unread. Text beyond `intakeLimit` or `intakeTokenLimit` is not read, and told so.
 */
export function readIntake(text: string): Intake {
  const line = bounded(text);
  const { intake, unknown } = readLine(line);
  const suggestions = suggestionsFor(
    line,
    unknown,
    vocabulary,
    intake,
    (said) => readLine(scan(said)).intake,
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

/** The beginning of a text that is read, split. */
function bounded(text: string): Scan {
  const line = scan(text.slice(0, intakeLimit));
  const beyond = line.tokens[intakeTokenLimit];
  return beyond ? scan(line.text.slice(0, beyond.from)) : line;
}
