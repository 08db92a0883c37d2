import { shownCode } from './shownCode.ts';
import type { ShownOutcome } from './shownOutcome.ts';

/** The outcome in the form that programs read (docs/protocol.md). */
export interface Result {
  readonly outcome: string;
  readonly category: string;
  readonly cautions: readonly string[];
  readonly stops: readonly string[];
  readonly first?: string;
  readonly options: readonly { readonly id: string; readonly state: 'open' | 'closed' }[];
  readonly together?: readonly string[];
  readonly guideline: { readonly version: string; readonly hash: string };
  readonly caseCode: string;
}

/** What a program reads of an outcome: what stands on the card, in the order in which it stands there. */
export function resultOf(shown: ShownOutcome): Result {
  const { byChart, recommendation, stops } = shown;
  const { first, options, together } = recommendation;
  const { version, hash } = byChart.guideline;
  return {
    outcome: byChart.outcome,
    category: byChart.category,
    cautions: byChart.cautions.map(({ id }) => id),
    stops: stops.map(({ id }) => id),
    ...(first === null ? {} : { first: first.id }),
    options: options.map(({ id, closed }) => ({ id, state: closed === null ? 'open' : 'closed' })),
    ...(together === null ? {} : { together: together.options.map(({ id }) => id) }),
    guideline: { version, hash },
    caseCode: shownCode(shown),
  };
}
