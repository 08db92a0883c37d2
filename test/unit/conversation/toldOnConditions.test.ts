import { describe, expect, test } from 'vitest';
import {
  bearingOnConditions,
  situationsOnConditions,
} from '../../../src/conversation/messages/outcome/bearingOnConditions.ts';
import { situationsOnOptions } from '../../../src/guideline/situationsOnOptions.ts';
import { namedFacts } from '../../../src/language/facts/namedFacts.ts';
import { readingsOf } from '../../../src/conversation/intents/readings.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const midgut =
  '58F, ileal NET Ki-67 5%, ECOG 1, type II liver mets, liver mets unresectable, no EHD, not for transplant, non-functioning, PD on lanreotide, DOTATATE avid';

/** Conditions that no answer decides and that name nothing which is told as a fact: the board judges them. */
const judged: ReadonlySet<string> = new Set([
  'fit',
  'ki67LowerEnd',
  'ki67HighOrMixed',
  'ki67Above55OrNecLike',
  'liverDominant',
  'liverDominantOrRefractory',
  'midgutRisk',
  'clearance90',
  'lowMortality',
  'testOfTime',
  'allControlled',
  'surgeryDeclined',
  'highSurgicalRisk',
  'centreDeclines',
  'allTreatable',
  'lifeExpectancy3',
  'personalisedDosimetry',
  'longActingStopped',
  'inpatientCrisisCover',
  'newSstrPositive',
  'noDrug',
  'glucoseChecked',
  'indolent',
  'highBurden',
  'trialOpen',
  'licensed',
  'licensedOrTrial',
  'expertCentre',
  'lateRelapse',
  'syndromeCausesPoorStatus',
  'burdenCausesPoorStatus',
  'tissueOrDisagreement',
  'petUnavailable',
]);

describe('each condition', () => {
  const bearing: ReadonlySet<string> = new Set([
    ...Object.keys(bearingOnConditions),
    ...Object.keys(situationsOnConditions),
    ...Object.values(situationsOnOptions).map(({ fails }) => fails),
  ]);

  test.each(Object.entries(guideline.optionConditions))(
    '%s is decided by a question, a kept fact, a situation, or listed as judged',
    (id, { words, when, against }) => {
      const isSaid =
        when !== null ||
        against.length > 0 ||
        bearing.has(id) ||
        namedFacts.some(({ spoken }) => spoken.test(words));
      expect(isSaid).toBe(!judged.has(id));
    },
  );
});

/** What the cards list under "avoid or contraindicated" and a question or a situation answers (dossier 2.7). */
const answered =
  /^(?:disease outside the liver|extensive disease outside the liver|g3 and nec mostly|untreated carcinoid heart disease|carcinoid heart disease|biliary-enteric anastomosis(?: or stent)?|contact with bile duct or bowel|ascites or decompensation|coagulopathy|main portal vein thrombosis|decompensation|more than \d+% of the liver|as tae|doxorubicin drug-eluting beads|lung or gastrointestinal shunt|more than 70% replacement unless function is intact|doses add up with prrt|ki-67 of 10% or more|primary in place|unstable disease|decompensated liver(?: disease)?|active infection|pregnancy|kidneys seriously impaired|creatinine clearance .*|everolimus: dose by child-pugh class|us label not for functional carcinoid|severe renal impairment: capecitabine|streptozotocin|cisplatin: renal impairment|usual limits creatinine clearance .*|earlier liver radiation)$/u;

test('what a card lists under "avoid or contraindicated" is a kept fact or answered by a question', () => {
  const items = guideline.modalities.flatMap(({ avoid }) =>
    avoid.flatMap(({ text }) =>
      text.split(/[;,]\s*(?![^(]*\))/u).map((item) => item.replace(/[.;]+$/u, '').trim()),
    ),
  );
  const left = items.filter(
    (item) =>
      item !== '' &&
      !answered.test(item.toLowerCase()) &&
      !namedFacts.some(({ spoken }) => spoken.test(item)),
  );
  expect(items.length).toBeGreaterThan(30);
  expect(left).toEqual([]);
});

