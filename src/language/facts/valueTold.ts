import { namedFactOf } from './namedFacts.ts';

/** Something told, as it is kept with a case. */
interface Told {
  /** The name of a fact. */
  readonly fact?: string;
  /** The words that told it; null where they are not kept. */
  readonly words: string | null;
}

/**
 * A count or another value of a fact, behind the name that the program has for it: "platelets 60" without its figure says
 * nothing. Null where it has none, or one that is no single figure.
 */
export function valueTold({ fact, words }: Told): string | null {
  const known = namedFactOf(fact);
  if (words === null || !known || known.given !== undefined) return null;
  const told = known.said.exec(words.toLowerCase())?.[0] ?? '';
  const value = /[<>~]?\d{1,3}(?:[.,]\d{1,2})?%?(?!.*\d)/u.exec(told)?.[0];
  return value === undefined || told.includes('/') ? null : `${known.name} ${value}`;
}
