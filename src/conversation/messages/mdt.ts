import { describeAnswer } from '../../engine/describeAnswer.ts';
import { citedInShort } from '../../engine/citeInShort.ts';
import { tagsInWords } from '../../engine/describeProvenance.ts';
import type { RecommendedOption } from '../../engine/options.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { Run } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { disagreementLine } from './disagreement.ts';
import { briefTagRun } from './said/claims.ts';
import { cautionGroups } from './outcome/cautionsSection.ts';
import { leadingOptions, noneLeads } from './outcome/leadBlocks.ts';
import { notAskedNames, notTakenParts } from './outcome/notAsked.ts';
import { recordOptions } from './recordOptions.ts';
import { type BesideRecommendation, type ShownOutcome, shownOutcome } from './outcome/shownOutcome.ts';
import { statementItems } from './outcome/statements.ts';
import { firstScreenRuns, situationProvenance } from './outcome/stopBlocks.ts';
import { volunteeredLines } from './outcome/volunteeredBlocks.ts';

const say = texts.mdt;

/** When and by which program a text for the record is written. */
export interface Written {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The commit of the program; absent where it is not known. */
  readonly build?: string;
}

/**
 * An outcome as plain text for the record: everything that the card says, unfolded, without ids of rules. A
 * part each with its title, parted by an empty line; readable when pasted into an e-mail.
 */
export function mdtLines(
  guideline: Guideline,
  recommendation: Recommendation,
  written: Written,
  beside: BesideRecommendation = {},
): readonly string[] {
  const shown = shownOutcome(guideline, recommendation, beside);
  const { outOfScope } = shown.byChart;
  const options = recordOptions(shown);
  const linesOf: LinesOf = ({ id }) => options.get(id) ?? [];
  const parts: readonly (readonly string[])[] = [
    [say.heading(texts.productName), say.date(dateOf(written.at))],
    outcomePart(shown),
    stopPart(shown),
    titled(
      say.situations,
      shown.situations.map(({ sentence }) => `${sentence} ${inWords(situationProvenance)}`),
    ),
    answersPart(shown),
    titled(say.volunteered, volunteeredLines(shown)),
    titled(say.notTaken, notTakenParts(shown)),
    titled(
      say.firstScreen,
      shown.recommendation.firstScreen.map((claims) =>
        plain(firstScreenRuns(claims, shown.recommendation.takenAway, briefTagRun)),
      ),
    ),
    ...(outOfScope ? [] : [leadPart(shown, linesOf), othersPart(shown, linesOf), cautionsPart(shown)]),
    titled(
      say.disagreement,
      [disagreementLine(shown, shown.disagreement)].filter((line) => line !== null),
    ),
    titled(
      say.conditionsOfOutcome,
      statementItems(shown, ['Conditions'], briefTagRun).map((runs) => plain(runs)),
    ),
    titled(
      say.next,
      statementItems(shown, ['Interim', 'Next'], briefTagRun).map((runs) => plain(runs)),
    ),
    ...(outOfScope ? [] : [notAskedPart(shown)]),
  ];
  return [...parts, tagsPart(parts.flat().join('\n'), shown), lastPart(shown, written)]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index > 0 ? ['', ...part] : part));
}

function outcomePart({ recommendation: { title, category, goal } }: ShownOutcome): readonly string[] {
  const kind = [texts.outcome.category[category], ...(goal ? [texts.outcome.goal(goal)] : [])].join('. ');
  return [say.outcome, title, `${kind}.`];
}

function stopPart({ stops }: ShownOutcome): readonly string[] {
  return titled(
    say.stops,
    stops.map(
      ({ id, headline, volunteered }) =>
        `${headline} (${id})${volunteered ? texts.outcome.volunteered.stop : ''}`,
    ),
    '! ',
  );
}

function answersPart({ guideline, recommendation: { basis } }: ShownOutcome): readonly string[] {
  return [
    ...titled(
      say.answers,
      basis.trail.map(
        ({ question, answer }) =>
          `${guideline.questions[question].title}: ${describeAnswer(guideline, question, answer)}`,
      ),
    ),
    say.basis(basis.fired.says, tagsInWords(basis.fired.shown)),
  ];
}

type LinesOf = (option: RecommendedOption) => readonly string[];

function leadPart(shown: ShownOutcome, linesOf: LinesOf): readonly string[] {
  const { together } = shown.recommendation;
  const leading = leadingOptions(shown);
  if (leading.length === 0) return [say.first, noneLeads(shown)];
  if (!together) return [say.first, ...leading.flatMap(linesOf), texts.outcome.discuss];
  const either = together.joinedBy === 'or';
  return [
    either ? say.oneOf : say.both,
    ...leading.flatMap((option, index) => [
      ...(index > 0 ? [(either ? texts.outcome.or : texts.outcome.and).trim()] : []),
      ...linesOf(option),
    ]),
    `${together.sentence} ${inWords(together.provenance)}`,
    texts.outcome.discuss,
  ];
}

function othersPart(shown: ShownOutcome, linesOf: LinesOf): readonly string[] {
  const leading = leadingOptions(shown);
  const others = shown.recommendation.options.filter((option) => !leading.includes(option));
  return [say.others, ...(others.length === 0 ? [say.onlyOption] : others.flatMap(linesOf))];
}

function cautionsPart(shown: ShownOutcome): readonly string[] {
  const [first, ...groups] = cautionGroups(shown, briefTagRun);
  if (!first) return [say.cautions, say.noCautions];
  const titles: Readonly<Record<string, string>> = {
    [texts.outcome.volunteered.cautions]: say.volunteeredCautions,
    [texts.outcome.ofTheOutcome]: say.ofTheOutcome,
    [texts.outcome.named]: say.named,
  };
  return [
    say.cautions,
    ...[first, ...groups].flatMap(({ title, items }) => [
      ...(title in titles ? [titles[title] ?? title] : []),
      ...items.map((runs) => `- ${plain(runs)}`),
    ]),
  ];
}

function notAskedPart(shown: ShownOutcome): readonly string[] {
  const { guideline } = shown;
  return [say.notAsked, ...notAskedNames(shown), guideline.safety.specialSituations];
}

/** What the words of provenance mean, and what finds each reference that the text names. */
function tagsPart(text: string, { guideline }: ShownOutcome): readonly string[] {
  const cited = citedInShort(guideline, text);
  return [
    say.tags,
    texts.provenance.inRecord,
    ...(cited.length === 0 ? [] : [`${say.cited} ${cited.join('; ')}.`]),
  ];
}

function lastPart({ guideline, byChart }: ShownOutcome, { build }: Written): readonly string[] {
  const { id, version, hash } = byChart.guideline;
  const stamp = say.version(id, version, hash.slice(0, shortHash));
  return [
    `${stamp}${build === undefined ? '' : `, ${say.build(build)}`}. ${texts.outcome.evidenceDate} ${guideline.date}.`,
    `${texts.about.notVerified} ${texts.about.regulatory}`,
    guideline.safety.banner,
  ];
}

const shortHash = 12;

function titled(title: string, items: readonly string[], mark = '- '): readonly string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `${mark}${item}`)];
}

function inWords(provenance: readonly Provenance[]): string {
  return briefTagRun(provenance).text;
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
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
