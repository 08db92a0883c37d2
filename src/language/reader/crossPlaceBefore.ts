import { bears } from '../vocabulary/bearings.ts';
import { asUnclear, type Check, type WholeText } from './crossCheck.ts';
import type { Judged } from './judge.ts';
import type { Mention, Says } from './values/spans.ts';

/**
 * Whether what was last named before a mention, in its sentence and right before its clause, lies outside the liver, and the
 * liver and its metastases are named nowhere up to there: "one osseous lesion in L3, …".
 */
export function isBehindAPlace(
  { text: { tokens } }: WholeText,
  judged: readonly Judged[],
  { from }: Mention,
): boolean {
  const here = tokens[from];
  const outside = judged.filter(
    ({ mention: { question, says, from: begin, to } }) =>
      question === 'extrahepaticDisease' &&
      !tellsOfNoPlace(says) &&
      to <= from &&
      tokens[begin]?.sentence === here?.sentence,
  );
  const last = outside.at(-1)?.mention;
  if (!last || (tokens[last.to - 1]?.clause ?? 0) < (here?.clause ?? 0) - 1) return false;
  const isOutside = (at: number): boolean =>
    outside.some(({ mention }) => mention.from <= at && at < mention.to);
  return !tokens.some(
    (token, at) =>
      at < from && token.stretch === here?.stretch && !isOutside(at) && bears('subjectLiver', token.word),
  );
}

/** None, not known, or all over: no single place. */
export function tellsOfNoPlace(says: Says): boolean {
  return (
    says.kind === 'answer' &&
    (says.answer === 'none' || says.answer === 'unknown' || says.answer === 'extensive')
  );
}

/**
 * "One 8 mm lung nodule, stable": the bare word goes on about what was last named, where that lies outside the liver and
 * no treatment is named with it; the course is not told by it.
 */
export const stableOfWhat: Check = (whole, judged) =>
  whole.open !== null
    ? judged
    : judged.map((one) => {
        const { mention, verdict } = one;
        const isStable =
          mention.question === 'treatmentCourse' &&
          mention.says.kind === 'answer' &&
          mention.says.answer === 'stable' &&
          mention.to - mention.from === 1;
        // "Single bone met, stable after four cycles of PRRT" tells of a treatment.
        const clause = whole.text.tokens[mention.from]?.clause;
        const isTreated = whole.roled.mentions.some(
          ({ says, from }) =>
            says.kind === 'part' && says.part.kind === 'line' && whole.text.tokens[from]?.clause === clause,
        );
        return isStable && !isTreated && verdict !== 'rejected' && isBehindAPlace(whole, judged, mention)
          ? asUnclear(one, 'whatIsStable', ['stable'])
          : one;
      });
