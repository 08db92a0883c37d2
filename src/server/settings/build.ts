import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { once } from '../../machine/once.ts';

/** Which sources a server runs; null where it cannot be known. */
export interface Build {
  readonly commit: string | null;
  /** Whether a file of that commit differs, or `src` has new ones; other new files run nowhere. */
  readonly changed: boolean | null;
}

const own = join(import.meta.dirname, '../../..');
const unknown: Build = { commit: null, changed: null };

/**
 * The commit that runs: as `BUILD_COMMIT` and `BUILD_CHANGED` (`yes` or `no`) say, which an image without a
 * repository has; else as git says of the folder of the program.
 */
export async function readBuild(
  env: Readonly<Record<string, string | undefined>>,
  folder = own,
): Promise<Build> {
  const named = env['BUILD_COMMIT'];
  if (named !== undefined && /^[0-9a-f]{7,64}$/.test(named)) {
    const changed = env['BUILD_CHANGED'];
    return { commit: named, changed: changed === 'yes' ? true : changed === 'no' ? false : null };
  }
  // A repository further up is not that of the program.
  if (!existsSync(join(folder, '.git'))) return unknown;
  try {
    const { stdout } = await promisify(execFile)('git', ['status', '--porcelain=v2', '--branch'], {
      cwd: folder,
      timeout: 10_000,
      env: { PATH: env['PATH'], HOME: env['HOME'], LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    });
    return buildOf(stdout);
  } catch {
    return unknown;
  }
}

/** The build of this process: as it was when first asked for. */
export const ownBuild = once(() => readBuild(process.env));

/** Reads what `git status --porcelain=v2 --branch` prints. */
export function buildOf(status: string): Build {
  const commit = /^# branch\.oid ([0-9a-f]{40,64})$/m.exec(status)?.[1] ?? null;
  return { commit, changed: commit === null ? null : /^(?:[^#?]|\? "?src\/)/m.test(status) };
}
