import { describe, expect, test } from 'vitest';
import { contraindicationClass, deriveFacts, higherGrade } from '../../../src/engine/facts.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import type { Facts } from '../../../src/guideline/condition.ts';
import { guideline } from '../../fixtures/guideline.ts';

test('without answers nothing is known (dossier 2.1)', () => {
  const { ki67IsLow, liverTargetable, ...others } = deriveFacts(guideline, {});
  expect([ki67IsLow, liverTargetable]).toEqual([false, false]);
  expect(Object.values(others).every((fact) => fact === null)).toBe(true);
});

test.each<[Answers, Partial<Facts>]>([
  // A number that is not known is null; any other "not known" is an answer.
  [{ ki67: 'unknown' }, { ki67: null, gradeOnly: null, grade: null, ki67IsLow: false }],
  [{ ablationNumbers: 'unknown' }, { lesionCount: null, largestLesionMm: null }],
  [{ liverInvolvement: 'unknown' }, { liverInvolvementPct: null }],
  [{ liverInvolvement: 0 }, { liverInvolvementPct: 0 }],
  [{ performanceStatus: 'unknown' }, { performanceStatus: 'unknown' }],
  [{ performanceStatus: 0 }, { performanceStatus: 0 }],
  [{ transplantScreen: 'unknown' }, { transplantScreen: 'unknown' }],
  [{ sstrImaging: 'notDone' }, { sstrImaging: 'notDone' }],
  // Every choice is taken over as it was given.
  [{ differentiation: 'mixedOrOther' }, { differentiation: 'mixedOrOther' }],
  [{ necLine: 'afterPlatinum' }, { necLine: 'afterPlatinum' }],
  [{ liverResectability: 'staged' }, { liverResectability: 'staged' }],
  [{ primaryStatus: 'occult' }, { primaryStatus: 'occult' }],
  [{ hormonalSyndrome: 'refractory' }, { hormonalSyndrome: 'refractory' }],
  [{ treatmentCourse: 'exhausted' }, { treatmentCourse: 'exhausted' }],
  [{ primarySite: 'pancreas' }, { primarySite: 'pancreas' }],
  [{ ablationNumbers: { lesionCount: 5, largestLesionMm: 31 } }, { lesionCount: 5, largestLesionMm: 31 }],
  // Grade: the higher of Ki-67 and the reported one; NEC by differentiation, whatever Ki-67 says.
  [{ ki67: { ki67: 0 } }, { ki67: 0, grade: 'G1', ki67IsLow: true }],
  [{ ki67: { ki67: 2, grade: 'G3' } }, { ki67: 2, gradeOnly: 'G3', grade: 'G3', ki67IsLow: true }],
  [{ ki67: { ki67: 20 } }, { grade: 'G2' }],
  [{ ki67: { ki67: 20.1 } }, { grade: 'G3' }],
  [{ ki67: { grade: 'G3' } }, { ki67: null, gradeOnly: 'G3', grade: 'G3', ki67IsLow: false }],
  [{ differentiation: 'poor', ki67: { ki67: 60 } }, { grade: 'NEC' }],
  [{ differentiation: 'well', ki67: { ki67: 60 } }, { grade: 'G3' }],
  // Below 10% means below, not at.
  [{ ki67: { ki67: 9.9 } }, { ki67IsLow: true }],
  [{ ki67: { ki67: 10 } }, { ki67IsLow: false }],
])('from %o follows %o', (answers, facts) => {
  expect(deriveFacts(guideline, answers)).toMatchObject(facts);
});

test('the outcome reached is a fact too', () => {
  expect(deriveFacts(guideline, {}, 'prrt').outcome).toBe('prrt');
});

describe('liver-directed treatment has a target', () => {
  test.each([
    ['none', 'limited', true],
    ['none', 'complex', true],
    ['limited', 'limited', true],
    ['limited', 'complex', true],
    ['none', 'diffuse', false],
    ['none', 'unknown', false],
    ['extensive', 'limited', false],
    ['extensive', 'complex', false],
    ['unknown', 'limited', false],
  ] as const)('with extrahepatic disease %s and liver disease %s: %s', (extrahepatic, liver, targetable) => {
    const facts = deriveFacts(guideline, { extrahepaticDisease: extrahepatic, liverDistribution: liver });
    expect(facts.liverTargetable).toBe(targetable);
  });
});

test.each([
  ['G1', 'G2', 'G2'],
  ['G3', 'G2', 'G3'],
  ['G1', null, 'G1'],
  [null, 'G3', 'G3'],
  [null, null, null],
] as const)('the higher of %s and %s is %s', (a, b, higher) => {
  expect(higherGrade(a, b)).toBe(higher);
});

describe('the class of contraindications', () => {
  test('what was not assessed is never taken for clear, nor for a class', () => {
    expect(contraindicationClass(guideline, ['notAssessed'])).toBe('notAssessed');
    expect(deriveFacts(guideline, {}).contraindicationClass).toBeNull();
  });

  test.each([
    ['hepaticDecompensation', 'absolute'],
    ['coagulopathyOrInfection', 'absolute'],
    ['renalImpairment', 'absolute'],
    ['contrastAllergy', 'absolute'],
    ['arterialAccess', 'absolute'],
    ['portalVein', 'ischaemic'],
    ['biliary', 'ischaemic'],
    ['lungOrGiShunt', 'radiation'],
    ['priorLiverRadiation', 'radiation'],
  ] as const)('%s alone is %s', (item, itsClass) => {
    expect(deriveFacts(guideline, { transarterialContraindications: [item] }).contraindicationClass).toBe(
      itsClass,
    );
  });

  test('two items of one class do not close the other technique', () => {
    expect(contraindicationClass(guideline, ['portalVein', 'biliary'])).toBe('ischaemic');
    expect(contraindicationClass(guideline, ['lungOrGiShunt', 'priorLiverRadiation'])).toBe('radiation');
  });
});
