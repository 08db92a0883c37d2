import { answerKey } from '../../../engine/answerKey.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { onceFor } from '../../lazy/onceFor.ts';
import { type Mention } from '../../mention/mention.ts';
import { literalPattern, matchAt } from '../../tokens/phrasePattern.ts';
import { endOf, overlap, type TokenizedText, type Span } from '../../tokens/tokenizedText.ts';
import { phrasesByStart } from './linePhrases.ts';
import { type Match, becauseOf, standsFree } from './standsFree.ts';

const titlePatterns = onceFor(({ questionIds, questions }: Guideline) =>
  questionIds.map((id) => literalPattern(questions[id].title)),
);

/** "Ki-67 / grade:" before its answer. */
function titlesAlone(guideline: Guideline, { tokens }: TokenizedText): readonly Span[] {
  return tokens.flatMap((_token, from) =>
    titlePatterns(guideline).flatMap((title) => {
      const to = matchAt(title, tokens, from);
      return to !== null && /^\s*:/.test(tokens[to]?.gap ?? '') ? [{ from, to }] : [];
    }),
  );
}

/**
 * Finds the phrases of all questions: for each question the longest first, a token inside a longer match
 * used up (dossier 2.8, rule 1 and 2).
 */
export function findPhraseMentions(
  guideline: Guideline,
  text: TokenizedText,
): {
  readonly mentions: readonly Mention[];
  /** What was read only so that no shorter phrase is. */
  readonly silent: readonly Span[];
  /** The bot's own words for a question and its answer. */
  readonly titled: readonly Span[];
  /** The title of a question before an answer in other words. */
  readonly titles: readonly Span[];
} {
  const all = allMatches(guideline, text);
  const kept = guideline.questionIds.flatMap((question) =>
    longestFirst(all.filter((match) => match.phrase.question === question)),
  );
  const silent = kept.filter(({ phrase }) => phrase.says === undefined);
  const titled = kept.filter(({ phrase }) => phrase.titled === true);
  const titles = titlesAlone(guideline, text).filter(
    (title) => !titled.some((other) => overlap(other, title)),
  );
  const mentions = kept.flatMap((match): readonly Mention[] => {
    const { says, question, contextNeeded = 'clause', listed = false, completed = false } = match.phrase;
    if (!says) return [];
    const mention = { question, says, contextNeeded, listed, completed, from: match.from, to: match.to };
    if (says.kind === 'answer' && !standsFree(match, kept, text)) {
      // What is unclear may be the primary's; elsewhere it speaks against any other answer.
      const fits = question === 'liverResectability' ? null : [answerKey(says.answer)];
      return [{ ...mention, says: { kind: 'unclear' as const, because: becauseOf(match), fits } }];
    }
    return [mention];
  });
  const place = ({ from, to }: Span): Span => ({ from, to });
  return { mentions, silent: silent.map(place), titled: titled.map(place), titles };
}

/** Every match of every phrase, in the order of the list of phrases, then of the text. */
function allMatches(guideline: Guideline, text: TokenizedText): readonly Match[] {
  const { all, byWord, anywhere } = phrasesByStart(guideline);
  const found = text.tokens.flatMap(({ word }, from) =>
    [...(byWord.get(word) ?? []), ...anywhere].flatMap((place) => {
      const phrase = all[place];
      if (!phrase) return [];
      const until = endOf(text, from, phrase.crossesClauses ? 'sentence' : 'clause');
      const to = matchAt(phrase.pattern, text.tokens, from, until);
      return to === null ? [] : [{ place, match: { phrase, from, to } }];
    }),
  );
  return found.toSorted((a, b) => a.place - b.place || a.match.from - b.match.from).map(({ match }) => match);
}

function longestFirst(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  const rank = ({ phrase: { says } }: Match): number =>
    says === undefined ? 2 : says.kind === 'unclear' ? 1 : 0;
  const byLength = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || rank(a) - rank(b));
  for (const match of byLength) {
    if (!kept.some((other) => overlap(other, match))) kept.push(match);
  }
  return kept;
}
