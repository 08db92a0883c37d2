import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../src/guideline/answers.ts';
import { AnswerError } from '../../../src/engine/errors.ts';
import { fitAnswer } from '../../../src/engine/fitAnswer.ts';
import { questionIds } from '../../../src/guideline/questions/index.ts';
import { guideline } from '../../fixtures/guideline.ts';

describe('answers that fit', () => {
  test.each([
    ['differentiation', 'well', 'well'],
    ['performanceStatus', '3', 3],
    ['performanceStatus', 0, 0],
    ['performanceStatus', 'unknown', 'unknown'],
    ['ki67', 12, { ki67: 12 }],
    ['ki67', '2,5', { ki67: 2.5 }],
    ['ki67', 'G2', { grade: 'G2' }],
    ['ki67', { ki67: '2', grade: 'G2' }, { ki67: 2, grade: 'G2' }],
    ['ki67', { ki67: '', grade: 'G1' }, { grade: 'G1' }],
    ['ki67', 'unknown', 'unknown'],
    ['ablationNumbers', { lesionCount: '3', largestLesionMm: 22 }, { lesionCount: 3, largestLesionMm: 22 }],
    ['liverInvolvement', '50.5', 50.5],
    ['transarterialContraindications', 'biliary,portalVein', ['portalVein', 'biliary']],
    ['transarterialContraindications', 'none', ['none']],
    ['transarterialContraindications', 'notAssessed', ['notAssessed']],
    ['transarterialContraindications', ['biliary', 'biliary'], ['biliary']],
    ['transarterialContraindications', ' portalVein , , biliary ', ['portalVein', 'biliary']],
    ['necLine', ' unknown ', 'unknown'],
    ['performanceStatus', '4', 4],
    ['ki67', ' 12.5 ', { ki67: 12.5 }],
    ['ki67', '12.25', { ki67: 12.25 }],
    ['ki67', 0, { ki67: 0 }],
    ['ki67', 100, { ki67: 100 }],
    ['ki67', '003', { ki67: 3 }],
    ['ki67', { grade: 'G1' }, { grade: 'G1' }],
    ['ki67', { ki67: 5, grade: '' }, { ki67: 5 }],
    ['ki67', { ki67: null, grade: 'G3' }, { grade: 'G3' }],
    ['liverInvolvement', '0', 0],
    ['liverInvolvement', 100, 100],
    ['liverInvolvement', 'unknown', 'unknown'],
    ['ablationNumbers', 'unknown', 'unknown'],
    ['ablationNumbers', { lesionCount: 1, largestLesionMm: 1 }, { lesionCount: 1, largestLesionMm: 1 }],
    [
      'ablationNumbers',
      { lesionCount: '200', largestLesionMm: '300' },
      { lesionCount: 200, largestLesionMm: 300 },
    ],
  ] as const)('%s %o', (question, raw, answer) => {
    expect(fitAnswer(guideline, question, raw)).toStrictEqual(answer);
  });
});

