import { onceFor } from '../../machine/onceEach.ts';
import type { Node } from './phraseGrammar.ts';
import type { Token } from './tokens.ts';

/** What a pattern can begin with, and go on with: with it most patterns need not be tried at a token. */
export interface Starts {
  /** The words that a match can begin with; null if it can begin with any. */
  readonly first: ReadonlySet<string> | null;
  /** The words that can follow the first; null if a match can be one token, or go on with any. */
  readonly second: ReadonlySet<string> | null;
}

/** Stands for every number among the words that a match can begin with. */
const anyNumber = '#';

/** The keys by which a token is found among starts. */
export function keysOfToken(token: Token | undefined): readonly string[] {
  if (token === undefined) return [];
  return isNumber(token) ? [token.word, anyNumber] : [token.word];
}

/** Whether a match can begin with a token. */
export function canBeginWith({ first }: Starts, token: Token | undefined): boolean {
  return (
    first === null ||
    (token !== undefined && (first.has(token.word) || (isNumber(token) && first.has(anyNumber))))
  );
}

export function isNumber(token: Token): boolean {
  return 'value' in token ? token.value !== null : /^\d/.test(token.word);
}

export function startsOf(node: Node): Starts {
  const { words, open } = firstOf(node);
  const second = secondOf(node);
  return {
    first: open ? null : new Set(words),
    second: second.open || second.alone ? null : new Set(second.words),
  };
}

/** Words that may stand at a place of a match; `open` if any may. */
interface Words {
  readonly words: readonly string[];
  readonly open: boolean;
}

/** `skips` if a match of the node can also be nothing. */
interface First extends Words {
  readonly skips: boolean;
}

/** What a match of a node can begin with. */
export const firstOf = onceFor((node: Node): First => {
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
      return { ...firstOf(node.part), skips: true };
    case 'choice': {
      const ways = node.ways.map(firstOf);
      return { ...together(ways), skips: ways.some(({ skips }) => skips) };
    }
    case 'sequence': {
      const parts = node.parts.map(firstOf);
      const end = parts.findIndex(({ skips }) => !skips);
      return { ...together(end === -1 ? parts : parts.slice(0, end + 1)), skips: end === -1 };
    }
  }
});

/** `alone` if a match of the node can be one token. */
interface Second extends Words {
  readonly alone: boolean;
}

const nothing: Second = { words: [], open: false, alone: false };

/** What the second token of a match of a node can be. */
const secondOf = onceFor((node: Node): Second => {
  switch (node.kind) {
    case 'word':
    case 'number':
    case 'any':
    case 'year':
      return { ...nothing, alone: true };
    case 'optional':
      return secondOf(node.part);
    case 'repeat': {
      const part = secondOf(node.part);
      return part.alone ? { ...together([part, following(node.part)]), alone: true } : part;
    }
    case 'choice': {
      const ways = node.ways.map(secondOf);
      return { ...together(ways), alone: ways.some(({ alone }) => alone) };
    }
    case 'sequence':
      return secondOfSequence(node.parts);
  }
});

function secondOfSequence(parts: readonly Node[]): Second {
  const all: Words[] = [];
  // Whether the parts so far can be nothing, and whether they can be one token.
  let [none, one] = [true, false];
  for (const part of parts) {
    const { skips } = firstOf(part);
    const second = secondOf(part);
    if (none) all.push(second);
    if (one) all.push(following(part));
    one = (none && second.alone) || (one && skips);
    none &&= skips;
    if (!none && !one) break;
  }
  return { ...together(all), alone: one };
}

/** What a part begins with as the second token: what is a year is told by its word, and may be no number otherwise. */
function following(part: Node): Words {
  const { words, open } = firstOf(part);
  return { words, open: open || beginsWithYear(part) };
}

const beginsWithYear = onceFor((node: Node): boolean => {
  switch (node.kind) {
    case 'year':
      return true;
    case 'optional':
    case 'repeat':
      return beginsWithYear(node.part);
    case 'choice':
      return node.ways.some(beginsWithYear);
    case 'sequence': {
      const end = node.parts.findIndex((part) => !firstOf(part).skips);
      return (end === -1 ? node.parts : node.parts.slice(0, end + 1)).some(beginsWithYear);
    }
    default:
      return false;
  }
});

/** Each word once: these lists are kept with every node of thousands of phrases. */
function together(all: readonly Words[]): Words {
  return { words: [...new Set(all.flatMap(({ words }) => words))], open: all.some(({ open }) => open) };
}
