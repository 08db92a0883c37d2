/** What a table by ids says of an id that may be one of another version; undefined where it says nothing of it. */
export function entryOf<Value>(
  table: Readonly<Record<string, Value | undefined>>,
  id: string,
): Value | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
