import { expect, test } from 'vitest';
import type { Answers } from '../../../src/guideline/answers.ts';
import { transitionPairs } from '../../../src/coverage/generators/generators.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { cases } from '../../fixtures/guideline.ts';

type Rules = Readonly<Record<string, (answers: Answers) => boolean>>;

/** By the words of each warning (dossier 2.6): the answers with which it is about another patient. */
const deniedBy: Rules = {
  X02: ({ hormonalSyndrome }) => hormonalSyndrome === 'none',
  X04: ({ treatmentCourse: course }) =>
    course !== undefined &&
    course !== 'unknown' &&
    course !== 'progressedAfterPrrt' &&
    course !== 'exhausted',
  X05: (answers) => excludes(answers, 'priorLiverRadiation'),
  X07: (answers) => excludes(answers, 'renalImpairment'),
  X08: (answers) => excludes(answers, 'renalImpairment'),
  X09: ({ liverInvolvement }) => typeof liverInvolvement === 'number' && liverInvolvement <= 75,
  X10: (answers) => excludes(answers, 'hepaticDecompensation'),
  X11: (answers) => excludes(answers, 'hepaticDecompensation'),
  X12: ({ hormonalSyndrome }) => hormonalSyndrome === 'none',
  X13: ({ performanceStatus }) => typeof performanceStatus === 'number' && performanceStatus < 3,
  X16: ({ sstrImaging, hormonalSyndrome }) =>
    sstrImaging === 'positive' ||
    sstrImaging === 'heterogeneous' ||
    ['controlled', 'untreated', 'refractory'].includes(hormonalSyndrome ?? ''),
  X17: ({ primaryStatus }) =>
    primaryStatus !== undefined && primaryStatus !== 'occult' && primaryStatus !== 'notAssessed',
  X20: ({ hormonalSyndrome }) =>
    hormonalSyndrome !== undefined && hormonalSyndrome !== 'unknown' && hormonalSyndrome !== 'untreated',
};

function excludes({ transarterialContraindications: given }: Answers, item: string): boolean {
  return given !== undefined && !given.includes('notAssessed') && !given.some((one) => one === item);
}

test('a warning is marked as not so here exactly where an answer of the case denies what it speaks of', () => {
  const shown = [...transitionPairs(cases.graph)].flatMap((given) => {
    const { recommendation, answers } = cases.replay(given);
    const known = byQuestion(answers);
    return (recommendation?.options ?? []).flatMap(({ prohibitions }) =>
      prohibitions.map(({ id, aboutAnother }) => ({ id, aboutAnother, known })),
    );
  });
  const wrong = shown.filter(
    ({ id, aboutAnother, known }) => id !== 'X15' && aboutAnother !== (deniedBy[id]?.(known) ?? false),
  );
  expect(wrong.map(({ id, known }) => `${id} with ${JSON.stringify(known)}`)).toEqual([]);
  const states = (of: string) =>
    new Set(shown.flatMap(({ id, aboutAnother }) => (id === of ? [aboutAnother] : [])));
  expect(['X05', 'X07', 'X09'].map((id) => states(id).size)).toEqual([2, 2, 2]);
});
