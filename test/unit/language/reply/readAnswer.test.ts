import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentGuideline } from '../../../../src/current.ts';
import { fitAnswer } from '../../../../src/engine/fitAnswer.ts';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { answerStatements, exercises } from '../../../fixtures/exercises.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { conflicts, optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { accepted, askAgain } from '../../../fixtures/parserLines.ts';

const { questionIds, questions } = guideline;

const read = (question: QuestionId, text: string) =>
  readAnswer(guideline, questions[question], utteranceOf(text));

describe('every id, label and synonym of the dossier', () => {
  test.each([...optionSynonyms, ...conflicts])('$question: $text', ({ question, text, answer }) => {
    exercises(...answerStatements(question, answer));
    expect(read(question, text)).toMatchObject({ kind: 'answer', answer });
  });
});

describe('the parser lines of the dossier that are accepted', () => {
  test.each(accepted)('$question: $text', ({ question, text, answer }) => {
    exercises(`line "${text}"`);
    const reading = read(question, text);
    if (typeof answer === 'object' && 'lesionCount' in answer && !('largestLesionMm' in answer)) {
      expect(reading).toMatchObject({ kind: 'ask', partial: answer });
    } else expect(reading).toMatchObject({ kind: 'answer', answer });
  });
});

describe('the parser lines of the dossier that are asked again', () => {
  test.each(askAgain)('$question: $text', ({ question, text }) => {
    exercises(`line "${text}"`, '2.8 ask again');
    const reading = read(question, text);
    expect(reading.kind).not.toBe('answer');
    expect(reading.kind === 'ask' ? reading.reason : 'none').not.toBe('');
  });
});

describe('what is negated, uncertain, ambiguous or out of range is never guessed', () => {
  test.each<[QuestionId, string]>([
    ['differentiation', 'not well differentiated'],
    ['differentiation', 'possible NEC'],
    ['differentiation', 'NEC or NET'],
    ['differentiation', 'carcinoid syndrome'],
    ['differentiation', 'non-small cell'],
    ['differentiation', 'CLARINET'],
    ['differentiation', 'necrosis'],
    ['differentiation', 'well differentiated high-grade'],
    ['ki67', '3'],
    ['ki67', '130%'],
    ['ki67', '-5%'],
    ['ki67', '<5%'],
    ['ki67', '>10%'],
    ['ki67', '5% and 12%'],
    ['ki67', 'G1 or G2'],
    ['ki67', 'possibly 12%'],
    ['ki67', '12 mm'],
    ['performanceStatus', 'ECOG 7'],
    ['performanceStatus', 'ECOG 1-2'],
    ['performanceStatus', 'KPS 85'],
    ['performanceStatus', 'NET G2'],
    ['performanceStatus', 'WHO G2'],
    ['performanceStatus', '1.5'],
    ['necLine', 'after platinum'],
    ['necLine', 'first line'],
    ['necLine', 'yes'],
    ['extrahepaticDisease', 'liver dominant'],
    ['extrahepaticDisease', 'not liver only'],
    ['extrahepaticDisease', 'yes'],
    ['liverDistribution', 'bilobar, 4 lesions'],
    ['liverDistribution', 'not diffuse'],
    ['liverDistribution', 'disseminated'],
    ['liverResectability', 'previous hepatectomy'],
    ['liverResectability', 'borderline resectable'],
    ['liverResectability', 'un-resectable'],
    ['primaryStatus', 'synchronous'],
    ['ablationNumbers', '3 lesions'],
    ['ablationNumbers', '3 and 22'],
    ['ablationNumbers', '0 lesions, 20 mm'],
    ['ablationNumbers', '3 lesions, 400 mm'],
    ['ablationNumbers', '3 lesions max 20'],
    ['ablationNumbers', '2 or 3 lesions, 20 mm'],
    ['transplantScreen', 'yes'],
    ['hormonalSyndrome', 'not refractory'],
    ['hormonalSyndrome', 'CS'],
    ['hormonalSyndrome', 'NF'],
    ['hormonalSyndrome', 'stable on SSA'],
    ['treatmentCourse', 'stable since Lutathera, then progressed?'],
    ['treatmentCourse', 'after 4 cycles Lu-177'],
    ['treatmentCourse', 'post sunitinib'],
    ['treatmentCourse', 'heavily pretreated'],
    ['treatmentCourse', 'lanreotide'],
    ['treatmentCourse', 'never progressed on lanreotide'],
    ['treatmentCourse', 'pd on lanreotide'],
    ['liverInvolvement', '130%'],
    ['liverInvolvement', '<60%'],
    ['liverInvolvement', '20-60%'],
    ['transarterialContraindications', 'none, but ascites'],
    ['transarterialContraindications', 'not jaundiced'],
    ['transarterialContraindications', 'eGFR 80'],
    ['transarterialContraindications', 'INR 1.1'],
    ['transarterialContraindications', 'bilirubin 1 mg/dL'],
    ['sstrImaging', 'SSTR2+'],
    ['sstrImaging', 'DOTATATE avid?'],
  ])('%s: %s', (question, text) => {
    exercises('5 never guessed');
    expect(read(question, text).kind).not.toBe('answer');
  });
});

