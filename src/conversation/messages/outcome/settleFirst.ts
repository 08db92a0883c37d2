import { comingFirst } from '../../../engine/situationsOnOptions.ts';
import type { Block, Run } from '../../contract/message.ts';
import { briefTagRun } from '../said/claims.ts';
import { contradictedLines } from './contradicted.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { situationProvenance, stopRuns } from './stopBlocks.ts';

/**
 * What must be settled before anything is said of how firm a case is, why it stands so, or what to find out next: special
 * situations that come before every option, answers that contradict each other, and the stops, in their order.
 */
export function settleFirst(shown: ShownOutcome): readonly Block[] {
  const { situations, stops } = shown;
  const items: readonly (readonly Run[])[] = [
    ...situations
      .filter((one) => comingFirst([one]).length > 0)
      .map(({ name, sentence }) => [
        { text: `${name}: `, strong: true },
        { text: `${sentence} ` },
        briefTagRun(situationProvenance),
      ]),
    ...contradictedLines(shown).map((text) => [{ text, strong: true }]),
    ...stops.map((stop) => stopRuns(shown, stop)),
  ];
  return items.length === 0 ? [] : [{ kind: 'notices', tone: 'attention', items }];
}
