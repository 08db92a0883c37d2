import { once } from '../../machine/once.ts';
import { type Node, parse, sequenceOf } from './phraseGrammar.ts';
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
    compiled: once(() =>
      withStarts(
        sequenceOf(tokensOf(said), ({ word, typed }) => [
          word,
          /^(?:SD|PD|CS|NF|TX)$/.test(typed) ? typed : null,
        ]),
      ),
    ),
  };
}

/** The longest match, in tokens: no phrase is longer, and a text of any length is read in time. */
const longestMatch = 40;

/** Finds matches in one text; what parts of patterns share is matched once. */
export interface Matcher {
  /** The end of the longest match that begins at a token and ends before `until`, or null. */
  readonly matchAt: (pattern: PhrasePattern, at: number, until: number) => number | null;
}

/** Makes a matcher for some tokens. */
export function matcherOf(tokens: readonly Token[]): Matcher {
  const known = new Map<number, Map<Node, readonly number[]>>();
  const endsOf = (node: Node, at: number, until: number): readonly number[] => {
    if (node.kind === 'word' || node.kind === 'number' || node.kind === 'year' || node.kind === 'any')
      return at < until && isTokenOf(node, tokens[at]) ? [at + 1] : [];
    const key = at * (tokens.length + 1) + until;
    const here = known.get(key) ?? new Map<Node, readonly number[]>();
    known.set(key, here);
    const before = here.get(node);
    if (before) return before;
    const ends = endsOfParts(node, at, until);
    here.set(node, ends);
    return ends;
  };
  const endsOfParts = (
    node: Extract<Node, { kind: 'sequence' | 'choice' | 'optional' | 'repeat' }>,
    at: number,
    until: number,
  ): readonly number[] => {
    switch (node.kind) {
      case 'optional':
        return distinct([...endsOf(node.part, at, until), at]);
      case 'repeat': {
        const ends = new Set([at]);
        for (const end of ends) for (const next of endsOf(node.part, end, until)) ends.add(next);
        return [...ends];
      }
      case 'choice':
        return distinct(waysAt(node, tokens[at]).flatMap((way) => endsOf(way, at, until)));
      case 'sequence': {
        let ends: readonly number[] = [at];
        for (const part of node.parts) {
          ends = distinct(ends.flatMap((end) => endsOf(part, end, until)));
          if (ends.length === 0) return ends;
        }
        return ends;
      }
    }
  };
  return {
    matchAt: (pattern, at, until) => {
      const { node, starts } = pattern.compiled();
      if (starts !== null && !startsOfToken(tokens[at]).some((start) => starts.has(start))) return null;
      const last = endsOf(node, at, Math.min(until, at + longestMatch)).reduce(
        (soFar, end) => Math.max(soFar, end),
        at,
      );
      return last > at ? last : null;
    },
  };
}

type Choice = Extract<Node, { kind: 'choice' }>;

interface Ways {
  readonly byStart: ReadonlyMap<string, readonly Node[]>;
  /** They can begin with any word, or match nothing. */
  readonly open: readonly Node[];
}

const waysOf = new WeakMap<Choice, Ways>();

/** The ways of a choice that a token can begin. */
function waysAt(choice: Choice, token: Token | undefined): readonly Node[] {
  let ways = waysOf.get(choice);
  if (ways === undefined) waysOf.set(choice, (ways = waysByStart(choice)));
  const { byStart, open } = ways;
  const own = distinct(startsOfToken(token).flatMap((start) => byStart.get(start) ?? []));
  return own.length === 0 ? open : [...own, ...open];
}

function waysByStart({ ways }: Choice): Ways {
  const byStart = new Map<string, Node[]>();
  const open: Node[] = [];
  for (const way of ways) {
    const starts = startsOf(way);
    if (starts.open || starts.skips) open.push(way);
    else for (const word of new Set(starts.words)) byStart.set(word, [...(byStart.get(word) ?? []), way]);
  }
  return { byStart, open };
}

/** The words that a match can begin with; null if it can begin with any word or number. */
export function startsOfPattern(pattern: PhrasePattern): ReadonlySet<string> | null {
  return pattern.compiled().starts;
}

/** Every word that stands in a pattern. */
export function wordsIn(pattern: PhrasePattern): readonly string[] {
  return wordsOfNode(pattern.compiled().node);
}

function wordsOfNode(node: Node): readonly string[] {
  switch (node.kind) {
    case 'word':
      return [...node.words.keys()];
    case 'sequence':
      return node.parts.flatMap(wordsOfNode);
    case 'choice':
      return node.ways.flatMap(wordsOfNode);
    case 'optional':
    case 'repeat':
      return wordsOfNode(node.part);
    default:
      return [];
  }
}

function isTokenOf(
  node: Extract<Node, { kind: 'word' | 'number' | 'year' | 'any' }>,
  token: Token | undefined,
): boolean {
  if (!token) return false;
  switch (node.kind) {
    case 'word': {
      const capitals = node.words.get(token.word);
      return capitals !== undefined && (capitals === null || capitals === token.typed);
    }
    case 'number':
      return isNumber(token);
    case 'year':
      return /^(?:19|20)\d\d$/.test(token.word);
    case 'any':
      return /^\p{L}/u.test(token.word);
  }
}

/** Stands for every number among the words that a match can begin with. */
const anyNumber = '#';

/** What a match that begins at a token may begin with. */
export function startsOfToken(token: Token | undefined): readonly string[] {
  if (token === undefined) return [];
  return isNumber(token) ? [token.word, anyNumber] : [token.word];
}

function isNumber(token: Token): boolean {
  return 'value' in token ? token.value !== null : /^\d/.test(token.word);
}

function distinct<T>(ends: readonly T[]): readonly T[] {
  return ends.length < 2 ? ends : [...new Set(ends)];
}

function withStarts(node: Node): Compiled {
  const { words, open } = startsOf(node);
  return { node, starts: open ? null : new Set(words) };
}

/** The words that a match of a node can begin with; `skips` if it can also match nothing. */
function startsOf(node: Node): { words: readonly string[]; open: boolean; skips: boolean } {
  switch (node.kind) {
    case 'word':
      return { words: [...node.words.keys()], open: false, skips: false };
    case 'number':
    case 'year':
      return { words: [anyNumber], open: false, skips: false };
    case 'any':
      return { words: [], open: true, skips: false };
    case 'optional':
    case 'repeat':
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
