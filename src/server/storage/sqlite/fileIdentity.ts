import { renameSync, rmSync, type Stats, statSync } from 'node:fs';

/** The database and what SQLite keeps beside it: its write-ahead log and the index of that. */
export const endings = ['', '-wal', '-shm'] as const;

export type Ending = (typeof endings)[number];

/** Which files of the disk stood at the paths of a database; undefined where there was none. */
export type FileIdentity = Readonly<Record<Ending, string | undefined>>;

/** Which file stands at a path at present: its device and its number there. */
export function fileAt(
  path: string,
  stat: (path: string) => Stats | undefined = (one) => statSync(one, { throwIfNoEntry: false }),
): string | undefined {
  const found = stat(path);
  return found && `${found.dev}:${found.ino}`;
}

/** What stands at the paths of a database. */
export function identityOf(path: string): FileIdentity {
  return { '': fileAt(path), '-wal': fileAt(`${path}-wal`), '-shm': fileAt(`${path}-shm`) };
}

/**
 * Closes a database some of whose files were removed or replaced. SQLite deletes log and index by their path
 * when it closes: those of a database that took the place of this one are kept out of its way, and those of
 * this one are not left for the other, which would take them for its own.
 * @param close closes the connection
 */
export function closeBeside(path: string, identity: FileIdentity, close: () => void): void {
  const neighbours = endings.filter((ending) => ending !== '');
  const others = neighbours.filter((ending) => {
    const found = fileAt(`${path}${ending}`);
    return found !== undefined && found !== identity[ending];
  });
  const aside = (ending: string): string => `${path}${ending}.kept`;
  for (const ending of others) renameSync(`${path}${ending}`, aside(ending));
  try {
    close();
  } finally {
    for (const ending of others) renameSync(aside(ending), `${path}${ending}`);
  }
  if (fileAt(path) === identity['']) return;
  for (const ending of neighbours) {
    if (identity[ending] !== undefined && fileAt(`${path}${ending}`) === identity[ending]) {
      rmSync(`${path}${ending}`);
    }
  }
}
