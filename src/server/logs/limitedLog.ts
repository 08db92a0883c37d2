/** Lines of one kind in a minute; what is more is counted, and told with the next line that is written. */
const perMinute = 5;
const minute = 60_000;
const kindsAtMost = 200;

interface Kind {
  readonly since: number;
  readonly written: number;
  readonly leftOut: number;
}

/**
 * Writes lines that anybody outside can cause, so that nobody can fill the log with them.
 * @param write gets the fields, with how many lines were left out before this one
 */
export function limitedLog(
  write: (fields: object, message: string) => void,
  now: () => number = Date.now,
): (kind: string, fields: object, message: string) => void {
  const kinds = new Map<string, Kind>();
  return (kind, fields, message) => {
    const at = now();
    const known = kinds.get(kind);
    const isNew = known === undefined || at - known.since >= minute || at < known.since;
    const { since, written, leftOut } = isNew
      ? { since: at, written: 0, leftOut: known?.leftOut ?? 0 }
      : known;
    if (written >= perMinute) {
      kinds.set(kind, { since, written, leftOut: leftOut + 1 });
      return;
    }
    if (kinds.size >= kindsAtMost && known === undefined) kinds.clear();
    kinds.set(kind, { since, written: written + 1, leftOut: 0 });
    write(leftOut > 0 ? { ...fields, leftOut } : fields, message);
  };
}
