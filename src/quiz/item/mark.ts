import type { Item, ItemOption } from './item.ts';
import { PathwayError } from '../../guideline/errors.ts';

/** What an answer to an item is worth. */
export interface Marking {
  /** Exactly the right options were chosen. */
  readonly right: boolean;
  /**
   * From 0 to 1. With several right options each right choice counts and each wrong one takes as much
   * away, never below 0.
   */
  readonly points: number;
  readonly options: readonly MarkedOption[];
}

export interface MarkedOption {
  readonly option: ItemOption;
  readonly chosen: boolean;
  /** `found` and `left` are as they should be; `missed` was right, `taken` was wrong. */
  readonly verdict: 'found' | 'missed' | 'taken' | 'left';
}

/**
 * Marks an answer.
 * @param chosen ids of options, in any order
 * @throws PathwayError when an id is not one of the item's
 */
export function mark(item: Item, chosen: readonly string[]): Marking {
  const strange = chosen.find((id) => !item.options.some((option) => option.id === id));
  if (strange !== undefined) {
    throw new PathwayError(
      'AnswerNotAllowed',
      `"${strange}" is not an option of ${item.id}. Allowed: ${item.options.map(({ id }) => id).join(', ')}.`,
    );
  }
  const options = item.options.map((option) => {
    const isChosen = chosen.includes(option.id);
    return { option, chosen: isChosen, verdict: verdictOf(option.right, isChosen) };
  });
  const count = (verdict: MarkedOption['verdict']): number =>
    options.filter((option) => option.verdict === verdict).length;
  const wanted = count('found') + count('missed');
  return {
    right: count('missed') === 0 && count('taken') === 0,
    points: Math.max(0, (count('found') - count('taken')) / wanted),
    options,
  };
}

function verdictOf(right: boolean, chosen: boolean): MarkedOption['verdict'] {
  if (right) return chosen ? 'found' : 'missed';
  return chosen ? 'taken' : 'left';
}
