import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runtimePackages } from '../../../src/cli/verbs/soup/packages.ts';
import { soupPage } from '../../../src/cli/verbs/soup/soup.ts';

const root = join(import.meta.dirname, '../../..');

test('docs/soup.md is that of the lock file: npm run soup writes it anew', () => {
  expect(readFileSync(join(root, 'docs/soup.md'), 'utf8')).toBe(soupPage());
});

describe('the packages of a lock file', () => {
  const lock = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { a: '1', '@s/b': '1' }, devDependencies: { d: '1' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { c: '^2' } },
      'node_modules/@s/b': { version: '3.0.0', dependencies: { c: '^1' } },
      'node_modules/@s/b/node_modules/c': { version: '1.9.0', license: 'ISC' },
      'node_modules/c': { version: '2.0.0', license: 'ISC' },
      'node_modules/d': { version: '1.0.0', license: 'MIT', dev: true, dependencies: { c: '^2' } },
    },
  });

  test('are those that run, with what needs them, also where one is there in two versions', () => {
    expect(runtimePackages(lock)).toEqual([
      { name: '@s/b', version: '3.0.0', license: 'not stated', direct: true, neededBy: [] },
      { name: 'a', version: '1.0.0', license: 'MIT', direct: true, neededBy: [] },
      { name: 'c', version: '1.9.0', license: 'ISC', direct: false, neededBy: ['@s/b', 'a'] },
      { name: 'c', version: '2.0.0', license: 'ISC', direct: false, neededBy: ['@s/b', 'a'] },
    ]);
  });

  test('a lock file of another version is refused', () => {
    expect(() => runtimePackages('{"lockfileVersion":1,"packages":{}}')).toThrow('lockfileVersion');
  });
});

test('every direct package of the list is one that package.json names', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const direct = runtimePackages(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    .filter((each) => each.direct)
    .map(({ name, version }) => [name, version]);
  expect(Object.fromEntries(direct)).toEqual(dependencies);
});
