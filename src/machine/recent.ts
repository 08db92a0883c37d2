/** What was made for the keys that were asked for lately. */
export interface Recent<T> {
  /** The value of a key, made anew unless it was asked for lately. */
  readonly of: (key: string, make: () => T) => T;
  /** The value of a key that was asked for lately. */
  readonly known: (key: string) => T | undefined;
}

/**
 * Keeps values by key, the more recent half at least. Two generations: when the younger is full, the older one
 * goes, so that nothing need be sorted, and what is asked for again and again always stays.
 * @param most how many values are kept at most
 */
export function recent<T>(most: number): Recent<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const keep = (key: string, value: T): T => {
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  const known = (key: string): T | undefined => {
    const kept = young.get(key);
    if (kept !== undefined) return kept;
    const older = old.get(key);
    return older === undefined ? undefined : keep(key, older);
  };
  return { known, of: (key, make) => known(key) ?? keep(key, make()) };
}
