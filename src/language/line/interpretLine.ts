import { contradictionsIn } from '../../engine/contradictions.ts';
import type { Answers } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Mention } from '../mention/mention.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { overlap, type TokenizedText, type Span, wordsOf } from '../tokens/tokenizedText.ts';
import { crossCheck } from './crossChecks/crossCheck.ts';
import { findMentions } from './find/findMentions.ts';
import { disqualifierOf } from './modifiers/disqualifier.ts';
import { findModifiers } from './modifiers/findModifiers.ts';
import type { MentionContext } from './modifiers/mentionContext.ts';
import type { Intake, IntakeDoubt } from './resolution/intake.ts';
import { type Judged, resolve } from './resolution/resolve.ts';
import { unknownIn, unreadIn } from './unread.ts';

/** What a line says, without offers of other spellings. */
export interface Interpretation {
  readonly intake: Intake;
  /** Indices of the tokens that were not understood. */
  readonly unknown: readonly number[];
}

/** Finds the mentions of a line, judges each by the words around it, and resolves each question. */
export function interpretLine(guideline: Guideline, text: TokenizedText): Interpretation {
  const found = findMentions(guideline, text);
  const { mentions, background, illness } = found;
  const context: MentionContext = {
    text,
    mentions,
    illness,
    modifiers: findModifiers(text, mentions, background),
    understood: [...found.understood, ...found.silent],
  };
  const judged = crossCheck(
    guideline,
    context,
    found.lines,
    mentions.map((mention) => ({ mention, disqualifier: disqualifierOf(mention, context) })),
  );
  const resolved = guideline.questionIds.map((question) =>
    resolve(
      guideline,
      text,
      question,
      judged.filter(({ mention }) => mention.question === question),
    ),
  );
  const facts = resolved.flatMap(({ fact }) => (fact ? [fact] : []));
  const answers: Answers = Object.fromEntries(facts.map(({ question, answer }) => [question, answer]));
  const doubts = distinct([...resolved.flatMap(({ doubts }) => doubts), ...percentages(text, judged)]);
  const toSay = doubts.filter((doubt) => !isMoot(doubt, answers));
  const agreed = [
    ...understoodAlone(text, found.understood, judged),
    ...resolved.flatMap(({ agree }) => agree),
    ...doubts.filter((doubt) => isMoot(doubt, answers)).map(({ words }) => words),
  ];
  const unknown = unknownIn(context);
  const intake: Intake = {
    facts,
    doubts: toSay,
    suggestions: [],
    contradictions: contradictionsIn(guideline, answers),
    background: [...new Set(agreed)].filter((words) => !toSay.some((doubt) => doubt.words.includes(words))),
    unread: unreadIn(context, unknown),
  };
  return { intake, unknown };
}

/** Number and size are asked only where the metastases are limited. */
function isMoot({ because }: IntakeDoubt, { liverDistribution }: Answers): boolean {
  const isSpread = liverDistribution === 'complex' || liverDistribution === 'diffuse';
  return isSpread && because === unclear.howManyAndHowLarge;
}

/** What is understood and part of no mention. */
function understoodAlone(
  text: TokenizedText,
  understood: readonly Span[],
  judged: readonly Judged[],
): readonly string[] {
  const isPart = (span: Span): boolean =>
    judged.some(({ mention }) => partsOf(mention).some((part) => overlap(part, span)));
  return understood.filter((span) => !isPart(span)).map((span) => wordsOf(text, span));
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
function percentages(text: TokenizedText, judged: readonly Judged[]): readonly IntakeDoubt[] {
  return text.tokens.flatMap(({ word }, at): IntakeDoubt[] => {
    const isTaken = judged.some(({ mention }) =>
      partsOf(mention).some(({ from, to }) => from <= at && at < to),
    );
    if (word !== '%' || isTaken) return [];
    const words = wordsOf(text, { from: Math.max(0, at - 1), to: at + 1 });
    return [{ question: null, words, because: unclear.whichNumber }];
  });
}

function partsOf(mention: Mention): readonly Span[] {
  return [mention, ...(mention.also ?? [])];
}
