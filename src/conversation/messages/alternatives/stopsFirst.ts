import { byQuestion } from '../../../engine/byQuestion.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { type AskedTreatment, gives } from '../../../language/ask/askedTreatment.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { contradictedLines } from '../outcome/contradicted.ts';
import { wordsOfClass } from '../outcome/contraindicated.ts';
import type { ShownOutcome, Stop } from '../outcome/shownOutcome.ts';
import { stopRuns } from '../outcome/stopBlocks.ts';
import { unsettledLines } from '../outcome/unsettled.ts';
import { factsOf } from '../outcome/volunteeredBlocks.ts';
import { briefTagRun } from '../said/claims.ts';
import { withoutIds } from './end.ts';

/**
 * The stops of a case in short, before anything is said of how options stand: what must be settled first comes before
 * every answer about this patient, and so do answers that contradict each other. Not those of another treatment alone, and with what contraindications that were told
 * say of a treatment that no option gives.
 */
export function stopsFirst(shown: ShownOutcome, treatments: readonly AskedTreatment[]): readonly Block[] {
  const items = [
    ...[...unsettledLines(shown), ...contradictedLines(shown)].map((text) => [{ text, strong: true }]),
    ...shown.stops
      .filter((stop) => !isOfOtherTreatment(shown.guideline, stop, treatments))
      .map((stop) => stopRuns(shown, stop)),
    ...contraindicationsOf(shown, treatments),
  ];
  return items.length === 0 ? [] : [{ kind: 'notices', tone: 'attention', items }];
}

/**
 * Whether a stop forbids one treatment alone, and others are asked about. What is given through the hepatic artery is
 * one: a stop that forbids a part of it is of all of it.
 */
export function isOfOtherTreatment(
  { contraindicatedKinds }: Pick<Guideline, 'contraindicatedKinds'>,
  { forbids }: Pick<Stop, 'forbids'>,
  treatments: readonly AskedTreatment[],
): boolean {
  const transarterial = contraindicatedKinds.absolute.kinds;
  return (
    treatments.length > 0 &&
    forbids.length > 0 &&
    forbids.every((kind) => transarterial.includes(kind)) &&
    treatments.every(({ kinds }) => kinds.every((kind) => !transarterial.includes(kind)))
  );
}

/** What told contraindications say of treatments that are asked about and that no option gives. */
function contraindicationsOf(
  shown: ShownOutcome,
  treatments: readonly AskedTreatment[],
): readonly (readonly Run[])[] {
  const { guideline, recommendation, volunteered } = shown;
  const unlisted = treatments.filter((one) => !recommendation.options.some((option) => gives(one, option)));
  return volunteered.flatMap((one): readonly (readonly Run[])[] => {
    const { contraindicationClass: found } = deriveFacts(guideline, byQuestion([one.given]));
    if (found === null || found === 'clear' || found === 'notAssessed') return [];
    const { kinds } = guideline.contraindicatedKinds[found];
    const said = wordsOfClass(guideline, found);
    if (said === null || !unlisted.some((each) => each.kinds.some((kind) => kinds.includes(kind)))) return [];
    return [
      [
        { text: `${texts.outcome.volunteered.lead}${factsOf(shown, [one])}. `, strong: true },
        { text: `${withoutIds(said.words)} ` },
        briefTagRun(said.provenance),
      ],
    ];
  });
}
