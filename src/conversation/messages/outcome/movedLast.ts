import type { ShownOutcome } from './shownOutcome.ts';

/**
 * Whether open options stand behind others that the chart has below them, since something that was told speaks against
 * them (decision 0285): the list is then no longer in the chart's order, and that is said.
 */
export function movesLast({ byChart, recommendation }: ShownOutcome): boolean {
  const open = recommendation.options.filter(({ closed }) => closed === null).map(({ id }) => id);
  const inChart = byChart.options.map(({ id }) => id).filter((id) => open.includes(id));
  return open.filter((id) => inChart.includes(id)).some((id, index) => id !== inChart[index]);
}
