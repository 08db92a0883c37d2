import { answerKey } from '../../engine/answerKey.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { systemicLexicon } from '../answer/readSingleChoice.ts';
import { changesWithTime } from '../line/modifiers/disqualifier.ts';
import { findModifiers, isYear } from '../line/modifiers/findModifiers.ts';
import { type Mention } from '../mention/mention.ts';
import { lineSentences } from '../sentences/lineSentences.ts';
import { lookUp } from '../tokens/lexicon.ts';
import { matchesIn } from '../tokens/matchesIn.ts';
import { type TokenizedText, type Span, wordsOf } from '../tokens/tokenizedText.ts';
import type { Utterance } from '../utterance.ts';
import { neutralWords } from '../vocabulary/background.ts';
import { limitingWords } from '../vocabulary/modifiers.ts';
import { neutralAt, qualifiers, qualifiersAt } from '../vocabulary/replyContext.ts';
import { pattern } from '../vocabulary/sharedPhrases.ts';
import { answerSpans } from './answerSpans.ts';
import { neutralSpans, isCompleted, otherAnswerSpans } from './neutralSpans.ts';

/** Only there, it seems. */
const inTheLiver = pattern('in [the] {liver}');
/** With lines of more than one class they say which is given at present. */
const atPresent = new Set('now currently current still today recently'.split(' '));

/**
 * What stands beside an answer in a typed reply and may change it: a negation, an exception, a quantity, a
 * time, or words that were not understood (dossier 2.8, rule 4).
 * @returns the answer's own words and why it cannot be taken, or null
 */
export function replyDisqualifier(
  guideline: Guideline,
  question: Question,
  answer: AnswerValue,
  utterance: Utterance,
): { readonly words: string; readonly because: string } | null {
  const text = utterance.asSpelled;
  const own = answerSpans(question, answer, text);
  const some = unexplainedIn(question, answer, text, own, []);
  // What a line of facts would read of other questions is looked at only where something is left.
  const open =
    some.length === 0
      ? some
      : unexplainedIn(question, answer, text, own, otherAnswerSpans(guideline, question, text, own));
  const [first] = open;
  if (first === undefined) return null;
  const modifier = findModifiers(text, mentionsOf(question, answer, own), []).find(
    (other) => open.includes(other.from) && other.year !== true,
  );
  const limiting = open.find((index) => limitingWords.has(text.tokens[index]?.word ?? ''));
  const words = wordsOf(text, runAround(modifier?.from ?? limiting ?? first, open, text));
  return { words: own.map((span) => wordsOf(text, span)).join(' … '), because: because(words) };

  function because(said: string): string {
    const say = lineSentences.disqualifier;
    if (modifier) return say[modifier.kind](said);
    if (limiting !== undefined) return say.limited(said);
    return isYear(text.tokens[first ?? 0]?.word ?? '') ? say.historical(said) : say.notUnderstood(said);
  }
}

/** The tokens that are neither the answer's nor known to change nothing. */
function unexplainedIn(
  question: Question,
  answer: AnswerValue,
  text: TokenizedText,
  own: readonly Span[],
  others: readonly Span[],
): readonly number[] {
  const chosen = Array.isArray(answer) ? answer.map(String) : [answerKey(answer)];
  const isOf = ({ options }: (typeof neutralAt)[QuestionId][number]): boolean =>
    options === undefined || options.some((id) => chosen.includes(id));
  const neutral = neutralAt[question.id].filter(isOf);
  const qualifying = (qualifiersAt[question.id] ?? []).filter(isOf);
  const known = [...own, ...others, ...neutralSpans(question, answer, text)];
  const mentions = mentionsOf(question, answer, own);
  const modifiers = findModifiers(text, mentions, known).filter(
    (modifier) =>
      !neutral.some(({ words }) => words.has(text.tokens[modifier.from]?.word ?? '')) &&
      !(isCompleted(question, answer) && modifier.kind === 'historical') &&
      !(modifier.year === true && !isDated(question, answer, mentions)),
  );
  const elsewhere = ['sstrImaging', 'treatmentCourse'].includes(question.id)
    ? matchesIn(text, inTheLiver).filter(
        ({ to }) => !/^(?:met|lesion|metast)/.test(text.tokens[to]?.word ?? ''),
      )
    : [];
  const isPresent = (word: string): boolean => atPresent.has(word) && isOfMoreLines(question, text);
  const isKnown = (index: number): boolean => known.some(({ from, to }) => from <= index && index < to);
  return text.tokens.flatMap(({ word }, index) => {
    if (isKnown(index)) return [];
    if (modifiers.some(({ from, to }) => from <= index && index < to)) return [index];
    if (neutral.some(({ words }) => words.has(word))) return [];
    if (limitingWords.has(word) || qualifiers.has(word)) return [index];
    if (qualifying.some(({ words }) => words.has(word)) || isPresent(word)) return [index];
    if (elsewhere.some(({ from, to }) => from <= index && index < to)) return [index];
    if (isYear(word) || neutralWords.has(word)) return [];
    return isCompleted(question, answer) && /^(?:ago|previously|earlier)$/.test(word) ? [] : [index];
  });
}

/** The answer as something that the words before it may bear on. */
function mentionsOf(question: Question, answer: AnswerValue, own: readonly Span[]): readonly Mention[] {
  return own.map((span) => ({
    ...span,
    question: question.id,
    says: { kind: 'answer', answer },
    contextNeeded: 'clause',
  }));
}

/** "Progressed on lanreotide, now PRRT": on which of them is open. */
function isOfMoreLines({ id }: Question, { tokens }: TokenizedText): boolean {
  return (
    id === 'treatmentCourse' &&
    new Set(lookUp(tokens, systemicLexicon()).found.map(({ meaning }) => meaning)).size > 1
  );
}

/** What was so in some year need not be so now. */
function isDated(question: Question, answer: AnswerValue, mentions: readonly Mention[]): boolean {
  const isScreen = question.id === 'transplantScreen' || question.id === 'transarterialContraindications';
  return mentions.some(changesWithTime) || (isScreen && !isCompleted(question, answer));
}

/** The open tokens around one of them, in its clause, with what stands between them. */
function runAround(at: number, open: readonly number[], { tokens }: TokenizedText): Span {
  const clause = tokens[at]?.clause;
  const isOpen = (index: number): boolean => open.includes(index) && tokens[index]?.clause === clause;
  let [from, to] = [at, at + 1];
  while (isOpen(from - 1)) from -= 1;
  while (isOpen(to)) to += 1;
  return { from, to };
}
