import type { RawToken } from './signs.ts';

const ones = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);
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
  const [first = '', second] = typed.toLowerCase().split(/[\s-]+/);
  const ten = tens.get(first);
  if (second !== undefined && ten !== undefined) return ten + (ones.get(second) ?? 0);
  return second === undefined ? (ones.get(first) ?? ten ?? null) : null;
}

/** "Twenty five" and "twenty-five" are one token, and so is "two point five", as it is dictated. */
export function numberWordsTogether(raw: readonly RawToken[]): readonly RawToken[] {
  return pointsTogether(tensTogether(raw));
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
