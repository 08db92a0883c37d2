import { once } from '../../machine/once.ts';
import { onceFor } from '../../machine/onceEach.ts';
import type { Span, TokenizedText } from '../tokens/tokenizedText.ts';
import { isAmong } from '../vocabulary/bearings.ts';
import { type CorrectionRow, correctionRows, ofEverything, ofExcuses } from '../vocabulary/corrections.ts';
import type { Mention, RoledText } from './values/spans.ts';

/** Words that take something back, and how far what they say goes. */
interface Correction extends Span {
  readonly needs: CorrectionRow['needs'];
  /** The token that its clause begins with, and the one after its sentence. */
  readonly begin: number;
  readonly end: number;
}

/** The longer ones first. */
const phrases = once(() =>
  correctionRows
    .flatMap(({ phrases: some, needs }) => some.map((said) => ({ words: said.split(' '), needs })))
    .toSorted((a, b) => b.words.length - a.words.length),
);

const correctionsIn = onceFor(({ tokens }: TokenizedText): readonly Correction[] =>
  tokens.flatMap((token, from): Correction[] => {
    const found = phrases().find(({ words }) =>
      words.every((word, at) => {
        const here = tokens[from + at];
        return here?.word === word && here.sentence === token.sentence;
      }),
    );
    if (!found) return [];
    const begin = tokens.findIndex(({ clause }) => clause === token.clause);
    return [{ from, to: from + found.words.length, needs: found.needs, begin, end: token.sentenceEnd }];
  }),
);

/**
 * What takes back a mention in a later clause or sentence that has no place of its own: "Ki-67 2%. Sorry, I meant 12%".
 * It reaches what stands right before it, which is all that was said in the last sentence that says something; where a
 * figure follows, any figure before it may be meant; and what is said of the same question always is.
 * @returns the words that take it back; undefined if there are none
 */
export function takenBackBy(text: TokenizedText, roled: RoledText, mention: Mention): Span | undefined {
  return correctionsIn(text).find((correction) => reachesBack(text, roled, correction, mention));
}

function reachesBack(
  text: TokenizedText,
  { mentions, roles }: RoledText,
  correction: Correction,
  mention: Mention,
): boolean {
  const { tokens } = text;
  const { from, to, begin, end } = correction;
  if (mention.to > begin) return false;
  const telling = mentions.filter(({ says }) => says.kind !== 'nothing');
  // "His earlier ECOG was wrong": it says itself what it takes back.
  if (mentions.some((other) => other.from >= begin && other.from < to)) return false;
  const behind = telling.filter((other) => other.from >= to && other.from < end);
  const isOfSame = mentions.some(
    (other) => other.question === mention.question && other.from >= to && other.from < end,
  );
  const until = behind[0]?.from ?? end;
  const isFigure = tokens.some(
    ({ kind, value }, at) =>
      at >= to && at < until && roles[at] === 'unknown' && (kind === 'number' || value !== null),
  );
  const { needs } = correction;
  if (needs === 'figure' && !hasFigureBehind(text, roles, correction)) return false;
  if (isOfSame) return true;
  // "Sorry, Ki-67 12%" adds something else.
  if (behind.length > 0 && !isFigure) return false;
  if (!isFigure && !standsWithoutFigure(text, roles.slice(to, until), correction)) return false;
  if (tokens.slice(from, end).some(({ word }) => isAmong(ofEverything, word))) return true;
  const last = telling.findLast((other) => other.from < begin);
  if (last && standsWith(text, last, mention)) return true;
  return isFigure && (mention.row?.value !== undefined || /\d/.test(wordsAt(text, mention)));
}

/** In its sentence; behind a semicolon what is said of the same question goes on. */
function standsWith({ tokens }: TokenizedText, last: Mention, mention: Mention): boolean {
  const [here, there] = [tokens[mention.from], tokens[last.from]];
  return (
    here?.sentence === there?.sentence ||
    (here?.stretch === there?.stretch && mention.question === last.question)
  );
}

/** "No, 2", and not "no PRRT", "now in segment 2", or the answer to a question. */
function hasFigureBehind(
  { tokens }: TokenizedText,
  roles: RoledText['roles'],
  { to, begin, from }: Correction,
): boolean {
  const next = tokens[to];
  if (from > begin + 2 || tokens[begin - 1]?.word === '?' || !next) return false;
  return roles[to] === 'unknown' && (next.kind === 'number' || next.value !== null);
}

/** Whether words take something back where no figure follows that was not understood. */
function standsWithoutFigure(
  { tokens }: TokenizedText,
  behind: RoledText['roles'],
  { needs, from, to, begin }: Correction,
): boolean {
  if (needs === 'figure') return false;
  if (needs === 'words')
    return from === begin && behind.some((role) => role === 'unknown' || role === 'modifier');
  return !isAmong(ofExcuses, tokens[to]?.word);
}

function wordsAt({ tokens }: TokenizedText, { from, to }: Span): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}
