/** Crockford's base 32: digits and letters without I, L, O and U. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters that are read as the digit that they look like. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['I', '1'],
  ['L', '1'],
]);

/** What a code begins with. It tells people what it is; it is no part of the content and may be left out. */
export const prefix = 'NELM';

/** How many symbols stand together. */
export const groupLength = 5;

/** A code as it is shown: the prefix and groups, with hyphens between them. */
export function grouped(symbols: readonly number[]): string {
  return [prefix, ...groupsOf(symbols)].join('-');
}

/** The groups of a code without its prefix. */
export function groupsOf(symbols: readonly number[]): readonly string[] {
  const text = symbols.map((symbol) => alphabet[symbol]).join('');
  return text.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
}

/** What was typed, without what does not matter: case, spaces, hyphens and dots of every kind, and the prefix. */
export function symbolsTyped(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._\u00AD\u2212\u200B-\u200D\u2060]/gu, '');
  return Array.from(plain.startsWith(prefix) ? plain.slice(prefix.length) : plain);
}

/** The value of a symbol, or null when it is none. */
export function valueOf(symbol: string): number | null {
  const at = alphabet.indexOf(lookAlikes.get(symbol) ?? symbol);
  return at < 0 || symbol.length !== 1 ? null : at;
}

/** A number from 0 on as symbols, the highest first; nothing for 0. */
export function symbolsOfNumber(number: bigint): readonly number[] {
  return number === 0n ? [] : Array.from(number.toString(32), (sign) => Number.parseInt(sign, 32));
}

/** The number that symbols stand for. */
export function numberOfSymbols(symbols: readonly number[]): bigint {
  return symbols.reduce((number, symbol) => number * 32n + BigInt(symbol), 0n);
}
