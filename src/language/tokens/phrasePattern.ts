import { once } from '../../machine/once.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Patterns of phrases, for lists that can be read at a glance:
 * `word`, `one/other` (either word), `[left out or not]`, `(this way|that way)`, `{name}` (a list of its own),
 * `#` (a number), `@` (a year), `_` (any word). A word in capitals must be typed in capitals.
 */
type Node =
  | { readonly kind: 'word'; readonly words: readonly Word[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'year' }
  | { readonly kind: 'any' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly ways: readonly Node[] }
  | { readonly kind: 'optional'; readonly part: Node };

interface Word {
  readonly word: string;
  readonly capitals: boolean;
}

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
      return [...new Set([...endsOf(node.part, tokens, at), at])];
    case 'choice':
      return [...new Set(node.ways.flatMap((way) => endsOf(way, tokens, at)))];
    case 'sequence':
      return node.parts.reduce<readonly number[]>(
        (ends, part) => [...new Set(ends.flatMap((end) => endsOf(part, tokens, end)))],
        [at],
      );
  }
}

function isWord({ word, typed }: Token, wanted: Word): boolean {
  return wanted.capitals ? typed === wanted.word : word === wanted.word;
}

function parse(source: string, lists: ReadonlyMap<string, Node>): Node {
  const symbols = source.match(/[()[\]|{}#@]|[^\s()[\]|{}#@]+/g) ?? [];
  let at = 0;
  const choice = (): Node => {
    const ways = [sequence()];
    while (symbols[at] === '|') {
      at += 1;
      ways.push(sequence());
    }
    const [only] = ways;
    return ways.length === 1 && only ? only : { kind: 'choice', ways };
  };
  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < symbols.length && !['|', ')', ']'].includes(symbols[at] ?? '')) parts.push(item());
    return { kind: 'sequence', parts };
  };
  const closed = (inner: Node, close: string): Node => {
    if (symbols[at] !== close) throw new Error(`"${close}" is missing in the pattern "${source}".`);
    at += 1;
    return inner;
  };
  const item = (): Node => {
    const symbol = symbols[at] ?? '';
    at += 1;
    if (symbol === '(') return closed(choice(), ')');
    if (symbol === '[') return { kind: 'optional', part: closed(choice(), ']') };
    if (symbol === '#') return { kind: 'number' };
    if (symbol === '@') return { kind: 'year' };
    if (symbol === '_') return { kind: 'any' };
    if (symbol !== '{') return words(symbol);
    const name = symbols[at] ?? '';
    at += 1;
    const list = lists.get(name);
    if (!list) throw new Error(`No list "${name}" for the pattern "${source}".`);
    return closed(list, '}');
  };
  const whole = choice();
  if (at < symbols.length) throw new Error(`The pattern "${source}" cannot be read from "${symbols[at]}".`);
  return whole;
}

/** "small-bowel" is two tokens; "mets/lesions" is either. */
function words(symbol: string): Node {
  const ways = symbol.split('/').map((way): Node => {
    const tokens = tokensOf(way);
    const parts = tokens.map(({ word, typed }): Node => ({
      kind: 'word',
      words: [/^[A-Z]{2,}$/.test(typed) ? { word: typed, capitals: true } : { word, capitals: false }],
    }));
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'sequence', parts };
  });
  const [only] = ways;
  return ways.length === 1 && only ? only : { kind: 'choice', ways };
}
