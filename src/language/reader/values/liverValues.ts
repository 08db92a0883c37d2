import type { Guideline } from '../../../guideline/guideline.ts';
import type { TypedToken } from '../../tokens/tokens.ts';
import { sizeUnits } from '../../vocabulary/questions/ablationNumbers.ts';
import type { Says } from './spans.ts';
import { adds, asks, maybeThousands, quantityIn, saysNothing, states } from './quantity.ts';

/** A share of the liver in percent; a band stands for the dossier's value. */
export function readShare({ questions }: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  const { input } = questions.liverInvolvement;
  if (quantity === null || input.kind !== 'percentage') return asks('noValue');
  const { bound, low, high, between, percent, typed } = quantity;
  const label = `${bound === null || bound === '~' ? '' : bound}${typed}${high === null ? '' : `-${high}`}%`;
  const band =
    between === null || between === 'to' ? input.bands.find((one) => one.label === label) : undefined;
  if (band && bound !== '~') return states(band.value);
  const isFraction = !percent && low > 0 && low < 1;
  const isPlain = (bound === null || bound === '~') && high === null;
  return isPlain && !isFraction && low <= 100 && !maybeThousands(typed) ? states(low) : asks('notOneNumber');
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['third', 33],
  ['thirds', 67],
  ['quarter', 25],
  ['quarters', 75],
  ['half', 50],
]);

/** "About a third", "two thirds", "nearly replaced". */
export function readShareInWords(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => word === 'nearly' || word === 'almost')) return states(76);
  const bounded = /\b(?:less|more|greater|under|over|above|below|least|most|up to|exceeding|[<>≤≥])/.test(
    words.join(' '),
  );
  if (bounded) return asks('notOneNumber');
  const written = /\b([123]) \/ ([234])\b/.exec(words.join(' '));
  if (written) return states(Math.round((100 * Number(written[1])) / Number(written[2])));
  const word = words.find((one) => fractions.has(one));
  return word === undefined ? asks('noValue') : states(fractions.get(word) ?? 0);
}

/** How many lesions there are. */
export function readLesionCount(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => /^(?:innumerable|countless|uncountable|tntc|numerous|many)$/.test(word)))
    return adds({ kind: 'count', count: 200 });
  if (words.some((word) => /^(?:solitary|single|lone)$/.test(word))) return adds({ kind: 'count', count: 1 });
  const quantity = quantityIn(tokens);
  if (quantity === null) return asks('otherNumber', null);
  const { bound, low, high } = quantity;
  const isAbove = bound === '>' || bound === '≥' || words.includes('+');
  if (isAbove && high === null && low >= (bound === '>' ? 5 : 6))
    return adds({ kind: 'countAbove', count: low });
  if (bound !== null || high !== null || isAbove) return asks('otherNumber', null);
  return Number.isInteger(low) && low >= 1 && low <= 200
    ? adds({ kind: 'count', count: low })
    : asks('outsideLimits', null);
}

/** How large the largest lesion is, in millimetres. */
export function readLesionSize(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  if (quantity === null) return asks('otherNumber', null);
  const { bound, low, high, between, typed } = quantity;
  const upper = high !== null && between === 'to' ? high : low;
  // "Up to 22 mm" names the largest; another bound is no size.
  const isBounded = bound !== null && bound !== '≤' && bound !== '~';
  if (isBounded || (high !== null && between !== 'to') || maybeThousands(typed))
    return asks('otherNumber', null);
  const isCm = tokens.some(({ word }) => /^(?:cm|centi)/.test(word));
  const isMm = tokens.some(({ word }) => /^(?:mm|milli)/.test(word));
  if (!isCm && !isMm && upper <= sizeUnits.bareNumberIsMmAbove) return asks('whichUnit', null);
  if (isCm && upper > sizeUnits.centimetresTo) return asks('mmOrCm', null);
  const mm = isCm ? Math.round(upper * sizeUnits.mmPerCm * 10) / 10 : upper;
  return mm >= 1 && mm <= 300 && Number.isInteger(mm)
    ? adds({ kind: 'size', mm })
    : asks('outsideLimits', null);
}

/** The largest of several sizes, each in its own unit or in that of the last one. */
export function readLesionSizes(guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const isUnit = ({ word }: TypedToken): boolean => /^(?:mm|cm)$/.test(word);
  const unit = tokens.findLast(isUnit);
  if (!unit) return asks('otherNumber', null);
  const sizes = tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const own = next && isUnit(next) ? next : unit;
    return token.value === null
      ? []
      : [{ token, own, mm: token.value * (own.word === 'cm' ? sizeUnits.mmPerCm : 1) }];
  });
  const [largest] = sizes.toSorted((a, b) => b.mm - a.mm);
  return largest ? readLesionSize(guideline, [largest.token, largest.own]) : asks('otherNumber', null);
}

/** As many sizes as lesions: "2 lesions, 31 and 14 mm". Fewer or more are not plainly theirs. */
export function readCountedSizes(guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const [count, ...sizes] = tokens.filter(({ value }) => value !== null);
  if (count?.value === undefined || count.value !== sizes.length) return asks('otherNumber', null);
  const first = count;
  const size = readLesionSizes(
    guideline,
    tokens.filter((token) => token !== first),
  );
  if (size.kind !== 'part' || size.part.kind !== 'size') return size;
  return states({ lesionCount: sizes.length, largestLesionMm: size.part.mm });
}

/** One lesion and its size. */
export function readSolitary(guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const unit = tokens.findIndex(({ word }) => /^(?:mm|cm|milli|centi)/.test(word));
  const size = readLesionSize(guideline, tokens.slice(Math.max(0, unit - 1), unit + 1));
  if (size.kind !== 'part' || size.part.kind !== 'size') return size;
  return states({ lesionCount: 1, largestLesionMm: size.part.mm });
}

const romans = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'].map((word, index) => [word, index + 1]),
);
const right = [5, 6, 7, 8];
const left = [2, 3, 4];
/** Neighbours across the line between the lobes (Couinaud). */
const neighbours = ['4,5', '4,8'];

/** One lobe, or two segments that lie side by side, are limited. */
export function readSegments(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const words = tokens.map(({ word }) => word);
  if (words.includes('lateral') || words.includes('posterior')) return states('limited');
  const numbers = tokens.flatMap(({ word, value }): number[] => {
    const number = romans.get(word) ?? value;
    // "5.6" is two segments with a comma between them.
    if (number !== null && !Number.isInteger(number)) return word.split('.').map(Number);
    return number === null ? [] : [number];
  });
  const range = words.indexOf('to');
  const all = new Set(numbers);
  if (range > 0 && numbers.length === 2)
    for (let n = (numbers[0] ?? 0) + 1; n < (numbers[1] ?? 0); n += 1) all.add(n);
  const segments = [...all];
  if (segments.length === 0) return saysNothing;
  // "Segment 6, 18 and 25 mm": more numbers than segments.
  if (segments.some((segment) => segment < 1 || segment > 8))
    return asks('segments', ['limited', 'complex', 'diffuse']);
  const inside = (lobe: readonly number[]): boolean => segments.every((segment) => lobe.includes(segment));
  const isLimited =
    segments.length === 1 ||
    inside(right) ||
    inside(left) ||
    neighbours.includes(segments.toSorted((a, b) => a - b).join(','));
  return isLimited ? states('limited') : asks('segments', ['limited', 'complex', 'diffuse']);
}

/** Debulking counts from 70 %. */
export function readClearance(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  if (quantity === null) return states('debulkable');
  return quantity.low >= 70 ? states('debulkable') : asks('debulkingShare', null);
}
