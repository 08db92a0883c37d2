import type { Random } from '../../engine/random.ts';
import { PathwayError } from '../../guideline/errors.ts';

/**
 * Writes out a pattern: `[a|b]` is one of its parts, `{word}` the value of a slot. Parts may hold further
 * brackets and slots. "a" before a number that begins with a vowel becomes "an".
 * @throws PathwayError when a slot has no value, or brackets do not match
 */
export function expand(pattern: string, words: Readonly<Record<string, string>>, random: Random): string {
  let at = 0;

  const sequence = (until: string): string => {
    let written = '';
    while (at < pattern.length && !until.includes(pattern[at] ?? '')) {
      const sign = pattern[at];
      at += 1;
      if (sign === '[') written += choice();
      else if (sign === '{') written += slot();
      else written += sign;
    }
    return written;
  };

  const choice = (): string => {
    const parts = [sequence('|]')];
    while (pattern[at] === '|') {
      at += 1;
      parts.push(sequence('|]'));
    }
    if (pattern[at] !== ']')
      throw new PathwayError('QuizItemNotMade', `A bracket is not closed in "${pattern}".`);
    at += 1;
    return random.pick(parts);
  };

  const slot = (): string => {
    const end = pattern.indexOf('}', at);
    const name = pattern.slice(at, end);
    at = end + 1;
    const value =
      words[name] ?? (words[lower(name)] === undefined ? undefined : upper(words[lower(name)] ?? ''));
    if (end < 0 || value === undefined || value === '')
      throw new PathwayError('QuizItemNotMade', `No value for {${name}} in "${pattern}".`);
    return value;
  };

  const written = sequence(']');
  if (at < pattern.length)
    throw new PathwayError('QuizItemNotMade', `A bracket is not opened in "${pattern}".`);
  return written
    .replace(/ +/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .replace(/\b([Aa]) (?=8\d?-|11-|18-)/g, '$1n ')
    .trim();
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
