import { describe, expect, test } from 'vitest';
import { holds } from '../../../src/engine/conditions.ts';
import { contraindicationClass, deriveFacts, gradeOfKi67 } from '../../../src/engine/facts.ts';
import type { Condition } from '../../../src/guideline/condition.ts';
import { guideline } from '../../fixtures/guideline.ts';

const nothing = deriveFacts(guideline, {});

describe('a fact that is not known', () => {
  test.each<[Condition, boolean]>([
    [{ fact: 'hormonalSyndrome', isNot: 'none' }, true],
    [{ fact: 'hormonalSyndrome', known: false }, true],
    [{ fact: 'hormonalSyndrome', known: true }, false],
    [{ fact: 'hormonalSyndrome', is: 'none' }, false],
    [{ fact: 'hormonalSyndrome', in: ['none', 'unknown'] }, false],
    [{ fact: 'ki67', below: 100 }, false],
    [{ fact: 'ki67', atMost: 100 }, false],
    [{ fact: 'ki67', above: -1 }, false],
    [{ fact: 'ki67', atLeast: 0 }, false],
    [{ fact: 'contraindications', includes: 'biliary' }, false],
    [{ not: { fact: 'ki67', below: 100 } }, true],
  ])('%o is %s', (condition, expected) => {
    expect(holds(condition, nothing)).toBe(expected);
  });
});

test('an ECOG that is not assessed is not above any number', () => {
  const facts = deriveFacts(guideline, { performanceStatus: 'unknown' });
  expect(holds({ fact: 'performanceStatus', atLeast: 3 }, facts)).toBe(false);
  expect(holds({ fact: 'performanceStatus', is: 'unknown' }, facts)).toBe(true);
});

test.each([
  [{ fact: 'ki67', below: 3 }, 2.9, 3],
  [{ fact: 'ki67', atMost: 3 }, 3, 3.1],
  [{ fact: 'ki67', above: 3 }, 3.1, 3],
  [{ fact: 'ki67', atLeast: 3 }, 3, 2.9],
] as const)('%o holds for %s and not for %s', (condition, holding, beside) => {
  expect(holds(condition, deriveFacts(guideline, { ki67: { ki67: holding } }))).toBe(true);
  expect(holds(condition, deriveFacts(guideline, { ki67: { ki67: beside } }))).toBe(false);
});

test('all, any and not', () => {
  const facts = deriveFacts(guideline, { performanceStatus: 2 });
  const two: Condition = { fact: 'performanceStatus', is: 2 };
  const three: Condition = { fact: 'performanceStatus', is: 3 };
  expect(holds({ all: [two, { not: three }] }, facts)).toBe(true);
  expect(holds({ all: [two, three] }, facts)).toBe(false);
  expect(holds({ any: [three, two] }, facts)).toBe(true);
  expect(holds({ any: [] }, facts)).toBe(false);
});

test.each([
  [2.9, 'G1'],
  [3, 'G2'],
  [20, 'G2'],
  [20.1, 'G3'],
] as const)('Ki-67 %s%% is %s', (ki67, grade) => {
  expect(gradeOfKi67(guideline, ki67)).toBe(grade);
});

describe('derived facts', () => {
  test('the higher of the two grades counts', () => {
    expect(deriveFacts(guideline, { ki67: { ki67: 2, grade: 'G2' } })).toMatchObject({
      grade: 'G2',
      ki67IsLow: true,
    });
    expect(deriveFacts(guideline, { ki67: { ki67: 25, grade: 'G1' } })).toMatchObject({
      grade: 'G3',
      ki67IsLow: false,
    });
  });
  test('a grade alone', () => {
    expect(deriveFacts(guideline, { ki67: { grade: 'G1' } })).toMatchObject({
      grade: 'G1',
      ki67: null,
      ki67IsLow: true,
    });
    expect(deriveFacts(guideline, { ki67: { grade: 'G2' } })).toMatchObject({
      grade: 'G2',
      ki67: null,
      ki67IsLow: false,
    });
  });
  test('a poorly differentiated carcinoma is NEC', () => {
    expect(deriveFacts(guideline, { differentiation: 'poor' }).grade).toBe('NEC');
  });
  test('extensive extrahepatic disease closes liver-directed treatment', () => {
    expect(
      deriveFacts(guideline, { extrahepaticDisease: 'limited', liverDistribution: 'complex' })
        .liverTargetable,
    ).toBe(true);
    expect(
      deriveFacts(guideline, { extrahepaticDisease: 'extensive', liverDistribution: 'limited' })
        .liverTargetable,
    ).toBe(false);
    expect(
      deriveFacts(guideline, { extrahepaticDisease: 'none', liverDistribution: 'diffuse' }).liverTargetable,
    ).toBe(false);
  });
});

test.each([
  [['none'], 'clear'],
  [['notAssessed'], 'notAssessed'],
  [['portalVein'], 'ischaemic'],
  [['biliary'], 'ischaemic'],
  [['lungOrGiShunt'], 'radiation'],
  [['priorLiverRadiation'], 'radiation'],
  [['portalVein', 'priorLiverRadiation'], 'absolute'],
  [['arterialAccess'], 'absolute'],
  [['coagulopathyOrInfection', 'portalVein'], 'absolute'],
] as const)('contraindications %o are %s', (items, expected) => {
  expect(contraindicationClass(guideline, [...items])).toBe(expected);
});
