import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

const root = join(import.meta.dirname, '../..');

/** What a copy does without: packages are linked, and git must not take the copy for the checkout. */
const leftOut: ReadonlySet<string> = new Set(
  ['node_modules', '.git', 'reports', 'coverage', 'data', '.stryker-tmp'].map((name) => join(root, name)),
);

/** A copy of the project in a temporary folder, in which faults are planted. */
export interface Tree {
  readonly path: string;
  /** Plants a fault for as long as the work takes. */
  with<Result>(fault: Fault, work: () => Promise<Result>): Promise<Result>;
  remove(): void;
}

/** Copies the project as it stands, changes that are not committed included. */
export function copyOfTree(): Tree {
  const path = mkdtempSync(join(tmpdir(), 'nelm-faults-'));
  cpSync(root, path, {
    recursive: true,
    filter: (from) => !leftOut.has(from),
  });
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'));
  return {
    path,
    with: async (fault, work) => {
      const file = join(path, fault.file);
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, planted(before, fault));
      try {
        return await work();
      } finally {
        writeFileSync(file, before);
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/**
 * A text with the fault in it.
 * @throws Error when what it replaces does not stand exactly once in the text
 */
export function planted(text: string, { id, file, find, replace }: Fault): string {
  const times = text.split(find).length - 1;
  if (times !== 1) throw new Error(`${id}: what it replaces stands ${times} times in ${file}, not once.`);
  return text.replace(find, () => replace);
}
