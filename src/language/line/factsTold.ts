import type { Guideline } from '../../guideline/guideline.ts';
import { toldToBecome } from '../facts/becameOf.ts';
import type { NamedFact } from '../facts/namedFact.ts';
import { isTreatmentGiven, namedFactOf, namedFacts } from '../facts/namedFacts.ts';
import type { Intake, IntakeDoubt } from '../reader/intake.ts';
import { plainWords } from '../text/plainWords.ts';
import { clausesOfThePast, clausesTold } from './clausesTold.ts';
import type { NotTaken } from './keptWords.ts';
import { partsOfText } from './partsLeft.ts';
import { denialsIn, withoutTakenBack } from './retraction.ts';
import { typedWhole } from './typedWhole.ts';
import { selectsNothing, valueIn } from './valueIn.ts';

/** The facts that a text tells, by the words that tell them and as they are kept. */
export interface FactsTold {
  /** In the words by which each was found. */
  readonly found: readonly NotTaken[];
  /** The same with all words of their parts, and with what became of a treatment. */
  readonly kept: readonly NotTaken[];
}

/**
 * The facts of a patient that a text tells, that no answer says and that it does not take back itself: the guideline's
 * words speak of them.
 */
export function factsToldIn(guideline: Guideline, read: Intake, text: string): FactsTold {
  const found = withoutRetracted([...factsTold(read, text), ...givenBefore(read, text)], text);
  return { found, kept: withWhatBecame(guideline, text, found, inTheirParts(guideline, text, found, read)) };
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
    if (name === null || one.words === null || !isTreatmentGiven(one.fact)) return one;
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

/** Whether one of two texts holds the other one; words that stand apart are joined by " … ". */
function meet(part: string, words: string): boolean {
  return words.split(' … ').some((one) => part.includes(one) || one.includes(part));
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
    const known = namedFactOf(fact);
    const isDenied = known !== undefined && denied.some((what) => known.said.test(what));
    return !isDenied && (words === null || !isTakenBack(words));
  });
}

/** Whether some words of a text stand in a part that it takes back itself, or are what it says was told before and is not so. */
export function takenBackIn(text: string): (words: string) => boolean {
  const after = withoutTakenBack(text);
  const takenBack = text.slice(0, text.length - after.length).toLowerCase();
  const denied = denialsIn(text).map(({ what }) => plainWords(what));
  const before = partsOfText(text)[0]?.toLowerCase() ?? '';
  const standsIn = (part: string, words: string): boolean => part.includes(words.toLowerCase());
  return (words) =>
    (standsIn(takenBack, words) && !standsIn(after.toLowerCase(), words)) ||
    (denied.includes(plainWords(words)) && standsIn(before, words));
}
