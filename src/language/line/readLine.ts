import type { Guideline } from '../../guideline/guideline.ts';
import { contradictionsIn } from '../../engine/contradictions.ts';
import type { Answers } from '../../guideline/answers.ts';
import { lineSentences } from '../sentences/line.ts';
import { acrossQuestions } from './crossChecks/acrossQuestions.ts';
import { blemishOf } from './modifiers/disqualifier.ts';
import { findCues } from './modifiers/findModifiers.ts';
import { findMentions } from './find/mentions.ts';
import type { Intake, IntakeDoubt } from './resolution/lineReading.ts';
import type { Mention } from '../vocabulary/mention.ts';
import { overlap, type Scan, type Stretch, wordsOf } from '../tokens/scan.ts';
import { type Judged, settle } from './resolution/resolve.ts';
import type { Surroundings } from './modifiers/mentionContext.ts';
import { unknownIn, unreadIn } from './unread.ts';

/** What a line says, without offers of other spellings. */
export interface LineRead {
  readonly intake: Intake;
  /** Indices of the tokens that were not understood. */
  readonly unknown: readonly number[];
}

/** Finds the mentions of a line, judges each by the words around it, and settles each question. */
export function readLine(guideline: Guideline, scan: Scan): LineRead {
  const found = findMentions(guideline, scan);
  const { mentions, background, illness } = found;
  const around: Surroundings = {
    scan,
    mentions,
    illness,
    cues: findCues(scan, mentions, background),
    understood: [...found.understood, ...found.silent],
  };
  const judged = acrossQuestions(
    guideline,
    around,
    found.lines,
    mentions.map((mention) => ({ mention, blemish: blemishOf(mention, around) })),
  );
  const settled = guideline.questionIds.map((question) =>
    settle(
      guideline,
      scan,
      question,
      judged.filter(({ mention }) => mention.question === question),
    ),
  );
  const facts = settled.flatMap(({ fact }) => (fact ? [fact] : []));
  const answers: Answers = Object.fromEntries(facts.map(({ question, answer }) => [question, answer]));
  const doubts = distinct([...settled.flatMap(({ doubts }) => doubts), ...percentages(scan, judged)]);
  const toSay = doubts.filter((doubt) => !isMoot(doubt, answers));
  const agreed = [
    ...understoodAlone(scan, found.understood, judged),
    ...settled.flatMap(({ agree }) => agree),
    ...doubts.filter((doubt) => isMoot(doubt, answers)).map(({ words }) => words),
  ];
  const unknown = unknownIn(around);
  const intake: Intake = {
    facts,
    doubts: toSay,
    suggestions: [],
    contradictions: contradictionsIn(guideline, answers),
    background: [...new Set(agreed)].filter((words) => !toSay.some((doubt) => doubt.words.includes(words))),
    unread: unreadIn(around, unknown),
  };
  return { intake, unknown };
}

/** Number and size are asked only where the metastases are limited. */
function isMoot({ because }: IntakeDoubt, { liverDistribution }: Answers): boolean {
  const isSpread = liverDistribution === 'complex' || liverDistribution === 'diffuse';
  return isSpread && because === lineSentences.touch.howManyAndHowLarge;
}

/** What is understood and part of no mention. */
function understoodAlone(
  scan: Scan,
  understood: readonly Stretch[],
  judged: readonly Judged[],
): readonly string[] {
  const isPart = (stretch: Stretch): boolean =>
    judged.some(({ mention }) => partsOf(mention).some((part) => overlap(part, stretch)));
  return understood.filter((stretch) => !isPart(stretch)).map((stretch) => wordsOf(scan, stretch));
}

/** A doubt inside another one of the same question says nothing more. */
function distinct(doubts: readonly IntakeDoubt[]): readonly IntakeDoubt[] {
  return doubts.filter(
    (doubt, index) =>
      !doubts.some(
        (other, place) =>
          other.question === doubt.question &&
          other.words.includes(doubt.words) &&
          (other.words !== doubt.words || place < index),
      ),
  );
}

/** A percentage that says nothing of what it is: it may be a Ki-67 or a share of the liver. */
function percentages(scan: Scan, judged: readonly Judged[]): readonly IntakeDoubt[] {
  return scan.tokens.flatMap(({ word }, at): IntakeDoubt[] => {
    const isTaken = judged.some(({ mention }) =>
      partsOf(mention).some(({ from, to }) => from <= at && at < to),
    );
    if (word !== '%' || isTaken) return [];
    const words = wordsOf(scan, { from: Math.max(0, at - 1), to: at + 1 });
    return [{ question: null, words, because: lineSentences.touch.whichNumber }];
  });
}

function partsOf(mention: Mention): readonly Stretch[] {
  return [mention, ...(mention.also ?? [])];
}
