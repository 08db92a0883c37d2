import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { LineRead, NotTaken } from '../../language/line/notTaken.ts';
import { namesFdg } from '../../language/reply/whichPet.ts';
import { partsOfText } from '../../language/line/partsLeft.ts';
import { typedWhole } from '../../language/line/typedWhole.ts';

/** What is kept of a text that answered nothing. */
export interface LeftOver {
  /** What was recognised in it, in the words of the whole text where it is one clause. */
  readonly notTaken: readonly NotTaken[];
  /** The whole text, where what was recognised leaves some of it out. */
  readonly left: readonly NotTaken[];
}

/** A whole text, as far as it may be kept. */
export function wholeText(guideline: Guideline, text: string, question: QuestionId | null = null): NotTaken {
  return { question, words: typedWhole(guideline, text) };
}

/** Of a text that answered nothing no fragment is kept that says something else than the text does. */
export function leftOver(guideline: Guideline, text: string, read: LineRead): LeftOver {
  const isOneClause = partsOfText(text).length === 1;
  // Of several parts each is kept by itself.
  if (!isOneClause) {
    const isWhole = (one: NotTaken): boolean => one.question === null && one.fact === undefined;
    const told = [...read.notTaken, ...read.doubtful, ...read.facts].flatMap((one) => one.words ?? []);
    // What was read with a doubt, and is not shown to be ticked here, stands as that, in the words of its part.
    const inFacts = read.notTaken.flatMap(({ fact, words }) => (fact === undefined ? [] : (words ?? [])));
    const doubtful = read.doubtful
      .filter(
        ({ question, words }) =>
          !inFacts.some((fact) => fact.includes(words)) &&
          !read.notTaken.some((one) => one.question === question && one.answer !== undefined),
      )
      .map(({ question, answer, words }) => {
        const part = partsOfText(text).find((one) => one.includes(words)) ?? words;
        return { question, answer, words: typedWhole(guideline, part) };
      });
    return {
      notTaken: [...read.notTaken.filter((one) => !isWhole(one)), ...doubtful],
      left: [...read.notTaken.filter(isWhole), ...partsMissing(guideline, text, told)],
    };
  }
  const words = typedWhole(guideline, text);
  const named = read.notTaken.filter(isNamed);
  const others = read.notTaken.filter((one) => !isNamed(one));
  const [only, ...more] = others;
  const isSaid = isAllIn(
    text,
    [...read.notTaken, ...read.doubtful].flatMap((one) => one.words ?? []),
  );
  const isOneFact = named.filter(({ fact }) => fact !== undefined).length === 1;
  const isKeptWhole = (one: NotTaken): boolean =>
    isOneClause &&
    one.value === undefined &&
    (one.about !== undefined ||
      isOfFdg(one) ||
      (isOneFact && isPlainFact(one) && isPartOf(one.words, words)));
  const about = named.map((one) => (isKeptWhole(one) ? { ...one, words: words ?? one.words } : one));
  // A fact that holds the whole text leaves nothing of it that is not used.
  const isInFact = about.some((one) => isPlainFact(one) && one.words !== null && one.words === words);
  if (isInFact) return { notTaken: about, left: [] };
  if (isSaid && more.length === 0) {
    const whole = only && isOneClause ? [{ ...only, words: words ?? only.words }] : others;
    return { notTaken: [...about, ...whole], left: [] };
  }
  const isInAbout = about.some((one) => one.words === words);
  return { notTaken: about, left: isInAbout ? [] : [{ question: null, words }] };
}

/** The parts of a text that are in none of some words, as far as they may be kept. */
export function partsMissing(
  guideline: Guideline,
  text: string,
  told: readonly string[],
): readonly NotTaken[] {
  const words = told.flatMap((one) => one.split(' … '));
  return partsOfText(text)
    .filter((part) => !words.some((one) => part.includes(one) || one.includes(part)))
    .map((part) => ({ question: null, words: typedWhole(guideline, part) }))
    .filter(({ words: kept }) => kept !== null);
}

/** What is left of a text beside answers that were read from it: a part that holds the words of one is used. */
export function withoutUsed(
  notTaken: readonly NotTaken[],
  facts: readonly { readonly words: string }[],
): readonly NotTaken[] {
  const used = facts.flatMap(({ words }) => words.toLowerCase().split(' … '));
  return notTaken.filter(
    ({ question, words, fact }) =>
      question !== null ||
      words === null ||
      fact !== undefined ||
      !used.some((part) => ` ${words.toLowerCase()} `.includes(` ${part} `)),
  );
}

/** Whether a text speaks of something else than one question. */
export function isBesideAnswers(read: LineRead, question: QuestionId): boolean {
  return (
    read.unread.length + read.background.length > 0 ||
    [...read.doubts, ...read.doubtful, ...read.facts].some((one) => one.question !== question)
  );
}

/** Whether it is kept as what it is, and not by its words alone. */
function isNamed({ question, words, answer, about, value, drug, fact }: NotTaken): boolean {
  // FDG told beside the question that it cannot answer stays whatever is answered there.
  return isOfFdg({ question, words }) || [answer, about, value, drug, fact].some((one) => one !== undefined);
}

/** A whole text of which the words of a fact may not be kept says less than the fact does. */
function isPartOf(part: string | null, whole: string | null): boolean {
  return part !== null && whole !== null && whole.includes(part);
}

/** Whether it is a fact of a patient with its own words; a value that selects nothing is shown as that value. */
function isPlainFact({ fact, selectsNothing }: NotTaken): boolean {
  return fact !== undefined && selectsNothing !== true;
}

function isOfFdg({ question, words }: Pick<NotTaken, 'question' | 'words'>): boolean {
  return question === 'sstrImaging' && words !== null && namesFdg(words);
}

/** Whether some words hold all of a text that says something. */
function isAllIn(text: string, words: readonly string[]): boolean {
  const held = new Set(words.flatMap(wordsIn));
  return wordsIn(text).every((word) => held.has(word) || fillers.has(word));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** They say nothing by themselves. */
const fillers: ReadonlySet<string> = new Set(
  'a an the she he they her his their patient pt has have had was is are were of to with and also'.split(' '),
);
