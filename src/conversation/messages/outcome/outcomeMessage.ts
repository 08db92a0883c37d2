import type { Recommendation } from '../../../engine/recommend.ts';
import type { CautionId } from '../../../guideline/caution.ts';
import { unreachable } from '../../../guideline/errors.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { onceEach } from '../../../machine/onceEach.ts';
import type { CasePlace } from '../../contract/actionData.ts';
import type { CaseFiles } from '../../contract/links.ts';
import type { Block, Message, Section } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { choiceBlocks } from './choice.ts';
import { briefTagRun, kindsTagRun, tagRun } from '../said/claims.ts';
import { basisBlocks, basisLine } from './basisBlocks.ts';
import { cautionsSection } from './cautionsSection.ts';
import { cardBytes } from './cardBytes.ts';
import { type EvidenceDetail, evidenceSection } from './evidenceSection.ts';
import { type LeadDetail, leadBlocks } from './leadBlocks.ts';
import { type NotAskedDetail, notAskedBlocks } from './notAsked.ts';
import type { Tag } from './optionRuns.ts';
import { optionsSection } from './optionsSection.ts';
import { outcomeButtons } from './outcomeButtons.ts';
import { fitsOneScreen } from './room.ts';
import { type BesideRecommendation, type ShownOutcome, shownOutcome } from './shownOutcome.ts';
import { firstScreenBlocks, stopBlocks } from './stopBlocks.ts';
import { volunteeredBlocks } from './volunteeredBlocks.ts';

const say = texts.outcome;

/** How much of what may be folded stands on the first screen. */
interface ScreenDetail extends LeadDetail {
  readonly notAsked: NotAskedDetail;
  /** What is one tap away: special situations and the legend; the rule that fired, which stands there in any case. */
  readonly folded: readonly ('smallPrint' | 'basis')[];
}

const most: ScreenDetail = {
  conditions: 'all',
  notAsked: 'headlines',
  tag: briefTagRun,
  prohibitions: 'list',
  folded: [],
};
const short: ScreenDetail = { ...most, conditions: 'notMet', notAsked: 'subjects' };
const shorter: ScreenDetail = { ...short, tag: kindsTagRun, folded: ['smallPrint'] };
const shortest: ScreenDetail = { ...shorter, folded: ['smallPrint', 'basis'] };

/** The most first; the first that leaves the card on one phone screen is taken, else the last. */
const screenDetails: readonly ScreenDetail[] = [
  most,
  { ...most, notAsked: 'subjects' },
  { ...most, conditions: 'notMet' },
  short,
  { ...short, tag: kindsTagRun },
  shorter,
  shortest,
  { ...shortest, prohibitions: 'inRow' },
];

/** How much stands in the sections. */
interface SectionDetail {
  readonly evidence: EvidenceDetail;
  /** How provenance is shown with the options, and with the cautions. */
  readonly options: Tag;
  readonly cautions: Tag;
  /** Whether of closed options only the reason is given, and conditions only where not met. */
  readonly inBrief?: boolean;
}

/** The most first; the first that fits the size of a card is taken, else the last. */
const sectionDetails: readonly SectionDetail[] = [
  { evidence: 'all', options: tagRun, cautions: tagRun },
  { evidence: 'without answers', options: tagRun, cautions: tagRun },
  { evidence: 'pointed at', options: tagRun, cautions: tagRun },
  { evidence: 'pointed at', options: briefTagRun, cautions: tagRun },
  { evidence: 'pointed at', options: briefTagRun, cautions: briefTagRun },
  { evidence: 'pointed at', options: briefTagRun, cautions: briefTagRun, inBrief: true },
  { evidence: 'pointed at', options: kindsTagRun, cautions: kindsTagRun, inBrief: true },
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
  files: CaseFiles | null = null,
): Message {
  const shown = shownOutcome(guideline, recommendation, beside);
  const { above, below, detail } = firstThat(screenDetails, screensOf(shown), ({ above, below }) =>
    fitsOneScreen([...above, ...below]),
  );
  const room = cardRoom - cardBytes([...above, ...below]);
  const sections = firstThat(
    sectionDetails,
    sectionsOf(shown, detail),
    (list) => cardBytes([{ kind: 'sections', sections: list }]) <= room,
  );
  return {
    speak: spoken(shown),
    blocks: [...above, { kind: 'sections', sections }, ...below],
    buttons: outcomeButtons(shown, place, files),
    typeHint: say.type,
  };
}

