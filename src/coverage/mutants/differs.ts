import { isDeepStrictEqual } from 'node:util';
import type { DataWalk } from '../../machine/chartData.ts';
import type { Judgement } from '../oracle/index.ts';
import { adviceDifferences } from '../advice/shownAdvice.ts';
import { shownByChart } from '../advice/shownByChart.ts';

/** What a walk over chart data shows at its end. */
type End = Pick<DataWalk, 'cautions' | 'advice'>;

/** Whether a walk over chart data is not what the oracle says: edges, what is asked, outcome, what is shown there. */
export function differs(walk: DataWalk, judged: Judgement): boolean {
  return (
    walk.outcome !== judged.outcome ||
    walk.pending !== judged.pending ||
    walk.edges.join() !== judged.edges.join() ||
    endDiffers(walk, judged)
  );
}

/** Whether what is shown at an end is not what the oracle says: cautions, their places, all that is advised. */
export function endDiffers({ cautions, advice }: End, judged: Judgement): boolean {
  if (cautionsDiffer(cautions, judged)) return true;
  if (advice === null || judged.advice === null) return advice !== judged.advice;
  const shown = shownByChart({ ...advice, cautions });
  return adviceDifferences({ advice: judged.advice, cautions: judged.cautions }, shown).length > 0;
}

/** Whether the cautions shown, or their places, are not what the oracle says. */
export function cautionsDiffer(cautions: End['cautions'], judged: Pick<Judgement, 'cautions'>): boolean {
  return cautions.map(placed).join() !== judged.cautions.map(placed).join();
}

/** Whether two versions of a chart show the same at an end. */
export function sameEnd(one: End, other: End): boolean {
  return isDeepStrictEqual(comparable(one), comparable(other));
}

function comparable({ cautions, advice }: End) {
  return { cautions: cautions.map(placed), advice: advice && shownByChart({ ...advice, cautions }) };
}

function placed({ id, severity }: { readonly id: string; readonly severity: string }): string {
  return `${id} ${severity}`;
}
