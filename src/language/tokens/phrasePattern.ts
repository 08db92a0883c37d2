import { once } from '../../machine/once.ts';
import { type Node, parse, type Word } from './phraseGrammar.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface PhrasePattern {
  readonly source: string;
  /** Compiled when it is first used. */
  readonly compiled: () => Compiled;
}

interface Compiled {
  readonly node: Node;
  /** The words that a match can begin with; null if it can begin with any. */
  readonly starts: ReadonlySet<string> | null;
}

/** Lists of phrases by name, as patterns that may use names defined before. */
export type Lists = Readonly<Record<string, string>>;

/** Makes a maker of patterns that knows these lists. A pattern that cannot be read throws when it is first used. */
export function patternsWith(lists: Lists): (source: string) => PhrasePattern {
  const known = once(() => {
    const parsed = new Map<string, Node>();
    for (const [name, source] of Object.entries(lists)) parsed.set(name, parse(source, parsed));
    return parsed;
  });
  return (source) => ({ source, compiled: once(() => withStarts(parse(source, known()))) });
}

/** A phrase as it stands, without pattern language; SD, PD, CS, NF and TX must be typed in capitals. */
export function literalPattern(said: string): PhrasePattern {
  return {
    source: said,
    compiled: once(() => {
      const parts = tokensOf(said).map(({ word, typed }): Node => ({
        kind: 'word',
        words: [
          /^(?:SD|PD|CS|NF|TX)$/.test(typed) ? { word: typed, capitals: true } : { word, capitals: false },
        ],
      }));
      return withStarts({ kind: 'sequence', parts });
    }),
  };
}

/** The end of the longest match that begins at a token and ends before `until`, or null. */
export function matchAt(
  pattern: PhrasePattern,
  tokens: readonly Token[],
  at: number,
  until = tokens.length,
): number | null {
  const { node, starts } = pattern.compiled();
  if (starts !== null && !starts.has(tokens[at]?.word ?? '')) return null;
  const ends = endsOf(node, tokens, at).filter((end) => end > at && end <= until);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Every word that stands in a pattern. */
export function wordsIn(pattern: PhrasePattern): readonly string[] {
  return wordsOfNode(pattern.compiled().node);
}

function wordsOfNode(node: Node): readonly string[] {
  switch (node.kind) {
    case 'word':
      return node.words.map(({ word }) => word);
    case 'sequence':
      return node.parts.flatMap(wordsOfNode);
    case 'choice':
      return node.ways.flatMap(wordsOfNode);
    case 'optional':
      return wordsOfNode(node.part);
    default:
      return [];
  }
}

function endsOf(node: Node, tokens: readonly Token[], at: number): readonly number[] {
  const token = tokens[at];
  switch (node.kind) {
    case 'word':
      return token && node.words.some((word) => isWord(token, word)) ? [at + 1] : [];
    case 'number':
      return token && /^\d/.test(token.word) ? [at + 1] : [];
    case 'year':
      return token && /^(?:19|20)\d\d$/.test(token.word) ? [at + 1] : [];
    case 'any':
      return token && /^\p{L}/u.test(token.word) ? [at + 1] : [];
    case 'optional':
      return distinct([...endsOf(node.part, tokens, at), at]);
    case 'choice':
      return distinct(node.ways.flatMap((way) => endsOf(way, tokens, at)));
    case 'sequence': {
      let ends: readonly number[] = [at];
      for (const part of node.parts) {
        ends = distinct(ends.flatMap((end) => endsOf(part, tokens, end)));
        if (ends.length === 0) return ends;
      }
      return ends;
    }
  }
}

function distinct(ends: readonly number[]): readonly number[] {
  return ends.length < 2 ? ends : [...new Set(ends)];
}

function isWord({ word, typed }: Token, wanted: Word): boolean {
  return wanted.capitals ? typed === wanted.word : word === wanted.word;
}

function withStarts(node: Node): Compiled {
  const { words, open } = startsOf(node);
  return { node, starts: open ? null : new Set(words) };
}

/** The words that a match of a node can begin with; `skips` if it can also match nothing. */
function startsOf(node: Node): { words: readonly string[]; open: boolean; skips: boolean } {
  switch (node.kind) {
    case 'word':
      return { words: node.words.map(({ word }) => word.toLowerCase()), open: false, skips: false };
    case 'number':
    case 'year':
    case 'any':
      return { words: [], open: true, skips: false };
    case 'optional':
      return { ...startsOf(node.part), skips: true };
    case 'choice': {
      const ways = node.ways.map(startsOf);
      return {
        words: ways.flatMap(({ words }) => words),
        open: ways.some(({ open }) => open),
        skips: ways.some(({ skips }) => skips),
      };
    }
    case 'sequence': {
      const parts = node.parts.map(startsOf);
      const end = parts.findIndex(({ skips }) => !skips);
      const first = end === -1 ? parts : parts.slice(0, end + 1);
      return {
        words: first.flatMap(({ words }) => words),
        open: first.some(({ open }) => open),
        skips: end === -1,
      };
    }
  }
}
