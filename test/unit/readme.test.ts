import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Readonly<Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>>;

/** The packages named in the first column of the table of dependencies. */
const explained = (readme.split('\n## Dependencies')[1] ?? '')
  .split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
  .map((name) => name.trim())
  .filter((name) => name !== 'package');

test('every dependency stands in the table of the README with its reason, and no other', () => {
  // Types alone come with the package that they are of.
  const used = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  );
  expect(used.length).toBeGreaterThan(15);
  expect(used.filter((name) => !explained?.includes(name))).toEqual([]);
  expect(explained?.filter((name) => !used.includes(name))).toEqual([]);
});

test('every script stands in the README', () => {
  const called = Object.keys(scripts).map((name) =>
    name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
  );
  expect(called.filter((call) => !new RegExp(`${call}(?![\\w:-])`).test(readme))).toEqual([]);
});
