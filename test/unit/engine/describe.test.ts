import { describe, expect, test } from 'vitest';
import { describeAnswer } from '../../../src/engine/describeAnswer.ts';
import { describeClaim, describeProvenance, describeTags } from '../../../src/engine/describeProvenance.ts';
import type { AnswerValue, QuestionId } from '../../../src/guideline/answers.ts';
import { expert, guideline as published, literature, source } from '../../../src/guideline/provenance.ts';
import { guideline } from '../../fixtures/guideline.ts';

describe('an answer in words', () => {
  test.each<[QuestionId, AnswerValue, string]>([
    ['differentiation', 'poor', 'Poorly differentiated carcinoma (NEC, small or large cell)'],
    ['performanceStatus', 2, 'ECOG 2'],
    ['performanceStatus', 'unknown', 'Not assessed'],
    ['ki67', { ki67: 12 }, 'Ki-67 12%'],
    ['ki67', { ki67: 2, grade: 'G2' }, 'Ki-67 2%, reported G2'],
    ['ki67', { grade: 'G3' }, 'G3 (no Ki-67 number)'],
    ['ki67', 'unknown', 'Not reported'],
    ['liverInvolvement', 40, '40%'],
    ['liverInvolvement', 'unknown', 'Not estimated'],
    ['ablationNumbers', { lesionCount: 1, largestLesionMm: 40 }, '1 lesion, 40 mm'],
    ['ablationNumbers', { lesionCount: 3, largestLesionMm: 22 }, '3 lesions, largest 22 mm'],
    ['transarterialContraindications', ['none'], 'None of these'],
    [
      'transarterialContraindications',
      ['portalVein', 'biliary'],
      '[ischaemic] Main portal vein thrombosis or hepatofugal flow; [ischaemic] Biliary-enteric anastomosis, biliary stent, sphincterotomy or dilated ducts',
    ],
  ])('%s %o', (question, answer, words) => {
    expect(describeAnswer(guideline, question, answer as never)).toBe(words);
  });

  test('in short where there is a short label, else in full', () => {
    expect(
      describeAnswer(guideline, 'transarterialContraindications', ['portalVein', 'biliary'], 'short'),
    ).toBe('Portal vein; Biliary');
    expect(describeAnswer(guideline, 'performanceStatus', 2, 'short')).toBe('ECOG 2');
  });

  test('an answer that the guideline no longer knows is shown as it was given', () => {
    expect(describeAnswer(guideline, 'differentiation', 'anaplastic' as never)).toBe('anaplastic');
    expect(describeAnswer(guideline, 'differentiation', 'anaplastic' as never, 'short')).toBe('anaplastic');
  });
});

describe('provenance in the notation of the dossier', () => {
  test.each([
    [[source('S9')], 'SOURCE S9'],
    [[expert()], 'EXPERT'],
    [[literature(['R18', 'R20'])], 'LITERATURE R18, R20'],
    [[published('R5', { note: 'rec 1.3' })], 'GUIDELINE R5 (rec 1.3)'],
    [[expert({ basis: [source('S5')] })], 'EXPERT (basis SOURCE S5)'],
    [[expert({ basis: [] })], 'EXPERT'],
    [
      [expert({ note: 'see U1', basis: [source('S9'), published('R5')] })],
      'EXPERT (see U1; basis SOURCE S9; GUIDELINE R5)',
    ],
    [[literature('R25', { note: '3-5 cm zone' }), expert()], 'LITERATURE R25 (3-5 cm zone); EXPERT'],
  ])('%o', (provenance, words) => {
    expect(describeProvenance(provenance)).toBe(words);
  });

  test('stands in brackets after its statement', () => {
    expect(describeClaim({ text: 'second SSTR PET', provenance: [published('R5'), expert()] })).toBe(
      'second SSTR PET [GUIDELINE R5; EXPERT]',
    );
  });

  test('as tags alone says with an ellipsis that a note was left out, also of one among several', () => {
    expect(describeTags([literature('R40'), literature(['R41', 'R40'])])).toBe('LITERATURE R40, R41');
    expect(describeTags([literature('R40', { note: 'table' }), literature('R41')])).toBe(
      'LITERATURE R40, R41…',
    );
    expect(describeTags([published('R5'), expert({ basis: [source('S5')] })])).toBe('GUIDELINE R5; EXPERT…');
  });
});
