import { distance } from 'fastest-levenshtein';
import { plainWords } from '../text/plainWords.ts';

/** What people say around a question, which is no part of it. */
const courtesy =
  /^(?:\s*(?:please|pls|plz|thanks|thank you|thx|hi|hello|hey)\b[\s,:]*)+|(?:[\s,]*\b(?:please|pls|plz|thanks|thank you|thx)\b)+(?=[\s?!.]*$)/giu;

/** The openers that are read although a letter is wrong, and what stands behind each. */
const openers = [
  { first: 'what', second: 'if', joined: 'whatif' },
  { first: 'why', second: 'not', joined: 'whynot' },
] as const;

/** Letters that are swapped count as one slip. */
function isSlipOf(typed: string, word: string): boolean {
  if (distance(typed, word) <= 1) return true;
  const swapped = Array.from(word, (_letter, at) =>
    at === 0 ? word : `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`,
  );
  return swapped.includes(typed);
}

/**
 * A text whose opener has a slip with the opener as it is meant: "whatif", "wat if", "y not", and without "please"
 * around it. Only one of two words may have the slip, and only where the other stands beside it, so that no answer is
 * read as a question.
 */
export function withOpener(text: string): string {
  const said = text.replaceAll('’', "'").replaceAll(courtesy, '');
  const lead = /^\s*(?:(?:and|but|so|ok(?:ay)?|well)\b[\s,]*)*/iu.exec(said)?.[0] ?? '';
  const rest = said.slice(lead.length);
  const [, one = '', two = ''] = /^([\p{L}]+)(?:\s+([\p{L}]+))?/u.exec(rest.toLowerCase()) ?? [];
  for (const { first, second, joined } of openers) {
    const isJoined = one.length > joined.length - 2 && isSlipOf(one, joined);
    if (isJoined) return `${lead}${first} ${second}${rest.slice(one.length)}`;
    const isFirst =
      two === second && (isSlipOf(one, first) || (first === 'why' && one === 'y')) && one !== 'who';
    const isSecond = one === first && two.length >= second.length && isTurned(two, second);
    if (isFirst || isSecond) {
      const behind = /^[\p{L}]+\s+[\p{L}]+/u.exec(rest)?.[0].length ?? 0;
      return `${lead}${first} ${second}${rest.slice(behind)}`;
    }
  }
  return said;
}

/** An ask in plain words, from its opener on: without "and", "but then" before it. */
export function plainAsk(text: string): string {
  return plainWords(withOpener(text)).replace(/^(?:(?:and|but|so|ok|then),? )+/u, '');
}

/** The second word is short: only its letters in another order are a slip, for "is" is one letter from "if". */
function isTurned(typed: string, word: string): boolean {
  return typed !== word && Array.from(typed).toSorted().join('') === Array.from(word).toSorted().join('');
}
