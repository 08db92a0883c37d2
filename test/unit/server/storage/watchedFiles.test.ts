import { mkdtempSync, renameSync, rmSync, type Stats, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endings } from '../../../../src/server/storage/sqlite/fileIdentity.ts';
import { WatchedFiles } from '../../../../src/server/storage/sqlite/watchedFiles.ts';

let folder: string;
let path: string;
/** What was looked at, by name, since it was last emptied. */
let looks: string[];
/** What the system says in place of the truth, of some paths. */
let told: Map<string, Stats>;
/** How far the clock is ahead. */
let ahead: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-watched-'));
  path = join(folder, 'cases.db');
  for (const ending of endings) writeFileSync(`${path}${ending}`, 'x');
  looks = [];
  told = new Map();
  ahead = 60_000;
});
afterEach(() => rmSync(folder, { recursive: true }));

const watched = (at = path): WatchedFiles =>
  new WatchedFiles(at, {
    stat: (one) => {
      looks.push(one === folder ? 'folder' : basename(one));
      return told.get(one) ?? statSync(one, { throwIfNoEntry: false });
    },
    now: () => Date.now() + ahead,
  });

/** Asks twice, and tells what was looked at the second time. */
function looksAfter(files: WatchedFiles): readonly string[] {
  expect(files.areThere(endings)).toBe(true);
  looks = [];
  expect(files.areThere(endings)).toBe(true);
  return looks;
}

test('while the folder is as it was when all were there, nothing else is looked at', () => {
  expect(looksAfter(watched())).toEqual(['folder']);
});

test.each(endings)('a file that is taken away is missed: %j', (ending) => {
  const files = watched();
  looksAfter(files);
  rmSync(`${path}${ending}`);
  expect(files.areThere(endings)).toBe(false);
});

test.each(endings)('a file that another takes the place of is missed: %j', (ending) => {
  const files = watched();
  looksAfter(files);
  writeFileSync(`${path}.other`, 'x');
  renameSync(`${path}.other`, `${path}${ending}`);
  expect(files.areThere(endings)).toBe(false);
});

test('a folder that another takes the place of is missed', () => {
  const files = watched();
  looksAfter(files);
  const aside = `${folder}.aside`;
  renameSync(folder, aside);
  try {
    expect(files.areThere(endings)).toBe(false);
  } finally {
    renameSync(aside, folder);
  }
});

test('something else in the folder is no matter', () => {
  const files = watched();
  looksAfter(files);
  writeFileSync(join(folder, 'other'), 'x');
  expect(files.areThere(endings)).toBe(true);
  expect(looksAfter(files)).toEqual(['folder']);
});

test.each([
  ['just now', 0],
  ['in the future: the clock was set back', -3_600_000],
])('a folder that was changed %s proves nothing, for a second change may have the same time', (_when, by) => {
  ahead = by;
  const files = watched();
  looksAfter(files);
  told.set(folder, statSync(folder));
  rmSync(`${path}-wal`);
  expect(files.areThere(endings)).toBe(false);
});

test('what was looked at in part is not taken for whole', () => {
  const files = watched();
  rmSync(`${path}-shm`);
  expect(files.areThere(['', '-wal'])).toBe(true);
  expect(files.areThere(endings)).toBe(false);
});

test('behind a link the files are looked at each time: the folder of the link says nothing of them', () => {
  const link = join(folder, 'link.db');
  symlinkSync(path, link);
  for (const ending of ['-wal', '-shm']) writeFileSync(`${link}${ending}`, 'x');
  const files = watched(link);
  expect(looksAfter(files)).toEqual(['link.db', 'link.db-wal', 'link.db-shm']);
});
