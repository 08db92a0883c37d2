import { unclear } from '../sentences/unclearSentences.ts';
import { overlap } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import { ofCourse } from '../vocabulary/courseWords.ts';
import { type Check, doubting, type Scene } from './crossCheck.ts';

/**
 * "Ki-67 2%. Mesenteric node: 4%.": a figure that is part of nothing, beside a sample, a year or a word of the present,
 * may be another count of the same. What is a share of the liver or of all lesions is not.
 */
export const strayPercentages: Check = (scene, judged) =>
  scene.open === null && scene.text.tokens.some((_token, at) => isOtherCount(scene, at))
    ? doubting(
        judged,
        ['ki67'],
        unclear.whichNumber,
        ({ mention: { says } }) =>
          says.kind === 'answer' && typeof says.answer === 'object' && 'ki67' in says.answer,
      )
    : judged;

/** A percentage, or a number that ends a clause, which is part of nothing and may be what was counted in a sample. */
function isOtherCount({ text: { tokens }, roled }: Scene, at: number): boolean {
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
