import { distance } from 'fastest-levenshtein';
import { normalized } from './normalize.ts';

/**
 * The id that may have been meant by a misspelt name: that of the name at most two letters away, one for a
 * short word.
 * @param names as `normalized` or `joined` brings them into form, each with its id
 * @returns null when none is near
 */
export function nearestName(said: string, names: readonly (readonly [string, string])[]): string | null {
  const word = normalized(said);
  const far = (name: string): number => Math.min(distance(word, name), distance(joined(said), name));
  const allowed = word.length < 6 ? 1 : 2;
  const [best] = names
    .flatMap(([name, id]) => (far(name) <= allowed ? [{ id, far: far(name) }] : []))
    .sort((a, b) => a.far - b.far);
  return best?.id ?? null;
}

/** "Next question", "nextQuestion" and "next-question" are one name. */
export function joined(name: string): string {
  return normalized(name).replaceAll(' ', '');
}
