import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import type { DoubtfulReading, Intake, IntakeDoubt } from '../reader/intake.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import type { NotTaken } from './keptWords.ts';
import { plainWords } from '../text/plainWords.ts';
import { vocabularyWords } from '../reader/patterns.ts';
import { drugsTold } from './drugsTold.ts';
import { type PartLeft, partsLeft, partsOfText } from './partsLeft.ts';
import { typedWhole } from './typedWhole.ts';
import { selectsNothing, valueIn } from './valueIn.ts';
import type { NamedFact } from '../facts/namedFact.ts';
import { namedFacts } from '../facts/namedFacts.ts';
import { toldToBecome } from '../facts/becameOf.ts';
import { denialsIn, withoutTakenBack } from './retraction.ts';
import { clausesOfThePast, clausesTold } from './clausesTold.ts';

export type { NotTaken } from './keptWords.ts';

/** What a question and its option are called on a card: whoever types that has typed no more than the answer. */
function namesInFull(
  { questions }: Guideline,
  { question, answer }: Pick<GivenAnswer, 'question' | 'answer'>,
): readonly string[] {
  const { title, options }: Question = questions[question];
  return [title, ...options.filter(({ id }) => id === answer).map(({ label }) => label)];
}

/** A line as it was read, with what may be kept of it. */
export interface LineRead extends Intake {
  /** What was not clear or not understood; doubtful readings aside, which may yet be ticked. */
  readonly notTaken: readonly NotTaken[];
}

/**
 * What a line leaves untaken, its doubtful readings aside.
 * @param text of the line, as typed
 */
export function withNotTaken(guideline: Guideline, read: Intake, text: string): LineRead {
  // A count without a size is no answer by itself; where it told the distribution it was used. So was a word that names
  // another question, where it is part of what answers one: "chemo" of "chemo naive".
  const isUsed = ({ question, words, because }: IntakeDoubt): boolean =>
    read.facts.some(
      (fact) =>
        ((question === 'ablationNumbers' && fact.question === 'liverDistribution') ||
          because === unclear.named) &&
        ` ${fact.words} `.toLowerCase().includes(` ${words.toLowerCase()} `),
    );
  const isTakenBack = takenBackIn(text);
  const left = read.doubts.filter((one) => !isUsed(one) && !isTakenBack(one.words));
  // What is noted as a special situation stands with the case as that.
  const isNoted = ({ words }: IntakeDoubt): boolean =>
    read.situationWords.some((noted) => noted.toLowerCase().includes(words.toLowerCase()));
  const found = withoutRetracted([...factsTold(read, text), ...givenBefore(read, text)], text);
  const facts = withWhatBecame(guideline, text, found, inTheirParts(guideline, text, found, read));
  // A value that selects nothing is clear: it is kept as the fact that it is.
  const asked = left.filter(
    (one) => !isNoted(one) && !selectsNothing(one) && !facts.some((fact) => says(fact, one)),
  );
  // What is typed again as it is offered is an answer then, and no longer left over.
  const misspelt = read.suggestions.map(({ question }) => ({ question, words: null }));
  const harmless = left.filter((one) => isNoted(one) || selectsNothing(one)).map(({ words }) => words);
  const parts = partsLeft(guideline, text, withoutPoliteness(read), {
    used: [
      ...[...read.facts, ...read.doubtful].flatMap((one) => [one.words, ...namesInFull(guideline, one)]),
      ...read.suggestions.map(({ words }) => words),
      ...read.situationWords,
      ...found.flatMap(({ words }) => words ?? []),
      ...harmless,
    ],
    asked: asked.map(({ words }) => words),
  });
  // A text of one part is kept whole or not at all once it is known what it means (`leftOver`).
  const isOnePart = partsOfText(text).length < 2;
  // A part that says more than what is asked back of it stands whole, in its place.
  const isInPart = ({ words, about }: IntakeDoubt, value: string | undefined): boolean =>
    !isOnePart &&
    about === undefined &&
    value === undefined &&
    parts.some(({ typed }) => typed.includes(words));
  // Words within those of an answer are used with it: the "whole liver" of "had TARE whole liver".
  const isOfAnswer = ({ words, about, question }: IntakeDoubt): boolean =>
    about === undefined &&
    read.facts.some(
      (fact) =>
        fact.question !== question && ` ${wordsAlone(fact.words)} `.includes(` ${wordsAlone(words)} `),
    );
  const doubts = asked
    .map((one) => ({ one, kept: notTakenOf(guideline, one) }))
    .filter(({ one, kept }) => !isInPart(one, kept.value) && !isOfAnswer(one))
    .map(({ kept }) => withoutFacts(guideline, kept, facts));
  return {
    ...read,
    doubts: left,
    notTaken: [
      ...heldOf(read.doubtful),
      ...doubts,
      ...misspelt,
      ...parts.map((part) =>
        isOnePart
          ? { question: null, words: null }
          : { question: questionOf(part, asked), words: part.words },
      ),
      ...read.facts.flatMap(drugsTold),
      ...facts,
    ],
  };
}

