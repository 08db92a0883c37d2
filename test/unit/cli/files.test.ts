import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutputs, textOf, tryWriteText, writeText } from '../../../src/cli/program/files.ts';
import { hasCode } from '../../../src/guideline/errors.ts';

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

describe('where reports are to be written is looked at first', () => {
  test('a folder that is missing, a folder as the file, a file as the folder, nothing, and one file twice', () => {
    files({ 'there.txt': 'x' });
    const at = (path: string): string => join(folder, path);
    const refused = (outputs: Readonly<Record<string, string | null>>): string => {
      try {
        checkOutputs(outputs, folder);
        return 'taken';
      } catch (error) {
        if (hasCode(error, 'CommandLineNotUsable')) return error.message;
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

  test('a relative path starts from the folder given, and is named as it was typed', () => {
    files({ 'made/there.txt': 'x' });
    checkOutputs({ json: 'made/new.json' }, folder);
    expect(() => checkOutputs({ html: 'none/x.html' }, folder)).toThrow(
      '--html none/x.html cannot be written: there is no folder none. Nothing was begun.',
    );
    expect(textOf('made/there.txt', folder)).toBe('x');
    expect(() => textOf('there.txt', folder)).toThrow('there.txt cannot be read.');
    writeText('made/new.json', '{}', folder);
    expect(textOf('made/new.json', folder)).toBe('{}');
    expect(() => writeText('none/new.json', '{}', folder)).toThrow('none/new.json cannot be written.');
    expect(tryWriteText('none/new.json', '{}', folder)).toBe(false);
  });
});
