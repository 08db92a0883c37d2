import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { isSure } from '../../../fixtures/modifiedClauses.ts';

const sureOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(line)).facts.map(({ question, answer }) => [question, answer]),
  );

const form = {
  primarySite: 'smallIntestine',
  ki67: { grade: 'G1' },
  performanceStatus: 0,
  extrahepaticDisease: 'none',
  liverDistribution: 'diffuse',
};

describe('names and values of a form', () => {
  test.each([
    'Site - ileum; Grade - 1; ECOG - 0; EHD - none; Liver mets - diffuse',
    'Site - ileum\nGrade - 1\nECOG - 0\nEHD - none\nLiver mets - diffuse',
    'Site | ileum\nGrade | G1\nECOG | 0\nEHD | none\nLiver | diffuse',
    'Item;Value\nprimary site;ileum\ngrade;G1\nECOG;0\nEHD;none\nliver;diffuse',
  ])('are read with a dash or in columns: %j', (text) => {
    expect(sureOf(text)).toMatchObject(form);
  });

  test('two dashes alone may be anything', () => {
    expect(sureOf('Primary - pancreas; liver - not yet seen')).not.toHaveProperty('primarySite');
  });
});

describe('signs that are spoken out', () => {
  test('are signs in a dictated text', () => {
    expect(sureOf('karnofsky ninety period pancreatic net grade two period gallium avid period')).toEqual({
      differentiation: 'well',
      primarySite: 'pancreas',
      ki67: { grade: 'G2' },
      performanceStatus: 0,
      sstrImaging: 'positive',
    });
  });

  test.each([
    'no growth over a period of two years, ECOG 1',
    'what is the next line of treatment, ECOG 1',
    'ki sixty seven three comma five percent',
  ])('are words elsewhere: %s', (text) => {
    expect(sureOf(text)).not.toHaveProperty('ki67');
  });
});

test('bug: words behind a year that is spoken out were part of the year', () => {
  expect(sureOf('primary resected in twenty twenty one liver only disease')).toEqual({
    primaryStatus: 'resected',
    extrahepaticDisease: 'none',
  });
  expect(sureOf('in twenty twenty one not resectable in one stage')).toEqual({});
});

test('a name behind a title says nothing', () => {
  expect(sureOf('Mr B. has an ileal NET. Resectable liver metastases per Dr. Lindqvist. ECOG 1')).toEqual({
    differentiation: 'well',
    primarySite: 'smallIntestine',
    liverResectability: 'oneStage',
    performanceStatus: 1,
  });
});

/** Statements that are sure on their own, of what can be otherwise later. */
const plain = optionSynonyms.filter(
  ({ text, question, answer }) =>
    !/[,;:/]/.test(text) &&
    question !== 'differentiation' &&
    question !== 'primarySite' &&
    isSure(text, question, answer),
);

/** What comes later, what is still to be done, and what is said of another finding. */
const edits = [
  (said: string) => `${said}. Resolved since.`,
  (said: string) => `${said}; corrected in June.`,
  (said: string) => `${said}. Since then revised.`,
  (said: string) => `Actions\n- ${said}\n- bloods`,
  (said: string) => `Jobs\n- bloods\n- ${said}`,
  (said: string) => `To do: ${said}`,
  (said: string) => `${said} next month`,
  (said: string) => `Ruled out - ${said}`,
];

describe('what takes a statement back, puts it off or heads it', () => {
  test('is looked at around statements of most questions', () => {
    expect(new Set(plain.map(({ question }) => question)).size).toBeGreaterThanOrEqual(10);
  });

  test.each(edits.map((edit) => [edit('…'), edit] as const))('%j leaves nothing sure', (_name, edit) => {
    expect(
      plain.filter((one) => isSure(edit(one.text), one.question, one.answer)).map((one) => edit(one.text)),
    ).toEqual([]);
  });
});

describe('another finding in the liver', () => {
  test.each(['haemangioma', 'cyst', 'adenoma', 'FNH'])('leaves count, size and place open: %s', (finding) => {
    const sure = sureOf(`Solitary 4 cm ${finding} in segment 4. NET G1.`);
    expect(sure).not.toHaveProperty('liverDistribution');
    expect(sure).not.toHaveProperty('ablationNumbers');
  });
});

test.each([
  ['Primary unresectable at 2021 laparotomy; removed en bloc Feb 2024.', 'primaryStatus'],
  ['To do\n- MRI for lesion count\n- ERCP + stent next Monday', 'transarterialContraindications'],
  ['Incidental: solitary 4 cm haemangioma in segment 4.', 'liverDistribution'],
])('bug: was sure and wrong: %j', (text, question) => {
  expect(sureOf(text)).not.toHaveProperty(question);
});

describe('a modifier before a colon, where a sentence begins, heads the whole of it', () => {
  const headings = [
    'Comparison',
    'Compared with 2022',
    'Comparison with the outside CT of March 2022',
    'Previously',
    'Possible',
    'If accepted',
    'Not',
  ];
  // What is told of the liver and of operations: what the tumour is does not change, and no plan changes a fitness.
  const stated = plain.filter(
    ({ question }) =>
      question === 'liverResectability' || question === 'extrahepaticDisease' || question === 'sstrImaging',
  );

  test.each(headings)('%s', (heading) => {
    expect(stated.length).toBeGreaterThan(15);
    for (const { text, question, answer } of stated)
      for (const line of [
        `${heading}: two lesions in segment 6, ${text}.`,
        `ECOG 1. ${heading}: as reported, ${text}.`,
      ])
        expect({ line, sure: isSure(line, question, answer) }).toEqual({ line, sure: false });
  });

  test('bug: it headed its first clause alone', () => {
    expect(
      sureOf(
        'Comparison: CT of 03/22 described two lesions in segment 6, considered resectable. Today: stage 4.',
      ),
    ).not.toHaveProperty('liverResectability');
  });

  test('the next sentence is its own, and what was given was given', () => {
    expect(sureOf('Comparison: CT of 03/22, stable. ECOG 1')).toHaveProperty('performanceStatus', 1);
    expect(sureOf('Prior Rx: octreotide, progressed')).toHaveProperty('treatmentCourse', 'progressedOnSsa');
  });
});
