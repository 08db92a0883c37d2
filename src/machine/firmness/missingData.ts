import { saysUnknown } from '../../engine/saysUnknown.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Cases } from '../cases.ts';
import { type AnswerGroup, endKey, type ReachableEnd } from './ends.ts';
import type { Firmness } from './firmness.ts';
import { leavesPartOut } from './openTo.ts';

/** A question without a known answer, with how much its answer would decide. */
export interface MissingDatum {
  readonly question: QuestionId;
  readonly unknown: boolean;
  /** Whether its answer leaves a part out. */
  readonly inPart: boolean;
  /** What each known answer leaves once all else is known as well. */
  readonly groups: readonly AnswerGroup[];
  /**
   * How much it decides: how many pairs of ends that are reachable with all known it tells apart, so that no known
   * answer to it leaves both.
   */
  readonly pairsToldApart: number;
}

/**
 * What is not known and can still change what leads: first what was answered as not known, where the chart stopped or
 * went another way, then what has no answer yet; in each what decides most first, and of two that decide as much the
 * one that the chart asks first.
 */
export function missingDataOf(
  { guideline }: Pick<Cases, 'guideline'>,
  { open, reachable }: Pick<Firmness, 'open' | 'reachable'>,
): readonly MissingDatum[] {
  const all = reachable.filter(({ whenKnown }) => whenKnown);
  const isMissing = (given: GivenAnswer, inPart: boolean): boolean =>
    saysUnknown(guideline, given) || (inPart && leavesPartOut(given));
  return open
    .filter(({ decides }) => decides)
    .map(({ question, unknown, inPart, groups }) => {
      const known = groups
        .map(({ answers, ends }) => ({
          answers: answers.filter((answer) => !isMissing({ question, answer }, inPart)),
          ends: ends.filter(({ whenKnown }) => whenKnown),
        }))
        .filter(({ answers }) => answers.length > 0);
      const merged = [...Map.groupBy(known, ({ ends }) => ends.map(endKey).join(';')).values()].map(
        (same) => ({
          answers: same.flatMap(({ answers }) => answers),
          ends: same[0]?.ends ?? [],
        }),
      );
      return { question, unknown, inPart, groups: merged, pairsToldApart: pairsToldApart(all, merged) };
    })
    .toSorted((a, b) => Number(b.unknown) - Number(a.unknown) || b.pairsToldApart - a.pairsToldApart);
}

function pairsToldApart(all: readonly ReachableEnd[], groups: readonly AnswerGroup[]): number {
  const left = groups.map(({ ends }) => new Set(ends.map(endKey)));
  const keys = all.map(endKey);
  return keys.reduce(
    (count, a, index) =>
      count + keys.slice(index + 1).filter((b) => !left.some((ends) => ends.has(a) && ends.has(b))).length,
    0,
  );
}
