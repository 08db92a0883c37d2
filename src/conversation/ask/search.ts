import { currentGuideline } from '../../current.ts';
import type { KnownWords } from '../../language/ask/knownWords.ts';
import MiniSearch from 'minisearch';
import { aspectWords, fillers, soft } from '../../language/ask/aspects.ts';
import { type Passage } from './passage.ts';
import { passages } from './passages.ts';
import { subjects } from '../../language/ask/subjects.ts';
import { searchTermsOf } from '../../language/tokens/searchTerms.ts';

const splitWords = (text: string): string[] => searchTermsOf(text).map(({ word }) => word);

/** The passages, found by the words of their titles, statements and notes of provenance. */
const index = new MiniSearch({
  fields: ['title', 'text'],
  tokenize: splitWords,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (text) => text.split(' '),
    combineWith: 'AND',
    boost: { title: 2 },
    prefix: (term) => term.length >= 5,
  },
});
index.addAll(passages.map(documentOf));

function documentOf({ id, title, keys, items }: Passage): { id: string; title: string; text: string } {
  return { id, title: `${title} ${keys}`, text: items.map(({ searched }) => searched).join(' ') };
}

/**
 * The passages in which every word occurs, by relevance.
 * @param words as `searchTermsOf` gives them
 * @returns score by id of the passage; higher is better
 */
export function passagesWith(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(index.search(words.join(' ')).map(({ id, score }) => [String(id), score]));
}

/** Words that are known: of the guideline, of the names, and those that an ask is made of. */
const known: ReadonlySet<string> = new Set([
  ...passages.flatMap((passage) => Object.values(documentOf(passage)).flatMap(splitWords)),
  ...subjects(currentGuideline()).flatMap(({ names }) => names.flatMap(splitWords)),
  ...aspectWords.flatMap(([, { source }]) => (source.match(/[a-z]{3,}/g) ?? []).flatMap(splitWords)),
  ...fillers(),
  ...soft(),
]);

/** Words that a misspelling may stand for: names, aspects and titles; other words are too many to guess among. */
const guessable: ReadonlySet<string> = new Set([
  ...subjects(currentGuideline()).flatMap(({ names }) => names.flatMap(splitWords)),
  ...aspectWords.flatMap(([, { source }]) => (source.match(/[a-z]{5,}/g) ?? []).flatMap(splitWords)),
  ...passages.filter(({ kind }) => kind === 'question').flatMap(({ title }) => splitWords(title)),
]);

function isKnown(word: string): boolean {
  return known.has(word) || (word.length >= 5 && index.search(word).length > 0);
}

/** The words of the guideline's passages. */
export const knownWords: KnownWords = { isKnown, guessable: () => guessable };
