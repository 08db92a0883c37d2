import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampled } from '../../fixtures/sampled.ts';
import type { GuidelineStamp } from '../../../src/engine/recommend.ts';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import type { GuidelineData } from '../../../src/guideline/guideline.ts';
import { logicOf, wordingOf } from '../../../src/guideline/hashed.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { createCases } from '../../../src/machine/cases.ts';
import { canonicalJson, contentHash, stampOf } from '../../../src/machine/stamp.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

describe('canonical JSON', () => {
  test('sorts keys at every depth and leaves lists as they are', () => {
    expect(canonicalJson({ b: { d: 1, c: [3, { f: 1, e: null }] }, a: 'x' })).toBe(
      '{"a":"x","b":{"c":[3,{"e":null,"f":1}],"d":1}}',
    );
  });
  test('leaves functions out', () => {
    expect(canonicalJson({ a: 1, output: () => 2 })).toBe('{"a":1}');
  });
});

// Made outside the tests: a mutant must not be killed by differing from its own hash.
const { stamp } = createCases(guideline);
const stampWith = (data: GuidelineData): GuidelineStamp => createCases(createGuideline(data)).stamp;

/** The data with one value of them replaced. */
function changedAt(path: readonly (string | number)[], value: unknown): GuidelineData {
  const data = structuredClone(JSON.parse(JSON.stringify(currentData))) as Record<string | number, unknown>;
  let part = data;
  for (const key of path.slice(0, -1)) part = part[key] as typeof part;
  part[path.at(-1) ?? ''] = value;
  return data as unknown as GuidelineData;
}

/** The place of a caution that is a stop for some. */
const conditional = currentData.cautions.findIndex(({ severity }) => typeof severity !== 'string');

