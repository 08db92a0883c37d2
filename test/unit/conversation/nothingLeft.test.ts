import { expect, test } from 'vitest';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import type { StoredNotTaken } from '../../../src/conversation/state/session.ts';
import { leadOf } from '../../../src/engine/leadAt.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

/** Options that name drugs and give nothing else, by hand, in the words of the dossier (2.6). */
const naming: readonly (readonly [text: RegExp, drugs: readonly string[]])[] = [
  [/^Everolimus \(PFS 11\.0/, ['Everolimus', 'Sunitinib']],
  [/^Everolimus; sunitinib if .*cabozantinib/, ['Everolimus', 'Sunitinib', 'Cabozantinib']],
  [/^Everolimus(?:\.| \(RADIANT| in insulinoma)/, ['Everolimus']],
  [/^Cabozantinib\b/, ['Cabozantinib']],
  [/^CAPTEM or STZ/, ['CAPTEM', 'STZ/5-FU']],
  [/^CAPTEM(?:\. First line|, especially)/, ['CAPTEM']],
  [/^Pancreatic primary: CAPTEM, STZ\/5-FU or sunitinib/, ['CAPTEM', 'STZ/5-FU', 'Sunitinib']],
];

/** What may be told of a case, and the drugs that it excludes, by hand (dossier 2.6, 2.7, C18 and C25). */
const lung: StoredNotTaken = { question: null, words: 'ILD', fact: 'interstitial lung disease' };
const dpd: StoredNotTaken = { question: null, words: 'DPD deficiency', fact: 'DPD deficiency' };
const kidneys: GivenAnswer = { question: 'transarterialContraindications', answer: ['renalImpairment'] };
const targeted = ['Everolimus', 'Sunitinib', 'Cabozantinib'];
const fluoropyrimidines = ['CAPTEM', 'STZ/5-FU'];

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.reduce<readonly (readonly T[])[]>(
    (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
    [[]],
  );
}

test('an option leads only while one of its drugs is excluded by nothing told, whatever excludes the others', () => {
  let mixed = 0;
  let left = 0;
  const seen = new Set<string>();
  for (const { answers } of shortestRoutes) {
    const { recommendation } = cases.follow(answers);
    if (!recommendation || recommendation.outOfScope) continue;
    for (const option of recommendation.options) {
      const [, drugs = []] = naming.find(([text]) => text.test(option.text)) ?? [];
      const key = `${recommendation.outcome}.${option.id}`;
      if (drugs.length === 0 || option.closed !== null || seen.has(key)) continue;
      seen.add(key);
      const tested = option.conditions.some(({ id }) => id === 'dpdTested');
      for (const failed of subsets(drugs)) {
        for (const others of subsets(['lung', 'dpd', 'kidneys'])) {
          const excluded = new Set([
            ...failed,
            ...(others.includes('lung') ? targeted : []),
            ...(others.includes('dpd') && tested ? fluoropyrimidines : []),
            ...(others.includes('kidneys') ? fluoropyrimidines : []),
          ]);
          const shown = shownOutcome(guideline, recommendation, {
            notTaken: [
              ...failed.map((drug) => ({ question: 'treatmentCourse', words: null, drug })),
              ...(others.includes('lung') ? [lung] : []),
              ...(others.includes('dpd') ? [dpd] : []),
            ],
            pendingAnswers: others.includes('kidneys') ? [kidneys] : [],
          });
          const now = shown.recommendation.options.find(({ id }) => id === option.id);
          if (!drugs.every((drug) => excluded.has(drug))) {
            expect(now?.forbiddenBy, `${key}: ${failed.join()} ${others.join()}`).not.toContain('C25');
            left += 1;
          } else if (failed.length > 0 || others.some((one) => one !== 'kidneys')) {
            expect(leadOf(shown.recommendation), `${key}: ${failed.join()} ${others.join()}`).not.toContain(
              option.id,
            );
            mixed += 1;
          }
        }
      }
    }
  }
  expect(mixed).toBeGreaterThan(50);
  expect(left).toBeGreaterThan(50);
});

test('severe renal impairment closes capecitabine and streptozotocin, and nothing else closes a drug of a regimen (2.6)', () => {
  expect([...guideline.drugsClosedBy]).toEqual([
    ['renalImpairment', { drugs: ['capecitabine', 'streptozotocin'], caution: 'C18', closure: 'renalDrugs' }],
  ]);
});

test('bug: an option led of which two drugs are closed by the kidneys and the third had failed', async () => {
  const { say } = talk();
  await say(
    'panNET G2 Ki-67 15%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on sunitinib and everolimus, dotatate avid',
  );
  await say('yes');
  await say('severe renal impairment');
  const { text } = await say('yes');
  expect(text).not.toContain('Consider first');
  expect(text).toContain('What you also gave speaks against every option that is still open');
  expect(text).toContain(
    'progressed on or after sunitinib: skip it here (C25). Severe renal impairment: capecitabine and streptozotocin only as an individual MDT decision (C18).',
  );
});

test('bug: the same where an interstitial lung disease speaks against the third', async () => {
  const { say } = talk();
  await say(
    'panNET G2 Ki-67 15%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on octreotide, dotatate avid',
  );
  await say('yes');
  await say('severe renal impairment');
  await say('yes');
  await say('interstitial lung disease');
  const { text } = await say('mdt');
  expect(text).not.toMatch(/CONSIDER FIRST\s+1\./);
});

test('bug: CAPTEM had failed, and all chemotherapy was "at present not for this patient"', async () => {
  const { say } = talk();
  await say(
    'pancreatic NET, well differentiated, Ki-67 30%, ECOG 1, extensive extrahepatic disease, DOTATATE avid, progressed on CAPTEM',
  );
  const { text } = await say('yes');
  expect(text).toContain('progressed on or after CAPTEM');
  expect(text).not.toContain('not for this patient: chemotherapy');
});
