import { describe, expect, test } from 'vitest';
import { cautionsFor } from '../../../src/engine/cautions.ts';
import { deriveFacts } from '../../../src/engine/facts.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import type { Caution } from '../../../src/guideline/caution.ts';
import type { OutcomeId } from '../../../src/guideline/outcome.ts';
import { expert, literature } from '../../../src/guideline/provenance.ts';
import { guideline } from '../../fixtures/guideline.ts';

const shownAt = (outcome: OutcomeId | null, answers: Answers) =>
  cautionsFor(guideline, deriveFacts(guideline, answers, outcome)).map(
    ({ id, severity }) => `${id} ${severity}`,
  );

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
      'C22 notAsked',
      'C23 notAsked',
      'C01 other',
      'C02 other',
      'C07 other',
      'C09 other',
      'C11 other',
      'C13 other',
    ]);
  });

  test('C17, C18 and C21 come before C19', () => {
    expect(
      shownAt('refractorySyndromeMedical', {
        hormonalSyndrome: 'refractory',
        treatmentCourse: 'stable',
        transarterialContraindications: [
          'hepaticDecompensation',
          'coagulopathyOrInfection',
          'renalOrContrast',
        ],
      }),
    ).toEqual(['C17 stop', 'C18 stop', 'C21 stop', 'C19 stop']);
  });

  test('C12 comes last of the stops', () => {
    expect(
      shownAt('taceOrTarePreferred', {
        hormonalSyndrome: 'unknown',
        treatmentCourse: 'stable',
        liverInvolvement: 30,
        transarterialContraindications: ['lungOrGiShunt'],
      }),
    ).toEqual(['C03 stop', 'C12 stop', 'C01 other']);
  });

  test('a controlled syndrome is no stop', () => {
    expect(shownAt('prrt', { hormonalSyndrome: 'controlled', treatmentCourse: 'stable' })).toEqual([
      'C20 notAsked',
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

describe('a text with a part for some cases', () => {
  const textOf = (id: string, outcome: OutcomeId, answers: Answers) =>
    cautionsFor(guideline, deriveFacts(guideline, answers, outcome)).find((caution) => caution.id === id)
      ?.text;

  test('bug: C19 said "Keep it" of nothing where the syndrome is controlled or refractory', () => {
    for (const hormonalSyndrome of ['controlled', 'refractory'] as const) {
      expect(textOf('C19', 'prrt', { hormonalSyndrome })).toMatch(
        /^Functioning tumour: Keep syndrome control through every later line of treatment\./,
      );
    }
  });

  test('C19 says to start at once only when the syndrome is untreated', () => {
    expect(textOf('C19', 'prrt', { hormonalSyndrome: 'untreated' })).toMatch(
      /^Functioning tumour: start syndrome control now, do not wait for the work-up\. Keep syndrome control through every later line/,
    );
    expect(textOf('C19', 'prrt', { hormonalSyndrome: 'controlled' })).toMatch(
      /^Functioning tumour: Keep syndrome control through every later line/,
    );
  });

  test('C02 speaks of a two-stage hepatectomy only where one is the outcome', () => {
    expect(textOf('C02', 'surgeryStaged', { performanceStatus: 2 })).toBe(
      'ECOG 2: prefer the least invasive listed option; anaesthetic review. two-stage/ALPPS hepatectomy is not usual at ECOG 2; reassess after prehabilitation or choose option 3.',
    );
    expect(textOf('C02', 'ablation', { performanceStatus: 2 })).toBe(
      'ECOG 2: prefer the least invasive listed option; anaesthetic review.',
    );
  });
});

test('cautions of another version are taken where they are given, with their provenance', () => {
  const other: Caution = {
    id: 'C15',
    when: { fact: 'primaryStatus', is: 'occult' },
    text: ['Occult primary: ', { when: { fact: 'performanceStatus', is: 2 }, text: 'frail; ' }, 'search.'],
    severity: 'other',
    provenance: [literature('R12'), expert()],
  };
  const facts = deriveFacts(guideline, { primaryStatus: 'occult', performanceStatus: 2 }, 'surgeryCurative');
  expect(cautionsFor({ ...guideline, cautions: [other] }, facts)).toEqual([
    {
      id: 'C15',
      severity: 'other',
      text: 'Occult primary: frail; search.',
      provenance: [literature('R12'), expert()],
    },
  ]);
});
