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
  const [first = '', second] = typed.toLowerCase().split(/[\s-]+/);
  const ten = tens.get(first);
  if (second !== undefined && ten !== undefined) return ten + (ones.get(second) ?? 0);
  return second === undefined ? (ones.get(first) ?? ten ?? null) : null;
}

/** "Twenty five" and "twenty-five" are one token. */
export function numberWordsTogether(raw: readonly RawToken[]): readonly RawToken[] {
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
