import type { Guideline } from '../../../guideline/guideline.ts';
import type { QuestionId } from '../../../guideline/answers.ts';
import type { Mention } from '../../vocabulary/mention.ts';
import { beginsClause, overlap, type Scan, type Stretch } from '../../tokens/scan.ts';
import { backgroundPhrases, illnessPhrases, neutralWords } from '../../vocabulary/background.ts';
import { pattern } from '../../vocabulary/lists.ts';
import { findBilirubin } from './contraindications.ts';
import { findLines, findProgressions, type NamedLine } from './course.ts';
import { findDistribution } from './distribution.ts';
import { each } from '../../tokens/each.ts';
import { findKi67 } from './ki67.ts';
import { findInvolvement } from './involvement.ts';
import { findLesions } from './lesions.ts';
import { findPerformanceStatus } from './performanceStatus.ts';
import { findPhrases } from './phrases.ts';
import { findDebulking } from './resectability.ts';

/** All that a line holds, before it is judged. */
export interface Found {
  readonly mentions: readonly Mention[];
  /** Systemic treatments, whatever is said about them. */
  readonly lines: readonly NamedLine[];
  /** Understood, but nothing the chart asks. */
  readonly background: readonly Stretch[];
  /** Of the background: other illness. */
  readonly illness: readonly Stretch[];
  /** Understood, and said to the person unless part of a mention. */
  readonly understood: readonly Stretch[];
  /** Understood, but of no account by itself. */
  readonly silent: readonly Stretch[];
}

const backgrounds = backgroundPhrases.map((source) => pattern(source));
const illnesses = illnessPhrases.map((source) => pattern(source));

/** Finds everything in a line that some reader knows. */
export function findMentions(guideline: Guideline, scan: Scan): Found {
  const illness = longest(illnesses.flatMap((phrase) => each(scan, phrase)));
  const found = findPhrases(guideline, scan);
  const background = longest([
    ...illness,
    ...dosesIn(scan),
    ...agesIn(scan),
    ...backgrounds.flatMap((phrase) => each(scan, phrase)),
  ]);
  const isFree = (stretch: Stretch): boolean =>
    !background.some((other) => overlap(other, stretch) && length(other) > length(stretch)) &&
    !found.titled.some((title) => overlap(title, stretch) && !isSame(title, stretch)) &&
    !found.titles.some((title) => title.from <= stretch.from && stretch.to <= title.to);
  const bilirubin = findBilirubin(guideline, scan);
  const lines = findLines(scan).filter(isFree);
  const phrases = found.mentions.filter(isFree);
  const isOf = (question: QuestionId, stretch: Stretch): boolean =>
    phrases.some((other) => other.question === question && overlap(other, stretch));
  const numbers = [
    ...findKi67(scan).filter((mention) => !isOf('sstrImaging', mention)),
    ...findPerformanceStatus(scan).filter((mention) => !isOf('performanceStatus', mention)),
    ...findLesions(scan),
    ...findInvolvement(guideline, scan),
    ...findDebulking(scan),
    ...findProgressions(scan, lines),
    ...bilirubin.mentions,
  ];
  const mentions = longestOfEach([
    ...findDistribution(scan),
    ...phrases,
    // A size is background where nobody counts lesions.
    ...numbers.filter((mention) => isFree(mention) || mention.question === 'ablationNumbers'),
  ]);
  const overlooked = found.silent.flatMap((stretch) => restOf(scan, stretch, mentions));
  const alone = found.titles.filter((title) => !mentions.some((other) => overlap(other, title)));
  return {
    mentions,
    lines,
    background: [...background, ...found.titled, ...found.titles],
    illness,
    understood: longest([...background, ...lines, ...bilirubin.normal, ...overlooked, ...alone]),
    silent: found.silent,
  };
}

/** What of a stretch no mention holds, unless it changes nothing: "resectable" of "resectable lung nodule". */
function restOf(scan: Scan, { from, to }: Stretch, mentions: readonly Mention[]): readonly Stretch[] {
  const isHeld = (at: number): boolean => mentions.some((other) => other.from <= at && at < other.to);
  const rest: Stretch[] = [];
  for (let at = from; at < to; at += 1) {
    const last = rest.at(-1);
    if (isHeld(at)) continue;
    if (last?.to === at) rest[rest.length - 1] = { from: last.from, to: at + 1 };
    else rest.push({ from: at, to: at + 1 });
  }
  const isTelling = (stretch: Stretch): boolean =>
    scan.tokens.slice(stretch.from, stretch.to).some(({ word }) => !neutralWords.has(word));
  return rest.filter(isTelling);
}

const isSame = (a: Stretch, b: Stretch): boolean => a.from === b.from && a.to === b.to;
const length = ({ from, to }: Stretch): number => to - from;

/** "62F". */
function agesIn({ tokens }: Scan): readonly Stretch[] {
  return tokens.flatMap(({ word }, from): Stretch[] => {
    const isAge = /^\d+$/.test(word) && Number(word) >= 18 && Number(word) <= 110;
    return isAge && /^[mf]$/.test(tokens[from + 1]?.word ?? '') ? [{ from, to: from + 2 }] : [];
  });
}

const somatostatinAnalogue = pattern('{ssa} [lar/autogel]');

/** "Lanreotide 120": the label's doses, without their unit. */
function dosesIn(scan: Scan): readonly Stretch[] {
  const { tokens } = scan;
  return each(scan, somatostatinAnalogue).flatMap(({ to }): Stretch[] => {
    const isDose = /^(?:10|20|30|60|90|120)$/.test(tokens[to]?.word ?? '') && !beginsClause(scan, to);
    return isDose && tokens[to + 1]?.word !== '%' ? [{ from: to, to: to + 1 }] : [];
  });
}

/** A mention inside a longer one of the same question is used up (dossier 2.8, rule 1). */
function longestOfEach(mentions: readonly Mention[]): readonly Mention[] {
  const inside = (a: Mention, b: Mention): boolean =>
    a.question === b.question && b.from <= a.from && a.to <= b.to && length(a) < length(b);
  return mentions.filter((mention) => !mentions.some((other) => inside(mention, other)));
}

function longest(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => length(b) - length(a))) {
    if (!kept.some((other) => overlap(other, stretch))) kept.push(stretch);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
