import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The rows of the log: hazard, cause, control, what shows it, what remains. */
const rows = readFileSync(join(root, 'docs/hazard-log.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| H\d\d /.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('every row has an id of its own and all its cells', () => {
  expect(rows.length).toBeGreaterThan(25);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  expect(rows.filter((cells) => cells.length !== 6 || cells.includes(''))).toEqual([]);
});

test('every control names what shows it, and that is there', () => {
  const faults = rows.flatMap(([id, , , , shown = '']) => {
    const named = [...shown.matchAll(/`([^`]+)`((?: “[^”]+”,?)*)/g)];
    if (named.length === 0) return shown === 'not shown by a test' ? [] : [`${id}: names nothing`];
    return named.flatMap(([, place = '', titles = '']) =>
      faultsOf(
        place,
        [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
      ).map((fault) => `${id}: ${fault}`),
    );
  });
  expect(faults).toEqual([]);
});

function faultsOf(place: string, titles: readonly string[]): readonly string[] {
  const script = /^npm run (\S+)$/.exec(place)?.[1];
  if (script !== undefined) return script in scripts ? [] : [`no script ${script}`];
  const path = join(root, place);
  if (!place.startsWith('test/') || !existsSync(path)) return [`no test ${place}`];
  if (!statSync(path).isFile()) return [`${place} is a folder: name the test that shows it`];
  const text = readFileSync(path, 'utf8');
  return titles.filter((title) => !isTitle(text, title)).map((title) => `${place} has no test “${title}”`);
}

/** Whether a text stands in the title of a test or of a block of tests: the first words of a call. */
function isTitle(text: string, title: string): boolean {
  const escaped = title.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`\\(\\s*(['"\`])[^\\n]*${escaped}`).test(text);
}
