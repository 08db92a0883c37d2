import type { ShownCaution } from '../../engine/cautions.ts';
import { type AdviceAt, stopsOf } from '../../engine/recommend.ts';
import type { ShownAdvice } from './shownAdvice.ts';

/** What the chart shows at an outcome, in the form in which it is compared with the oracle. */
export function shownByChart(
  end: AdviceAt & { readonly cautions: readonly ShownCaution[] },
): Required<ShownAdvice> {
  const { title, firstScreen, options, first, together } = end;
  return {
    title,
    lines: firstScreen.map((claims) => claims.map(({ text }) => text).join(' ')),
    stops: stopsOf(end).map(({ id }) => id),
    first: first?.id ?? null,
    together: together?.options.map(({ id }) => id) ?? [],
    options: options.map(({ id, closed, conditions, prohibitions }) => ({
      id,
      open: closed === null,
      closed: closed?.id ?? null,
      conditions,
      prohibitions: prohibitions.map((prohibition) => prohibition.id),
    })),
  };
}