describe('the stamp', () => {
  test('names the version and has a hash of the logic and one of the wording', () => {
    expect(stamp).toMatchObject({
      id: currentData.id,
      version: currentData.version,
      verifiedAgainstFigure: false,
    });
    expect(stamp.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(stamp.wording).toMatch(/^[0-9a-f]{64}$/);
    expect(stamp.hash).not.toBe(stamp.wording);
  });

  test.each<[string, readonly (string | number)[], unknown]>([
    ['a cut-off', ['cutoffs', 'ki67LowBelow'], 15],
    ['a closure', ['closures', 'renal', 'when'], { fact: 'contraindications', includes: 'biliary' }],
    ['the closures of an option', ['outcomes', 'prrt', 'options', 2, 'closedBy'], []],
    ['the severity of a caution', ['cautions', 8, 'severity'], 'stop'],
    [
      'the severity of a caution where its condition fails',
      ['cautions', conditional, 'severity', 'otherwise'],
      'notAsked',
    ],
    ['a guard', ['guards', 'netG3'], { fact: 'grade', is: 'G2' }],
    ['of whom a prohibition speaks', ['prohibitionScopes', 'X15', 'subject'], { fact: 'grade', is: 'G2' }],
    ['what a prohibition forbids beside the route', ['prohibitionScopes', 'X09', 'besideRoute'], null],
    ['which answers rest on which', ['restingAnswers', 'transplantScreen', 'ki67'], {}],
    ['what speaks against a condition', ['againstConditions', 'renalAdequate'], []],
    ['what a special situation does to options', ['situationsOnOptions', 'pregnancy'], undefined],
    ['with which answers a fact is not known', ['unknownValues'], ['unknown']],
    ['which kinds contraindications speak against', ['contraindicatedKinds', 'ischaemic', 'kinds'], ['tare']],
  ])('another hash of the logic, and the same words: %s', (_what, path, value) => {
    const changed = logicHash(changedAt(path, value));
    expect(changed).not.toBe(logicHash(currentData));
    expect(contentHash(wordingOf(changedAt(path, value)))).toBe(contentHash(wordingOf(currentData)));
  });

  test.each<[string, readonly (string | number)[], unknown]>([
    ['closures', ['outcomes', 'prrt', 'options', 0, 'closedBy'], []],
    ['title variants', ['outcomes', 'workupSstr', 'titleVariants'], []],
    ['what a caution forbids', ['cautions', 4, 'forbids'], []],
    ['who says a prohibition already', ['prohibitions', 2, 'saidByCautions'], []],
  ])('the same hashes, whether an empty list is written or left out: %s', (_what, path, value) => {
    expect(stampWith(changedAt(path, value))).toEqual(stamp);
  });

  test.each<[string, readonly (string | number)[], unknown]>([
    ['a typing error in a help', ['questions', 'ki67', 'help'], 'Mended.'],
    ['a headline', ['cautions', 2, 'headline'], ['TARE is excluded.']],
    ['the text of an option', ['outcomes', 'prrt', 'options', 2, 'text'], 'PRRT.'],
    ['a reference', ['sources', 'R2', 'citation'], 'Another.'],
    ['the drug that a warning speaks of', ['tiedToDrugs', 'X08'], ['streptozotocin']],
    ['of which treatments a statement is', ['outcomes', 'prrt', 'statements', 0, 'saidOf'], ['everolimus']],
    ['the provenance of an edge', ['questions', 'ki67', 'edges', 'default', 'shown'], 'SOURCE'],
  ])('another hash of the wording, and the same logic: %s', (_what, path, value) => {
    const { hash, wording } = stampWith(changedAt(path, value));
    expect(hash).toBe(stamp.hash);
    expect(wording).not.toBe(stamp.wording);
  });

  test('neither depends on the version itself', () => {
    const { hash, wording } = stampWith({ ...currentData, version: '9.9.9', date: '2030-01-01' });
    expect([hash, wording]).toEqual([stamp.hash, stamp.wording]);
  });

  test('an edge that leads elsewhere is another logic', () => {
    const states = structuredClone(JSON.parse(canonicalJson(cases.pathway.config.states))) as Record<
      string,
      { on: Record<string, { target: string }[]> }
    >;
    states['ki67']?.on['ki67']?.reverse();
    expect(stampOf(guideline, { ...cases.pathway.config, states }).hash).not.toBe(stamp.hash);
  });

  test('every value of the data belongs to one of the two and no more, but those that name the version or say a thing again', () => {
    const { marked, paths } = withMarks(currentData);
    const within = (part: unknown): ReadonlySet<string> => new Set(canonicalJson(part).match(/mark \d+/g));
    const [logic, wording] = [within(logicOf(marked)), within(wordingOf(marked))];
    const places = [...paths].map(([mark, path]) => ({
      path,
      in: [logic, wording].filter((of) => of.has(mark)),
    }));
    expect(places.length).toBeGreaterThan(5_000);
    expect(places.flatMap((place) => (place.in.length > 1 ? place.path.join('.') : []))).toEqual([]);
    const outside = places.filter((place) => place.in.length === 0).map(({ path }) => path);
    expect(outside.filter((path) => !isOutside(path)).map((path) => path.join('.'))).toEqual([]);
    expect(new Set(outside.map(([part]) => part))).toEqual(
      new Set(['version', 'date', 'counts', 'questions', 'outcomes']),
    );
  });

  sampled(
    'a value that is another gives another hash of the one it belongs to',
    { quick: 40, full: 150 },
    (numRuns) => {
      const { paths } = withMarks(currentData);
      const both = (data: GuidelineData): string => canonicalJson([logicOf(data), wordingOf(data)]);
      const now = both(currentData);
      fc.assert(
        fc.property(fc.constantFrom(...[...paths.values()].filter((path) => !isOutside(path))), (path) => {
          expect(`${path.join('.')} ${both(changedAt(path, 'another value')) !== now}`).toBe(
            `${path.join('.')} true`,
          );
        }),
        { numRuns },
      );
    },
  );
});

type DataPath = readonly (string | number)[];

/** The data with a mark in the place of every value, and where each mark stands. */
function withMarks(data: GuidelineData) {
  const paths = new Map<string, DataPath>();
  const mark = (value: unknown, path: DataPath): unknown => {
    if (Array.isArray(value)) return value.map((part: unknown, index) => mark(part, [...path, index]));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, mark(part, [...path, key])]),
      );
    const name = `mark ${paths.size}`;
    paths.set(name, path);
    return name;
  };
  return { marked: mark(data, []) as GuidelineData, paths };
}

/** What is in neither hash. */
function isOutside(path: DataPath): boolean {
  // What names the version, and how much of each part there must be, which a check compares with the parts.
  if (['version', 'date', 'counts'].includes(String(path[0]))) return true;
  // The id of a question or an outcome says again the key that it stands under.
  return path.length === 3 && path[2] === 'id';
}

function logicHash(data: GuidelineData): string {
  return contentHash(logicOf(data));
}
