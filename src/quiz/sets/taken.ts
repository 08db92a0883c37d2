import { canonicalJson } from '../../machine/stamp.ts';
import { knownOf } from '../cases/caseFor.ts';
import type { Item } from '../item/item.ts';

/** The items of a set so far, by what makes two of them alike. */
export interface Taken {
  /**
   * Whether an item is unlike all of them. The same patient is never met twice, nor the same number or
   * update; the same decision for another patient only when it may repeat.
   */
  allows(item: Item, mayRepeat: boolean): boolean;
  add(item: Item): void;
}

export function nothingTaken(): Taken {
  const patients = new Set<string>();
  const decisions = new Set<string>();
  return {
    allows: (item, mayRepeat) => {
      if (item.case && patients.has(patientOf(item))) return false;
      return (mayRepeat && item.case !== null) || !decisions.has(decisionOf(item));
    },
    add: (item) => {
      if (item.case) patients.add(patientOf(item));
      decisions.add(decisionOf(item));
    },
  };
}

/** All that the case of an item states. */
function patientOf({ case: quizCase }: Item): string {
  return canonicalJson(quizCase && knownOf(quizCase));
}

/** What is asked, the edges that lead there, and what is right; wording, order and wrong options aside. */
function decisionOf({ kind, edges, options }: Item): string {
  const right = options.filter((option) => option.right).map(({ means }) => canonicalJson(means));
  return canonicalJson([kind, edges, right.sort()]);
}