describe('the misspellings and units of the dossier (8)', () => {
  test.each<[QuestionId, string, unknown]>([
    ['treatmentCourse', 'progressing on octriotide', 'progressedOnSsa'],
    ['treatmentCourse', 'progressing on lanreitide', 'progressedOnSsa'],
    ['sstrImaging', 'dotatete avid', 'positive'],
    ['ki67', 'Ki-76 12%', { ki67: 12 }],
    ['ki67', 'KI67:12', { ki67: 12 }],
    ['ki67', '12 per cent', { ki67: 12 }],
    ['ablationNumbers', '3 lesions, largest 2.2 cm', { lesionCount: 3, largestLesionMm: 22 }],
    ['ablationNumbers', '3 lesions, largest 15 cm', { lesionCount: 3, largestLesionMm: 150 }],
    ['ablationNumbers', '3 lesions, largest 35', { lesionCount: 3, largestLesionMm: 35 }],
  ])('%s: %s', (question, text, answer) => {
    exercises('8 misspellings');
    expect(read(question, text)).toMatchObject({ kind: 'answer', answer });
  });

  test('a size without a unit that may be either is asked for', () => {
    exercises('8 misspellings');
    expect(read('ablationNumbers', '3 lesions, largest 12').kind).not.toBe('answer');
  });
});

describe('what is said in other words', () => {
  test.each<[QuestionId, string, unknown]>([
    ['ki67', 'Ki-76 12 per cent', { ki67: 12 }],
    ['ki67', 'KI67:12', { ki67: 12 }],
    ['ki67', '2-5%', { ki67: 5 }],
    ['ki67', '~10%', { ki67: 10 }],
    ['ki67', '25', { ki67: 25 }],
    ['ki67', 'G2, Ki-67 2%', { ki67: 2, grade: 'G2' }],
    ['performanceStatus', 'WHO 2', 2],
    ['performanceStatus', 'Karnofsky 60%', 2],
    ['performanceStatus', '0', 0],
    ['liverDistribution', 'bilobar, 9 lesions', 'complex'],
    ['ablationNumbers', '3 lesions max 2.2cm', { lesionCount: 3, largestLesionMm: 22 }],
    ['ablationNumbers', '4 mets, largest 35', { lesionCount: 4, largestLesionMm: 35 }],
    ['treatmentCourse', 'progressing on lanreitide', 'progressedOnSsa'],
    ['treatmentCourse', 'PD on octreotide then Lutathera and everolimus', 'exhausted'],
    ['liverInvolvement', '40', 40],
    [
      'transarterialContraindications',
      'ascites and portal thrombosis',
      ['hepaticDecompensation', 'portalVein'],
    ],
    ['sstrImaging', 'Krenning 4', 'positive'],
    ['extrahepaticDisease', 'liver only, no EHD', 'none'],
  ])('%s: %s', (question, text, answer) => {
    expect(read(question, text)).toMatchObject({ kind: 'answer', answer });
  });
});

describe('what random walks against the bot have found', () => {
  test.each<[QuestionId, string]>([
    ['performanceStatus', '-1'],
    ['ki67', 'Y90'],
    ['ki67', 'Lu-177'],
    ['liverInvolvement', 'Y90'],
    ['differentiation', '<b>well</b>'],
  ])('%s: %s is no answer', (question, text) => {
    expect(read(question, text).kind).not.toBe('answer');
  });
});

test('whatever is typed, it is read without a fault, and an answer always fits', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...questionIds),
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...' 0123456789%<>-.,?GgKkiI/+mc'.split('')) }),
      ),
      (question, text) => {
        const reading = read(question, text);
        if (reading.kind === 'answer')
          expect(fitAnswer(currentGuideline(), question, reading.answer)).toEqual(reading.answer);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('upper or lower case and spaces around do not matter, but for PD and SD', () => {
  const plain = optionSynonyms.filter(({ text }) => !/\b(?:PD|SD)\b|µ/.test(text));
  for (const { question, text, answer } of plain) {
    expect(read(question, `  ${text.toUpperCase()} `)).toMatchObject({ kind: 'answer', answer });
  }
});
