import { unclear } from '../sentences/unclearSentences.ts';
import { overlap } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import { ofCourse } from '../vocabulary/courseWords.ts';
import { asUnclear, type Check, doubting, type WholeText } from './crossCheck.ts';
import type { TypedToken } from '../tokens/tokens.ts';
import { isMonth } from '../vocabulary/lists.ts';

/**
 * "Ki-67 2%. Mesenteric node: 4%.": a figure that is part of nothing, beside a sample, a year or a word of the present,
 * may be another count of the same. What is a share of the liver or of all lesions is not.
 */
export const strayPercentages: Check = (whole, judged) =>
  whole.open === null && whole.text.tokens.some((_token, at) => isOtherCount(whole, at))
    ? doubting(
        judged,
        ['ki67'],
        unclear.whichNumber,
        ({ mention: { says } }) =>
          says.kind === 'answer' && typeof says.answer === 'object' && 'ki67' in says.answer,
      )
    : judged;

/** A percentage, or a number that ends a clause, which is part of nothing and may be what was counted in a sample. */
function isOtherCount({ text: { tokens }, roled }: WholeText, at: number): boolean {
  const { word, value, clause = -1, sentence } = tokens[at] ?? {};
  const isPercentage = word === '%';
  const isBare = value !== null && value !== undefined && value <= 100 && tokens[at + 1]?.clause !== clause;
  if (!isPercentage && !isBare) return false;
  const sign = { from: at, to: at + 1 };
  if ([...roled.mentions, ...roled.background].some((span) => overlap(span, sign))) return false;
  const inClause = (which: number): readonly number[] =>
    tokens.flatMap((token, index) =>
      token.clause === which && token.sentence === sentence && index < at ? [index] : [],
    );
  const own = inClause(clause);
  // "Liver lesion biopsied, 17 %": a figure alone belongs to the clause before it.
  const around = own.length <= 1 ? [...inClause(clause - 1), ...own] : own;
  const has = (id: 'oneSample' | 'samples' | 'shares'): boolean =>
    around.some((index) => bears(id, tokens[index]?.word));
  if (has('oneSample')) return true;
  if (isBare || has('shares')) return false;
  return (
    has('samples') ||
    around.some(
      (index) =>
        ofCourse('now', tokens[index]?.word) ||
        roled.background.some(({ dated, from, to }) => dated && from <= index && index < to),
    )
  );
}

/** What millimetres there are in a unit. */
const millimetres: ReadonlyMap<string, number> = new Map([
  ['mm', 1],
  ['cm', 10],
]);

/**
 * "3 mets, biggest 1.8 cm. Plus a 4 cm one in S1", "5 liver mets on CT; on MRI 9": a larger size of one more lesion, and
 * a number alone behind another scan, that are part of nothing.
 */
export const strayLesions: Check = ({ text: { tokens }, roled, open }, judged) => {
  if (open !== null) return judged;
  const isFree = (at: number): boolean =>
    !roled.mentions.some((mention) => overlap(mention, { from: at, to: at + 1 }));
  const inClause = (at: number, which: (word: string) => boolean): boolean =>
    tokens.some((token) => token.clause === tokens[at]?.clause && which(token.word));
  const larger = (mm: number): boolean =>
    tokens.some(({ value }, at) => {
      const unit = millimetres.get(tokens[at + 1]?.word ?? '');
      return (
        value !== null &&
        unit !== undefined &&
        value * unit > mm &&
        isFree(at) &&
        inClause(at, (word) => bears('oneMore', word)) &&
        !inClause(at, (word) => bears('otherFindings', word))
      );
    });
  const isOtherNumber = (count: number): boolean =>
    tokens.some(
      ({ value, clause }, at) =>
        value !== null &&
        value !== count &&
        value <= 100 &&
        tokens[at + 1]?.clause !== clause &&
        roled.roles[at] === 'unknown' &&
        inClause(at, (word) => bears('scans', word)),
    );
  return doubting(
    judged,
    ['ablationNumbers', 'liverDistribution'],
    unclear.otherNumber,
    ({ mention: { says } }) => {
      if (says.kind !== 'answer') return false;
      const { answer } = says;
      if (answer === 'limited') return isOtherNumber(0);
      if (typeof answer !== 'object' || !('lesionCount' in answer)) return false;
      const { lesionCount, largestLesionMm } = answer;
      return larger(largestLesionMm) || isOtherNumber(lesionCount);
    },
  );
};

/**
 * "Proliferation index is 1.5.2024", "Ki-67 5 May": a number that is part of a date is no percentage, however dates are
 * written. A month right behind a number leaves it open.
 */
export const figureOfADate: Check = ({ text: { tokens } }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    if (mention.question !== 'ki67' || mention.row?.value === undefined || mention.says.kind !== 'answer')
      return one;
    const figures = [...tokens.keys()].filter(
      (at) => at >= mention.from && at < mention.to && tokens[at]?.kind === 'number',
    );
    // "2-5%" is a range: what is joined to its end is no part of one.
    const last = figures.at(-1);
    if (last !== undefined && isOfADate(tokens, last)) return asUnclear(one, 'noValue', null);
    return verdict === 'sure' && figures.some((at) => isBeforeMonth(tokens, at))
      ? { ...one, verdict: 'doubtful', because: unclear.whichNumber }
      : one;
  });

/** A sign of a date joins it to another number behind: "1.5" and "2024", "1-5" and "2024". */
function isOfADate(tokens: readonly TypedToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number') return /^[./-]$/.test(next.gap);
  return /^(?:to|[-/])$/.test(next?.word ?? '') && isDigits(tokens[at + 2]) && next?.gap === '';
}

function isDigits(token: TypedToken | undefined): boolean {
  return token?.kind === 'number' && token.gap === '';
}

function isBeforeMonth(tokens: readonly TypedToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^[ .-]*$/.test(next.gap) && isMonth(next.word);
}
