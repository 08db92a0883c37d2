import { PathwayError } from '../../guideline/errors.ts';
import { onceEach } from '../../machine/onceEach.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Patterns of phrases, for lists that can be read at a glance:
 * `word`, `one/other` (either word), `[left out or not]`, `(this way|that way)`, `{name}` (a list of its own),
 * `#` (a number, in figures or in words), `@` (a year), `_` (any word), `÷` (a slash between figures), and `*`
 * after any of these (any number of times, or not at all). A word in capitals must be typed in capitals.
 */
export type Node =
  /** One of these words, in lower case; with the capitals that it must be typed in, if any. */
  | { readonly kind: 'word'; readonly words: ReadonlyMap<string, string | null> }
  | { readonly kind: 'number' }
  | { readonly kind: 'year' }
  | { readonly kind: 'any' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly ways: readonly Node[] }
  | { readonly kind: 'optional'; readonly part: Node }
  /** Any number of times, or not at all. */
  | { readonly kind: 'repeat'; readonly part: Node };

/** Reads a pattern.
 * @param lists the lists that it may name
 * @throws Error when it cannot be read
 */
export function parse(source: string, lists: ReadonlyMap<string, Node>): Node {
  const symbols = source.match(/[()[\]|{}#@*]|[^\s()[\]|{}#@*]+/g) ?? [];
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
    if (symbols[at] !== close)
      throw new PathwayError('WordPatternNotUsable', `"${close}" is missing in the pattern "${source}".`);
    at += 1;
    return inner;
  };
  const item = (): Node => {
    const once = single();
    if (symbols[at] !== '*') return once;
    at += 1;
    return { kind: 'repeat', part: once };
  };
  const single = (): Node => {
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
    if (!list)
      throw new PathwayError('WordPatternNotUsable', `No list "${name}" for the pattern "${source}".`);
    return closed(list, '}');
  };
  const whole = choice();
  if (at < symbols.length)
    throw new PathwayError(
      'WordPatternNotUsable',
      `The pattern "${source}" cannot be read from "${symbols[at]}".`,
    );
  return whole;
}

/** "small-bowel" is two tokens; "mets/lesions" is either. The same words stand in many patterns, and are one node there. */
const words = onceEach((symbol: string): Node => {
  const ways = symbol.split('/').map((way) => (way === '÷' ? [{ word: '/', typed: '/' }] : tokensOf(way)));
  const single = ways.flatMap((tokens) => (tokens.length === 1 ? tokens.map(capitalised) : []));
  const longer = ways.filter((tokens) => tokens.length !== 1).map((tokens) => sequenceOf(tokens));
  const nodes: readonly Node[] = [
    ...(single.length > 0 ? [{ kind: 'word' as const, words: new Map(single) }] : []),
    ...longer,
  ];
  const [only] = nodes;
  return nodes.length === 1 && only ? only : { kind: 'choice', ways: nodes };
});

/** Some tokens, one after the other. */
export function sequenceOf(tokens: readonly Token[], capitals = capitalised): Node {
  const parts = tokens.map((token): Node => ({ kind: 'word', words: new Map([capitals(token)]) }));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'sequence', parts };
}

/** A word in capitals must be typed so. */
function capitalised({ word, typed }: Token): readonly [string, string | null] {
  return [word, /^[A-Z]{2,}$/.test(typed) ? typed : null];
}
