import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

  test('every value of the data belongs to one of the two, but those that only name the version', () => {
    const outside = new Set(['version', 'date', 'counts']);
    // The id of a question or an outcome repeats the key that it stands under.
    const repeatsItsKey = (path: readonly unknown[]): boolean => path.length === 3 && path[2] === 'id';
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (typeof value === 'object' && value !== null)
        for (const [key, part] of Object.entries(value)) walk(part, [...path, key]);
      else paths.push(path);
    };
    walk(currentData, []);
    const both = (data: GuidelineData): string => canonicalJson([logicOf(data), wordingOf(data)]);
    const now = both(currentData);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths.filter((path) => !outside.has(String(path[0])) && !repeatsItsKey(path))),
        (path) => {
          expect(`${path.join('.')} ${both(changedAt(path, 'another value')) !== now}`).toBe(
            `${path.join('.')} true`,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

function logicHash(data: GuidelineData): string {
  return contentHash(logicOf(data));
}
