import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNelm, startNelm } from '../fixtures/runNelm.ts';
import { type TemporaryFolder, temporaryFolder } from './startServer.ts';

const installation = {
  PUBLIC_URL: 'https://nelm.hospital.net',
  MicrosoftAppId: '1d5c1a6e-3b1f-4c57-9a43-0f5d6f1f7c11',
  OPERATOR_NAME: 'NET centre',
};

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  runNelm(['teams-package', ...args], { cwd: folder.path, env });

/** A process of its own: only at its start is a time zone sure to be taken. */
const start = (args: readonly string[], env: Record<string, string>) =>
  startNelm(['teams-package', ...args], { cwd: folder.path, env });

const written = (file: string): Buffer => readFileSync(join(folder.path, file));

test('a package is written where it is wanted, the same bytes each time and in every time zone', async () => {
  const first = await start([], { ...installation, TZ: 'Pacific/Auckland' });
  expect(first).toMatchObject({ code: 0, errors: '' });
  expect(first.said).toContain('dist/net-liver-pathway.zip');
  const again = await start(['--out', 'other/folder/app.zip'], { ...installation, TZ: 'America/Anchorage' });
  expect(again.code).toBe(0);
  expect(written('other/folder/app.zip').equals(written('dist/net-liver-pathway.zip'))).toBe(true);
});

test('settings come from .env too, and real variables win', async () => {
  const lines = Object.entries({ ...installation, OPERATOR_NAME: 'x'.repeat(40) });
  writeFileSync(join(folder.path, '.env'), lines.map(([name, value]) => `${name}=${value}\n`).join(''));
  expect(await run([])).toMatchObject({ code: 1, said: '' });
  expect(await run([], { OPERATOR_NAME: 'NET centre' })).toMatchObject({ code: 0, errors: '' });
});

test('without settings nothing is written, and each one that is missing is named', async () => {
  const { code, said, errors } = await run([]);
  expect([code, said]).toEqual([1, '']);
  expect(errors.trim().split('\n')).toEqual([
    expect.stringContaining('PUBLIC_URL'),
    expect.stringContaining('MicrosoftAppId'),
    expect.stringContaining('OPERATOR_NAME'),
  ]);
  expect(existsSync(join(folder.path, 'dist'))).toBe(false);
});

test('a sample says that it is one', async () => {
  const { code, said } = await run(['--sample']);
  expect(code).toBe(0);
  expect(said).toContain('cannot be installed');
  expect(written('dist/net-liver-pathway-sample.zip').length).toBeGreaterThan(5000);
});

test.each([[['--colour']], [['somewhere.zip']], [['--out']], [['--out', '']]])(
  '%j is wrong use',
  async (args) => {
    const { code, said, errors } = await run(args, installation);
    expect([code, said]).toEqual([2, '']);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain('--out');
  },
);

test('a file that cannot be written is said in one line', async () => {
  writeFileSync(join(folder.path, 'file'), '');
  const { code, errors } = await run(['--out', 'file/app.zip'], installation);
  expect(code).toBe(1);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(errors).toContain('file/app.zip');
});

test('--help says how it is used', async () => {
  const { code, said } = await run(['--help']);
  expect(code).toBe(0);
  expect(said).toContain('PUBLIC_URL');
});
