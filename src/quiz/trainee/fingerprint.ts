import { createHash } from 'node:crypto';
import type { Item } from '../item/item.ts';

/** What makes two items the same to a trainee: the case, or the wording where there is none. */
export function fingerprintOf({ case: shown, stem, kind }: Item): string {
  if (shown?.vignette) return shown.vignette;
  const told = shown ? shown.answers : [kind, stem];
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 10);
}
