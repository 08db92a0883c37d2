import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = (name: string): string => readFileSync(join(root, name), 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(page('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>
>;

/** The rows of the tables in a part of a page, as cells. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The rows that begin with a package, in a section of docs/dependencies.md. */
function explainedIn(section: string): readonly (readonly string[])[] {
  const [, rest = ''] = page('docs/dependencies.md').split(`\n## ${section}`);
  return rowsOf(rest.split('\n## ')[0] ?? '').filter(([name]) => name !== 'package');
}

test.each([
  ['At run time', dependencies],
  ['For development', devDependencies],
])('%s: every package stands in docs/dependencies.md with its reason, and no other', (section, used) => {
  const explained = explainedIn(section);
  expect(Object.keys(used).length).toBeGreaterThan(10);
  expect(explained.map(([name = '']) => name.replaceAll('`', '')).toSorted()).toEqual(
    Object.keys(used).toSorted(),
  );
  const withoutReason = explained.filter(
    ([, why = '', where = '', instead = '']) => why.length < 5 || where === '' || instead === '',
  );
  expect(withoutReason).toEqual([]);
});

test('every script stands in docs/developer.md', () => {
  const developer = page('docs/developer.md');
  const called = Object.keys(scripts).map((name) =>
    name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
  );
  expect(called.filter((call) => !new RegExp(`${call}(?![\\w:-])`).test(developer))).toEqual([]);
});