/** Bytes of a card of 28 KB that are not taken by its buttons, with some to spare for a notice above. */
const cardRoom = 23_500;

/** The first draft that is good enough, else the last. */
function firstThat<Detail, Draft>(
  details: readonly Detail[],
  draft: (detail: Detail) => Draft,
  isGood: (draft: Draft) => boolean,
): Draft {
  const [detail, ...others] = details;
  if (detail === undefined) return unreachable('There is nothing to draft.');
  const made = draft(detail);
  return others.length === 0 || isGood(made) ? made : firstThat(others, draft, isGood);
}

function spoken({ recommendation: { title }, stops }: ShownOutcome): string {
  const headlines = stops.map(({ headline }) => headline).join(' ');
  return `${say.speak(title)}${headlines === '' ? '' : `.${say.speakStops(headlines)}`}`;
}

/** What stands above the labels of the sections, and below them. */
interface Screen {
  readonly detail: ScreenDetail;
  readonly above: readonly Block[];
  readonly below: readonly Block[];
}

/** Drafts of the first screen. What does not differ from one to the next is made once. */
function screensOf(shown: ShownOutcome): (detail: ScreenDetail) => Screen {
  const { guideline, recommendation, byChart } = shown;
  const [stops, volunteered, choice] = [stopBlocks(shown), volunteeredBlocks(shown), choiceBlocks(shown)];
  const [basis, smallPrint] = [basisLine(shown), smallPrintOf(shown)];
  const first = onceEach((tag: Tag) => firstScreenBlocks(shown, tag));
  const unasked = onceEach((notAsked: NotAskedDetail) => notAskedBlocks(shown, notAsked));
  const saidBeside = onceEach((notAsked: NotAskedDetail) => {
    const headlines = [
      ...shown.stops,
      ...byChart.cautions.filter(({ severity }) => notAsked === 'headlines' && severity === 'notAsked'),
    ];
    return { outcome: byChart.outcome, headlines: new Set<CautionId>(headlines.map(({ id }) => id)) };
  });
  return (detail) => ({
    detail,
    above: [
      { kind: 'heading', tight: true, text: recommendation.title },
      ...stops,
      ...first(detail.tag),
      ...volunteered,
      ...leadBlocks(shown, saidBeside(detail.notAsked), detail),
      ...unasked(detail.notAsked),
      ...choice,
    ],
    below: [
      ...(detail.folded.includes('basis') ? [] : [basis]),
      ...(detail.folded.includes('smallPrint') ? [] : smallPrint),
      { kind: 'text', small: true, tight: true, text: guideline.safety.banner },
    ],
  });
}

/** Special situations and the legend; outside the algorithm only the banner may be shown. */
function smallPrintOf({ guideline: { safety }, byChart }: ShownOutcome): readonly Block[] {
  const lines = byChart.outOfScope ? [] : [safety.specialSituations, texts.provenance.legend];
  return lines.map((text) => ({ kind: 'text', small: true, tight: true, tone: 'subtle', text }));
}

/** Drafts of the sections. What does not differ from one to the next is made once. */
function sectionsOf(
  shown: ShownOutcome,
  { conditions, folded }: ScreenDetail,
): (detail: SectionDetail) => readonly Section[] {
  const { trail } = shown.recommendation.basis;
  if (shown.byChart.outOfScope) {
    return () => [{ id: 'section-basis', ...say.sections.basis(trail.length), blocks: basisBlocks(shown) }];
  }
  const optionsIn = onceEach((inBrief: boolean) =>
    onceEach((tag: Tag) => optionsSection(shown, conditions === 'notMet', tag, inBrief)),
  );
  const smallPrint = folded.includes('smallPrint') ? smallPrintOf(shown) : [];
  const cautionsIn = onceEach((tag: Tag) => cautionsSection(shown, tag, smallPrint));
  return ({ evidence, options, cautions, inBrief = false }) => [
    ...optionsIn(inBrief)(options),
    cautionsIn(cautions),
    evidenceSection(shown, evidence),
  ];
}