/** What is asked back without the parts of its words that tell a fact, which stands by itself. */
function withoutFacts(guideline: Guideline, kept: NotTaken, facts: readonly NotTaken[]): NotTaken {
  const { words } = kept;
  const all = words === null ? [] : partsOfText(words);
  const rest = all.filter(
    (part) =>
      !facts.some((fact) => fact.words !== null && part.toLowerCase().includes(fact.words.toLowerCase())),
  );
  return rest.length === 0 || rest.length === all.length
    ? kept
    : { ...kept, words: typedWhole(guideline, rest.join(', ')) };
}

/** The words of a text, without signs between them. */
function wordsAlone(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** Facts with all words of their part of the text, where that tells nothing else: "bowel fistula", "platelets 40 since May". */
function inTheirParts(
  guideline: Guideline,
  text: string,
  facts: readonly NotTaken[],
  { facts: answers, doubtful, situationWords }: Intake,
): readonly NotTaken[] {
  const used = [...[...answers, ...doubtful].map(({ words }) => words), ...situationWords];
  const all = partsOfText(text);
  if (all.length < 2) return facts;
  const parts = all.filter((part) => !used.some((words) => meet(part, words)));
  return facts.map((one) => {
    const { words, selectsNothing: isHarmless } = one;
    if (words === null || isHarmless === true) return one;
    const part = parts.find((whole) => whole.toLowerCase().includes(words.toLowerCase()));
    const isAlone = facts.filter((other) => other.words !== null && part?.includes(other.words)).length === 1;
    const whole = part !== undefined && isAlone ? typedWhole(guideline, part) : null;
    // What may not be kept of it must not take the fact's own words with it.
    return whole?.toLowerCase().includes(words.toLowerCase()) === true ? { ...one, words: whole } : one;
  });
}

/** Treatments that some parts of a text tell as given, each with what another part says became of it. */
export function withWhatBecameIn(
  guideline: Guideline,
  text: string,
  told: readonly NotTaken[],
): readonly NotTaken[] {
  return withWhatBecame(guideline, text, told, told);
}

/** Treatments that were given, each with what the text says became of it: "had everolimus, progressed". */
function withWhatBecame(
  guideline: Guideline,
  text: string,
  found: readonly NotTaken[],
  facts: readonly NotTaken[],
): readonly NotTaken[] {
  return facts.map((one) => {
    const name = found.find(({ fact }) => fact === one.fact)?.words ?? null;
    if (name === null || one.words === null || !isGiven(one)) return one;
    const at = text.indexOf(name);
    const said = at < 0 ? null : toldToBecome(text, at, name);
    if (said === null || one.words.includes(said)) return one;
    // As it was typed, where all of that may be kept.
    const [from, where] = [text.indexOf(one.words), text.indexOf(said)];
    const typed = text.slice(Math.min(from, where), Math.max(from + one.words.length, where + said.length));
    const whole = from < 0 ? null : typedWhole(guideline, typed);
    if (whole === typed.trim()) return { ...one, words: whole };
    const kept = typedWhole(guideline, said);
    return kept === null ? one : { ...one, words: `${one.words}, ${kept}` };
  });
}

function isGiven({ fact }: NotTaken): boolean {
  return namedFacts.some(({ name, given }) => name === fact && given !== undefined);
}

/** Whether one of two texts holds the other one; words that stand apart are joined by " … ". */
function meet(part: string, words: string): boolean {
  return words.split(' … ').some((one) => part.includes(one) || one.includes(part));
}

/** The one question at which a part that tells no finding is asked back; null where it says something else as well. */
function questionOf({ typed, tells }: PartLeft, asked: readonly IntakeDoubt[]): QuestionId | null {
  const [only = null, ...more] = new Set(
    asked.flatMap(({ question, words }) => (typed.includes(words) ? [question] : [])),
  );
  return tells || more.length > 0 ? null : only;
}

function withoutPoliteness<Read extends Pick<Intake, 'unread'>>(read: Read): Read {
  return { ...read, unread: read.unread.filter((words) => !politeness.test(words)) };
}

/** The items of a list that are plain by themselves while something else of it is asked: they join what is answered. */
function heldOf(doubtful: readonly DoubtfulReading[]): readonly NotTaken[] {
  return doubtful
    .filter(({ clear }) => clear === true)
    .map(({ question, answer }) => ({ question, words: null, answer, held: true }));
}

/** Whether a text is polite and nothing else. */
export const isPolite = (text: string): boolean => politeness.test(text);

/** Words to the bot: they are told as not understood, and are nothing of the patient. */
const politeness =
  /^(?:no[\s,.!-]+)?(?:(?:sorry|oops|apologies|please|pls|advise|thanks|thank you|many thanks)(?:[\s,.!-]+|$))+$/iu;

/** What may be kept of words that fill nothing. */
export function notTakenOf(guideline: Guideline, doubt: IntakeDoubt): NotTaken {
  const { question, words, about } = doubt;
  const value = valueIn(doubt);
  return {
    question,
    words: question === null ? null : isOfVocabulary(guideline, words) ? words : typedWhole(guideline, words),
    ...(value === null ? {} : { value }),
    ...(about === undefined ? {} : { about }),
  };
}

/** A value; longer numbers may be those of a record, a telephone or a day. */
const value = /^[<>~]?\d{1,3}(?:[.,]\d{1,2})?%?$/;

/** Whether a text is all of the program's own vocabulary, so that it holds nothing of whom it is about. */
export function isOfVocabulary(guideline: Guideline, words: string): boolean {
  const known = vocabularyWords(guideline);
  const all = words.split(/\s+/).filter((word) => word !== '…');
  const parts = all.flatMap((word) => word.split(/[-/:]/)).filter((part) => part !== '');
  const isKnown = parts.every((part) => known.has(part.toLowerCase()) || value.test(part));
  return isKnown && all.filter((word) => value.test(word)).length <= 2;
}

/** Words that leave open, or deny, what stands beside them, or tell it of somebody else. */
const leavesOpen =
  /\?|\b(?:no|not|non|nor|never|without|denies|denied|excluded?|negative|suspected|suspicion|possible|possibly|probable|query|rule|ruled|unlikely|mother|father|sister|brother|family)\b/u;

/**
 * The facts that a text tells and that no answer says, to be kept with the case: the guideline's words speak of them. What
 * is denied or left open is none; nor is a value whose meaning is asked back, which is kept as that.
 */
function factsTold(
  read: Pick<Intake, 'facts' | 'doubtful' | 'doubts' | 'background' | 'unread'>,
  text: string,
): readonly NotTaken[] {
  const isPlain = (doubt: IntakeDoubt): boolean => valueIn(doubt) === null;
  const answers = [...read.facts, ...read.doubtful];
  const harmless = new Set(read.doubts.filter(selectsNothing).map(({ words }) => words));
  const others = [
    ...read.doubts.filter(isPlain).map(({ words }) => words),
    ...read.background,
    ...read.unread,
  ];
  return namedFacts.flatMap((fact): readonly NotTaken[] => {
    if (fact.given !== undefined) return [];
    const unsaid = answers.filter(({ question }) => !(fact.saidByAnswer && question === fact.question));
    // The reader may take parts of its words for something else, "marrow failure", or leave out what denies them.
    const spans =
      fact.ofClause === true ? clausesTold(text) : [...unsaid.map(({ words }) => words), ...others];
    // A part of a clause that is read by itself may hold less of its words: "neutropenia" of "febrile neutropenia".
    const [first, ...more] = spans.flatMap((span) => {
      const words = wordsOfFact(fact, span);
      return words === null ? [] : [{ span, words }];
    });
    if (!first) return [];
    const longest = more.reduce((best, one) => (one.words.length > best.words.length ? one : best), first);
    const [span, words] = [first.span, asTyped(text, longest.words)];
    const told = { question: fact.question, words, fact: fact.name };
    return [harmless.has(span) ? { ...told, selectsNothing: true } : told];
  });
}

/** Words as they stand in a text, whatever their letters. */
function asTyped(text: string, words: string): string {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? words : text.slice(at, at + words.length);
}

/** The words of a text that tell a fact, of the program's own vocabulary; null where it does not tell it. */
function wordsOfFact({ said }: NamedFact, text: string): string | null {
  const plain = text.toLowerCase();
  const found = leavesOpen.test(plain) ? null : said.exec(plain);
  return found ? text.slice(found.index, found.index + found[0].length).trim() : null;
}

/**
 * The treatments that a text tells as given, where no answer that was read from it says so: the guideline's words speak of
 * them. A longer name uses up the shorter ones that it holds.
 */
function givenBefore(
  { facts, doubtful }: Pick<Intake, 'facts' | 'doubtful'>,
  text: string,
): readonly NotTaken[] {
  const answered = [...facts, ...doubtful].map(({ words }) => words.toLowerCase());
  let clauses = clausesOfThePast(text);
  return namedFacts.flatMap((fact): readonly NotTaken[] => {
    const { said, given, name } = fact;
    if (given === undefined) return [];
    const [words] = clauses.flatMap((clause) => said.exec(clause)?.[0] ?? []);
    if (words === undefined) return [];
    clauses = clauses.map((clause) => clause.replace(words, ' '));
    if (answered.some((one) => said.test(one))) return [];
    const at = text.toLowerCase().indexOf(words);
    return [{ question: null, words: text.slice(at, at + words.length).trim(), fact: name }];
  });
}

/** The facts of a text that it does not take back itself: "she had PRRT, no wait, she did not have PRRT". */
function withoutRetracted(told: readonly NotTaken[], text: string): readonly NotTaken[] {
  if (told.length === 0) return told;
  const isTakenBack = takenBackIn(text);
  const denied = denialsIn(text).map(({ what }) => what);
  return told.filter(({ fact, words }) => {
    const known = namedFacts.find(({ name }) => name === fact);
    const isDenied = known !== undefined && denied.some((what) => known.said.test(what));
    return !isDenied && (words === null || !isTakenBack(words));
  });
}

/** Whether some words of a text stand in a part that it takes back itself, or are what it says was told before and is not so. */
function takenBackIn(text: string): (words: string) => boolean {
  const after = withoutTakenBack(text);
  const takenBack = text.slice(0, text.length - after.length).toLowerCase();
  const denied = denialsIn(text).map(({ what }) => plainWords(what));
  const before = partsOfText(text)[0]?.toLowerCase() ?? '';
  const standsIn = (part: string, words: string): boolean => part.includes(words.toLowerCase());
  return (words) =>
    (standsIn(takenBack, words) && !standsIn(after.toLowerCase(), words)) ||
    (denied.includes(plainWords(words)) && standsIn(before, words));
}

/** Whether a fact holds the words of a doubt, which then says no more than it: it may mean no item of a list. */
function says({ words }: NotTaken, doubt: IntakeDoubt): boolean {
  return doubt.about === undefined && (words ?? '').toLowerCase().includes(doubt.words.toLowerCase());
}
