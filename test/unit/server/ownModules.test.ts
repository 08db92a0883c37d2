import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { resolveOwn } from '../../../src/server/ownModules.js';

const src = join(import.meta.dirname, '../../../src');
const parentURL = pathToFileURL(join(src, 'server', 'server.ts')).href;

/** What is said of an import; null where Node is asked. */
function answer(name: string, from: string): string | null {
  const found = resolveOwn(name, { parentURL: from, conditions: [], importAttributes: {} }, () => ({
    url: 'asked',
  }));
  return found.url === 'asked' ? null : found.url;
}

test('every file of the program is found where it is', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(400);
  for (const file of files) {
    const path = relative(join(src, 'server'), join(src, file));
    const name = path.startsWith('.') ? path : `./${path}`;
    expect(answer(name, parentURL)).toBe(pathToFileURL(join(src, file)).href);
  }
});

test('every path by which one file imports another is followed as a URL is', () => {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/(?: from |\bimport\()'(\.[^']+\.ts)'/g)].map(
        ([, name = '']) => ({ name, from: pathToFileURL(join(src, file)).href }),
      ),
    );
  expect(new Set(paths.map(({ name }) => name.lastIndexOf('../')))).toContain(3);
  const elsewhere = paths.filter(({ name, from }) => answer(name, from) !== new URL(name, from).href);
  expect(elsewhere).toEqual([]);
});

test.each([
  ['a package', 'botbuilder', parentURL],
  ['a module of Node', 'node:fs', parentURL],
  ['JavaScript', './compileCache.js', parentURL],
  ['a file of a package', './index.ts', new URL('../../node_modules/a/index.ts', parentURL).href],
])('Node is asked for %s', (_what, name, from) => {
  expect(answer(name, from)).toBeNull();
});

test('Node is asked once where a package is that several files import, and each time for one that is required', () => {
  const asked: string[] = [];
  const look = (conditions: readonly string[], from: string) =>
    resolveOwn(
      'a-package',
      { parentURL: new URL(from, parentURL).href, conditions: [...conditions], importAttributes: {} },
      (name) => {
        asked.push(name);
        return { url: `asked:${asked.length}` };
      },
    ).url;
  const imports = ['server.ts', '../engine/facts.ts'].map((from) => look(['node', 'import'], from));
  expect(imports).toEqual(['asked:1', 'asked:1']);
  expect(look(['node', 'require'], 'page.ts')).toBe('asked:2');
  expect(look(['node', 'require'], 'page.ts')).toBe('asked:3');
});
