import { spellingOf } from '../text/spelling.ts';
import type { Token } from './tokens.ts';

const pattern = /[\p{L}\d]+(?:-[\p{L}\d]+)*(?:'\p{L}+)?/gu;

/** Spellings of one thing: British and American, one word or two. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(ki|netter|radiant|lu|y|figure|footnote|clarinet)[\s-]+(\d+)\b/gi, '$1$2'],
  [/\bwork-up\b/gi, 'workup'],
  [/\bcut[\s-]off(s?)\b/gi, 'cutoff$1'],
  [/\b(\d+)[\s-]years?(?=[\s-])/gi, '$1y'],
  [/\bdrug eluting\b/gi, 'drug-eluting'],
];

/**
 * The words of a text as an ask and the guideline are compared: lower case, one spelling, singular.
 * Words joined by a hyphen are taken apart ("DEB-TACE"), a name with its number is kept ("NETTER-2").
 */
export function searchTermsOf(text: string): readonly Token[] {
  return searchTermsIn(spellingOf(text).accented);
}

/** The same for a text whose spellings were brought together. */
export function searchTermsIn(spelled: string): readonly Token[] {
  const said = spellings.reduce((soFar, [from, to]) => soFar.replace(from, to), spelled);
  return Array.from(said.matchAll(pattern), ([typed]) => typed)
    .flatMap((typed) => (isNumbered(typed) ? [typed] : typed.split('-')))
    .map((typed) => ({ word: normal(typed), typed }));
}

function isNumbered(typed: string): boolean {
  return /^(?:\p{L}+-\d+|\d+-\p{L}+|\d+-\d+)$/u.test(typed);
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/'s$/, ''],
  [/(metasta|anastomo|progno|diagno|thrombo|cri)ses$/, '$1sis'],
  [/is(e|ed|es|ing|ation|ations|ational)$/, 'iz$1'],
  [/([^aeiou])ies$/, '$1y'],
  [/([^sui])s$/, '$1'],
  [/our$/, 'or'],
  [/analog$/, 'analogue'],
];

/** Everyday words and the guideline's words for the same. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['cure', 'curative'],
  ['cured', 'curative'],
  ['curable', 'curative'],
  ['pregnant', 'pregnancy'],
  ['renal', 'kidney'],
  ['cardiac', 'heart'],
]);

function normal(typed: string): string {
  const plain = typed.toLowerCase().replaceAll('-', '');
  const word = sameAs.get(plain) ?? plain.replace(/^(\d+)y(?:ea)?rs?$/, '$1y');
  if (word.length < 4) return word;
  const ended = endings.reduce((soFar, [from, to]) => soFar.replace(from, to), word);
  return ended.length > 4 ? ended.replaceAll(/[ao]e/g, 'e') : ended;
}
