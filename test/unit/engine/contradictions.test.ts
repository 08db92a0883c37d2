import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '../../../src/engine/contradictions.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import { exercises } from '../../fixtures/exercises.ts';
import { guideline } from '../../fixtures/guideline.ts';

describe('answers that contradict each other (dossier 2.8, T9)', () => {
  test.each<[string, Answers, readonly RegExp[]]>([
    [
      'a reported grade below that of Ki-67',
      { ki67: { ki67: 12, grade: 'G1' } },
      [/^Ki-67 12% is G2, but the reported grade is G1\. The higher one counts\.$/],
    ],
    ['the same, at the border to G3', { ki67: { ki67: 20.1, grade: 'G2' } }, [/20\.1% is G3.*grade is G2/]],
    [
      'a syndrome controlled on treatment with no treatment',
      { hormonalSyndrome: 'controlled', treatmentCourse: 'naive' },
      [/controlled on treatment, but no drug treatment has been given/],
    ],
    [
      'the same in growing disease',
      { hormonalSyndrome: 'controlled', treatmentCourse: 'naiveGrowing' },
      [/controlled on treatment, but no drug treatment has been given/],
    ],
    [
      'a syndrome not yet treated with progression on an analogue',
      { hormonalSyndrome: 'untreated', treatmentCourse: 'progressedOnSsa' },
      [/has not started, but the disease progressed on a somatostatin analogue/],
    ],
    [
      'two at once',
      {
        ki67: { ki67: 4, grade: 'G1' },
        hormonalSyndrome: 'controlled',
        treatmentCourse: 'naive',
      },
      [/Ki-67 4%/, /controlled/],
    ],
  ])('%s', (_, answers, found) => {
    const contradictions = contradictionsIn(guideline, answers);
    expect(contradictions).toHaveLength(found.length);
    found.forEach((words, index) => expect(contradictions[index]).toMatch(words));
  });

  test('are looked at pair by pair: any other pair of syndrome and course is taken', () => {
    exercises('T9');
    const { hormonalSyndrome, treatmentCourse } = guideline.questions;
    const pairs = hormonalSyndrome.classes.flatMap((syndrome) =>
      treatmentCourse.classes
        .filter(
          (course) =>
            contradictionsIn(guideline, { hormonalSyndrome: syndrome, treatmentCourse: course }).length > 0,
        )
        .map((course) => `${syndrome} ${course}`),
    );
    expect(pairs).toEqual(['controlled naive', 'controlled naiveGrowing', 'untreated progressedOnSsa']);
  });
});

describe('answers that do not', () => {
  test.each<[string, Answers]>([
    ['none', {}],
    ['mitoses that raise the grade above Ki-67 are no discrepancy', { ki67: { ki67: 2, grade: 'G2' } }],
    ['the same grade twice', { ki67: { ki67: 20, grade: 'G2' } }],
    ['a number alone', { ki67: { ki67: 30 } }],
    ['a grade alone', { ki67: { grade: 'G1' } }],
    ['not reported', { ki67: 'unknown' }],
    ['controlled and stable', { hormonalSyndrome: 'controlled', treatmentCourse: 'stable' }],
    ['naive without a syndrome', { hormonalSyndrome: 'none', treatmentCourse: 'naive' }],
    ['growing without a syndrome', { hormonalSyndrome: 'none', treatmentCourse: 'naiveGrowing' }],
    ['untreated and naive', { hormonalSyndrome: 'untreated', treatmentCourse: 'naive' }],
    ['refractory on an analogue', { hormonalSyndrome: 'refractory', treatmentCourse: 'progressedOnSsa' }],
    ['controlled on an analogue', { hormonalSyndrome: 'controlled', treatmentCourse: 'progressedOnSsa' }],
  ])('%s', (_, answers) => {
    expect(contradictionsIn(guideline, answers)).toEqual([]);
  });
});
