import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { exercises } from '../../../fixtures/exercises.ts';
import { guideline } from '../../../fixtures/guideline.ts';

/** What is typed at a question, and the answer that it is; without one it is asked about. */
type Line = readonly [question: QuestionId, text: string, answer?: unknown];

const asked = (question: QuestionId, ...texts: readonly string[]): readonly Line[] =>
  texts.map((text) => [question, text]);
const taken = (question: QuestionId, answer: unknown, ...texts: readonly string[]): readonly Line[] =>
  texts.map((text) => [question, text, answer]);

const contraindications = 'transarterialContraindications';

/** The rules of dossier 2.8, each with lines of its own words and what stands beside them. */
const rules: Readonly<Record<string, readonly Line[]>> = {
  T1: [
    ...taken('treatmentCourse', 'progressedOnSsa', 'PD on lanreotide'),
    ...asked('treatmentCourse', 'pd on lanreotide'),
    ...taken('sstrImaging', 'negative', 'NON-AVID'),
    ...taken('primaryStatus', 'resected', 's/p ileal resection', 'post ileal resection'),
    ...asked('differentiation', 'network', 'annexed'),
  ],
  T2: [
    ...taken('primaryStatus', 'resected', 's/p Whipple'),
    ...taken(contraindications, ['biliary'], 's/p Whipple'),
    ...asked('extrahepaticDisease', 'diffuse'),
    ...asked('sstrImaging', 'NEC'),
  ],
  T3: [...asked('sstrImaging', 'positive and negative'), ...asked('differentiation', 'NEC or NET')],
  T4: [
    ...asked('sstrImaging', 'not positive', 'DOTATATE avid?', 'possibly positive', 'awaiting positive scan'),
    ...asked('liverDistribution', 'not diffuse', 'never diffuse'),
    ...asked('liverResectability', 'planned resectable'),
  ],
  T5: [
    ...taken('extrahepaticDisease', 'none', 'no'),
    ...taken('necLine', 'none', 'no'),
    ...taken('transplantScreen', 'doesNotMeet', 'no'),
    ...asked('transplantScreen', 'yes'),
    ...guideline.questionIds.flatMap((id) => asked(id, 'yes')),
    ...guideline.questionIds
      .filter((id) => !['extrahepaticDisease', 'necLine', 'transplantScreen'].includes(id))
      .flatMap((id) => asked(id, 'no')),
  ],
  T6: [
    ...asked('treatmentCourse', 'lanreotide', 'everolimus'),
    ...asked('sstrImaging', 'Lutathera'),
    ...asked(contraindications, 'Y90', 'TACE'),
  ],
  T7: [
    ...taken('ki67', { ki67: 2.5 }, '2,5%'),
    ...taken('liverInvolvement', 40, '40'),
    ...asked('sstrImaging', '12'),
    ...asked('extrahepaticDisease', '2'),
  ],
  T8: [
    ...taken('treatmentCourse', 'progressedAfterTargeted', 'progressed on everolimus'),
    ...taken('treatmentCourse', 'progressedOnSsa', 'grew on octreotide'),
    ...taken('treatmentCourse', 'naiveGrowing', 'growing without treatment'),
    ...asked('treatmentCourse', 'everolimus then octreotide', 'had Lutathera'),
  ],
  T12: asked('differentiation', 'CLARINET', 'NETTER'),
  T13: asked('differentiation', 'necrosis'),
  T14: asked('differentiation', 'non-small cell'),
  T15: taken(
    'differentiation',
    'mixedOrOther',
    'goblet cell carcinoid',
    'lung carcinoid',
    'bronchial carcinoid',
    'thymic carcinoid',
    'typical carcinoid',
    'atypical carcinoid',
  ),
  T16: asked('differentiation', 'carcinoid syndrome'),
  T17: [
    ...taken(
      'differentiation',
      'well',
      'well differentiated NET G3',
      'NET G3, well differentiated',
      'G3 well-differentiated',
    ),
    ...taken('ki67', { grade: 'G3' }, 'well differentiated NET G3'),
  ],
  T18: asked('differentiation', 'NET G3', 'G3 NET', 'high-grade NET', 'well differentiated high-grade'),
  T19: asked('differentiation', 'PNET'),
  T20: taken('ki67', { ki67: 12 }, 'Ki-67 12%', 'Ki 67 of 12%', 'MIB-1 12%'),
  T21: asked('ki67', '1', '2', '3'),
  T22: taken('ki67', { ki67: 2.5 }, '2,5%'),
  T23: taken('ki67', { ki67: 1 }, '<2%', '<3%'),
  T24: asked('ki67', '<5%', '<10%', '<20%'),
  T25: taken('ki67', { grade: 'G3' }, '>20%'),
  T26: asked('ki67', '>10%', '>55%'),
  T27: taken('ki67', { ki67: 5 }, '2-5%'),
  T28: taken('ki67', { ki67: 10 }, '~10', '~10%'),
  T29: [
    ...taken('ki67', { grade: 'G1' }, '1 mitosis/2 mm2'),
    ...taken('ki67', { grade: 'G2' }, '5 mitoses/2 mm2', '2 mitoses/10 HPF', '20 mitoses/10 HPF'),
    ...taken('ki67', { grade: 'G3' }, '21 mitoses/10 HPF'),
  ],
  T30: [
    ...taken('performanceStatus', 2, 'WHO 2'),
    ...asked('performanceStatus', 'WHO grade 2', 'grade 2', 'G2', 'NET 2'),
  ],
  T31: [
    ...taken('necLine', 'afterPlatinum', 'PD after platinum', 'progressed on carbo-etoposide'),
    ...asked('necLine', 'after platinum'),
  ],
  T32: asked('necLine', 'after EP', 'post carbo-etoposide', 'second line', 'first line', 'untreated'),
  T33: taken('extrahepaticDisease', 'unknown', 'no PET yet'),
  T34: asked('extrahepaticDisease', 'liver dominant', 'few nodes'),
  T35: [
    ...taken('liverDistribution', 'limited', 'type I'),
    ...taken('liverDistribution', 'complex', 'type II'),
    ...taken('liverDistribution', 'diffuse', 'type III'),
    ...asked('liverDistribution', 'type IIII'),
  ],
  T36: [
    ...taken('liverDistribution', 'complex', 'bilobar, 9 lesions', 'both lobes, 6 lesions'),
    ...asked('liverDistribution', 'bilobar, 5 lesions', 'bilobar', 'both lobes'),
  ],
  T37: asked('liverDistribution', 'disseminated'),
  T38: [
    ...taken('liverResectability', 'unresectable', 'unresectable'),
    ...asked('liverResectability', 'not resectable'),
  ],
  T39: asked('liverResectability', 'yes', 'hepatectomy', 'metastasectomy', 'borderline'),
  T40: asked('primaryStatus', 'primary in situ', 'synchronous', 'TX'),
  T42: asked('ablationNumbers', 'multiple'),
  T43: taken('ablationNumbers', { lesionCount: 3, largestLesionMm: 22 }, '3 lesions, largest 2.2 cm'),
  T44: asked('hormonalSyndrome', 'no carcinoid syndrome', 'CS', 'NF', 'stable on SSA'),
  T45: asked(
    'treatmentCourse',
    'after 4 cycles Lu-177',
    'post Lutathera',
    'after everolimus',
    'post sunitinib',
    'after CAPTEM',
    'heavily pretreated',
  ),
  T47: asked('treatmentCourse', 'first line', 'untreated', 'progression off treatment'),
  T48: [
    ...taken('treatmentCourse', 'naive', 'treatment naive'),
    ...taken('treatmentCourse', 'naiveGrowing', 'treatment naive and progressing'),
  ],
  T49: taken('treatmentCourse', 'stable', 'stable on surveillance'),
  T50: taken(contraindications, ['hepaticDecompensation', 'portalVein'], 'ascites and portal thrombosis'),
  T51: asked(contraindications, 'none, but ascites', 'not worked up, ascites'),
  T52: asked(contraindications, 'no ascites', 'not jaundiced', 'no PVT'),
  T53: [
    ...taken(
      contraindications,
      ['hepaticDecompensation'],
      'bilirubin 3 mg/dL',
      'bilirubin 2.1 mg/dL',
      'bilirubin 35 umol/L',
    ),
    ...asked(contraindications, 'bilirubin 2 mg/dL', 'bilirubin 34 umol/L', 'bili 3'),
  ],
  T54: [
    ...taken(contraindications, ['hepaticDecompensation'], 'Child-Pugh B8', 'Child-Pugh B9', 'Child-Pugh C'),
    ...asked(contraindications, 'Child-Pugh A', 'Child-Pugh B7', 'Child-Pugh B'),
  ],
  T55: [
    ...taken(contraindications, ['renalImpairment'], 'eGFR 18', 'eGFR 29', 'creatinine clearance 22 mL/min'),
    ...asked(contraindications, 'eGFR 30', 'eGFR 39', 'eGFR 40', 'eGFR 80'),
  ],
  T56: asked(contraindications, 'creatinine 2.1'),
  T57: asked(contraindications, 'contrast allergy', 'rash after contrast'),
  T58: [
    ...taken(contraindications, ['renalImpairment'], 'renal failure', 'severe renal impairment'),
    ...taken(contraindications, ['contrastAllergy'], 'anaphylaxis to contrast'),
  ],
  T59: taken('sstrImaging', 'negative', 'non-avid'),
  T60: asked('sstrImaging', 'FDG avid', 'FDG positive'),
  T61: asked('sstrImaging', 'SSTR2+'),
  T62: [
    ...taken('sstrImaging', 'positive', 'Krenning 3', 'Krenning 4'),
    ...taken('sstrImaging', 'negative', 'Krenning 0', 'Krenning 1'),
    ...asked('sstrImaging', 'Krenning 2'),
  ],
  T63: [
    ...taken(
      'transplantScreen',
      'doesNotMeet',
      'not a transplant candidate',
      'not for transplant',
      'not for transplantation',
    ),
    ...taken('transplantScreen', 'unknown', 'not discussed', 'never considered'),
  ],
};

