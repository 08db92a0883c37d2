import { describe, expect, test } from 'vitest';
import { volunteeredAnswers } from '../../../src/engine/volunteeredAnswers.ts';
import type { Answers, GivenAnswer } from '../../../src/guideline/answers.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

/** What was volunteered beside the route of a vignette, each with what it raises and what it settles. */
function beside(vignette: string, told: Answers) {
  const answers = vignettes.find(({ id }) => id === vignette)?.answers ?? {};
  const { recommendation } = cases.follow(answers);
  if (!recommendation) throw new Error(`${vignette} reaches no outcome.`);
  const pending = Object.entries(told).map(([question, answer]) => ({ question, answer }) as GivenAnswer);
  return volunteeredAnswers(guideline, recommendation, pending).map(
    ({ given, cautions, answers: settled, isConcern }) => ({
      question: given.question,
      raises: cautions.map(({ id, severity }) => `${id} ${severity}`),
      settles: settled,
      isConcern,
    }),
  );
}

describe('an answer that was given beside the route', () => {
  test('raises the cautions that it would have met, had it been asked', () => {
    // V10 ends in PRRT, contraindications not asked: C20 says so.
    expect(beside('V10', { transarterialContraindications: ['renalImpairment'] })).toEqual([
      {
        question: 'transarterialContraindications',
        raises: ['C18 stop'],
        settles: ['C20'],
        isConcern: true,
      },
    ]);
  });

  test('settles the cautions that hold only because it was not asked', () => {
    expect(beside('V10', { primaryStatus: 'resected' })).toEqual([
      { question: 'primaryStatus', raises: [], settles: ['C28'], isConcern: false },
    ]);
  });

  test('is a concern if it is a contraindication, whether a caution is about it or not', () => {
    const [biliary] = beside('V10', { transarterialContraindications: ['biliary'] });
    expect(biliary).toMatchObject({ raises: [], isConcern: true });
    for (const harmless of [['none'], ['notAssessed']] as const) {
      expect(beside('V10', { transarterialContraindications: harmless })[0]?.isConcern).toBe(false);
    }
  });

  test('is looked at alone: others that were volunteered raise nothing for it', () => {
    const all = beside('V12', { hormonalSyndrome: 'untreated', sstrImaging: 'heterogeneous' });
    expect(all.map(({ question, raises }) => [question, raises])).toEqual([
      ['hormonalSyndrome', ['C19 stop']],
      ['sstrImaging', ['C09 other']],
    ]);
  });

  test('is none where its question was asked on the route', () => {
    expect(beside('V10', { sstrImaging: 'negative' })).toEqual([]);
  });

  test('says nothing outside the algorithm', () => {
    const { recommendation } = cases.follow({ differentiation: 'mixedOrOther' });
    if (!recommendation) throw new Error('There is no outcome.');
    const told: GivenAnswer = { question: 'hormonalSyndrome', answer: 'untreated' };
    expect(volunteeredAnswers(guideline, recommendation, [told])).toEqual([]);
  });
});