function refusalOf(question: QuestionId, raw: unknown): AnswerError {
  try {
    fitAnswer(guideline, question, raw);
  } catch (error) {
    if (error instanceof AnswerError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('answers that do not fit are refused with what is allowed', () => {
  test.each([
    ['differentiation', 'Well', 'well, poor'],
    ['performanceStatus', 5, '0 to 4'],
    ['performanceStatus', 1.5, '0 to 4'],
    ['ki67', 101, '0 to 100'],
    ['ki67', -1, '0 to 100'],
    ['ki67', '', '0 to 100'],
    ['ki67', { ki67: 5, grade: 'G4' }, 'G1, G2 or G3'],
    ['ki67', '1e1', '0 to 100'],
    ['ablationNumbers', { lesionCount: 0, largestLesionMm: 10 }, '1 to 200'],
    ['ablationNumbers', { lesionCount: 2.5, largestLesionMm: 10 }, '1 to 200'],
    ['ablationNumbers', { lesionCount: 2 }, '1 to 300'],
    ['liverInvolvement', 'NaN', '0 to 100'],
    ['transarterialContraindications', 'none,biliary', 'alone'],
    ['transarterialContraindications', '', 'None of these'],
    ['transarterialContraindications', ['xss'], 'portalVein'],
  ] as const)('%s %o', (question, raw, allowed) => {
    expect(() => fitAnswer(guideline, question, raw)).toThrow(AnswerError);
    expect(() => fitAnswer(guideline, question, raw)).toThrow(allowed);
  });

  test.each([
    // The whole message of each kind: what is wrong, then what is allowed.
    [
      'necLine',
      'maybe',
      'necLine: "maybe" is not an answer to "Prior chemotherapy for NEC". Allowed: none, afterPlatinum, unknown.',
    ],
    [
      'performanceStatus',
      7,
      'performanceStatus: "7" is not an answer to "Performance status". Give a whole number from 0 to 4, or say that it is not known.',
    ],
    [
      'ki67',
      120,
      'ki67: "120" is not an answer to "Ki-67 / grade". Allowed: Ki-67 index: a number from 0 to 100 %, or say that it is not known.',
    ],
    ['ki67', { grade: 'G4' }, 'ki67: "G4" is not an answer to "Ki-67 / grade". The grade is G1, G2 or G3.'],
    [
      'ki67',
      {},
      'ki67: Neither a Ki-67 index nor a grade was given. Allowed: Ki-67 index: a number from 0 to 100 %, or say that it is not known.',
    ],
    [
      'ablationNumbers',
      { lesionCount: 2 },
      'ablationNumbers: Both the number of lesions and the largest diameter are needed. Number of liver metastases: a whole number from 1 to 200; Largest diameter: a whole number from 1 to 300 mm; or say "not measured".',
    ],
    [
      'ablationNumbers',
      { lesionCount: 2, largestLesionMm: 10.5 },
      'ablationNumbers: Largest diameter: "10.5" is not a whole number. Allowed: Largest diameter: a whole number from 1 to 300 mm, or say that it is not known.',
    ],
    [
      'transarterialContraindications',
      ' ',
      'transarterialContraindications: Nothing was selected. Select every item that applies, or "None of these".',
    ],
    [
      'transarterialContraindications',
      ['biliary', 'none'],
      'transarterialContraindications: "None of these" cannot stand beside another item. Select it alone, or leave it out.',
    ],
    [
      'transarterialContraindications',
      ['notAssessed', 'biliary'],
      'transarterialContraindications: "Not assessed by interventional radiology" cannot stand beside another item. Select it alone, or leave it out.',
    ],
    [
      'transarterialContraindications',
      5,
      'transarterialContraindications: "5" is not an answer to "Contraindications to transarterial treatment". Allowed: none, hepaticDecompensation, coagulopathyOrInfection, renalImpairment, contrastAllergy, arterialAccess, portalVein, biliary, lungOrGiShunt, priorLiverRadiation, notAssessed.',
    ],
    [
      'differentiation',
      null,
      'differentiation: Nothing is not an answer to "Differentiation". Allowed: well, poor, mixedOrOther, unknown.',
    ],
    [
      'differentiation',
      { nested: true },
      'differentiation: "{"nested":true}" is not an answer to "Differentiation". Allowed: well, poor, mixedOrOther, unknown.',
    ],
    [
      'differentiation',
      'x'.repeat(40),
      `differentiation: "${'x'.repeat(40)}" is not an answer to "Differentiation". Allowed: well, poor, mixedOrOther, unknown.`,
    ],
    [
      'differentiation',
      'x'.repeat(41),
      `differentiation: "${'x'.repeat(40)}…" is not an answer to "Differentiation". Allowed: well, poor, mixedOrOther, unknown.`,
    ],
  ] as const)('%s %o: the whole message', (question, raw, message) => {
    const refusal = refusalOf(question, raw);
    expect(refusal).toMatchObject({ name: 'AnswerError', question, message });
    expect(`${question}: ${refusal.problem} ${refusal.allowed}`).toBe(message);
  });

  test.each(['renalOrContrast', 'biliary, renalOrContrast', ['portalVein', 'renalOrContrast']])(
    '%o of guideline 1.0, which was split: it says so, and is never mapped',
    (raw) => {
      expect(refusalOf('transarterialContraindications', raw).message).toBe(
        'transarterialContraindications: "renalOrContrast" was an answer before guideline 1.1.0 and is none any more. Answer "Contraindications to transarterial treatment" again. Allowed: none, hepaticDecompensation, coagulopathyOrInfection, renalImpairment, contrastAllergy, arterialAccess, portalVein, biliary, lungOrGiShunt, priorLiverRadiation, notAssessed.',
      );
      // The other answer that was split is still one; what it meant is for whoever knows the version.
      expect(fitAnswer(guideline, 'treatmentCourse', 'naive')).toBe('naive');
    },
  );

  test.each([
    '12 %',
    '1234567',
    '1.2345678',
    '12.',
    '.5',
    '1,2,3',
    '--1',
    '1-',
    '0x10',
    '1e1',
    'Infinity',
    '12abc',
    'a12',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    [12],
    { ki67: {} },
  ])('no number is read out of %o', (raw) => {
    expect(() => fitAnswer(guideline, 'ki67', raw)).toThrow(AnswerError);
    expect(() => fitAnswer(guideline, 'liverInvolvement', raw)).toThrow(AnswerError);
  });

  test.each([
    ['ki67', 100.1],
    ['ki67', -0.1],
    ['liverInvolvement', 100.5],
    ['performanceStatus', -1],
    ['performanceStatus', '2.5'],
    ['ablationNumbers', { lesionCount: 201, largestLesionMm: 10 }],
    ['ablationNumbers', { lesionCount: 5, largestLesionMm: 301 }],
    ['ablationNumbers', { lesionCount: 5, largestLesionMm: 0 }],
    ['ablationNumbers', { lesionCount: '', largestLesionMm: 10 }],
    ['ablationNumbers', 5],
    ['ablationNumbers', [5, 10]],
    ['ki67', { ki67: '', grade: '' }],
    ['ki67', ['G1']],
    ['ki67', null],
    ['ablationNumbers', null],
    ['performanceStatus', null],
    ['differentiation', ['well']],
    ['transarterialContraindications', 5],
    ['transarterialContraindications', []],
    ['transarterialContraindications', ['biliary', 7]],
  ] as const)('%s %o is out of bounds or of the wrong kind', (question, raw) => {
    expect(() => fitAnswer(guideline, question, raw)).toThrow(AnswerError);
  });

  test('whatever is given, it fits or it is an AnswerError that does not carry it back in full', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionIds), fc.anything({ maxDepth: 2 }), (question, raw) => {
        try {
          fitAnswer(guideline, question, raw);
        } catch (error) {
          expect(error).toBeInstanceOf(AnswerError);
          expect((error as Error).message.length).toBeLessThan(600);
        }
      }),
    );
  });
});
