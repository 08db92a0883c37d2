import { mkdirSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

/** Beside the packages: it belongs to whoever owns the program, and goes with them at the next installation. */
const ownFolder = join(import.meta.dirname, '../../node_modules/.cache/nelm-compiled');

/** When a start is long enough over that writing the cache delays nobody, in milliseconds. */
const settledMs = 2_000;

/**
 * Has Node keep compiled code, and the JavaScript that it made of TypeScript, from one start to the next. To be
 * called before anything else is imported. What cannot be kept is compiled again: nothing here ever throws.
 * `NODE_COMPILE_CACHE` names another folder, `NODE_DISABLE_COMPILE_CACHE=1` turns it off.
 *
 * This file and the one that calls it are JavaScript: for a single one of TypeScript Node would load its
 * compiler, at a quarter of the time that importing Bot Framework takes, when all else comes from the cache.
 * @param {string} folder
 * @returns {string | null} the folder in use; null when nothing is kept
 */
export function useCompileCache(folder = ownFolder) {
  if (process.env['NODE_COMPILE_CACHE'] === undefined && !isFolder(folder)) return null;
  const { directory = null } = enableCompileCache(folder);
  if (directory === null) return null;
  // Node writes when a process ends, but one that is killed would leave nothing.
  setTimeout(flushCompileCache, settledMs).unref();
  return directory;
}

/**
 * Makes a folder and the one around it, no further up: below a path that is not there nothing is made.
 * @param {string} folder
 */
function isFolder(folder) {
  try {
    for (const each of [join(folder, '..'), folder]) mkdirIfMissing(each);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder */
function mkdirIfMissing(folder) {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
