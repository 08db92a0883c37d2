import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitIn, isChanged, programIn } from '../../../src/coverage/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files under the folder, by their path. */
function files(contents: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('the commit that a report names', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';

  test('of a branch, loose or packed', () => {
    files({ '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${commit}\n` });
    expect(commitIn(folder)).toBe(commit);
    rmSync(join(folder, '.git/refs'), { recursive: true });
    files({ '.git/packed-refs': `# pack-refs with: peeled\n${commit} refs/heads/main\n` });
    expect(commitIn(folder)).toBe(commit);
  });

  test('without a branch, and in a worktree', () => {
    files({ '.git/HEAD': `${commit}\n` });
    expect(commitIn(folder)).toBe(commit);
    files({
      'data/HEAD': 'ref: refs/heads/side\n',
      'data/commondir': '../all\n',
      'all/refs/heads/side': `${commit}\n`,
      'tree/.git': `gitdir: ${join(folder, 'data')}\n`,
    });
    expect(commitIn(join(folder, 'tree'))).toBe(commit);
  });

  test('is not known without git, or where what git wrote cannot be read', () => {
    expect(commitIn(folder)).toBeNull();
    files({ '.git/HEAD': 'ref: refs/heads/main\n' });
    expect(commitIn(folder)).toBeNull();
    files({ '.git/HEAD': 'ref: ../../etc/passwd\n' });
    expect(commitIn(folder)).toBeNull();
    files({ 'package.json': 'no JSON' });
    expect(programIn(folder)).toMatchObject({ name: 'unnamed', version: 'unknown', commit: null });
  });
});

describe('a changed tree', () => {
  test.each([
    ['', false],
    [' M src/a.ts\n', true],
    ['D  docs/a.md\n', true],
    ['?? src/new.ts\n', true],
    ['?? "src/n\\303\\251w.ts"\n', true],
    // A linked node_modules is no folder to git's list of what is left out.
    ['?? node_modules\n', false],
    ['?? report.html\n?? notes/\n', false],
    ['?? report.html\n M README.md\n', true],
  ])('%j', (status, changed) => {
    expect(isChanged(status)).toBe(changed);
  });
});
