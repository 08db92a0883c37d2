import type { RawToken } from './signs.ts';

const ones = new Map([
  ['nought', 0] as const,
  ['naught', 0] as const,
  ...`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
]);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);

/** The number that a token stands for, in figures or in words; null for any other token. */
export function valueOf(typed: string, kind: RawToken['kind']): number | null {
  if (kind === 'number') return Number(typed);
  const [whole, fraction] = typed.toLowerCase().split(/\s+point\s+/);
  if (whole !== undefined && fraction !== undefined) {
    const [before, after] = [whole, fraction].map((part) =>
      valueOf(part, /^\d/.test(part) ? 'number' : 'word'),
    );
    return typeof before === 'number' && typeof after === 'number' ? before + after / 10 : null;
  }
  const year = yearOf(typed);
  if (year !== null) return year;
  return below100(typed.toLowerCase());
}

/** The number that "five", "twenty", "twenty five" or "twenty-five" stands for. */
function below100(said: string): number | null {
  const [first = '', second, ...rest] = said.split(/[\s-]+/);
  const ten = tens.get(first);
  if (second === undefined) return ones.get(first) ?? ten ?? null;
  const one = ones.get(second);
  // "Twenty one liver only" is no number.
  return ten === undefined || one === undefined || rest.length > 0 ? null : ten + one;
}

/** "Twenty five" and "twenty-five" are one token, and so are "two point five" and "twenty nineteen", as it is dictated. */
export function numberWordsTogether(raw: readonly RawToken[]): readonly RawToken[] {
  return pointsTogether(yearsTogether(tensTogether(raw)));
}

/** The year that some words name, "twenty nineteen" or "two thousand and nineteen"; null if none. */
export function yearOf(typed: string): number | null {
  const words = typed.toLowerCase().split(/\s+/);
  const [first = '', second = '', ...rest] = words;
  if (first === 'two' && second === 'thousand') {
    const said = rest.filter((word) => word !== 'and').join(' ');
    const value = said === '' ? 0 : below100(said);
    return value === null || value > 99 ? null : 2000 + value;
  }
  const century = first === 'twenty' ? 2000 : first === 'nineteen' ? 1900 : null;
  const value = second === '' ? null : below100([second, ...rest].join(' '));
  return century === null || value === null || value < 10 ? null : century + value;
}

/** Words that follow each other, with a space between them, and name a year together. */
function yearsTogether(raw: readonly RawToken[]): readonly RawToken[] {
  const together: RawToken[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const token = raw[at];
    if (!token) break;
    const length = /^(?:two|twenty|nineteen)$/i.test(token.typed) ? lengthOfYear(raw, at) : 1;
    const last = raw[at + length - 1] ?? token;
    const words = raw.slice(at, at + length).map(({ typed }) => typed);
    together.push(length === 1 ? token : { ...token, kind: 'word', typed: words.join(' '), end: last.end });
    at += length - 1;
  }
  return together;
}

function lengthOfYear(raw: readonly RawToken[], at: number): number {
  for (const length of [4, 3, 2]) {
    const words = raw.slice(at, at + length);
    if (words.length < length || words.slice(1).some(({ gap }) => gap !== ' ')) continue;
    if (yearOf(words.map(({ typed }) => typed).join(' ')) !== null) return length;
  }
  return 1;
}

function pointsTogether(raw: readonly RawToken[]): readonly RawToken[] {
  const together: RawToken[] = [];
  for (const token of raw) {
    const point = together.at(-1);
    const before = together.at(-2);
    const after = valueOf(token.typed, token.kind);
    const joins =
      before !== undefined &&
      point?.typed.toLowerCase() === 'point' &&
      Number.isInteger(valueOf(before.typed, before.kind) ?? 0.5) &&
      after !== null &&
      Number.isInteger(after) &&
      after < 10 &&
      [point, token].every(({ gap }) => gap === ' ');
    if (joins)
      together.splice(-2, 2, {
        ...before,
        kind: 'word',
        typed: `${before.typed} point ${token.typed}`,
        end: token.end,
      });
    else together.push(token);
  }
  return together;
}

function tensTogether(raw: readonly RawToken[]): readonly RawToken[] {
  const together: RawToken[] = [];
  for (const token of raw) {
    const before = together.at(-1);
    const unit = ones.get(token.typed.toLowerCase());
    const joins =
      before !== undefined &&
      tens.has(before.typed.toLowerCase()) &&
      unit !== undefined &&
      unit > 0 &&
      unit < 10 &&
      /^[ -]$/.test(token.gap);
    if (!joins) together.push(token);
    else
      together[together.length - 1] = {
        ...before,
        typed: `${before.typed}${token.gap}${token.typed}`,
        end: token.end,
      };
  }
  return together;
}
