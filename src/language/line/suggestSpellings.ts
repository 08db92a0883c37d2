import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { nearestWords } from '../spelling/nearestWords.ts';
import type { TokenizedText, ClauseToken } from '../tokens/tokenizedText.ts';
import { otherRealWords } from '../vocabulary/background.ts';
import type { Intake, IntakeSuggestion } from './resolution/intake.ts';

/** Bounds of the work: misspelled words looked at, and spellings tried for each. */
const most = { words: 10, spellings: 3 };
const shortest = 5;

/**
 * Other spellings for words that were not understood, offered only where the whole clause, so spelled, is
 * read and states something that was not read before.
 * @param unknown indices of the tokens that were not understood
 * @param vocabulary the words that are understood, lower case
 * @param again reads a text without offering spellings
 */
export function suggestSpellings(
  text: TokenizedText,
  unknown: readonly number[],
  vocabulary: readonly string[],
  read: Intake,
  again: (said: string) => Intake,
): readonly IntakeSuggestion[] {
  const tried = unknown
    .filter(
      (index) =>
        isWord(text.tokens[index]?.word ?? '') && !otherRealWords.has(text.tokens[index]?.word ?? ''),
    )
    .slice(0, most.words)
    .map((index) => ({ index, spellings: spellingsOf(text.tokens[index]?.word ?? '', vocabulary) }))
    .filter(({ spellings }) => spellings.length > 0);
  const clauses = new Set(tried.map(({ index }) => text.tokens[index]?.clause));
  return [...clauses].flatMap((clause) => {
    const here = tried.filter(({ index }) => text.tokens[index]?.clause === clause);
    const places = text.tokens.filter((token) => token.clause === clause);
    const words = text.said.slice(places[0]?.from ?? 0, places.at(-1)?.to ?? 0);
    const found = Array.from({ length: most.spellings }, (_, rank) => {
      const spelled = here.flatMap(({ index, spellings }) => {
        const token = text.tokens[index];
        const spelling = spellings[rank] ?? spellings[0];
        return token && spelling !== undefined ? [{ token, spelling }] : [];
      });
      const say = respell(words, places[0]?.from ?? 0, spelled);
      return { say, spellings: spelled.map(({ spelling }) => spelling) };
    }).find(({ say, spellings }) => saysMore(again(say), read, spellings));
    return found ? [{ words, say: found.say }] : [];
  });
}

/** The words with other spellings put in, in capitals where the word was. */
function respell(
  words: string,
  from: number,
  spelled: readonly { readonly token: ClauseToken; readonly spelling: string }[],
): string {
  return spelled.reduceRight((soFar, { token, spelling }) => {
    const cased = token.typed === token.typed.toUpperCase() ? spelling.toUpperCase() : spelling;
    return soFar.slice(0, token.from - from) + cased + soFar.slice(token.to - from);
  }, words);
}

/** A fact that was not read before, taken from one of the words as now spelled. */
function saysMore(now: Intake, before: Intake, spellings: readonly string[]): boolean {
  return now.facts.some(
    ({ question, answer, words }) =>
      spellings.some((spelling) => words.toLowerCase().includes(spelling)) &&
      !before.facts.some((fact) => fact.question === question && sameAnswer(fact.answer, answer)),
  );
}

function isWord(word: string): boolean {
  return word.length >= shortest && /^\p{L}+$/u.test(word);
}

/** One wrong letter in a word of up to six letters, two in a longer one; the nearest first. */
function spellingsOf(word: string, vocabulary: readonly string[]): readonly string[] {
  const sameStart = (known: string): number => Number(known[0] === word[0]);
  return nearestWords(word, vocabulary.filter(isWord), word.length <= 6 ? 1 : 2)
    .filter(({ distance }) => distance > 0)
    .toSorted((a, b) => a.distance - b.distance || sameStart(b.word) - sameStart(a.word))
    .slice(0, most.spellings)
    .map((near) => near.word);
}
