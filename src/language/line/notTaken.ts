import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import type { DoubtfulReading, Intake, IntakeDoubt } from '../reader/intake.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import type { NotTaken } from './keptWords.ts';
import { vocabularyWords } from '../reader/patterns.ts';
import { drugsTold } from './drugsTold.ts';
import { factsToldIn, takenBackIn } from './factsTold.ts';
import { type PartLeft, partsLeft, partsOfText } from './partsLeft.ts';
import { typedWhole } from './typedWhole.ts';
import { selectsNothing, valueIn } from './valueIn.ts';

export type { NotTaken } from './keptWords.ts';

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
  const { found, kept: facts } = factsToldIn(guideline, read, text);
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

/** What a question and its option are called on a card: whoever types that has typed no more than the answer. */
function namesInFull(
  { questions }: Guideline,
  { question, answer }: Pick<GivenAnswer, 'question' | 'answer'>,
): readonly string[] {
  const { title, options }: Question = questions[question];
  return [title, ...options.filter(({ id }) => id === answer).map(({ label }) => label)];
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

/** Whether a fact holds the words of a doubt, which then says no more than it: it may mean no item of a list. */
function says({ words }: NotTaken, doubt: IntakeDoubt): boolean {
  return doubt.about === undefined && (words ?? '').toLowerCase().includes(doubt.words.toLowerCase());
}
