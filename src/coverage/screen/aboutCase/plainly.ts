import { tidy } from '../screen.ts';

/** Words as they stand where no caution is beside them: without its number, one space, no full stop behind. */
export function plainly(text: string): string {
  return tidy(text.replaceAll(/\s*\((?:as )?C\d\d\)|,? see C\d\d/gu, ''));
}
