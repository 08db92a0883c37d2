import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerError } from '../../../src/engine/errors.ts';
import { fitAnswer } from '../../../src/engine/fitAnswer.ts';
import { questionIds } from '../../../src/guideline/questions/index.ts';

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
  ] as const)('%s %o', (question, raw, answer) => {
    expect(fitAnswer(question, raw)).toEqual(answer);
  });
});

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
    expect(() => fitAnswer(question, raw)).toThrow(AnswerError);
    expect(() => fitAnswer(question, raw)).toThrow(allowed);
  });

  test('whatever is given, it fits or it is an AnswerError that does not carry it back in full', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionIds), fc.anything({ maxDepth: 2 }), (question, raw) => {
        try {
          fitAnswer(question, raw);
        } catch (error) {
          expect(error).toBeInstanceOf(AnswerError);
          expect((error as Error).message.length).toBeLessThan(600);
        }
      }),
    );
  });
});
