import MiniSearch from 'minisearch';
import type { Guideline } from '../../guideline/guideline.ts';
import { aspectWords, fillers, soft } from '../../language/ask/aspects.ts';
import type { KnownWords } from '../../language/ask/knownWords.ts';
import { subjects } from '../../language/ask/subjects.ts';
import { searchTermsOf } from '../../language/tokens/searchTerms.ts';
import type { Passage } from './passage.ts';

const splitWords = (text: string): string[] => searchTermsOf(text).map(({ word }) => word);

/**
 * The passages in which every word occurs, by relevance.
 * @param words as `searchTermsOf` gives them
 * @returns score by id of the passage; higher is better
 */
export type PassagesWith = (words: readonly string[]) => ReadonlyMap<string, number>;

/** Finds passages by the words of their titles, statements and notes of provenance. */
export interface PassageIndex {
  readonly passagesWith: PassagesWith;
  /** Whether a word, or one that it begins, occurs in any passage. */
  readonly has: (word: string) => boolean;
}

export function passageIndex(passages: readonly Passage[]): PassageIndex {
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
  return {
    passagesWith: (words) =>
      new Map(index.search(words.join(' ')).map(({ id, score }) => [String(id), score])),
    has: (word) => index.search(word).length > 0,
  };
}

function documentOf({ id, title, keys, items }: Passage): { id: string; title: string; text: string } {
  return { id, title: `${title} ${keys}`, text: items.map(({ searched }) => searched).join(' ') };
}

/** The words of a guideline's passages, and those that a misspelt one may stand for. */
export function knownWordsOf(
  guideline: Guideline,
  passages: readonly Passage[],
  index: PassageIndex,
): KnownWords {
  const ofSubjects = subjects(guideline).flatMap(({ names }) => names.flatMap(splitWords));
  const known: ReadonlySet<string> = new Set([
    ...passages.flatMap((passage) => Object.values(documentOf(passage)).flatMap(splitWords)),
    ...ofSubjects,
    ...wordsOfAspects(3),
    ...fillers(),
    ...soft(),
  ]);
  // Names, aspects and titles; other words are too many to guess among.
  const guessable: ReadonlySet<string> = new Set([
    ...ofSubjects,
    ...wordsOfAspects(5),
    ...passages.filter(({ kind }) => kind === 'question').flatMap(({ title }) => splitWords(title)),
  ]);
  return {
    isKnown: (word) => known.has(word) || (word.length >= 5 && index.has(word)),
    guessable: () => guessable,
  };
}

/** The words that aspects are asked for by. @param shortestWord letters of the shortest */
function wordsOfAspects(shortestWord: number): readonly string[] {
  const word = new RegExp(`[a-z]{${shortestWord},}`, 'g');
  return aspectWords.flatMap(([, { source }]) => (source.match(word) ?? []).flatMap(splitWords));
}
