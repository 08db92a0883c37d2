import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../../src/server/compileCache.js');
const run = promisify(execFile);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'nelm-cache-'))));
afterEach(() => rmSync(folder, { recursive: true }));

interface Started {
  /** What it was given as the folder in use. */
  readonly used: string | null;
  /** Whether Node had to load its compiler of TypeScript. */
  readonly compiled: boolean;
}

/** A process that uses a cache there, and then imports a module of TypeScript. */
async function start(cache: string, env: Record<string, string> = {}): Promise<Started> {
  const module = join(folder, 'module.ts');
  writeFileSync(module, 'export const sum = (a: number, b: number): number => a + b;\n');
  const program = `import { useCompileCache } from ${JSON.stringify(source)};
    const used = useCompileCache(${JSON.stringify(cache)});
    const { sum } = await import(${JSON.stringify(module)});
    const compiled = process.moduleLoadList.some((name) => name.includes('amaro'));
    console.log(JSON.stringify({ used, compiled, sum: sum(1, 2) }));`;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    env,
    timeout: 300_000,
  });
  const { sum, ...started } = JSON.parse(stdout) as Started & { sum: number };
  expect([sum, stderr]).toEqual([3, '']);
  return started;
}

const files = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('what was compiled is kept for the owner alone, and is used again', async () => {
  const cache = join(folder, '.cache/compiled');
  expect(await start(cache)).toEqual({ used: expect.stringContaining(cache), compiled: true });
  const kept = files(cache);
  expect(kept.length).toBeGreaterThan(0);
  expect(statSync(cache).mode & 0o077).toBe(0);
  const written = kept.map((file) => statSync(file).mtimeMs);
  expect(await start(cache)).toEqual({ used: expect.stringContaining(cache), compiled: false });
  expect(files(cache).map((file) => statSync(file).mtimeMs)).toEqual(written);
});

describe('a start is as good without it', () => {
  test.each([
    ['a folder below a file', () => '/dev/null/.cache/compiled'],
    ['a folder where nothing is', () => join(folder, 'no/such/.cache/compiled')],
    ['a folder that the system makes none in', () => '/proc/.cache/compiled'],
    [
      'a file in its place',
      () => {
        writeFileSync(join(folder, 'compiled'), '');
        return join(folder, 'compiled');
      },
    ],
  ])('%s', async (_name, cache) => {
    expect((await start(cache())).used).toBeNull();
  });

  test('a folder that may not be written in', async () => {
    const cache = join(folder, 'compiled');
    mkdirSync(cache, { mode: 0o500 });
    // The superuser may write everywhere.
    const isSuperuser = process.getuid?.() === 0;
    expect((await start(cache)).used).toEqual(isSuperuser ? expect.stringContaining(cache) : null);
  });

  test('what is kept was damaged', async () => {
    const cache = join(folder, '.cache/compiled');
    await start(cache);
    for (const file of files(cache)) writeFileSync(file, 'not what Node wrote');
    expect((await start(cache)).used).toContain(cache);
  });

  test('it is turned off', async () => {
    const cache = join(folder, '.cache/compiled');
    expect((await start(cache, { NODE_DISABLE_COMPILE_CACHE: '1' })).used).toBeNull();
  });
});

test('the environment names another folder', async () => {
  const other = join(folder, 'other');
  const { used } = await start('/dev/null/.cache/compiled', { NODE_COMPILE_CACHE: other });
  expect(used).toContain(other);
  expect(files(other).length).toBeGreaterThan(0);
});
