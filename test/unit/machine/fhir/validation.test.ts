import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { currentCases } from '../../../../src/current.ts';
import { codeSystemOf } from '../../../../src/machine/fhir/codeSystem.ts';
import { questionnaireOf } from '../../../../src/machine/fhir/questionnaire.ts';
import { faultsOf, faultsOfReferences } from '../../../fixtures/fhirValidator.ts';

const cases = currentCases();

test('the questionnaire is one of FHIR R4', () => {
  const questionnaire = questionnaireOf(cases);
  expect(faultsOf(questionnaire)).toEqual([]);
  expect(faultsOfReferences(questionnaire)).toEqual([]);
});

test('the code system is one of FHIR R4, and holds every code once', () => {
  const codeSystem = codeSystemOf(cases);
  expect(faultsOf(codeSystem)).toEqual([]);
  const codes = codeSystem.concept?.map(({ code }) => code) ?? [];
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toContain('hormonalSyndrome.refractory');
});

describe('a planted fault is found', () => {
  /** A copy with the item `ki67.grade` changed. */
  const spoilt = (spoil: (item: Record<string, unknown>) => void): Questionnaire => {
    const copy = structuredClone(questionnaireOf(cases));
    const find = (items: readonly QuestionnaireItem[]): QuestionnaireItem | undefined =>
      items.reduce<QuestionnaireItem | undefined>(
        (found, item) => found ?? (item.linkId === 'ki67.unknown' ? item : find(item.item ?? [])),
        undefined,
      );
    const item: object | undefined = find(copy.item ?? []);
    if (!item) throw new Error('There is no ki67.unknown.');
    spoil(item as Record<string, unknown>);
    return copy;
  };
  test.each<[string, (item: Record<string, unknown>) => void, RegExp]>([
    ['a linkId that is a number', (item) => (item['linkId'] = 5), /expected string/],
    ['no linkId', (item) => delete item['linkId'], /Missing required property/],
    ['no type', (item) => delete item['type'], /Missing required property/],
    ['a type that FHIR does not know', (item) => (item['type'] = 'number'), /allowed values/],
    ['an option that is a text', (item) => (item['answerOption'] = ['unknown']), /Missing required property/],
    ['a property that FHIR does not know', (item) => (item['unknown'] = true), /additional propert/],
    ['an empty text', (item) => (item['text'] = ''), /must match pattern/],
    [
      'a condition without a value',
      (item) => (item['enableWhen'] = [{ question: 'ki67.percent', operator: '>' }]),
      /Missing required property/,
    ],
    [
      'an operator that FHIR does not know',
      (item) => (item['enableWhen'] = [{ question: 'ki67.percent', operator: '==', answerDecimal: 1 }]),
      /allowed values/,
    ],
    [
      '"exists" with a number',
      (item) => (item['enableWhen'] = [{ question: 'ki67.percent', operator: 'exists', answerDecimal: 1 }]),
      /que-7/,
    ],
  ])('%s', (_name, spoil, says) => {
    expect(faultsOf(spoilt(spoil)).join('\n')).toMatch(says);
  });

  const condition = (question: string, answer: object) => (item: Record<string, unknown>) =>
    (item['enableWhen'] = [{ question, operator: '=', ...answer }]);
  test.each<[string, (item: Record<string, unknown>) => void, RegExp]>([
    ['a linkId that stands twice', (item) => (item['linkId'] = 'differentiation'), /stands twice/],
    ['a condition on nowhere', condition('nowhere', { answerDecimal: 1 }), /there is no nowhere/],
    ['a condition on a later question', condition('primarySite', { answerDecimal: 1 }), /asked later/],
    ['a condition of another type', condition('ki67.percent', { answerInteger: 1 }), /never has that answer/],
    ['a condition on no option', condition('differentiation', { answerCoding: { code: 'x' } }), /never has/],
    ['conditions without all or any', (item) => delete item['enableBehavior'], /all or any/],
  ])('%s', (_name, spoil, says) => {
    expect(faultsOfReferences(spoilt(spoil)).join('\n')).toMatch(says);
  });
});
