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
