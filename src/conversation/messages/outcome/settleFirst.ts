import type { SpecialSituation } from '../../../guideline/specialSituations.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun } from '../said/claims.ts';
import { contradictedLines } from './contradicted.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { situationProvenance } from './stopBlocks.ts';
import { unsettledLines } from './unsettled.ts';

/**
 * What must be settled before anything is said of how firm a case is, why it stands so, or what to find out next: the
 * special situations that were told, answers that contradict each other, and the stops that something told raises.
 * Those of the route stand on the card of its outcome, and first among what is to be checked.
 */
export function settleFirst(shown: ShownOutcome): readonly Block[] {
  const { situations, stops } = shown;
  return noticesOf([
    ...situations.map(sentenceOf),
    ...[...unsettledLines(shown), ...contradictedLines(shown)].map((text) => [{ text, strong: true }]),
    ...stops
      .filter(({ volunteered }) => volunteered)
      .map(({ headline }) => [{ text: headline, strong: true }, { text: texts.outcome.volunteered.stop }]),
  ]);
}

/** The special situations that were told, each with its sentence: they are of the patient, with an outcome or without. */
export function situationsFirst(situations: readonly SpecialSituation[] = []): readonly Block[] {
  return noticesOf(situations.map(sentenceOf));
}

/** A special situation with its sentence. */
export function sentenceOf({ inWords, sentence }: SpecialSituation): readonly Run[] {
  return [{ text: `${inWords}: `, strong: true }, { text: `${sentence} ` }, briefTagRun(situationProvenance)];
}

function noticesOf(items: readonly (readonly Run[])[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'notices', tone: 'attention', items }];
}
