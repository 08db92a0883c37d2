import { once } from '../../machine/once.ts';
import { lineSentences } from '../sentences/lineSentences.ts';
import { overlap, type Span, wordsOf } from '../tokens/tokenizedText.ts';
import { bears, isAmong } from '../vocabulary/bearings.ts';
import { pattern } from '../vocabulary/lists.ts';
import { topicRows } from '../vocabulary/topics.ts';
import { clausesWith } from './bareClauses.ts';
import type { Check, Scene } from './crossCheck.ts';
import { placesOf } from './placesOf.ts';
import type { Mention } from './values/spans.ts';

const rows = once(() =>
  topicRows.map((row) => ({ ...row, patterns: row.phrases.map((phrase) => pattern(phrase)) })),
);

/**
 * "DOTATATE avid liver lesions; two bone lesions FDG only": an answer is sure only if all else that a text says of its
 * question agrees with it or is understood as something else. Words of the question that are part of no answer, in
 * another clause than its own, leave it doubtful.
 */
export const topicElsewhere: Check = (scene, judged) => {
  if (scene.open !== null) return judged;
  const { tokens } = scene.text;
  return rows().reduce((soFar, row) => {
    const concerns = ({ question, says }: Mention): boolean =>
      question === row.question &&
      says.kind === 'answer' &&
      (row.answers?.some((answer) => answer === says.answer) ?? true);
    if (!soFar.some(({ mention, verdict }) => verdict === 'sure' && concerns(mention))) return soFar;
    const places = openPlaces(scene, row.words, placesOf(scene.text, row.patterns));
    if (places.length === 0) return soFar;
    return soFar.map((one) => {
      const { mention, verdict } = one;
      if (verdict !== 'sure' || !concerns(mention)) return one;
      const own = new Set(clausesWith(scene.text, mention));
      const place = places.find(({ from }) => !own.has(tokens[from]?.clause ?? -1));
      return place
        ? { ...one, verdict: 'doubtful', because: lineSentences.saidElsewhere(wordsOf(scene.text, place)) }
        : one;
    });
  }, judged);
};

/** Not within an answer, and not denied by words of their clause that are no part of them, or called harmless there. */
function openPlaces({ text, roled }: Scene, words: string, phrases: readonly Span[]): readonly Span[] {
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
      !tokens.some((token) => token.clause === clause && bears('harmless', token.word))
    );
  });
}
