import { comingFirst } from '../../../engine/situationsOnOptions.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun } from '../said/claims.ts';
import { contradictedLines } from './contradicted.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { situationProvenance } from './stopBlocks.ts';

/**
 * What must be settled before anything is said of how firm a case is, why it stands so, or what to find out next: special
 * situations that come before every option, answers that contradict each other, and the stops that something told raises.
 * Those of the route stand on the card of its outcome, and first among what is to be checked.
 */
export function settleFirst(shown: ShownOutcome): readonly Block[] {
  const { situations, stops, recommendation } = shown;
  const waited = new Set(recommendation.options.flatMap(({ waitsFor }) => waitsFor));
  const items: readonly (readonly Run[])[] = [
    ...situations
      .filter((one) => comingFirst([one]).length > 0 || waited.has(one.id))
      .map(({ name, sentence }) => [
        { text: `${name}: `, strong: true },
        { text: `${sentence} ` },
        briefTagRun(situationProvenance),
      ]),
    ...contradictedLines(shown).map((text) => [{ text, strong: true }]),
    ...stops
      .filter(({ volunteered }) => volunteered)
      .map(({ headline }) => [{ text: headline, strong: true }, { text: texts.outcome.volunteered.stop }]),
  ];
  return items.length === 0 ? [] : [{ kind: 'notices', tone: 'attention', items }];
}
