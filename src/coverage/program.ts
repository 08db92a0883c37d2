import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What walked the routes, for whoever has to reproduce a report. */
export interface Program {
  readonly name: string;
  readonly version: string;
  /** The commit checked out, 40 or 64 hex digits; null when not known. Changes not committed are not looked for. */
  readonly commit: string | null;
  /** Version of Node, such as `v24.1.0`. */
  readonly node: string;
}

/**
 * Name and version of this program, and the commit it was started from.
 * @param folder that holds package.json and, where there is one, `.git`
 */
export function programIn(folder: string): Program {
  const { name = 'unnamed', version = 'unknown' } = packageIn(folder);
  return { name, version, commit: commitIn(folder), node: process.version };
}

function packageIn(folder: string): { readonly name?: string; readonly version?: string } {
  const text = textIn(join(folder, 'package.json'));
  try {
    return text === null ? {} : (JSON.parse(text) as { name?: string; version?: string });
  } catch {
    return {};
  }
}

/** Reads what git wrote, since git itself may not be there (gitrepository-layout). */
export function commitIn(folder: string): string | null {
  const git = gitFolder(folder);
  const head = git === null ? null : textIn(join(git, 'HEAD'));
  if (git === null || head === null) return null;
  const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
  if (ref === undefined) return hash(head);
  const common = resolve(git, textIn(join(git, 'commondir')) ?? '.');
  return (
    hash(textIn(join(git, ref)) ?? '') ?? hash(textIn(join(common, ref)) ?? '') ?? hash(packed(common, ref))
  );
}

/** The folder of the repository's data; in a worktree `.git` is a file that names it. */
function gitFolder(folder: string): string | null {
  const git = join(folder, '.git');
  if (!existsSync(git)) return null;
  if (statSync(git).isDirectory()) return git;
  const [, named] = /^gitdir: (.+)$/.exec(textIn(git) ?? '') ?? [];
  return named === undefined ? null : resolve(folder, named);
}

function packed(common: string, ref: string): string {
  const lines = (textIn(join(common, 'packed-refs')) ?? '').split('\n');
  return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '';
}

function hash(text: string): string | null {
  return /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text) ? text : null;
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
