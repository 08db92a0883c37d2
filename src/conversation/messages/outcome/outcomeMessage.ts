import type { Recommendation } from '../../../engine/recommend.ts';
import type { CautionId } from '../../../guideline/caution.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { CasePlace } from '../../contract/actionData.ts';
import type { Block, Button, Message, Section } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { basisBlocks, basisLine } from './basisBlocks.ts';
import { cautionsSection } from './cautionsSection.ts';
import { evidenceSection } from './evidenceSection.ts';
import { leadBlocks } from './leadBlocks.ts';
import { type NotAskedDetail, notAskedBlocks } from './notAsked.ts';
import { optionsSection } from './optionsSection.ts';
import { resultOf } from './result.ts';
import { fitsOneScreen, hasRoomForAnswers } from './room.ts';
import { type BesideRecommendation, type ShownOutcome, shownOutcome } from './shownOutcome.ts';
import { firstScreenBlocks, stopBlocks } from './stopBlocks.ts';
import { volunteeredBlocks } from './volunteeredBlocks.ts';

const say = texts.outcome;

/** How much of what may be folded stands on the first screen. */
interface Detail {
  /** Conditions of the first option: all, or those that are not met. */
  readonly conditions: 'all' | 'notMet';
  readonly notAsked: NotAskedDetail;
  /** Special situations and the legend, or one tap away. */
  readonly smallPrint: 'here' | 'folded';
}

/** The most first; the first that leaves the card on one phone screen is taken, else the last. */
const details: readonly Detail[] = [
  { conditions: 'all', notAsked: 'headlines', smallPrint: 'here' },
  { conditions: 'all', notAsked: 'subjects', smallPrint: 'here' },
  { conditions: 'notMet', notAsked: 'headlines', smallPrint: 'here' },
  { conditions: 'notMet', notAsked: 'subjects', smallPrint: 'here' },
  { conditions: 'notMet', notAsked: 'subjects', smallPrint: 'folded' },
];

/**
 * The outcome of a case in the order of dossier 2.9, L5: what must be settled first, what must be read before
 * the first option, that option, what was not asked, the other options, the basis, the banner. What does not
 * fit one phone screen is one tap away, as far as the dossier allows.
 */
export function outcomeMessage(
  guideline: Guideline,
  recommendation: Recommendation,
  place: CasePlace,
  beside: BesideRecommendation = {},
): Message {
  const shown = shownOutcome(guideline, recommendation, beside);
  const drafts = details.map((detail) => () => blocksOf(shown, detail));
  const fitting = drafts.reduce<readonly Block[] | null>((found, draft) => {
    if (found && fitsOneScreen(found)) return found;
    return draft();
  }, null);
  return {
    speak: spoken(shown),
    blocks: fitting ?? [],
    buttons: buttonsOf(shown, place),
    typeHint: say.type,
  };
}

function spoken({ recommendation: { title }, stops }: ShownOutcome): string {
  const headlines = stops.map(({ headline }) => headline).join(' ');
  return `${say.speak(title)}${headlines === '' ? '' : `.${say.speakStops(headlines)}`}`;
}

function blocksOf(shown: ShownOutcome, { conditions, notAsked, smallPrint }: Detail): readonly Block[] {
  const { guideline, recommendation, byChart } = shown;
  const { outOfScope } = byChart;
  const said = {
    outcome: byChart.outcome,
    headlines: new Set<CautionId>([
      ...shown.stops.map(({ id }) => id),
      ...(notAsked === 'headlines' ? byChart.cautions : [])
        .filter(({ severity }) => severity === 'notAsked')
        .map(({ id }) => id),
    ]),
  };
  const print = outOfScope ? [] : smallPrintOf(shown);
  return [
    { kind: 'text', small: true, tone: 'accent', text: categoryLine(recommendation) },
    { kind: 'heading', tight: true, text: recommendation.title },
    ...stopBlocks(shown),
    ...firstScreenBlocks(shown),
    ...volunteeredBlocks(shown),
    ...leadBlocks(shown, said, conditions),
    ...notAskedBlocks(shown, notAsked),
    {
      kind: 'sections',
      sections: sectionsOf(shown, conditions === 'notMet', smallPrint === 'folded' ? print : []),
    },
    basisLine(shown),
    ...(smallPrint === 'here' ? print : []),
    { kind: 'text', small: true, tight: true, text: guideline.safety.banner },
  ];
}

function categoryLine({ category, goal }: Recommendation): string {
  return [say.category[category], ...(goal ? [say.goal(goal)] : [])].join(' · ');
}

function smallPrintOf({ guideline: { safety } }: ShownOutcome): readonly Block[] {
  return [safety.specialSituations, texts.provenance.legend].map((text) => ({
    kind: 'text',
    small: true,
    tight: true,
    tone: 'subtle',
    text,
  }));
}

function sectionsOf(shown: ShownOutcome, withLead: boolean, last: readonly Block[]): readonly Section[] {
  const { trail } = shown.recommendation.basis;
  if (shown.byChart.outOfScope) {
    return [{ id: 'section-basis', ...say.sections.basis(trail.length), blocks: basisBlocks(shown) }];
  }
  return [
    ...optionsSection(shown, withLead),
    cautionsSection(shown, last),
    evidenceSection(shown, hasRoomForAnswers(shown)),
  ];
}

function buttonsOf(shown: ShownOutcome, place: CasePlace): readonly Button[] {
  return [
    { title: texts.buttons.mdt, data: { nelm: 1, do: 'mdt', ...place, result: resultOf(shown) } },
    { title: texts.buttons.whyOutcome, data: { nelm: 1, do: 'why', ...place } },
    { title: texts.buttons.back, data: { nelm: 1, do: 'back', ...place } },
    { title: say.change, data: { nelm: 1, do: 'change', ...place } },
    { title: texts.feedback.button, data: { nelm: 1, do: 'feedback', ...place } },
    { title: texts.buttons.newCase, data: { nelm: 1, do: 'newCase', ...place } },
  ];
}
