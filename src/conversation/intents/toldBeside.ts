import type { Guideline } from '../../guideline/guideline.ts';
import { clausesTold } from '../../language/line/clausesTold.ts';
import { withWhatBecameIn } from '../../language/line/factsTold.ts';
import type { NotTaken } from '../../language/line/notTaken.ts';
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
  /** Whether some of it answers a question, or is asked back of one. */
  readonly isOfAnswers: boolean;
  /** The text without all that. */
  readonly rest: string;
}

/** A part of a text, and what it only tells. */
interface PartRead {
  readonly part: string;
  /** What the words that are left of it ask; empty where it asks nothing. */
  readonly asked: string;
  /** The words of it that answer a question or name a special situation; empty where none do. */
  readonly answered: string;
  /** What is asked back of one that answers nothing, and what is kept of it. */
  readonly isAskedBack: boolean;
  readonly kept: readonly NotTaken[];
}

/**
 * Takes the parts of a text that only tell something of the patient out of it, in each way that it may be meant: with what
 * answers a question or is asked back of one, and without, since beside a change that is part of it.
 * @returns no way where it is one part, or all or none of its parts are of that kind
 */
export function toldBeside(guideline: Guideline, said: Readings): readonly ToldBeside[] {
  const typed = partsOfText(said.utterance.text);
  const [only = '', ...more] = typed;
  // A text of one part is read once, as a whole.
  if (more.length === 0 && tailOf(said, only).what === '') return [];
  const parts = typed.map((part) => readPart(guideline, said, part));
  const ways = parts.some(isOfAnswers) ? [parts, parts.map(withoutAnswers)] : [parts];
  return ways.map((way) => takenOut(guideline, said, way)).filter((way) => way !== null);
}

function takenOut(guideline: Guideline, said: Readings, parts: readonly PartRead[]): ToldBeside | null {
  const told = parts.flatMap(({ kept }) => kept);
  const answered = joined(parts.map((one) => one.answered));
  const rest = joined(parts.map(({ asked }) => asked));
  if (told.length + answered.length === 0 || rest === '') return null;
  return {
    told: withWhatBecameIn(guideline, said.utterance.text, told),
    answered,
    isOfAnswers: parts.some(isOfAnswers),
    rest,
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** The same part where nothing but facts and findings are told beside what is meant. */
function withoutAnswers(one: PartRead): PartRead {
  return isOfAnswers(one) ? asNothing(one.part) : one;
}

function isOfAnswers({ answered, isAskedBack }: PartRead): boolean {
  return answered !== '' || isAskedBack;
}

function asNothing(part: string): PartRead {
  return { part, asked: part, answered: '', isAskedBack: false, kept: [] };
}

function readPart(guideline: Guideline, said: Readings, part: string): PartRead {
  const nothing = asNothing(part);
  const { asked, what } = tailOf(said, part);
  if (what !== '') return { ...nothing, asked, answered: what };
  const read = said.of(part);
  if (tellsNothing(guideline, read)) return nothing;
  if (isAnswered(read)) return { ...nothing, asked: '', answered: part };
  const kept = keptOf(guideline, read);
  return kept.length === 0 ? nothing : { ...nothing, asked: '', isAskedBack: isAskedBack(read), kept };
}

/** What is told behind a treatment that is asked about: "is PRRT ok with ascites". */
const tail =
  /^(?<asked>.+?)\s+(?:with|despite|in spite of|in|given)\s+(?:(?:the|her|his|an?|this|such)\s+)?(?<what>\S.*)$/iu;

/** The longest question that is taken apart, in characters: the pattern looks at every gap. */
const longestQuestion = 300;

/** A question and its tail, where that alone answers something or names a special situation; else nothing behind it. */
function tailOf(said: Readings, part: string): { readonly asked: string; readonly what: string } {
  const none = { asked: part, what: '' };
  if (part.length > longestQuestion) return none;
  const { asked = '', what = '' } = tail.exec(part)?.groups ?? {};
  if (what === '' || !/^\s*(?:is|are|can|could|should|may|would|why)\b/iu.test(asked)) return none;
  const { facts, situations } = said.of(what).line();
  return facts.length + situations.length > 0 && !asks.test(what) ? { asked, what } : none;
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
