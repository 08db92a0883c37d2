import { describe, expect, test } from 'vitest';
import { type GuidelineStamp, recommend } from '../../../src/engine/recommend.ts';
import type { Edge, TrailStep } from '../../../src/engine/trail.ts';
import type { AnswerValue, QuestionId } from '../../../src/guideline/answers.ts';
import { type OutcomeId, outcomeIds } from '../../../src/guideline/outcome.ts';
import { outcomes } from '../../../src/guideline/outcomes/index.ts';
import { expert } from '../../../src/guideline/provenance.ts';
import { uncertainties } from '../../../src/guideline/uncertainties.ts';
import { guideline } from '../../fixtures/guideline.ts';

const stamp: GuidelineStamp = {
  id: 'test',
  version: '9.9.9',
  hash: 'f'.repeat(64),
  verifiedAgainstFigure: false,
};

const edge: Edge = {
  id: 'differentiation.outsideGepNet',
  number: 2,
  question: 'differentiation',
  target: 'mdtOutOfScope',
  says: 'any edge',
  provenance: [expert()],
};

const trailOf = (answers: Partial<Record<QuestionId, AnswerValue>>): readonly TrailStep[] =>
  Object.entries(answers).map(([question, answer]) => ({ question: question as QuestionId, answer, edge }));

const someone = trailOf({ differentiation: 'well', ki67: { ki67: 6 }, performanceStatus: 1 });
const refractory = trailOf({ differentiation: 'well', hormonalSyndrome: 'refractory' });
const irradiated = trailOf({
  hormonalSyndrome: 'refractory',
  transarterialContraindications: ['priorLiverRadiation'],
});

describe('the summary of an outcome', () => {
  test('holds what the guideline says of it', () => {
    const summary = recommend(guideline, 'ablation', someone, stamp);
    const { title, category, contraindications, conditions, rationale, figures, cautions, next } =
      outcomes.ablation;
    expect(summary).toMatchObject({
      outcome: 'ablation',
      title,
      category,
      contraindications,
      conditions,
      rationale,
      figures,
      fixedCautions: cautions,
      next,
      guideline: stamp,
      outOfScope: false,
    });
    expect(summary.contraindications.length).toBeGreaterThan(0);
  });

  test('numbers the options in the order of preference', () => {
    const { options } = recommend(guideline, 'ablation', someone, stamp);
    expect(options.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(options[0]?.claims[0]?.text).toContain('percutaneous RFA/MWA of all lesions');
    expect(options.every(({ struckOut }) => struckOut === null)).toBe(true);
  });

  test('names the updates since 2017 that touch it, and no others', () => {
    const { updates } = recommend(guideline, 'prrt', someone, stamp);
    expect(updates.some(({ update }) => update.startsWith('NETTER-1 final'))).toBe(true);
    expect(updates.some(({ update }) => update.startsWith('WHO 2017'))).toBe(false);
    expect(recommend(guideline, 'necFirstLine', someone, stamp).updates[0]?.update).toMatch(/^WHO 2017/);
  });

  test('names the uncertainties that bear on it', () => {
    expect(recommend(guideline, 'taePreferred', someone, stamp).uncertainties).toEqual([
      uncertainties.U1,
      uncertainties.U2,
      uncertainties.U8,
    ]);
  });

  test('keeps the whole trail, with the edge that led to the outcome as the one that fired', () => {
    const first: Edge = { ...edge, id: 'differentiation.wellDifferentiated', target: 'ki67' };
    const trail: readonly TrailStep[] = [
      { question: 'differentiation', answer: 'well', edge: first },
      { question: 'ki67', answer: 'unknown', edge },
    ];
    const { basis, facts } = recommend(guideline, 'workupPathology', trail, stamp);
    expect(basis).toEqual({ trail, fired: edge });
    expect(facts).toMatchObject({ differentiation: 'well', ki67: null, outcome: 'workupPathology' });
  });

  test('cannot be made without a step that led to it', () => {
    expect(() => recommend(guideline, 'prrt', [], stamp)).toThrow('prrt');
  });
});

describe('the goal of treatment', () => {
  test('is symptom control when the syndrome is refractory, else disease control', () => {
    expect(recommend(guideline, 'taePreferred', refractory, stamp).goal).toBe('symptom control');
    expect(recommend(guideline, 'taceOrTarePreferred', refractory, stamp).goal).toBe('symptom control');
    expect(recommend(guideline, 'taePreferred', someone, stamp).goal).toBe('disease control');
  });

  test('is shown at no other outcome', () => {
    const shown = outcomeIds.filter((id) => recommend(guideline, id, refractory, stamp).goal !== null);
    expect(shown).toEqual(['taePreferred', 'taceOrTarePreferred']);
  });
});

describe('liver radiation', () => {
  test.each<[OutcomeId, number, string]>([
    ['taePreferred', 3, 'Transarterial bland embolization (TAE) preferred'],
    [
      'taceOrTarePreferred',
      2,
      'Transarterial chemoembolization (cTACE) or bland embolization (TARE excluded)',
    ],
  ])('strikes TARE out at %s, with the reason and its provenance', (id, number, title) => {
    const closed = recommend(guideline, id, irradiated, stamp);
    expect(closed.title).toBe(title);
    const struck = closed.options.filter(({ struckOut }) => struckOut !== null);
    expect(struck.map((option) => option.number)).toEqual([number]);
    expect(struck[0]?.struckOut?.reason).toMatch(/TARE|radiation/);
    expect(struck[0]?.struckOut?.provenance.length).toBeGreaterThan(0);
    expect(closed.cautions[0]?.id).toBe('C03');

    const open = recommend(guideline, id, refractory, stamp);
    expect(open.options.every(({ struckOut }) => struckOut === null)).toBe(true);
    expect(open.title).not.toContain('TARE excluded');
  });
});

describe('what was not asked on the route (dossier 7)', () => {
  test('is named by what it is, in the order of the dossier', () => {
    expect(recommend(guideline, 'necFirstLine', someone, stamp).notAsked).toEqual([
      'hormonal syndrome',
      'disease course and earlier treatment',
      'liver involvement',
      'contraindications and organ function',
      'SSTR imaging',
    ]);
  });

  test('an answer that it is not known was asked for', () => {
    const trail = trailOf({ hormonalSyndrome: 'unknown', sstrImaging: 'notDone' });
    expect(recommend(guideline, 'workupSstr', trail, stamp).notAsked).toEqual([
      'disease course and earlier treatment',
      'liver involvement',
      'contraindications and organ function',
    ]);
  });

  test('is left out when the case is outside the algorithm, and so is all advice', () => {
    expect(recommend(guideline, 'mdtOutOfScope', refractory, stamp)).toMatchObject({
      outOfScope: true,
      options: [],
      cautions: [],
      notAsked: [],
    });
  });
});
