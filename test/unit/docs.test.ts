import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, linksIn, markdownFiles, proseOf, slugOf } from '../fixtures/markdown.ts';

const root = join(import.meta.dirname, '../..');
const files = markdownFiles(root);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What is wrong with a relative link of a file; null when it leads somewhere. */
function faultOf(file: string, target: string): string | null {
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? join(root, file) : join(root, dirname(file), decodeURIComponent(path));
  if (relative(root, to).startsWith('..')) return 'leads out of the project';
  if (!existsSync(to)) return 'leads to nothing';
  if (anchor === undefined) return null;
  if (!statSync(to).isFile() || !to.endsWith('.md')) return 'names an anchor of something that has none';
  return anchorsOf(to).has(anchor) ? null : 'names an anchor that is not there';
}

test('links are found, and a broken one is seen', () => {
  const prose =
    'See [a](b.md#c), ![d](e.svg "f"), [g](https://h.i/j_(k)) and <img width="1" src="l.png" />.\n[m]: n.md\n';
  expect(linksIn(prose)).toEqual(['b.md#c', 'e.svg', 'https://h.i/j_(k)', 'l.png', 'n.md']);
  expect(slugOf('0004. `ECOG` is a number, [so](x.md)!')).toBe('0004-ecog-is-a-number-so');
  expect(faultOf('README.md', 'docs/nowhere.md')).toBe('leads to nothing');
  expect(faultOf('README.md', 'docs/protocol.md#nowhere')).toBe('names an anchor that is not there');
  expect(faultOf('README.md', 'docs/protocol.md#errors')).toBeNull();
});

test('every relative link and anchor leads to something that is there', () => {
  const links = files.flatMap((file) =>
    linksIn(proseOf(join(root, file))).map((target) => ({ file, target })),
  );
  const own = links.filter(({ target }) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
  expect(own.length).toBeGreaterThan(80);
  expect(
    own.flatMap(({ file, target }) => {
      const fault = faultOf(file, target);
      return fault === null ? [] : [`${file}: ${target} ${fault}`];
    }),
  ).toEqual([]);
});

test('every page of docs is linked from another page', () => {
  const pages = files.filter((file) => file.startsWith('docs/'));
  const linked = new Set(
    files.flatMap((file) =>
      linksIn(proseOf(join(root, file)))
        .map((target) => target.split('#')[0] ?? '')
        .filter((path) => path !== '' && !/^[a-z]+:/i.test(path))
        .map((path) => join(dirname(file), path))
        .filter((path) => path !== file),
    ),
  );
  expect(pages.length).toBeGreaterThan(15);
  expect(pages.filter((page) => !linked.has(page))).toEqual([]);
});

test('the README has at most 1,000 words', () => {
  const words = readFileSync(join(root, 'README.md'), 'utf8').split(/\s+/).filter(Boolean);
  expect(words.length).toBeLessThanOrEqual(1_000);
  expect(words.length).toBeGreaterThan(400);
});

test('every npm script that the docs name is there', () => {
  const named = files.flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /\bnpm (?:run (?:-s |--silent )?([a-z][\w:-]*)|(start|test)\b(?!:))/g,
      ),
    ].map(([, run, short]) => ({ file, script: run ?? short ?? '' })),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(
    named.filter(({ script }) => !(script in scripts)).map(({ file, script }) => `${file}: ${script}`),
  ).toEqual([]);
});

test('every file and folder of the sources that a page names is there', () => {
  const sources = ['*.ts', 'src/**', 'test/**', 'docs/**'].flatMap((pattern) =>
    globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/')),
  );
  // "oracle/ways/" and "answers.ts" are named by their end, "src/…" and "test/…" whole.
  const isThere = (named: string): boolean => {
    const path = named.replace(/\/$/, '');
    return /^(?:src|test)\//.test(path)
      ? sources.some((one) => one === path || one.startsWith(`${path}.`))
      : sources.some((one) => one === path || one.endsWith(`/${path}`));
  };
  // What was taken over from elsewhere names files of its own.
  const own = files.filter((file) => !file.startsWith('test/fixtures/'));
  const named = own.flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /`((?:src|test)\/[\w./-]+|(?:[\w-]+\/)*[\w.-]+\.(?:ts|css)|(?:[\w-]+\/)+)`/g,
      ),
    ].map(([, path = '']) => ({ file, path })),
  );
  expect(isThere('src/nowhere')).toBe(false);
  expect(isThere('nowhere.ts')).toBe(false);
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter(({ path }) => !isThere(path)).map(({ file, path }) => `${file}: ${path}`)).toEqual([]);
});

test('the index of decisions is that of the pages: number, title, place, date and status', () => {
  const folder = join(root, 'docs/decisions');
  const records = readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .flatMap((name) =>
      [
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /^### (\d{4})\. (.+)\n\n_(\d{4}-\d\d-\d\d)(?:, (\w+ \d{4}-\d\d-\d\d))? · (proposed|accepted|superseded)(?![a-z]).*_\n\n- \*\*Context\.\*\* .+\n- \*\*Decision\.\*\* .+\n- \*\*Alternatives\.\*\* .+\n- \*\*Consequences\.\*\* .+$/gm,
        ),
      ].map(([, number = '', title = '', date = '', later, status = '']) => {
        const place = `${name}#${slugOf(`${number}. ${title}`)}`;
        return [number, `[${title}](${place})`, later ? `${date}; ${later}` : date, status];
      }),
    )
    .toSorted(([a = ''], [b = '']) => a.localeCompare(b));
  const headings = readdirSync(folder).flatMap(
    (name) => readFileSync(join(folder, name), 'utf8').match(/^### /gm) ?? [],
  );
  expect(records.length).toBe(headings.length);
  // Branches take numbers of their own, so a number may be left out; none is given twice.
  expect(new Set(records.map(([number]) => number)).size).toBe(records.length);
  const rows = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| (\d{4}) .*\|$/gm)].map(
    ([row]) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
  );
  expect(rows).toEqual(records);
});
