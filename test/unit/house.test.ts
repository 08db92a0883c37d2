import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');

/** Each room may import from itself and from these (docs: design of the house). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  guideline: [],
  engine: ['guideline'],
  machine: ['guideline', 'engine'],
  quiz: ['guideline', 'engine', 'machine'],
  coverage: ['guideline', 'engine', 'machine'],
  dialogs: ['guideline', 'engine', 'machine', 'quiz', 'coverage'],
  server: ['guideline', 'engine', 'machine', 'quiz', 'coverage', 'dialogs'],
  cli: ['guideline', 'engine', 'machine', 'quiz', 'coverage', 'dialogs', 'server', 'index.ts'],
};

/** The file that puts the parts together and starts them. */
const entries = ['index.ts'];

const packageRooms: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['dialogs', 'server'],
  restify: ['server'],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, path]) => path ?? '',
  );

const roomOf = (file: string): string => file.split('/')[0] ?? '';

const localTarget = (file: string, path: string): string => relative(src, join(src, file, '..', path));

test('imports run one way through the rooms', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => roomOf(localTarget(file, path)))
      .filter((room) => room !== roomOf(file) && !(allowed[roomOf(file)] ?? []).includes(room))
      .filter(() => !entries.includes(file))
      .map((room) => `${file} imports from ${room}`),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

test('Bot Framework and restify stay in their rooms', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => packageRooms[path] && !packageRooms[path].includes(roomOf(file)))
      .map((path) => `${file} imports ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('there are no circles of imports', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => localTarget(file, path)),
    ]),
  );
  const done = new Set<string>();
  const circleFrom = (file: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const circle = circleFrom(next, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  expect(files.map((file) => circleFrom(file, [])).filter((circle) => circle !== null)).toEqual([]);
});

test('the oracle is independent of the product', () => {
  const oracle = files.filter((file) => file.startsWith('coverage/oracle/'));
  const outside = oracle.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => localTarget(file, path))
      .filter((path) => !path.startsWith('coverage/oracle/'))
      .filter((path) => path !== 'guideline/answers.ts' && path !== 'guideline/outcome.ts'),
  );
  expect(oracle.length).toBeGreaterThan(0);
  expect(outside).toEqual([]);
});