const read = (question: QuestionId, text: string) =>
  readAnswer(guideline, guideline.questions[question], utteranceOf(text));

describe('a rule of dossier 2.8', () => {
  test.each(Object.entries(rules))('%s', (id, lines) => {
    exercises(id);
    for (const [question, text, answer] of lines) {
      const reading = read(question, text);
      const is = reading.kind === 'answer' ? reading.answer : undefined;
      expect({ question, text, answer: is }).toEqual({ question, text, answer });
    }
  });

  test('T17 in a line: "well differentiated NET G3" fills differentiation and grade', () => {
    exercises('T17');
    const { facts } = readIntake(guideline, utteranceOf('well differentiated NET G3'));
    expect(facts.map(({ question, answer }) => ({ question, answer }))).toEqual([
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { grade: 'G3' } },
    ]);
  });

  test('T41: "innumerable" is a number of 200 lesions, and the size is asked for', () => {
    exercises('T41');
    expect(read('ablationNumbers', 'innumerable')).toMatchObject({
      kind: 'ask',
      partial: { lesionCount: 200 },
    });
  });

  test('T46: "stable since Lutathera" is never progressed', () => {
    exercises('T46');
    const reading = read('treatmentCourse', 'stable since Lutathera');
    expect(reading.kind === 'answer' ? reading.answer : 'asked').not.toMatch(/progressed|exhausted/i);
  });
});
