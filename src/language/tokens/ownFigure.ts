import type { RawToken } from './signs.ts';

/**
 * Words that a whole number always belongs to as a name: "segment 6", "grade 2".
 * `example`: in "segment 6,2 cm" no 6.2 is measured; `not`: in "largest 6,2 cm" it is.
 */
export const namedByFigure = {
  words: 'seg segs segment segments sg grade gr g type stage level line ecog ps who s t n m',
  from: 'field',
  example: '2 liver lesions, largest in segment 6,2 cm',
  not: '2 liver lesions, largest 6,2 cm',
} as const;

const words: ReadonlySet<string> = new Set(namedByFigure.words.split(' '));

/** Markers with the figure that their own name ends in. */
const markers: ReadonlyMap<string, string> = new Map([
  ['ki', '67'],
  ['mib', '1'],
]);

/**
 * Whether the whole part of a number with a fraction may be the figure of the name before it, and the sign between
 * them no decimal sign: "Ki-67,70%", "S6,2 cm". What is measured, it does not say then.
 */
export function mayBeOfName(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'number' || !token.typed.includes('.') || before?.kind !== 'word') return false;
  const name = before.typed.toLowerCase();
  const own = markers.get(name);
  if (own !== undefined) return token.typed.startsWith(`${own}.`);
  const isGlued = token.gap === '' && before.typed === before.typed.toUpperCase();
  const isMeasured = /^(?:cm|mm|%)$/i.test(tokens[at + 1]?.typed ?? '');
  return isMeasured && ((words.has(name) && /^[\s-]*$/.test(token.gap)) || isGlued);
}
