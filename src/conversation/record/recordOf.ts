import { describeAnswer } from '../../engine/describeAnswer.ts';
import { citedInShort } from '../../engine/citeInShort.ts';
import { tagsInWords } from '../../engine/describeProvenance.ts';
import { pairStanding } from '../../engine/pairStanding.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Update } from '../../guideline/update.ts';
import { texts } from '../texts/texts.ts';
import { briefTagRun } from '../messages/said/claims.ts';
import { leadRuns } from '../messages/firmness/leadRuns.ts';
import { cautionGroups } from '../messages/outcome/cautionsSection.ts';
import { choiceRuns } from '../messages/outcome/choice.ts';
import { updateRuns } from '../messages/outcome/evidenceSection.ts';
import { leadingOptions, noneLeads } from '../messages/outcome/leadBlocks.ts';
import { movesLast } from '../messages/outcome/movedLast.ts';
import { isChoiceOfSome } from '../messages/said/choiceOfSome.ts';
import { notAskedNames, notTakenParts, unconfirmedLines } from '../messages/outcome/notAsked.ts';
import {
  type BesideRecommendation,
  type ShownOutcome,
  shownOutcome,
} from '../messages/outcome/shownOutcome.ts';
import { stateOf } from '../../engine/stateOf.ts';
import { statementItems } from '../messages/outcome/statements.ts';
import { besideStop, firstScreenRuns, situationProvenance } from '../messages/outcome/stopBlocks.ts';
import { unsettledLines } from '../messages/outcome/unsettled.ts';
import { volunteeredLines } from '../messages/outcome/volunteeredBlocks.ts';
import { partsInPlainText } from './plainText.ts';
import {
  noParts,
  type RecordBlock,
  type RecordDocument,
  type RecordExtent,
  type RecordOption,
  type RecordPart,
  type RecordPartId,
  type RecordParts,
  type Runs,
} from './recordDocument.ts';
import { recordOptions } from './recordOptions.ts';

const say = texts.mdt;

/** What a text to be pasted has no room or no use for. */
const ofDocuments: ReadonlySet<RecordPartId> = new Set([
  'byHand',
  'firmness',
  'firmnessRest',
  'missing',
  'updates',
  'picture',
]);

/** Lines of how firm it is that stand with the recommendation; the rest follows further below. */
const firmnessInShort = 3;

/** A single line that is left over needs no heading of its own. */
function inShort(lines: readonly Runs[]): readonly Runs[] {
  return lines.length === firmnessInShort + 1 ? lines : lines.slice(0, firmnessInShort);
}

/** When and by which program a record is written. */
export interface Written {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The commit of the program; absent where it is not known. */
  readonly build?: string;
}

/**
 * The record of a case: everything that the card of its outcome says, unfolded, without ids of rules, what other parts
 * of the program say of the case, and places to be filled in by hand.
 */
export function recordOf(
  guideline: Guideline,
  recommendation: Recommendation,
  written: Written,
  beside: BesideRecommendation = {},
  parts: RecordParts = noParts,
  extent: RecordExtent = 'document',
): RecordDocument {
  const shown = shownOutcome(guideline, recommendation, beside);
  const { outOfScope } = shown.byChart;
  const isWanted = ({ id, blocks }: RecordPart): boolean =>
    blocks.length > 0 && (extent === 'document' || !ofDocuments.has(id));
  const firmest = inShort(parts.firmness);
  const said = [
    outcomePart(shown),
    stopsPart(shown),
    part('situations', say.situations, [
      bullets(shown.situations.map(({ sentence }) => tagged(sentence, situationProvenance))),
    ]),
    choicePart(shown),
    ...(outOfScope ? [] : [notAskedPart(shown)]),
    answersPart(shown),
    part('byHand', say.byHand.title, [{ kind: 'blanks', items: say.byHand.blanks }]),
    part('volunteered', say.volunteered, [bullets(volunteeredLines(shown).map(line))]),
    notTakenPart(shown, parts),
    part('firstScreen', say.firstScreen, [
      bullets(
        shown.recommendation.firstScreen.map((claims) =>
          firstScreenRuns(claims, shown.recommendation, briefTagRun),
        ),
      ),
    ]),
    ...(outOfScope ? [] : optionParts(shown)),
    ...(outOfScope ? [] : [cautionsPart(shown)]),
    part('firmness', say.firmness, [bullets(firmest)]),
    missingPart(shown, parts),
    part('conditions', say.conditionsOfOutcome, [
      bullets(statementItems(shown, ['Conditions'], briefTagRun)),
    ]),
    part('next', say.next, [bullets(statementItems(shown, ['Interim', 'Next'], briefTagRun))]),
    part('firmnessRest', say.firmnessRest, [bullets(parts.firmness.slice(firmest.length))]),
    part('updates', say.updates, [bullets(shown.recommendation.updates.map(changed))]),
  ].filter(isWanted);
  const { guideline: stamp } = shown.byChart;
  return {
    title: say.heading(texts.productName),
    language: 'en',
    caseCode: parts.caseCode,
    writtenAt: written.at,
    date: dateOf(written.at),
    stamp,
    banner: guideline.safety.banner,
    parts: [
      ...said,
      tagsPart(said, shown),
      limitsPart(shown, written),
      ...[picturePart(parts)].filter(isWanted),
    ],
  };
}

