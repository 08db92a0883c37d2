import type { Statement } from '../screen.ts';
import { plainly } from '../plainly.ts';
import { changeWords } from '../ownWords/changes.ts';

/** What stands in a row of two sides: on the left alone, on the right alone, on both. */
export interface Row {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly both: readonly string[];
}

const noRow: Row = { left: [], right: [], both: [] };

/**
 * Reads two sides as they stand one below the other.
 * @param names of the rows, those that are not there among them
 * @param sides what stands above each side
 * @param texts that may stand in a row whatever they begin with
 * @param rowOf the row whose name is not read where words stand in it; null for other words
 * @returns a row by its name, empty where it is not there
 */
export function readSides(
  statements: readonly Statement[],
  names: readonly string[],
  [left, right]: readonly [string, string],
  texts: ReadonlySet<string>,
  rowOf: (words: string) => string | null = () => null,
): { readonly row: (name: string) => Row } {
  const { same } = changeWords;
  const { without, both } = changeWords.rows;
  const rows = new Map<string, { left: string[]; right: string[]; both: string[] }>();
  let name: string | null = null;
  let side: keyof Row = 'both';
  const put = (words: string): void => {
    const whole = words.replace(/^: /, '');
    const text = whole.endsWith(same) ? whole.slice(0, -same.length) : whole;
    if (text === '' || text === same.trim() || without.some((one) => one === text) || name === null) return;
    rows.get(name)?.[side].push(text);
  };
  for (const { words } of statements) {
    const isText = texts.has(plainly(words));
    const implied = isText ? null : rowOf(words);
    if (implied !== null && implied !== name) {
      name = implied;
      side = 'both';
      rows.set(implied, { left: [], right: [], both: [] });
    }
    if (isText || words.startsWith(': ')) {
      put(words);
      continue;
    }
    const begun = names.find((one) => words === one || words.startsWith(`${one}: `));
    if (begun !== undefined) {
      name = begun;
      side = 'both';
      rows.set(begun, { left: [], right: [], both: [] });
      put(words.slice(begun.length + 2));
    } else if (words === left) side = 'left';
    else if (words === right) side = 'right';
    else if (words.startsWith(both) || words === both.trim()) {
      side = 'both';
      put(words.slice(both.length));
    } else put(words);
  }
  return { row: (one) => rows.get(one) ?? noRow };
}

/** What a side shows, that which stands on both among it. */
export function sideOf(row: Row, side: 'left' | 'right'): readonly string[] {
  return [...row[side], ...row.both];
}
