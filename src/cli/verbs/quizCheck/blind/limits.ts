import type { BlindTable } from './blindSolver.ts';

/** How many points above chance a solver that reads no case may get. */
export const blindLimits = { kind: 0.15, all: 0.08 } as const;

/** From so many items of a kind on its share is judged; with fewer, luck alone is worth some points. */
export const judgedFrom = 400;

/** @returns a sentence for each kind that can be answered without its case */
export function blindFaults({ kinds, all }: BlindTable): readonly string[] {
  const judged = kinds.filter(({ items }) => items >= judgedFrom);
  const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
  return [
    ...judged.flatMap(({ group, chance, right, best }) =>
      right[best] > chance + blindLimits.kind
        ? [
            `${group}: ${percent(right[best])} are answered without the case (by ${best}); chance is ${percent(chance)}`,
          ]
        : [],
    ),
    ...(judged.length > 0 && judged.length === kinds.length && all.right > all.chance + blindLimits.all
      ? [`over all, ${percent(all.right)} are answered without the case; chance is ${percent(all.chance)}`]
      : []),
  ];
}
