import type { Guideline } from '../../guideline/guideline.ts';
import { clausesTold } from '../../language/line/clausesTold.ts';
import { type NotTaken, withWhatBecameIn } from '../../language/line/notTaken.ts';
import { partsOfText } from '../../language/line/partsLeft.ts';
import { tellsFinding } from '../../language/vocabulary/tellingWords.ts';
import { withoutOpening } from './correction.ts';
import { wholeText } from './leftOver.ts';
import type { Readings } from './readings.ts';

/** A text that asks or changes something, and tells something beside: "why not PRRT, she has platelets 40". */
export interface ToldBeside {
  /** What it tells that no answer is. */
  readonly told: readonly NotTaken[];
  /** The text without it. */
  readonly rest: string;
}

/**
 * Takes the parts of a text that only tell something of the patient out of it.
 * @returns null where it is one part, or all or none of its parts are of that kind
 */
export function toldBeside(guideline: Guideline, said: Readings): ToldBeside | null {
  const parts = partsOfText(said.utterance.text);
  if (parts.length < 2) return null;
  const read = parts.map((part) => ({ part, told: toldIn(guideline, said.of(part)) }));
  const rest = read.filter(({ told }) => told === null).map(({ part }) => part);
  const told = withWhatBecameIn(
    guideline,
    said.utterance.text,
    read.flatMap((one) => one.told ?? []),
  );
  return told.length === 0 || rest.length === 0 ? null : { told, rest: rest.join(', ') };
}

/** What a part tells that is no answer and no question; null where it does not. */
function toldIn(guideline: Guideline, said: Readings): readonly NotTaken[] | null {
  const { text } = said.utterance;
  const { facts, doubtful, doubts, situations, notTaken } = said.line();
  if (clausesTold(text).length === 0 || asks.test(text)) return null;
  if (isOfTitle(guideline, withoutOpening(said).utterance.text)) return null;
  const named = notTaken.filter(({ fact }) => fact !== undefined);
  if (facts.length + doubtful.length + situations.length > 0) return null;
  if (named.length > 0) return named;
  return doubts.length === 0 && tellsFinding(text) ? [wholeText(guideline, text)] : null;
}

/** Whether some words are part of what a question is called, and tell nothing: "disease course and prior lines". */
function isOfTitle({ questionIds, questions }: Guideline, text: string): boolean {
  const words = text.trim().toLowerCase();
  return questionIds.some((id) => questions[id].title.toLowerCase().includes(words));
}

/** How a question, a wish or a command begins, and words that set treatments against each other. */
const asks =
  /^\s*(?:ask|what|why|how|which|is|are|does|do|can|should|would|compare|evidence|contraindications?|change|show|tell me|explain|define)\b|\b(?:or|vs|versus)\b/iu;
