import type { QuestionId } from '../../guideline/answers.ts';
import type { EndSet, KeptEndSets } from './endSets.ts';
import type { Ahead } from './ahead.ts';

/** What the answer to an open question leaves. */
export interface Bearing {
  /** The ends that each answer class of the question leaves, in its order. */
  readonly leaves: readonly EndSet[];
  /** Whether two answers to it, all else the same, can end differently. */
  readonly decides: boolean;
}

/** What each question bears on that may still be open from some point on. */
export interface Bearings {
  readonly of: (ahead: Ahead) => ReadonlyMap<QuestionId, Bearing>;
  /** Lets go what is kept of aheads that pass. */
  readonly forget: () => void;
}

/** What was found of aheads. */
interface Found {
  readonly bearings: Map<Ahead, ReadonlyMap<QuestionId, Bearing>>;
  /** Whether two can end differently. */
  readonly pairs: Map<Ahead, Map<Ahead, boolean>>;
}

const nothingFound = (): Found => ({ bearings: new Map(), pairs: new Map() });

export function createBearings(sets: KeptEndSets): Bearings {
  const ofChart = nothingFound();
  let passing = nothingFound();

  /** Whether the same answers from here on can end differently from two points. */
  const differ = (a: Ahead, b: Ahead): boolean => {
    if (a === b || a.key === b.key) return false;
    if (a.ends !== b.ends) return true;
    // One end, and the same, whatever is answered.
    if (a.ends.marks.length <= 2) return false;
    const [first, second] = a.question === null ? [b, a] : [a, b];
    // What lasts holds nothing that passes.
    const { pairs } = a.lasting && b.lasting ? ofChart : passing;
    const known = pairs.get(first)?.get(second);
    if (known !== undefined) return known;
    const { question } = first;
    const result =
      question !== null &&
      first.steps.some((step, index) => {
        const other =
          second.question === question
            ? second.steps[index]?.ahead
            : second.assuming(question, { answer: step.answer, as: 'assumed' });
        return other !== undefined && differ(step.ahead, other);
      });
    pairs.set(first, (pairs.get(first) ?? new Map<Ahead, boolean>()).set(second, result));
    return result;
  };

  const bearingsOf = (ahead: Ahead): ReadonlyMap<QuestionId, Bearing> => {
    const { bearings: kept } = ahead.lasting ? ofChart : passing;
    const known = kept.get(ahead);
    if (known) return known;
    const endSets = ahead.lasting ? sets.lasting : sets.passing;
    const leaves = new Map<QuestionId, EndSet[]>();
    const decides = new Set<QuestionId>();
    const after = ahead.steps.map((step) => ({ ...step, bearings: bearingsOf(step.ahead) }));
    for (const { bearings } of after) {
      for (const [question, bearing] of bearings) {
        if (bearing.decides) decides.add(question);
        if (!leaves.has(question))
          leaves.set(
            question,
            bearing.leaves.map(() => endSets.none),
          );
      }
    }
    for (const { unknown, ahead: next, bearings } of after) {
      for (const [question, left] of leaves) {
        const bearing = bearings.get(question);
        for (let index = 0; index < left.length; index += 1) {
          const more = bearing?.leaves[index] ?? next.ends;
          left[index] = endSets.union(
            left[index] ?? endSets.none,
            unknown ? endSets.withUnknown(more) : more,
          );
        }
      }
    }
    if (ahead.question !== null) {
      leaves.set(
        ahead.question,
        after.map((step) => (step.unknown ? endSets.withUnknown(step.ahead.ends) : step.ahead.ends)),
      );
      const [first, ...others] = after;
      if (first && others.some((other) => differ(first.ahead, other.ahead))) decides.add(ahead.question);
    }
    const bearings = new Map(
      [...leaves].map(([question, left]) => [question, { leaves: left, decides: decides.has(question) }]),
    );
    kept.set(ahead, bearings);
    return bearings;
  };
  return {
    of: bearingsOf,
    forget: () => {
      passing = nothingFound();
    },
  };
}
