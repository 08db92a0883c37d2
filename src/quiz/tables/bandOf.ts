import type {
  CutoffBand,
  CutoffBandsData,
  Limits,
  Quantities,
} from '../../guideline/quiz/cutoffBands/cutoffBand.ts';
import { unreachable } from '../../guideline/errors.ts';

/** The bands in which the numbers of a report lie: one, unless the bands overlap or leave a gap. */
export function bandsWith(bands: readonly CutoffBand[], numbers: Quantities): readonly CutoffBand[] {
  return bands.filter(({ limits }) =>
    limits.some((entry) =>
      Object.entries(entry).every(([quantity, within]) =>
        keepsWithin(within, numbers[quantity as keyof Quantities]),
      ),
    ),
  );
}

/** The band in which the numbers of an example lie: the check of the tables sees to it that it is one. */
export function bandOf(
  { id, bands }: Pick<CutoffBandsData, 'id' | 'bands'>,
  numbers: Quantities,
): CutoffBand {
  const [band, ...others] = bandsWith(bands, numbers);
  if (!band || others.length > 0) {
    unreachable(
      `${JSON.stringify(numbers)} lies in ${band ? `${others.length + 1} bands` : 'none of the bands'} of ${id}, not in one.`,
    );
  }
  return band;
}

function keepsWithin({ atLeast, above, below, atMost }: Limits, value: number | undefined): boolean {
  return (
    value !== undefined &&
    (atLeast === undefined || value >= atLeast) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (atMost === undefined || value <= atMost)
  );
}
