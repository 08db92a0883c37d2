import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withNegativeNumbers } from '../../../src/cli/commandLine.ts';
import { checkOutputs } from '../../../src/cli/files.ts';
import { commitIn, programIn } from '../../../src/coverage/program.ts';
import { UsageError } from '../../../src/coverage/stop.ts';

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

test('a negative number after an option is its value; what follows a number is left alone', () => {
  expect(withNegativeNumbers(['--seed', '-1', '--quiet', '-x', '20', '-2'])).toEqual([
    '--seed=-1',
    '--quiet',
    '-x',
    '20',
    '-2',
  ]);
});

describe('where reports are to be written is looked at first', () => {
  test('a folder that is missing, a folder as the file, a file as the folder, nothing, and one file twice', () => {
    files({ 'there.txt': 'x' });
    const at = (path: string): string => join(folder, path);
    const refused = (outputs: Readonly<Record<string, string | null>>): string => {
      try {
        checkOutputs(outputs);
        return 'taken';
      } catch (error) {
        if (error instanceof UsageError) return error.message;
        throw error;
      }
    };
    expect(refused({ html: at('none/x.html'), json: at('x.json') })).toBe(
      `--html ${at('none/x.html')} cannot be written: there is no folder ${at('none')}. Nothing was begun.`,
    );
    expect(refused({ html: folder })).toContain('it is a folder');
    expect(refused({ json: at('there.txt/x') })).toContain('is no folder');
    expect(refused({ json: '' })).toContain('--json  needs a file');
    expect(refused({ json: at('a'), html: at('a') })).toContain('is the file of --json too');
    expect(refused({ json: at('new.json'), html: at('there.txt'), junit: null })).toBe('taken');
    expect(refused({ json: '/dev/null' })).toBe('taken');
  });
});

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
