import { texts } from '../texts.ts';
import type { Intake } from './intake.ts';
import { phraseWords } from './find/phraseList.ts';
import { readLine } from './readLine.ts';
import { scan } from './scan.ts';
import { suggestionsFor } from './suggest.ts';
import { neutralWords, otherWords } from './words/background.ts';

export type { Intake, IntakeDoubt, IntakeFact, IntakeSuggestion } from './intake.ts';

/** The longest line that is read, in characters. */
export const intakeLimit = 1_000;

const vocabulary = [...new Set([...phraseWords, ...neutralWords, ...otherWords])];

/**
 * Finds every answer that a free clinical line states, in any order (dossier 2.8). What is ambiguous,
 * denied, uncertain, planned, past or out of range fills nothing and is told as a doubt; what is not
 * understood is told as unread. Text beyond `intakeLimit` is not read, and told so.
 */
export function readIntake(text: string): Intake {
  const line = scan(text.slice(0, intakeLimit));
  const { intake, unknown } = readLine(line);
  const suggestions = suggestionsFor(
    line,
    unknown,
    vocabulary,
    intake,
    (said) => readLine(scan(said)).intake,
  );
  const rest = text.slice(intakeLimit).trim();
  if (rest === '') return { ...intake, suggestions };
  const doubt = { question: null, words: rest.slice(0, 60), because: texts.intake.tooLong(intakeLimit) };
  return { ...intake, suggestions, doubts: [...intake.doubts, doubt], unread: [...intake.unread, rest] };
}