function outcomePart({ recommendation: { title, category, goal } }: ShownOutcome): RecordPart {
  const kind = [texts.outcome.category[category], ...(goal ? [texts.outcome.goal(goal)] : [])].join('. ');
  return part('outcome', say.outcome, [
    { kind: 'paragraph', runs: [{ text: title, strong: true }] },
    { kind: 'paragraph', runs: line(`${kind}.`) },
  ]);
}

function stopsPart(shown: ShownOutcome): RecordPart {
  const items = [
    ...[...unsettledLines(shown), ...unconfirmedLines(shown)].map((text) => [{ text, strong: true }]),
    ...shown.stops.map((stop) => [
      { text: stop.headline, strong: true },
      { text: ` (${stop.id})${besideStop(shown, stop)}` },
    ]),
  ];
  return part('stops', say.stops, items.length === 0 ? [] : [{ kind: 'list', mark: 'stop', items }]);
}

function answersPart({ guideline, recommendation: { basis } }: ShownOutcome): RecordPart {
  const items = basis.trail.map(({ question, answer }) => ({
    name: guideline.questions[question].title,
    value: `${describeAnswer(guideline, question, answer)}${isChoiceOfSome(guideline, { question, answer }) ? say.othersUnstated : ''}`,
  }));
  return part('answers', say.answers, [
    ...(items.length === 0 ? [] : [{ kind: 'facts', items } as const]),
    { kind: 'paragraph', runs: line(say.basis(basis.fired.says, tagsInWords(basis.fired.shown))) },
  ]);
}

function optionParts(shown: ShownOutcome): readonly RecordPart[] {
  const options = recordOptions(shown);
  const drawn = (ids: readonly { readonly id: string }[]): readonly RecordOption[] =>
    ids.flatMap(({ id }) => options.get(id) ?? []);
  const leading = leadingOptions(shown);
  const others = shown.recommendation.options.filter((option) => !leading.includes(option));
  return [
    firstPart(shown, drawn(leading)),
    part(
      'others',
      say.others,
      others.length === 0
        ? [paragraph(say.onlyOption)]
        : [...(movesLast(shown) ? [paragraph(say.movedLast)] : []), ...drawn(others)],
    ),
  ];
}

function firstPart(shown: ShownOutcome, leading: readonly RecordOption[]): RecordPart {
  const { together } = shown.recommendation;
  if (leading.length === 0) return part('first', say.first, [paragraph(noneLeads(shown))]);
  const discuss = paragraph(texts.outcome.discuss);
  if (!together) return part('first', say.first, [...leading, discuss]);
  const { heading, between } = say.pair[pairStanding(together)];
  return part('first', heading, [
    ...leading.flatMap((option, index) => [...(index > 0 ? [paragraph(between)] : []), option]),
    { kind: 'paragraph', runs: tagged(together.sentence, together.provenance) },
    discuss,
  ]);
}

/** What was typed and not used: of all that stands with a case the one thing that its code does not hold. */
function notTakenPart(shown: ShownOutcome, { caseCode }: RecordParts): RecordPart {
  const items = notTakenParts(shown);
  const isInNoCode = items.length > 0 && caseCode !== null;
  return part('notTaken', say.notTaken, [
    bullets(items.map(line)),
    ...(isInNoCode ? [paragraph(say.notInCode)] : []),
  ]);
}

