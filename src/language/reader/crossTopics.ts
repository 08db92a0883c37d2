import { once } from '../../machine/once.ts';
import { lineSentences } from '../sentences/unclearSentences.ts';
import { overlap, type Span, wordsOf } from '../tokens/tokenizedText.ts';
import { bears, isAmong, oppositeRows } from '../vocabulary/bearings.ts';
import { pattern } from '../vocabulary/lists.ts';
import { topicRows } from '../vocabulary/topics.ts';
import { clausesWith } from './bareClauses.ts';
import type { Check, WholeText } from './crossCheck.ts';
import { placesOf } from './findPhrases.ts';
import type { Mention, RoledText } from './values/spans.ts';

const rows = once(() =>
  topicRows.map((row) => ({ ...row, patterns: row.phrases.map((phrase) => pattern(phrase)) })),
);

/**
 * "DOTATATE avid liver lesions; two bone lesions FDG only": an answer is sure only if all else that a text says of its
 * question agrees with it or is understood as something else. Words of the question that are part of no answer, in
 * another clause than its own, leave it doubtful.
 */
export const topicElsewhere: Check = (whole, judged) => {
  if (whole.open !== null) return judged;
  const { tokens } = whole.text;
  return rows().reduce((soFar, row) => {
    const concerns = ({ question, says }: Mention): boolean =>
      question === row.question &&
      says.kind === 'answer' &&
      (row.answers?.some((answer) => answer === says.answer) ?? true);
    if (!soFar.some(({ mention, verdict }) => verdict === 'sure' && concerns(mention))) return soFar;
    const places = openPlaces(whole, row.words, placesOf(whole.text, row.patterns));
    if (places.length === 0) return soFar;
    return soFar.map((one) => {
      const { mention, verdict } = one;
      if (verdict !== 'sure' || !concerns(mention)) return one;
      const own = new Set(clausesWith(whole.text, mention));
      const place = places.find(({ from }) => !own.has(tokens[from]?.clause ?? -1));
      return place
        ? { ...one, verdict: 'doubtful', because: lineSentences.saidElsewhere(wordsOf(whole.text, place)) }
        : one;
    });
  }, judged);
};

/** Within words that tell a fact of no question: the hypertension is what is uncontrolled. */
function isInFact({ background }: RoledText, at: number): boolean {
  return background.some(({ isFact, from, to }) => isFact === true && from <= at && at < to);
}

/** Not within an answer, and not denied by words of their clause that are no part of them, or called harmless there. */
function openPlaces({ text, roled }: WholeText, words: string, phrases: readonly Span[]): readonly Span[] {
  const { tokens } = text;
  const singles = tokens.flatMap(({ word }, at) => (isAmong(words, word) ? [{ from: at, to: at + 1 }] : []));
  return [...singles, ...phrases].filter((span) => {
    const clause = tokens[span.from]?.clause;
    const isTold = roled.mentions.some(
      ({ says, from, to }) =>
        (says.kind === 'answer' || says.kind === 'part') && from <= span.from && span.to <= to,
    );
    const isDenied = roled.modifiers.some(
      (modifier) =>
        modifier.row.kind === 'negated' &&
        tokens[modifier.from]?.clause === clause &&
        !overlap(modifier, span),
    );
    return (
      !isTold &&
      !isDenied &&
      !isInFact(roled, span.from) &&
      !tokens.some((token) => token.clause === clause && bears('harmless', token.word))
    );
  });
}

/** "Gastrinoma, controlled on PPI": what is controlled or refractory is the syndrome named before it. */
export const whatIsControlled: Check = ({ text: { tokens } }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    if (mention.row?.unclear !== 'whatIsControlled' || verdict === 'rejected') return one;
    const here = tokens[mention.from];
    const syndrome = judged.some(
      ({ mention: other, verdict: otherVerdict }) =>
        other.row?.unclear === 'howControlled' &&
        otherVerdict !== 'rejected' &&
        tokens[other.from]?.sentence === here?.sentence &&
        other.from < mention.from,
    );
    const [fits] = mention.row.fits ?? [];
    if (!syndrome || (fits !== 'controlled' && fits !== 'refractory')) return one;
    return { ...one, mention: { ...mention, says: { kind: 'answer', answer: fits } } };
  });

/** Words that speak for another answer, in a sentence where they are part of no answer, speak against this one. */
export const opposites: Check = ({ text: { tokens }, roled }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    const { says, question } = mention;
    if (verdict !== 'sure' || says.kind !== 'answer' || typeof says.answer !== 'string') return one;
    const row = oppositeRows.find((other) => other.question === question && other.answer === says.answer);
    if (!row) return one;
    const at = tokens.findIndex(
      (token, index) =>
        token.sentence === tokens[mention.from]?.sentence &&
        isAmong(row.words, token.word) &&
        !roled.mentions.some(
          (other) =>
            index >= other.from &&
            index < other.to &&
            other.says.kind !== 'nothing' &&
            !(other.says.kind === 'unclear' && other.question === question && other.to - other.from === 1),
        ) &&
        !isInFact(roled, index) &&
        !(index >= mention.from && index < mention.to),
    );
    const word = tokens[at];
    return word
      ? { ...one, verdict: 'doubtful', because: lineSentences.disqualifier.notUnderstood(word.typed) }
      : one;
  });