describe('a treatment told as given', () => {
  const told = (text: string) =>
    readingsOf(guideline, text)
      .line()
      .notTaken.flatMap(({ fact }) => (fact?.startsWith('earlier ') ? [fact] : []));

  test.each([
    ['she already had 4 cycles of Lutathera in 2022', 'earlier PRRT'],
    ['previous Lutathera 2022', 'earlier PRRT'],
    ['he had Lutathera with progression last year', 'earlier PRRT'],
    ['SIRT right lobe 2023', 'earlier TARE'],
    ['she had TACE twice in 2023', 'earlier TACE'],
    ['everolimus was stopped for pneumonitis', 'earlier Everolimus'],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact]);
  });

  test.each([
    'no previous PRRT',
    'PRRT planned after TACE is discussed',
    'is PRRT an option after 2023',
    'PRRT or TACE?',
    'why was SIRT given in 2023',
    'prior to PRRT',
    'her mother had PRRT in 2022',
    'PRRT',
  ])('not told: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a conversation', () => {
  test('bug: PRRT led as not given before in a patient who was told to have had it', async () => {
    const { say, saySome } = talk();
    await saySome(midgut);
    await say('yes');
    await say('none');
    await say('she already had 4 cycles of Lutathera in 2022');
    const outcome = (await say('outcome')).text;
    // Decision 0838: the course says that no PRRT was given.
    expect(outcome).toContain(
      'Consider first: (Settle first: Disease course and prior lines, told otherwise.) Conventional',
    );
    expect(outcome).not.toContain('PRRT not given before: met');
    expect(outcome).toContain(
      'PRRT not given before: not met by what you also gave (you told: she already had 4 cycles',
    );
    expect((await say('PRRT or TACE?')).text).toContain(
      'told otherwise.) It does not meet a condition, by what you also gave: PRRT not given before',
    );
    expect((await say('why not PRRT')).text).toContain(
      'You typed “she already had 4 cycles of Lutathera in 2022”',
    );
  });

  test('bug: an earlier SIRT was told, and its warning stood "for other patients"', async () => {
    const { say, saySome } = talk();
    await saySome(midgut);
    await say('yes');
    await say('none');
    await say('SIRT right lobe 2023');
    const { text } = await say('outcome');
    expect(text).not.toContain('For other patients: After earlier TARE');
    expect(text).toMatch(/After earlier TARE or external beam[^\n]*You told: SIRT right lobe 2023\./u);
  });

  test.each([
    ['marrow failure', 'PRRT', 'extensive EHD, DOTATATE avid, ileal NET Ki-67 5%'],
    ['uncontrolled hypertension', 'sunitinib', 'extensive EHD, DOTATATE negative, pancreatic NET Ki-67 4%'],
    ['interstitial lung disease', 'everolimus', 'extensive EHD, DOTATATE negative, pancreatic NET Ki-67 4%'],
  ])('bug: %s was lost, and an answer about %s was silent', async (words, drug, line) => {
    const { say, saySome } = talk();
    await saySome(`58F, ECOG 1, ${line}, non-functioning, PD on lanreotide`);
    await say('yes');
    expect((await say(words)).text).toContain(`You told: ${words}.`);
    const { text } = await say(`is ${drug} ok for her`);
    expect(text).toContain(`You typed “${words}”`);
    expect(text).toContain('avoid or contraindicated:');
    expect(text).not.toMatch(/First in this case:[^\n]*PRRT/u);
  });

  test('bug: CAPTEM led with a told DPD deficiency, which was "not known"', async () => {
    const { say, saySome } = talk();
    await saySome(
      '66M pancreatic NET Ki-67 35%, G3 well differentiated, ECOG 1, extensive extrahepatic disease, DOTATATE negative, no drug treatment yet, DPD deficient',
    );
    const { text } = await say('yes');
    expect(text).not.toMatch(/Consider first[^\n]*CAPTEM/u);
    const record = (await say('mdt')).text;
    expect(record).toMatch(/DPD deficiency tested[^\n]*met by what you also gave/u);
    expect(record).not.toMatch(/Not known[^\n]*DPD/u);
    expect((await say('what next')).text).not.toMatch(/DPD deficiency tested/u);
  });
});
