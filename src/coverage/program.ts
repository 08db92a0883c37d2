import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { once } from '../machine/once.ts';

/** What walked the routes, for whoever has to reproduce a report. */
export interface Program {
  readonly name: string;
  readonly version: string;
  /** The commit checked out, 40 or 64 hex digits; null when not known. */
  readonly commit: string | null;
  /** Whether a file of that commit differs, or `src` has new ones; null where git cannot say. */
  readonly changed: boolean | null;
  /** SHA-256 over the program's own files and the versions of its packages: the same for the same program. */
  readonly digest: string;
  /** Version of Node, such as `v24.1.0`. */
  readonly node: string;
}

/**
 * Name and version of this program, and the commit it was started from.
 * @param folder that holds package.json and, where there is one, `.git`
 */
export function programIn(folder: string): Program {
  const { name = 'unnamed', version = 'unknown' } = packageIn(folder);
  return {
    name,
    version,
    commit: commitIn(folder),
    changed: changedIn(folder),
    digest: digestOf(folder),
    node: process.version,
  };
}

/** What git says of the working tree; null where there is none, or no git. */
function changedIn(folder: string): boolean | null {
  if (!existsSync(join(folder, '.git'))) return null;
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
  });
  return status === 0 ? isChanged(stdout) : null;
}

/**
 * Whether what `git status --porcelain` prints differs in what runs: a known file, or a new one among the sources.
 * Other new files, a linked `node_modules` or a report, run nowhere.
 */
export function isChanged(status: string): boolean {
  return /^(?!\?\? (?!"?src\/)).+$/m.test(status);
}

/** Of all that runs: `src`, and the lock file, which names every package with its hash. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...filesIn(folder, 'src')]) {
    hash.update(`${file}\0${textIn(join(folder, file)) ?? ''}\0`);
  }
  return hash.digest('hex');
}

function filesIn(folder: string, path: string): readonly string[] {
  if (!existsSync(join(folder, path))) return [];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, inside) : [inside];
    })
    .toSorted();
}

const packageFile = once(() => z.object({ name: z.string().optional(), version: z.string().optional() }));

function packageIn(folder: string): {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
} {
  const text = textIn(join(folder, 'package.json'));
  try {
    return text === null ? {} : (packageFile().safeParse(JSON.parse(text)).data ?? {});
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
