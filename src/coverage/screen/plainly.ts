import { tidy } from './screen.ts';

/** The number of a caution stands only where its text does. */
export function withoutCautions(text: string): string {
  return text.replaceAll(/\s*\((?:as )?C\d\d\)|,? see C\d\d/g, '');
}

/** Words as they stand where no caution is beside them: without its number, one space, no full stop behind. */
export function plainly(text: string): string {
  return tidy(withoutCautions(text));
}
