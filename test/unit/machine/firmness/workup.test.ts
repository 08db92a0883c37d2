import { describe, expect, test } from 'vitest';
import { seeded } from '../../../../src/engine/random.ts';
import type { AnswerValue, GivenAnswer } from '../../../../src/guideline/answers.ts';
import { firmnessOf } from '../../../../src/machine/firmness/firmness.ts';
import { missingDataOf } from '../../../../src/machine/firmness/missingData.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { sampled } from '../../../fixtures/sampled.ts';

const workUps: ReadonlySet<string> = new Set([
  'workupPathology',
  'workupBaseline',
  'workupLiverMdt',
  'workupSstr',
  'mdtOutOfScope',
]);

/** Findings that are known and still end there: another specimen, or another guideline, not an answer, is needed. */
const isAFinding = ({ answer }: GivenAnswer): boolean =>
  answer === 'mixedOrOther' ||
  answer === 'nonGep' ||
  (typeof answer === 'object' && 'ki67' in answer && (answer.ki67 ?? 0) > guideline.cutoffs.ki67NetCeiling);

describe('at a work-up', () => {
  sampled('what is missing first can lead away from it', { quick: 60, full: 2_000 }, (size) => {
    const random = seeded(28);
    let seen = 0;
    while (seen < size) {
      let state = cases.start();
      while (state.question !== null) {
        const { question } = state;
        const { classes } = guideline.questions[question];
        state = cases.answer(state, question, random.pick<AnswerValue>(classes));
      }
      const { outcome, answers } = state;
      const last = answers.at(-1);
      if (outcome === null || !last || !workUps.has(outcome)) continue;
      seen += 1;
      const known = { state, pending: [] };
      const [first] = missingDataOf(cases, firmnessOf(cases, known));
      const away = first?.groups.some(({ ends }) => ends.every((end) => end.outcome !== outcome)) ?? false;
      const about = JSON.stringify(answers);
      expect({ about, away }).toEqual({ about, away: !isAFinding(last) });
    }
  });

  test('the Ki-67 number of a G2 tumour without one is what is missing', () => {
    const answers: readonly GivenAnswer[] = [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { grade: 'G2' } },
      { question: 'performanceStatus', answer: 1 },
      { question: 'extrahepaticDisease', answer: 'extensive' },
      { question: 'hormonalSyndrome', answer: 'none' },
      { question: 'treatmentCourse', answer: 'naive' },
    ];
    const known = { state: cases.replay(answers), pending: [] };
    expect(known.state.outcome).toBe('workupPathology');
    const [first] = missingDataOf(cases, firmnessOf(cases, known));
    expect(first).toMatchObject({ question: 'ki67', unknown: true, inPart: true });
    expect(first?.groups.flatMap((group) => group.answers)).toEqual([
      { ki67: 2.9, grade: 'G2' },
      { ki67: 3, grade: 'G2' },
      { ki67: 10, grade: 'G2' },
    ]);
  });
});
