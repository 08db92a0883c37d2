import { expect, test } from 'vitest';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { subjects } from '../../../src/language/ask/subjects.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../src/language/reply/readAnswer.ts';
import { unclear } from '../../../src/language/sentences/unclearSentences.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { guideline } from '../../fixtures/guideline.ts';

const { differentiation } = currentData.questions;

/** Another version: another cut-off, another label, another term. */
const other = createGuideline({
  ...currentData,
  cutoffs: {
    ...currentData.cutoffs,
    bilirubinMgDl: 5,
    creatinineClearanceBelow: 20,
    creatinineClearanceUnclearBelow: 50,
    ki67G2From: 5,
    ki67G2To: 30,
  },
  questions: {
    ...currentData.questions,
    differentiation: {
      ...differentiation,
      options: differentiation.options.map((option) =>
        option.id === 'well' ? { ...option, label: 'Zebra-like tumour', short: 'Zebra-like' } : option,
      ),
    },
  },
  glossary: [...currentData.glossary, { terms: ['ZZT'], expansion: 'a term of the other version' }],
});

const versions = [guideline, other, guideline];

test('a cut-off is that of the guideline that is read with', () => {
  const said = utteranceOf('bilirubin 3 mg/dL');
  const kinds = versions.map(
    (one) => readAnswer(one, one.questions.transarterialContraindications, said).kind,
  );
  expect(kinds).toEqual(['answer', 'ask', 'answer']);
  expect(versions.map((one) => readIntake(one, said).facts.length)).toEqual([1, 0, 1]);
});

test.each([
  ['eGFR 25', [1, 0, 1]],
  ['eGFR <30', [1, 0, 1]],
  ['Ki-67 <3%', [1, 0, 1]],
  ['Ki-67 >20%', [1, 0, 1]],
  ['Ki-67 >30%', [0, 1, 0]],
])('bug: "%s" was read by the numbers of the current guideline', (text, facts) => {
  const said = utteranceOf(text);
  expect(versions.map((one) => readIntake(one, said).facts.length)).toEqual(facts);
});

test('bug: an eGFR of 45 selected nothing, whatever the guideline asks about', () => {
  const asked = versions.map((one) => readIntake(one, utteranceOf('eGFR 45')).doubts[0]?.because);
  expect(asked).toEqual([unclear.named, unclear.whatKidneysAllow, unclear.named]);
});

test('a label is that of the guideline that is read with', () => {
  const said = utteranceOf('zebra-like');
  const kinds = versions.map((one) => readAnswer(one, one.questions.differentiation, said).kind);
  expect(kinds).toEqual(['none', 'answer', 'none']);
  const line = utteranceOf('Differentiation: zebra-like');
  expect(versions.map((one) => readIntake(one, line).facts.length)).toEqual([0, 1, 0]);
});

test('a term that can be asked about is one of the guideline that is read with', () => {
  expect(versions.map((one) => subjects(one).some(({ id }) => id === 'ZZT'))).toEqual([false, true, false]);
});
