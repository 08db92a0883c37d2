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
  /** Its parts that answer a question or name a special situation, as one text; empty where none does. */
  readonly answered: string;
  /** The text without all that. */
  readonly rest: string;
}

/**
 * Takes the parts of a text that only tell something of the patient out of it.
 * @param what whether what answers a question, or is asked back of one, is told as well: beside a change it is part of it
 * @returns null where it is one part, or all or none of its parts are of that kind
 */
export function toldBeside(
  guideline: Guideline,
  said: Readings,
  what: 'facts' | 'answersToo',
): ToldBeside | null {
  const whole = partsOfText(said.utterance.text);
  const parts = what === 'facts' ? whole : whole.flatMap((part) => withTail(said, part));
  if (parts.length < 2) return null;
  const told: NotTaken[] = [];
  const answered: string[] = [];
  const rest: string[] = [];
  for (const part of parts) {
    const read = said.of(part);
    const isOfAnswers = isAnswered(read) || isAskedBack(read);
    if (tellsNothing(guideline, read) || (what === 'facts' && isOfAnswers)) rest.push(part);
    else if (isAnswered(read)) answered.push(part);
    else {
      const found = keptOf(guideline, read);
      if (found.length === 0) rest.push(part);
      else told.push(...found);
    }
  }
  const isAll = told.length + answered.length === 0 || rest.length === 0;
  if (isAll) return null;
  const kept = withWhatBecameIn(guideline, said.utterance.text, told);
  return { told: kept, answered: answered.join(', '), rest: rest.join(', ') };
}

/** What is told behind a treatment that is asked about: "is PRRT ok with ascites". */
const tail =
  /^(?<asked>.+?)\s+(?:with|despite|in spite of|in|given)\s+(?:(?:the|her|his|an?|this|such)\s+)?(?<what>\S.*)$/iu;

/** The longest question that is taken apart, in characters: the pattern looks at every gap. */
const longestQuestion = 300;

/** A question with its tail apart, where that alone answers something or names a special situation. */
function withTail(said: Readings, part: string): readonly string[] {
  if (part.length > longestQuestion) return [part];
  const { asked = '', what = '' } = tail.exec(part)?.groups ?? {};
  if (what === '' || !/^\s*(?:is|are|can|could|should|may|would|why)\b/iu.test(asked)) return [part];
  const { facts, situations } = said.of(what).line();
  return facts.length + situations.length > 0 && !asks.test(what) ? [asked, what] : [part];
}

/** A question, a wish, a plan, or what a question is called. */
function tellsNothing(guideline: Guideline, said: Readings): boolean {
  const { text } = said.utterance;
  return (
    clausesTold(text).length === 0 ||
    asks.test(text) ||
    isOfTitle(guideline, withoutOpening(said).utterance.text)
  );
}

function isAnswered(said: Readings): boolean {
  const { facts, doubtful, situations } = said.line();
  return facts.length + doubtful.length + situations.length > 0;
}

function isAskedBack(said: Readings): boolean {
  const { doubts, notTaken } = said.line();
  return doubts.length > 0 && notTaken.every(({ fact }) => fact === undefined);
}

/** What is kept of a part that answers nothing: facts, what is asked back of it, or a finding in its own words. */
function keptOf(guideline: Guideline, said: Readings): readonly NotTaken[] {
  const { doubts, notTaken } = said.line();
  const named = notTaken.filter(({ fact }) => fact !== undefined);
  if (named.length > 0) return named;
  if (doubts.length > 0) return notTaken;
  return tellsFinding(said.utterance.text) ? [wholeText(guideline, said.utterance.text)] : [];
}

/** Whether some words are part of what a question is called, and tell nothing: "disease course and prior lines". */
function isOfTitle({ questionIds, questions }: Guideline, text: string): boolean {
  const words = text.trim().toLowerCase();
  return questionIds.some((id) => questions[id].title.toLowerCase().includes(words));
}

/** How a question, a wish or a command begins, and words that set treatments against each other. */
const asks =
  /^\s*(?:ask|what|why|how|which|is|are|does|do|can|should|would|compare|evidence|contraindications?|change|show|tell me|explain|define)\b|\b(?:or|vs|versus)\b/iu;
