import { isDeepStrictEqual } from 'node:util';

/**
 * A record with the fields that a later version put into it and this one does not know, wherever they stand: in
 * the record, in an object of it, or in an entry of a list that is still there. An entry that was changed or taken
 * away goes with its fields, since nobody here knows what they say of it.
 * @param stored the record as it was found
 * @param known the same as far as this version knows it, in the form in which it is stored
 * @param next what this version would store
 */
export function withUnknownFields(stored: unknown, known: unknown, next: unknown): unknown {
  // Nearly always: what is stored was written by this version.
  return hasUnknown(stored, known) ? merged(stored, known, next) : next;
}

/** Whether anything is stored that this version does not know, at any depth. */
function hasUnknown(stored: unknown, known: unknown): boolean {
  if (Array.isArray(stored)) {
    return Array.isArray(known) && stored.some((entry, index) => hasUnknown(entry, known[index]));
  }
  if (!isObject(stored) || !isObject(known)) return false;
  return Object.keys(stored).some(
    (name) => !Object.hasOwn(known, name) || hasUnknown(stored[name], known[name]),
  );
}

function merged(stored: unknown, known: unknown, next: unknown): unknown {
  if (Array.isArray(stored) && Array.isArray(known) && Array.isArray(next)) {
    return entriesWithUnknown(stored, known, next);
  }
  if (!isObject(stored) || !isObject(known) || !isObject(next)) return next;
  const unknown = Object.entries(stored).filter(
    ([name]) => !Object.hasOwn(known, name) && !Object.hasOwn(next, name),
  );
  const kept = Object.entries(next).map(([name, value]): [string, unknown] => [
    name,
    Object.hasOwn(stored, name) ? merged(stored[name], known[name], value) : value,
  ]);
  return Object.fromEntries([...kept, ...unknown]);
}

/** Each entry is looked for where it stood, and then from there on. */
function entriesWithUnknown(
  stored: readonly unknown[],
  known: readonly unknown[],
  next: readonly unknown[],
): readonly unknown[] {
  const free = new Set(known.keys());
  return next.map((entry, index) => {
    const isSame = (at: number): boolean => free.has(at) && isDeepStrictEqual(known[at], entry);
    const at = isSame(index) ? index : [...free].find(isSame);
    if (at === undefined) return entry;
    free.delete(at);
    return merged(stored[at], known[at], entry);
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
