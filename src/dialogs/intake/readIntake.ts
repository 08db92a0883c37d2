import { contradictionsIn } from '../../engine/contradictions.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import { questionIds } from '../../guideline/questions/index.ts';
import { texts } from '../texts.ts';
import { blemishOf, findCues, isUnderstood, type Surroundings } from './cues.ts';
import { acrossQuestions } from './acrossQuestions.ts';
import { findBilirubin } from './find/contraindications.ts';
import { findLines, findProgressions } from './find/course.ts';
import { findDistribution } from './find/distribution.ts';
import { each, findKi67 } from './find/ki67.ts';
import { findInvolvement, findLesions } from './find/liver.ts';
import { findPerformanceStatus } from './find/performanceStatus.ts';
import { findPhrases, phraseWords } from './find/phrases.ts';
import { findDebulking } from './find/resectability.ts';
import type { Intake, IntakeDoubt } from './intake.ts';
import type { Mention } from './mention.ts';
import { overlap, scan, type Scan, type Stretch, wordsOf } from './scan.ts';
import { type Judged, settle } from './settle.ts';
import { suggestionsFor } from './suggest.ts';
import { backgroundPhrases, illnessPhrases, neutralWords, otherWords } from './words/background.ts';
import { limitingWords } from './words/cues.ts';
import { pattern } from './words/lists.ts';

export type { Intake, IntakeDoubt, IntakeFact, IntakeSuggestion } from './intake.ts';

/** The longest line that is read, in characters. */
export const intakeLimit = 1_000;

/**
 * Finds every answer that a free clinical line states, in any order (dossier 2.8). What is ambiguous,
 * denied, uncertain, planned, past or out of range fills nothing and is told as a doubt; what is not
 * understood is told as unread. Text beyond `intakeLimit` is not read, and told so.
 */
export function readIntake(text: string): Intake {
  const line = scan(text.slice(0, intakeLimit));
  const { intake, unknown } = readLine(line);
  const rest = text.slice(intakeLimit).trim();
  const again = (said: string): Intake => readLine(scan(said)).intake;
  const suggestions = suggestionsFor(line, unknown, vocabulary, intake, again);
  if (rest === '') return { ...intake, suggestions };
  const doubt = { question: null, words: rest.slice(0, 60), because: texts.intake.tooLong(intakeLimit) };
  return { ...intake, suggestions, doubts: [...intake.doubts, doubt], unread: [...intake.unread, rest] };
}

const backgrounds = backgroundPhrases.map((source) => pattern(source));
const illnesses = illnessPhrases.map((source) => pattern(source));
const vocabulary = [...new Set([...phraseWords, ...neutralWords, ...otherWords])];

/** Reads a line without offering other spellings. */
function readLine(line: Scan): { readonly intake: Intake; readonly unknown: readonly number[] } {
  const illness = longest(illnesses.flatMap((phrase) => each(line, phrase)));
  const background = longest([
    ...illness,
    ...agesIn(line),
    ...backgrounds.flatMap((phrase) => each(line, phrase)),
  ]);
  const outside = (found: Stretch): boolean =>
    !background.some((other) => overlap(other, found) && other.to - other.from > found.to - found.from);
  const bilirubin = findBilirubin(line);
  const named = findLines(line).filter(outside);
  const found = findPhrases(line);
  const phrases = found.mentions.filter(outside);
  const isOf = (question: QuestionId, stretch: Stretch): boolean =>
    phrases.some((other) => other.question === question && overlap(other, stretch));
  const mentions = longestOfEach([
    ...findDistribution(line),
    ...phrases,
    ...findKi67(line).filter((found) => outside(found) && !isOf('sstrImaging', found)),
    ...findPerformanceStatus(line).filter((found) => outside(found) && !isOf('performanceStatus', found)),
    ...findLesions(line),
    ...findInvolvement(line),
    ...findDebulking(line),
    ...findProgressions(line, named),
    ...bilirubin.mentions,
  ]);
  const overlooked = found.silent.filter((stretch) => !mentions.some((other) => overlap(other, stretch)));
  const understood = longest([...background, ...named, ...bilirubin.normal, ...overlooked]);
  const known = [...understood, ...found.silent];
  const cues = findCues(line, mentions, background);
  const around: Surroundings = { scan: line, mentions, cues, illness, understood: known };
  const judged = mentions.map((mention) => ({ mention, blemish: blemishOf(mention, around) }));
  const all = acrossQuestions(around, named, judged);
  const settled = questionIds.map((question) =>
    settle(
      line,
      question,
      all.filter(({ mention }) => mention.question === question),
    ),
  );
  const facts = settled.flatMap(({ fact }) => (fact ? [fact] : []));
  const answers: Answers = Object.fromEntries(facts.map(({ question, answer }) => [question, answer]));
  const unknown = line.tokens.flatMap(({ word }, index) =>
    isUnderstood(index, around) || !/[\p{L}\d]/u.test(word) ? [] : [index],
  );
  const intake = {
    facts,
    doubts: distinct([...settled.flatMap(({ doubts }) => doubts), ...percentages(line, all)]),
    suggestions: [],
    contradictions: contradictionsIn(answers),
    background: [
      ...new Set([
        ...understood
          .filter(
            (stretch) =>
              !all.some(({ mention }) =>
                [mention, ...(mention.also ?? [])].some((part) => overlap(part, stretch)),
              ),
          )
          .map((stretch) => wordsOf(line, stretch)),
        ...settled.flatMap(({ agree }) => agree),
      ]),
    ],
    unread: unreadIn(around, unknown),
  };
  return { intake, unknown };
}

