import { overlap, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { SituationId, ToldTerm } from '../vocabulary/situations.ts';
import type { RoledText, SituationSpan } from './values/spans.ts';

/** Ages outside these are extreme (dossier 7, W26). */
const ages = { from: 18, below: 85 };

/** The special situations that a text names; with a negation in the phrase nothing is said (dossier 7, W19). */
export function situationsIn(text: TokenizedText, roled: RoledText): readonly SituationId[] {
  return [...new Set(namedIn(text, roled).map(({ situation }) => situation))];
}

/** Which of several those are that may be told as more than one thing. */
export function situationTermsIn(text: TokenizedText, roled: RoledText): readonly ToldTerm[] {
  return [...new Set(namedIn(text, roled).flatMap(({ told }) => told ?? []))];
}

/** The words by which it names them. */
export function situationWordsIn(text: TokenizedText, roled: RoledText): readonly string[] {
  return namedIn(text, roled).map((span) => wordsOf(text, span));
}

function namedIn(text: TokenizedText, roled: RoledText): readonly SituationSpan[] {
  return roled.situations.filter((span) => isNamed(text, roled, span));
}

function isNamed(
  { tokens }: TokenizedText,
  { modifiers, mentions }: RoledText,
  span: SituationSpan,
): boolean {
  const clause = tokens[span.from]?.clause;
  const isDenied = modifiers.some(
    ({ from, to, row }) =>
      // A denial within another finding is that finding's, unless the situation stands in it as well.
      !mentions.some((mention) => mention.from <= from && to <= mention.to && !overlap(mention, span)) &&
      (row.kind === 'negated' || row.kind === 'experiencer') &&
      tokens[from]?.clause === clause &&
      (row.kind === 'experiencer'
        ? from < span.from
        : row.direction === 'both' || (row.direction === 'forward') === from < span.from),
  );
  if (isDenied || hasEnded(tokens, span)) return false;
  if (span.situation !== 'extremeAge') return true;
  // Child-Pugh is a score.
  if (
    tokens[span.from]?.word === 'child' &&
    /^(?:pugh|turcotte|[abc])$/.test(tokens[span.from + 1]?.word ?? '')
  )
    return false;
  const age = tokens.slice(span.from, span.to).find(({ value }) => value !== null)?.value ?? null;
  // A bare number of years may be a duration.
  const isSaid = tokens
    .slice(span.from, span.to)
    .some(({ word }) => /^(?:old|yo|o|aged|age|is|m|f)$/.test(word));
  if (!isSaid && age !== null && age < ages.below && !isUnderAge(tokens, span)) return false;
  // "She is 14 weeks pregnant", "he is 3 weeks post op": of what is counted, and no age.
  const behind = tokens[span.to];
  if (age !== null && behind?.clause === clause && counted.test(behind?.word ?? '')) return false;
  // "As a child" was long ago.
  if (tokens[span.from - 1]?.word === 'a' && tokens[span.from - 2]?.word === 'as') return false;
  const isWord = tokens
    .slice(span.from, span.to)
    .some(({ word }) => /^(?:child|paediatric|pediatric|adolescent|under|over|frail)$/.test(word));
  return isWord || (age !== null && Number.isInteger(age) && (age < ages.from || age >= ages.below));
}

/** Behind a figure that is no number of years: other times, and what is counted or measured. */
const counted =
  /^(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|cycles?|courses?|doses?|sessions?|lines?|lesions?|mets|metastases|points?|units?|kg|kgs|lbs?|pounds|stone|cm|mm|%|percent|th|st|nd|rd)$/;

const ended = /^(?:stopped|ended|finished|ceased|weaned|discontinued)$/;

/** A pregnancy or breastfeeding that is over is none: "breastfeeding stopped last year", "has stopped breastfeeding". */
function hasEnded(tokens: TokenizedText['tokens'], { situation, from, to }: SituationSpan): boolean {
  if (situation !== 'pregnancy') return false;
  const clause = tokens[from]?.clause;
  const behind = tokens.slice(to, to + 3).filter((one) => one.clause === clause);
  const next = behind.find(({ word }) => !/^(?:has|have|had|was|is|been|already)$/.test(word));
  return [tokens[from - 1], next].some((one) => one?.clause === clause && ended.test(one?.word ?? ''));
}

/** "Under 18" by itself is an age (dossier 7, W26); before a unit it is another number. */
function isUnderAge(tokens: TokenizedText['tokens'], { from, to }: SituationSpan): boolean {
  return (
    tokens[from]?.word === 'under' &&
    !/^(?:mm|cm|%|per|months?|weeks?|days?|mg|[nu]mol|u|lesions?|mets)/.test(tokens[to]?.word ?? '')
  );
}