function choicePart(shown: ShownOutcome): RecordPart {
  const runs = choiceRuns(shown, shown.choice);
  return part('choice', say.choice, runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]);
}

/** What no answer says, and where what is not known of the first options stands. */
function missingPart(shown: ShownOutcome, { missing }: RecordParts): RecordPart {
  const isOpen = leadingOptions(shown).some(({ conditions }) =>
    conditions.some((condition) => stateOf(condition) === 'notKnown'),
  );
  return part('missing', say.missing, [
    bullets(missing),
    ...(isOpen && missing.length > 0 ? [paragraph(say.toBeChecked)] : []),
  ]);
}

function cautionsPart(shown: ShownOutcome): RecordPart {
  const [first, ...groups] = cautionGroups(shown, briefTagRun);
  if (!first) return part('cautions', say.cautions, [paragraph(say.noCautions)]);
  const titles: Readonly<Record<string, string>> = {
    [texts.outcome.volunteered.cautions]: say.volunteeredCautions,
    [texts.outcome.ofTheOutcome]: say.ofTheOutcome,
    [texts.outcome.named]: say.named,
  };
  return part(
    'cautions',
    say.cautions,
    [first, ...groups].flatMap(({ title, items }): readonly RecordBlock[] => [
      ...(title in titles ? [{ kind: 'subheading', text: titles[title] ?? title } as const] : []),
      bullets(items),
    ]),
  );
}

function notAskedPart(shown: ShownOutcome): RecordPart {
  const { specialSituations } = shown.guideline.safety;
  return part(
    'notAsked',
    say.notAsked,
    [...notAskedNames(shown), specialSituations].map((text): RecordBlock => ({
      kind: 'paragraph',
      runs: leadRuns(text),
    })),
  );
}

/** What is newer than the review, with what it changes emphasised: that is what a reader looks for. */
function changed(update: Update): Runs {
  return updateRuns(update).map((run, index) => ({ ...run, strong: index === 1 }));
}

/** What the words of provenance mean, and what finds each reference that the parts above name. */
function tagsPart(above: readonly RecordPart[], { guideline }: ShownOutcome): RecordPart {
  const items = citedInShort(guideline, partsInPlainText(above).join('\n'));
  return part('tags', say.tags, [
    paragraph(texts.provenance.inRecord),
    ...(items.length === 0 ? [] : [{ kind: 'references', items } as const]),
  ]);
}

function limitsPart({ guideline, byChart }: ShownOutcome, { build }: Written): RecordPart {
  const { id, version, hash } = byChart.guideline;
  const stamp = say.version(id, version, hash.slice(0, shortHash));
  return part('limits', say.limits, [
    paragraph(
      `${stamp}${build === undefined ? '' : `, ${say.build(build)}`}. ${texts.outcome.evidenceDate} ${guideline.date}.`,
    ),
    paragraph(`${texts.about.notVerified} ${texts.about.regulatory}`),
    paragraph(guideline.safety.banner),
  ]);
}

const shortHash = 12;

/** Last: in a document it may stand on a page of its own. */
function picturePart({ picture }: RecordParts): RecordPart {
  return part(
    'picture',
    say.picture,
    picture ? [paragraph(say.pictureLegend), { kind: 'picture', ...picture }] : [],
  );
}

/** A part without its empty lists. */
function part(id: RecordPartId, title: string, blocks: readonly RecordBlock[]): RecordPart {
  return { id, title, blocks: blocks.filter((block) => block.kind !== 'list' || block.items.length > 0) };
}

function bullets(items: readonly Runs[]): RecordBlock {
  return { kind: 'list', mark: 'bullet', items };
}

function paragraph(text: string): RecordBlock {
  return { kind: 'paragraph', runs: line(text) };
}

function line(text: string): Runs {
  return [{ text }];
}

function tagged(sentence: string, provenance: Parameters<typeof briefTagRun>[0]): Runs {
  return [{ text: `${sentence} ` }, briefTagRun(provenance)];
}

/** "28 November 2026", the same everywhere: the day in universal time. */
function dateOf(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