/** "62F". */
function agesIn({ tokens }: Scan): readonly Stretch[] {
  return tokens.flatMap(({ word }, from): Stretch[] => {
    const isAge = /^\d+$/.test(word) && Number(word) >= 18 && Number(word) <= 110;
    return isAge && /^[mf]$/.test(tokens[from + 1]?.word ?? '') ? [{ from, to: from + 2 }] : [];
  });
}

/** A mention inside a longer one of the same question is used up (dossier 2.8, rule 1). */
function longestOfEach(mentions: readonly Mention[]): readonly Mention[] {
  const inside = (a: Mention, b: Mention): boolean =>
    a.question === b.question && b.from <= a.from && a.to <= b.to && a.to - a.from < b.to - b.from;
  return mentions.filter((mention) => !mentions.some((other) => inside(mention, other)));
}

function longest(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => overlap(other, stretch))) kept.push(stretch);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

function distinct(doubts: readonly IntakeDoubt[]): readonly IntakeDoubt[] {
  const isSame = (a: IntakeDoubt, b: IntakeDoubt): boolean =>
    a.question === b.question && a.words === b.words;
  return doubts.filter((doubt, index) => doubts.findIndex((other) => isSame(doubt, other)) === index);
}

/** A percentage that says nothing of what it is: it may be a Ki-67 or a share of the liver. */
function percentages(line: Scan, judged: readonly Judged[]): readonly IntakeDoubt[] {
  return line.tokens.flatMap(({ word }, at): IntakeDoubt[] => {
    const isTaken = judged.some(({ mention }) =>
      [mention, ...(mention.also ?? [])].some(({ from, to }) => from <= at && at < to),
    );
    if (word !== '%' || isTaken) return [];
    const words = wordsOf(line, { from: Math.max(0, at - 1), to: at + 1 });
    return [{ question: null, words, because: texts.intake.touch.whichNumber }];
  });
}

/**
 * Stretches that were not understood, and whole clauses of which nothing is told though they hold more than
 * words that change nothing: "half of the liver".
 */
function unreadIn(around: Surroundings, unknown: readonly number[]): readonly string[] {
  const { scan, cues } = around;
  const isTold = (index: number): boolean =>
    unknown.includes(index) ||
    [...around.mentions, ...around.understood].some(({ from, to }) => from <= index && index < to);
  const clauses = new Map<number, readonly number[]>();
  scan.tokens.forEach(({ clause }, index) => clauses.set(clause, [...(clauses.get(clause) ?? []), index]));
  const silent = [...clauses.values()].filter(
    (indices) =>
      !indices.some(isTold) &&
      indices.some(
        (index) =>
          limitingWords.has(scan.tokens[index]?.word ?? '') ||
          cues.some(({ from, to }) => from <= index && index < to),
      ),
  );
  const asked = scan.tokens.flatMap(({ word }, index) => {
    const next = scan.tokens[index + 1];
    return word === '?' && next?.gap === '' && !isTold(index + 1) ? [{ from: index, to: index + 2 }] : [];
  });
  return [
    ...asked,
    ...stretchesOf(scan, unknown).map((stretch) => withPercent(scan, stretch)),
    ...silent.map((indices) => ({ from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1 })),
  ]
    .toSorted((a, b) => a.from - b.from)
    .map((stretch) => wordsOf(scan, stretch));
}

function withPercent({ tokens }: Scan, { from, to }: Stretch): Stretch {
  return { from, to: tokens[to]?.word === '%' ? to + 1 : to };
}

/** Neighbouring tokens of a clause together. */
function stretchesOf({ tokens }: Scan, indices: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const index of indices) {
    const last = stretches.at(-1);
    const joins = last?.to === index && tokens[index - 1]?.clause === tokens[index]?.clause;
    if (last && joins) stretches[stretches.length - 1] = { from: last.from, to: index + 1 };
    else stretches.push({ from: index, to: index + 1 });
  }
  return stretches;
}
