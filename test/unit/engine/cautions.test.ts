import { describe, expect, test } from 'vitest';
import { cautionsFor } from '../../../src/engine/cautions.ts';
import { deriveFacts } from '../../../src/engine/facts.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import type { Caution } from '../../../src/guideline/caution.ts';
import type { OutcomeId } from '../../../src/guideline/outcome.ts';
import { guideline } from '../../fixtures/guideline.ts';

const cautionsAt = (outcome: OutcomeId | null, answers: Answers) =>
  cautionsFor(guideline, deriveFacts(guideline, answers, outcome));
const shownAt = (outcome: OutcomeId | null, answers: Answers) =>
  cautionsAt(outcome, answers).map(({ id, severity }) => `${id} ${severity}`);

describe('the order of display (dossier 2.5)', () => {
  test('stops in their own order, then what was not asked, then the others by number', () => {
    expect(
      shownAt('taceOrTarePreferred', {
        ki67: { ki67: 12 },
        performanceStatus: 2,
        extrahepaticDisease: 'limited',
        hormonalSyndrome: 'refractory',
        transarterialContraindications: ['lungOrGiShunt'],
        sstrImaging: 'heterogeneous',
        primaryStatus: 'unresectable',
      }),
    ).toEqual([
      'C03 stop',
      'C19 stop',
      'C01 stop',
      'C22 notAsked',
      'C23 notAsked',
      'C27 notAsked',
      'C02 other',
      'C07 other',
      'C09 other',
      'C11 other',
      'C13 other',
    ]);
  });

  test('infection, liver, kidneys and contrast come before the syndrome', () => {
    expect(
      shownAt('refractorySyndromeMedical', {
        hormonalSyndrome: 'refractory',
        treatmentCourse: 'stable',
        transarterialContraindications: [
          'hepaticDecompensation',
          'coagulopathyOrInfection',
          'renalImpairment',
          'contrastAllergy',
        ],
      }),
    ).toEqual(['C21 stop', 'C17 stop', 'C18 stop', 'C26 stop', 'C19 stop']);
  });

  test('earlier PRRT comes before hormones that were not assessed', () => {
    expect(
      shownAt('taceOrTarePreferred', {
        hormonalSyndrome: 'unknown',
        treatmentCourse: 'progressedAfterPrrt',
        liverInvolvement: 30,
        transarterialContraindications: ['lungOrGiShunt'],
      }),
    ).toEqual(['C03 stop', 'C04 stop', 'C12 stop', 'C27 notAsked', 'C01 other', 'C25 other']);
  });

  test('the crisis plan and the two stages come at the end, used drugs last', () => {
    expect(shownAt('surgeryStaged', { performanceStatus: 2, liverResectability: 'staged' })).toEqual([
      'C01 stop',
      'C02 stop',
    ]);
    expect(
      shownAt('laterLineTrial', { hormonalSyndrome: 'untreated', treatmentCourse: 'exhausted' }),
    ).toEqual(['C19 stop', 'C25 stop', 'C20 notAsked']);
  });

  test('a controlled syndrome is no stop', () => {
    expect(shownAt('prrt', { hormonalSyndrome: 'controlled', treatmentCourse: 'stable' })).toEqual([
      'C20 notAsked',
      'C28 notAsked',
      'C19 other',
    ]);
  });
});

describe('no caution', () => {
  test('is shown outside the algorithm, nor before an outcome', () => {
    const answers: Answers = { hormonalSyndrome: 'untreated', primarySite: 'nonGep' };
    expect(shownAt('mdtOutOfScope', answers)).toEqual([]);
    expect(shownAt(null, answers)).toEqual([]);
    expect(shownAt('prrt', answers)).not.toEqual([]);
  });
});

describe('a headline or a text with a part for some cases', () => {
  const found = (id: string, outcome: OutcomeId, answers: Answers) =>
    cautionsAt(outcome, answers).find((caution) => caution.id === id);

  test('bug: C19 said "Keep it" of nothing where the syndrome is controlled or refractory', () => {
    for (const hormonalSyndrome of ['controlled', 'refractory'] as const) {
      expect(found('C19', 'prrt', { hormonalSyndrome })?.text).toMatch(
        /^Functioning tumour: Keep syndrome control through every later line of treatment\./,
      );
    }
  });

  test('C19 says to start at once only when the syndrome is untreated', () => {
    expect(found('C19', 'prrt', { hormonalSyndrome: 'untreated' })?.text).toMatch(
      /^Functioning tumour: start syndrome control now, do not wait for the work-up\. Keep syndrome control through every later line/,
    );
    const insulinoma = 'Insulinoma: an analogue or octreotide can worsen hypoglycaemia; monitor glucose.';
    expect(found('C19', 'prrt', { hormonalSyndrome: 'untreated' })?.headline).toBe(
      `Untreated syndrome: start control now. ${insulinoma}`,
    );
    expect(found('C19', 'prrt', { hormonalSyndrome: 'refractory' })?.headline).toBe(
      `Refractory syndrome: treatment can trigger a crisis. ${insulinoma}`,
    );
    expect(found('C19', 'taePreferred', { hormonalSyndrome: 'refractory' })?.headline).toBe(
      `Keep syndrome control through every later line. ${insulinoma}`,
    );
  });

  test('C02 speaks of a two-stage hepatectomy only where one is meant', () => {
    const least = 'ECOG 2: prefer the least invasive listed option, after anaesthetic review.';
    const staged = { performanceStatus: 2, liverResectability: 'staged' } as const;
    expect(found('C02', 'surgeryLimitedExtrahepatic', staged)).toMatchObject({
      severity: 'stop',
      headline: `${least} Two-stage hepatectomy is not usual.`,
      text: `${least} Two-stage hepatectomy or ALPPS is not usual at ECOG 2; reassess after prehabilitation, or consider downsizing first.`,
    });
    expect(found('C02', 'ablation', staged)).toMatchObject({
      severity: 'other',
      headline: least,
      text: least,
    });
    expect(found('C02', 'surgeryStaged', { performanceStatus: 2 })).toMatchObject({
      severity: 'other',
      headline: least,
    });
  });
});

test('what a stop forbids comes with it', () => {
  const answers: Answers = { transarterialContraindications: ['contrastAllergy'] };
  expect(cautionsAt('prrt', answers).find(({ id }) => id === 'C26')?.forbids).toEqual([
    'embolization',
    'tare',
  ]);
});

test('cautions of another version are taken where they are given, with their provenance', () => {
  const provenance = [
    { tag: 'LITERATURE', refs: ['R12'] },
    { tag: 'EXPERT', refs: [] },
  ] as const;
  const other: Caution = {
    id: 'C15',
    when: { fact: 'primaryStatus', is: 'occult' },
    headline: ['Occult primary.'],
    text: ['Occult primary:', { when: { fact: 'performanceStatus', is: 2 }, text: 'frail;' }, 'search.'],
    severity: 'other',
    forbids: ['surgery'],
    provenance,
  };
  const facts = deriveFacts(guideline, { primaryStatus: 'occult', performanceStatus: 2 }, 'surgeryCurative');
  expect(cautionsFor({ ...guideline, cautions: [other] }, facts)).toEqual([
    {
      id: 'C15',
      severity: 'other',
      headline: 'Occult primary.',
      text: 'Occult primary: frail; search.',
      forbids: ['surgery'],
      provenance,
    },
  ]);
});
