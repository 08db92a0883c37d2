import { once } from '../../machine/once.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { type Node, parse, sequenceOf } from './phraseGrammar.ts';
import { yearOf } from './numberWords.ts';
import { canBeginWith, firstOf, isNumber, keysOfToken, type Starts, startsOf } from './phraseStarts.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface PhrasePattern {
  readonly source: string;
  /** Compiled when it is first used. */
  readonly compiled: () => Compiled;
}

interface Compiled {
  readonly node: Node;
  readonly starts: Starts;
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
  const known = new Map<Node, Map<number, readonly number[]>>();
  const width = tokens.length + 1;
  const isAt = (node: OneToken, at: number, until: number): boolean =>
    at < until && isTokenOf(node, tokens[at]);
  const endsOf = (node: Node, at: number, until: number): readonly number[] => {
    switch (node.kind) {
      case 'optional':
        return distinct([...endsOf(node.part, at, until), at]);
      case 'sequence':
        return endsOfSequence(node.parts, at, until);
      case 'choice':
        // Hardly one of its ways can begin with the token.
        return waysFrom(node, at < until ? tokens[at] : undefined).length === 0
          ? nowhere
          : remembered(node, at, until);
      case 'repeat':
        return remembered(node, at, until);
      default:
        return isAt(node, at, until) ? [at + 1] : nowhere;
    }
  };
  /** Most patterns that begin at a token fail at one of the next: until they branch, one end is all there is. */
  const endsOfSequence = (parts: readonly Node[], at: number, until: number): readonly number[] => {
    let single = 0;
    for (const part of parts) {
      if (!isOneToken(part)) break;
      if (!isAt(part, at + single, until)) return nowhere;
      single += 1;
    }
    let ends: readonly number[] = [at + single];
    for (const part of single === 0 ? parts : parts.slice(single)) {
      const [only] = ends;
      ends =
        ends.length === 1 && only !== undefined
          ? endsOf(part, only, until)
          : distinct(ends.flatMap((end) => endsOf(part, end, until)));
      if (ends.length === 0) return nowhere;
    }
    return ends;
  };
  /** What branches is named by many patterns. */
  const remembered = (
    node: Choice | Extract<Node, { kind: 'repeat' }>,
    at: number,
    until: number,
  ): readonly number[] => {
    const here = known.get(node) ?? new Map<number, readonly number[]>();
    known.set(node, here);
    const key = at * width + until;
    const before = here.get(key);
    if (before) return before;
    const ends = node.kind === 'choice' ? endsOfChoice(node, at, until) : endsOfRepeat(node.part, at, until);
    here.set(key, ends);
    return ends;
  };
  const endsOfChoice = (node: Choice, at: number, until: number): readonly number[] =>
    distinct(waysFrom(node, at < until ? tokens[at] : undefined).flatMap((way) => endsOf(way, at, until)));
  const endsOfRepeat = (part: Node, at: number, until: number): readonly number[] => {
    const ends = new Set([at]);
    for (const end of ends) for (const next of endsOf(part, end, until)) ends.add(next);
    return [...ends];
  };
  return {
    matchAt: (pattern, at, until) => {
      const { node, starts } = pattern.compiled();
      if (!canBeginWith(starts, tokens[at])) return null;
      // What is remembered is shared by the matches that begin near each other, so they look as far as each other.
      const shared = (Math.floor(at / longestMatch) + 2) * longestMatch;
      const last = endsOf(node, at, Math.min(until, shared)).reduce(
        (soFar, end) => (end <= at + longestMatch ? Math.max(soFar, end) : soFar),
        at,
      );
      return last > at ? last : null;
    },
  };
}

/** What a match can begin with, and go on with. */
export function startsOfPattern(pattern: PhrasePattern): Starts {
  return pattern.compiled().starts;
}

/** Every word that stands in some patterns; what many of them name is looked at once. */
export function wordsIn(patterns: readonly PhrasePattern[]): ReadonlySet<string> {
  const words = new Set<string>();
  const nodes = new Set(patterns.map((pattern) => pattern.compiled().node));
  // A set goes on to what is added while it is walked.
  for (const node of nodes) {
    if (node.kind === 'word') for (const word of node.words.keys()) words.add(word);
    for (const part of partsOf(node)) nodes.add(part);
  }
  return words;
}

function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'sequence':
      return node.parts;
    case 'choice':
      return node.ways;
    case 'optional':
    case 'repeat':
      return [node.part];
    default:
      return [];
  }
}

type Choice = Extract<Node, { kind: 'choice' }>;

/** The ways of a choice by the word that they can begin with; `any` can begin with any word, or match nothing. */
interface Ways {
  readonly byStart: ReadonlyMap<string, readonly Node[]>;
  readonly any: readonly Node[];
}

/** A list of phrases has some dozen ways, and hardly one of them can begin with the token in question. */
const waysOf = onceFor(({ ways }: Choice): Ways => {
  const any: Node[] = [];
  const byStart = new Map<string, Node[]>();
  for (const way of ways) {
    const { words, open, skips } = firstOf(way);
    if (open || skips) any.push(way);
    else for (const word of new Set(words)) byStart.set(word, [...(byStart.get(word) ?? []), way]);
  }
  return { byStart, any };
});

/** The ways of a choice that can begin with a token. */
function waysFrom(choice: Choice, token: Token | undefined): readonly Node[] {
  const { byStart, any } = waysOf(choice);
  const [only, other] = keysOfToken(token);
  const ways = only === undefined ? undefined : byStart.get(only);
  const others = other === undefined ? undefined : byStart.get(other);
  return others
    ? [...(ways ?? []), ...others, ...any]
    : ways
      ? any.length === 0
        ? ways
        : [...ways, ...any]
      : any;
}

/** A part of a pattern that is one token. */
type OneToken = Extract<Node, { kind: 'word' | 'number' | 'year' | 'any' }>;

const nowhere: readonly number[] = [];

function isOneToken(node: Node): node is OneToken {
  return node.kind === 'word' || node.kind === 'number' || node.kind === 'year' || node.kind === 'any';
}

function isTokenOf(node: OneToken, token: Token | undefined): boolean {
  if (!token) return false;
  switch (node.kind) {
    case 'word': {
      const capitals = node.words.get(token.word);
      return capitals !== undefined && (capitals === null || capitals === token.typed);
    }
    case 'number':
      return isNumber(token);
    case 'year':
      return /^(?:19|20)\d\d$/.test(token.word) || (token.word.includes(' ') && yearOf(token.word) !== null);
    case 'any':
      return /^\p{L}/u.test(token.word);
  }
}

function distinct(ends: readonly number[]): readonly number[] {
  return ends.length < 2 ? ends : [...new Set(ends)];
}

function withStarts(node: Node): Compiled {
  return { node, starts: startsOf(node) };
}
