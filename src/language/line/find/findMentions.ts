import type { QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Mention } from '../../mention/mention.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import { beginsClause, overlap, type TokenizedText, type Span } from '../../tokens/tokenizedText.ts';
import { backgroundPhrases, illnessPhrases, neutralWords } from '../../vocabulary/background.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';
import { findBilirubin } from './findBilirubin.ts';
import { findProgressions } from './findCourse.ts';
import { findDebulking } from './findDebulking.ts';
import { findDistribution } from './findDistribution.ts';
import { findInvolvement } from './findInvolvement.ts';
import { findKi67 } from './findKi67.ts';
import { findLesions } from './findLesions.ts';
import { findPerformanceStatus } from './findPerformanceStatus.ts';
import { findPhraseMentions } from './findPhraseMentions.ts';
import { findSystemicLines, type NamedTreatment } from './treatmentLists.ts';

/** All that a line holds, before it is judged. */
export interface Found {
  readonly mentions: readonly Mention[];
  /** Systemic treatments, whatever is said about them. */
  readonly lines: readonly NamedTreatment[];
  /** Understood, but nothing the chart asks. */
  readonly background: readonly Span[];
  /** Of the background: other illness. */
  readonly illness: readonly Span[];
  /** Understood, and said to the person unless part of a mention. */
  readonly understood: readonly Span[];
  /** Understood, but of no account by itself. */
  readonly silent: readonly Span[];
}

const backgrounds = backgroundPhrases.map((source) => pattern(source));
const illnesses = illnessPhrases.map((source) => pattern(source));

/** Finds everything in a line that some reader knows. */
export function findMentions(guideline: Guideline, text: TokenizedText): Found {
  const illness = longest(illnesses.flatMap((phrase) => matchesIn(text, phrase)));
  const found = findPhraseMentions(guideline, text);
  const background = longest([
    ...illness,
    ...dosesIn(text),
    ...agesIn(text),
    ...backgrounds.flatMap((phrase) => matchesIn(text, phrase)),
  ]);
  const isFree = (span: Span): boolean =>
    !background.some((other) => overlap(other, span) && length(other) > length(span)) &&
    !found.titled.some((title) => overlap(title, span) && !isSame(title, span)) &&
    !found.titles.some((title) => title.from <= span.from && span.to <= title.to);
  const bilirubin = findBilirubin(guideline, text);
  const lines = findSystemicLines(text).filter(isFree);
  const phrases = found.mentions.filter(isFree);
  const isOf = (question: QuestionId, span: Span): boolean =>
    phrases.some((other) => other.question === question && overlap(other, span));
  const numbers = [
    ...findKi67(text).filter((mention) => !isOf('sstrImaging', mention)),
    ...findPerformanceStatus(text).filter((mention) => !isOf('performanceStatus', mention)),
    ...findLesions(text),
    ...findInvolvement(guideline, text),
    ...findDebulking(text),
    ...findProgressions(text, lines),
    ...bilirubin.mentions,
  ];
  const mentions = longestOfEach([
    ...findDistribution(text),
    ...phrases,
    // A size is background where nobody counts lesions.
    ...numbers.filter((mention) => isFree(mention) || mention.question === 'ablationNumbers'),
  ]);
  const overlooked = found.silent.flatMap((span) => restOf(text, span, mentions));
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

/** What of a span no mention holds, unless it changes nothing: "resectable" of "resectable lung nodule". */
function restOf(text: TokenizedText, { from, to }: Span, mentions: readonly Mention[]): readonly Span[] {
  const isHeld = (at: number): boolean => mentions.some((other) => other.from <= at && at < other.to);
  const rest: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const last = rest.at(-1);
    if (isHeld(at)) continue;
    if (last?.to === at) rest[rest.length - 1] = { from: last.from, to: at + 1 };
    else rest.push({ from: at, to: at + 1 });
  }
  const isTelling = (span: Span): boolean =>
    text.tokens.slice(span.from, span.to).some(({ word }) => !neutralWords.has(word));
  return rest.filter(isTelling);
}

const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;
const length = ({ from, to }: Span): number => to - from;

/** "62F". */
function agesIn({ tokens }: TokenizedText): readonly Span[] {
  return tokens.flatMap(({ word }, from): Span[] => {
    const isAge = /^\d+$/.test(word) && Number(word) >= 18 && Number(word) <= 110;
    return isAge && /^[mf]$/.test(tokens[from + 1]?.word ?? '') ? [{ from, to: from + 2 }] : [];
  });
}

const somatostatinAnalogue = pattern('{ssa} [lar/autogel]');

/** "Lanreotide 120": the label's doses, without their unit. */
function dosesIn(text: TokenizedText): readonly Span[] {
  const { tokens } = text;
  return matchesIn(text, somatostatinAnalogue).flatMap(({ to }): Span[] => {
    const isDose = /^(?:10|20|30|60|90|120)$/.test(tokens[to]?.word ?? '') && !beginsClause(text, to);
    return isDose && tokens[to + 1]?.word !== '%' ? [{ from: to, to: to + 1 }] : [];
  });
}

/** A mention inside a longer one of the same question is used up (dossier 2.8, rule 1). */
function longestOfEach(mentions: readonly Mention[]): readonly Mention[] {
  const inside = (a: Mention, b: Mention): boolean =>
    a.question === b.question && b.from <= a.from && a.to <= b.to && length(a) < length(b);
  return mentions.filter((mention) => !mentions.some((other) => inside(mention, other)));
}

function longest(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => length(b) - length(a))) {
    if (!kept.some((other) => overlap(other, span))) kept.push(span);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
