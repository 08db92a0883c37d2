import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/guideline/question.ts';
import { questionIds } from '../../../../src/guideline/questions/index.ts';
import { identifierIn } from '../../../../src/language/safety/identifiers.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { ambiguousTerms } from '../../../../src/language/vocabulary/ambiguousTerms.ts';
import { namesOfOption } from '../../../../src/language/vocabulary/questions/index.ts';
import { aboutAPatient, asks, comparisons, laterAsks, noAsks, notThere } from '../../../fixtures/asks.ts';
import { fullLines } from '../../../fixtures/fullLines.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { intakeLines, misspelledLines, rewrittenLines } from '../../../fixtures/intakeLines.ts';
import { regressionLines } from '../../../fixtures/intakeRegressions.ts';
import { noteLines, scepticLines } from '../../../fixtures/intakeSceptic.ts';
import { statements } from '../../../fixtures/intakeStatements.ts';
import { conflicts, optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { accepted, askAgain } from '../../../fixtures/parserLines.ts';
import { quiz } from '../../../fixtures/quiz.ts';
import { exercises } from '../../../fixtures/exercises.ts';

const refused: readonly (readonly [text: string, kind: string])[] = [
  ['jane.doe@example.org', 'email'],
  ['mail to j@nhs.net, PS1', 'email'],
  ['DOB 3 May 1961', 'dateOfBirth'],
  ['d.o.b. unknown', 'dateOfBirth'],
  ['born 1961', 'dateOfBirth'],
  ['date of birth: not given', 'dateOfBirth'],
  ['MRN 1234567', 'recordNumber'],
  ['MRN:A-12345', 'recordNumber'],
  ['mrn is 4711', 'recordNumber'],
  ['MRN# 99', 'recordNumber'],
  ['hospital no A12345', 'recordNumber'],
  ['Hospital number: AB-4711', 'recordNumber'],
  ['patient id 4711', 'recordNumber'],
  ['patient number 20391', 'recordNumber'],
  ['CHI 0101501234', 'recordNumber'],
  ['SSN 123-45-6789', 'recordNumber'],
  ['123-45-6789, ileal NET', 'recordNumber'],
  ['ileal NET, K1234567', 'recordNumber'],
  ['4711081', 'recordNumber'],
  ['NHS number 943 476 5919', 'nhsNumber'],
  ['NHS no. 9434765919', 'nhsNumber'],
  ['943 476 5919', 'nhsNumber'],
  ['scan of 12/03/2024', 'date'],
  ['12.3.1960', 'date'],
  ['03-12-60', 'date'],
  ['1960/03/12', 'date'],
  ['1960.03.12', 'date'],
  ['1960-03-12, PS1', 'date'],
  ['March 12, 1960', 'date'],
  ['Mar 12th 1960', 'date'],
  ['12-Mar-1960', 'date'],
  ['12-Mar-60', 'date'],
  ['12th of March 1960', 'date'],
  ['resected 1 sept 2020', 'date'],
  ['call 020 7946 0958', 'phone'],
  ['+44 20 7946 0958', 'phone'],
  ['0044 20 7946 0958', 'phone'],
  ['(212) 555-1234', 'phone'],
  ['tel: 7946 0958', 'phone'],
  ['Mr Smith', 'name'],
  ['Mr.Smith', 'name'],
  ['what is best for Mrs Smith', 'name'],
  ['mrs smith has ileal NET', 'name'],
  ['Ms. Öztürk, PS1', 'name'],
  ['Herr Müller', 'name'],
  ['Frau K.', 'name'],
  ['Miss O’Neill', 'name'],
  ['patient name: X', 'name'],
  ['Name: John', 'name'],
  ['her name is anna', 'name'],
  ['Surname: Smith', 'name'],
  ["Patient's name John Smith", 'name'],
  ['Patient: John Smith', 'name'],
  ['patient Anna', 'name'],
  ['patient Anna has an ileal NET, liver only', 'name'],
  ['62-year-old man called Peter, PS1', 'name'],
  ['Smith, John: well', 'name'],
  ['SMITH, John (62)', 'name'],
];

/** What clinicians type, near to what identifies. */
const allowed: readonly string[] = [
  'MR shows liver only',
  'CT and MR show',
  'MR imaging: liver only',
  'MR Liver: bilobar metastases',
  'MR. Liver only',
  'MR Enterography: ileal primary',
  'mr shows liver only',
  'on mr. liver only',
  'MRI and MRE, liver only',
  'MS stable, PS1',
  'MS: none',
  'drug name is everolimus',
  'trade name: Lutathera',
  'name of primary: ileum',
  'generic name is lanreotide',
  'named patient programme for PRRT',
  'what is the name of the trial',
  'patient: no SSTR imaging',
  'patient no G3 component',
  'patient no PS2',
  'case no 3',
  'Patient: Ileal NET G2',
  'Patient: Unfit for surgery',
  'Patient ECOG 2',
  'patient PS1',
  'patient Caucasian, 62',
  'patient Krenning 4',
  'Patient called today, PS1',
  'patient with NET',
  'Patient Well',
  'Liver, Bone: metastases',
  'Ileum, NET: G2',
  'Well differentiated, Ki-67 4%',
  'Pancreatic, Functioning: insulinoma',
  '62y ileal NET',
  '62F, small bowel NET G1',
  'Ki-67 2%, 5 mitoses/2 mm2',
  'Ki-67 10-20-30%',
  'Ki-67 3/10/20 %',
  '3/5/12 mm lesions',
  'lesions 1.2/2.3/3.4 cm',
  'lesions of 3-5-12 mm',
  'segments 2/3/4',
  'segments 5-6-7, type II',
  '3 lesions max 2.2cm',
  '5 lesions, largest 30 mm',
  'KPS 80',
  'PS 0-1',
  'PD on Lu-177',
  '177Lu-DOTATATE 7.4 GBq x 4',
  'Y-90 TARE in 2019',
  'resected in March 2019',
  'surgery May 2018, PD 12/2023',
  'PD 03/2024 on lanreotide 120 mg',
  'lanreotide 120 mg every 28 days since 2020',
  'WHO 2010 G2, WHO 2019 NET G3',
  'platelets 150000',
  'platelet count is 150000/mm3',
  'chromogranin A 123456',
  'CgA 1,200 ng/ml',
  'NCT01578239',
  'PMID 28465629',
  'bilirubin 34 µmol/l, albumin 32 g/l',
  '5-HIAA 250, NT-proBNP 1234567',
  'NHS patient, PS1',
  'NHS 2 week wait',
  '10 y OS 60-70-80%',
  'hazard ratio 0.18 (0.11-0.29)',
  'NETTER-1 2017, NETTER-2 2024',
  'doi 10.3748/wjg.v23.i15.2640',
  'stubborn diarrhoea, refractory',
  'misses doses, syndrome controlled',
  'miss a dose',
  'T3N1M1, stage IV',
  'Child-Pugh A5, MELD 8',
  'Whipple 2016, now bilobar mets',
  'SSTR +, FDG -',
  '+ SSTR, > 10 lesions',
  'quiz exam 20',
];

describe('what identifies is found', () => {
  test.each(refused)('%s', (text, kind) => {
    exercises('W3');
    expect(identifierIn(guideline, utteranceOf(text))).toBe(kind);
  });
});

describe('clinical text is let through', () => {
  test.each(allowed)('%s', (text) => {
    expect(identifierIn(guideline, utteranceOf(text))).toBeNull();
  });

  test('there are many of both kinds', () => {
    expect(refused.length).toBeGreaterThanOrEqual(40);
    expect(allowed.length).toBeGreaterThanOrEqual(60);
  });

  test.each<[name: string, lines: readonly string[]]>([
    ['referral lines', intakeLines.map(({ text }) => text)],
    ['notes', [...noteLines, ...scepticLines, ...regressionLines].map(({ text }) => text)],
    ['respelled lines', [...misspelledLines, ...rewrittenLines].map(({ text }) => text)],
    ['statements', statements.map(({ text }) => text)],
    ['whole lines', Object.values(fullLines)],
    ['typed answers', [...optionSynonyms, ...conflicts].map(({ text }) => text)],
    ['parsed lines', [...accepted, ...askAgain].map(({ text }) => text)],
    ['asks', [...asks.map(({ ask }) => ask), ...laterAsks.map(([ask]) => ask), ...notThere]],
    ['asks of two', comparisons.map(({ ask }) => ask)],
    ['asks about a patient', [...aboutAPatient, ...noAsks.map(({ text }) => text)]],
    ['topics of the quiz', quiz.topics.flatMap(({ id, title, synonyms }) => [id, title, ...synonyms])],
    [
      'items of the quiz',
      quiz.nodes
        .flatMap((node, seed) => quiz.kindsFor(node).map((kind) => quiz.makeItem({ node, kind, seed })))
        .flatMap(({ case: told, stem, options }) => [
          ...(told?.text ?? []),
          stem,
          ...options.flatMap(({ label, synonyms }) => [label, ...synonyms]),
        ]),
    ],
    [
      'words of the questions',
      questionIds
        .map((id): Question => guideline.questions[id])
        .flatMap(({ id: question, title, options }) => [
          title,
          ...options.flatMap(({ id, label, short }) => [
            label,
            `${title}: ${label}`,
            short ?? label,
            ...Object.values(namesOfOption(question, id)).flat(),
          ]),
        ]),
    ],
    ['phrases to ask again at', ambiguousTerms],
  ])('%s', (_name, lines) => {
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => identifierIn(guideline, utteranceOf(line)) !== null)).toEqual([]);
  });
});
