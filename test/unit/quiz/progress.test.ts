import { criterionNames } from '../../../src/coverage/routes/criterion.ts';
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../../src/quiz/item/item.ts';
import { lengthOf, streakAfter } from '../../../src/quiz/trainee/days.ts';
import type { Result } from '../../../src/quiz/trainee/memory.ts';
import { masteryAt } from '../../../src/quiz/trainee/mastery.ts';
import { progressOf } from '../../../src/quiz/trainee/progress.ts';
import { emptyRecord, parseRecord, type TraineeRecord } from '../../../src/quiz/trainee/record.ts';
import { remember } from '../../../src/quiz/trainee/remember.ts';
import { handmade } from '../../fixtures/handmadeItems.ts';
import { quiz } from '../../fixtures/quiz.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 8, 1, 9);

const after = (record: TraineeRecord, node: NodeId, result: Result, now: number): TraineeRecord => {
  const [kind = 'recommend'] = handmade.kindsOf(node);
  const item = handmade.make({ node, kind, seed: 1 });
  return remember(record, { item, result, chosen: ['b'], shownAt: now - 30_000, at: now }, handmade);
};

describe('streak', () => {
  const streak = (...days: readonly string[]) =>
    days.reduce<ReturnType<typeof streakAfter> | null>((soFar, one) => streakAfter(soFar, one), null);

  test('grows by one a day, whatever the number of answers, and begins anew after a gap', () => {
    expect(streak('2026-02-27', '2026-02-28', '2026-02-28', '2026-03-01')).toEqual({
      last: '2026-03-01',
      length: 3,
      longest: 3,
    });
    expect(streak('2026-02-27', '2026-02-28', '2026-03-02')).toEqual({
      last: '2026-03-02',
      length: 1,
      longest: 2,
    });
  });

  test('a day that is still to be used does not break it, a missed one does', () => {
    const two = streak('2026-11-24', '2026-11-25');
    expect([lengthOf(two, '2026-11-25'), lengthOf(two, '2026-11-26'), lengthOf(two, '2026-11-27')]).toEqual([
      2, 2, 0,
    ]);
    expect(lengthOf(null, '2026-11-25')).toBe(0);
  });
});

test('a record of the tables of 1.0.0 keeps its memory: what the chart still has counts, what it lost does not', () => {
  const memory = {
    due: start,
    stability: 3,
    difficulty: 5,
    interval: 3,
    step: 0,
    reps: 2,
    lapses: 0,
    state: 2,
    last: start - day,
  };
  const stored = {
    schema: 1,
    rev: 7,
    nodes: {
      prrt: { asked: 3, right: 2, hinted: 0, revealed: 0, memory, lastKind: 'recommend', cases: ['x'] },
    },
    // The last of each was there in 1.0.0 and is not in 2.0.0.
    transitions: { met: ['ki67.default', 'treatmentCourse.gone'], right: ['ki67.default'] },
    cautions: { met: ['C01', 'C99'], right: ['C01'] },
    session: {
      mode: 'study',
      startedAt: start - day,
      asked: 1,
      right: 1,
      item: { id: 'update.prrt.1.0a1b2c3d', node: 'prrt', reason: 'new' },
    },
  };
  const record = parseRecord(stored);
  if (!record) throw new Error('The record cannot be read.');
  const { criteria } = progressOf(record, quiz.source, start);
  // Its memory goes on as that of the kind that was asked last; the lesson is not for who has practised.
  expect(record.skills['recommend.prrt']?.memory.stability).toBe(3);
  expect(record.taught).toBe(true);
  expect([criteria.outcomes.met, criteria.transitions.met, criteria.cautions.met]).toEqual([1, 1, 1]);
  // Its items are of another edition: none of them is taken for one of these.
  expect(quiz.source.byId('update.prrt.1.0a1b2c3d')).toBeNull();
});

describe('progress', () => {
  test('of a new trainee is empty', () => {
    const progress = progressOf(emptyRecord, handmade, start);
    expect(progress).toMatchObject({ mastery: 0, asked: 0, strengths: [], weak: [] });
    expect(progress.today).toMatchObject({ answered: 0, goal: 20, due: 0, done: false, next: null });
    expect(progress.weeks).toEqual([]);
    expect(progress.criteria).toEqual({
      questions: { met: 0, right: 0, total: 16 },
      outcomes: { met: 0, right: 0, total: 30 },
      transitions: { met: 0, right: 0, total: 87 },
      cautions: { met: 0, right: 0, total: 29 },
    });
  });

  test('names its criteria as the coverage reports do', () => {
    for (const name of Object.keys(progressOf(emptyRecord, handmade, start).criteria)) {
      expect(criterionNames).toContain(name);
    }
  });

  test('counts what was met and what was got right, each once', () => {
    let record = after(emptyRecord, 'ki67', 'wrong', start);
    record = after(record, 'ki67', 'right', start + day);
    record = after(record, 'differentiation', 'revealed', start + day);
    record = after(record, 'supportiveCare', 'rightWithHint', start + day);
    const { criteria, asked, right } = progressOf(record, handmade, start + day);
    expect(criteria.questions).toMatchObject({ met: 2, right: 1 });
    expect(criteria.outcomes).toMatchObject({ met: 1, right: 1 });
    // The default edge of ki67; two edges of differentiation; one of them again, and an edge no chart has.
    expect(criteria.transitions).toMatchObject({ met: 3, right: 2 });
    expect([asked, right]).toEqual([4, 2]);
  });

  test('mastery rises with right answers over days and falls when nothing is practised', () => {
    let record = emptyRecord;
    const mastery: number[] = [];
    for (const at of [0, 3, 12]) {
      record = after(record, 'ki67', 'right', start + at * day);
      mastery.push(masteryAt(record, start + at * day)({ id: 'nextQuestion.ki67' }));
    }
    expect(mastery[0]).toBeGreaterThan(0);
    expect(mastery[1]).toBeGreaterThan(mastery[0] ?? 0);
    expect(mastery[2]).toBeGreaterThan(mastery[1] ?? 0);
    // One skill of six is known: never more than a sixth.
    const told = progressOf(record, handmade, start + 12 * day).topics[0]?.mastery ?? Number.NaN;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThanOrEqual(17);
    const idle = progressOf(record, handmade, start + 400 * day);
    expect(idle.topics[0]?.mastery).toBeLessThan(told);
    expect(idle).toMatchObject({ today: { due: 1 }, streak: { days: 0, longest: 1 } });
  });

  test('a revealed or wrong answer alone gives no mastery', () => {
    const record = after(after(emptyRecord, 'ki67', 'revealed', start), 'prrt', 'wrong', start);
    expect(progressOf(record, handmade, start).mastery).toBe(0);
  });

  test('weak and strong nodes are told apart', () => {
    let record = after(emptyRecord, 'prrt', 'wrong', start);
    for (const at of [0, 1, 3, 7, 12, 20, 30, 40, 60]) {
      for (const node of ['ki67', 'differentiation', 'performanceStatus'] as const) {
        record = after(record, node, 'right', start + at * day);
      }
    }
    expect(progressOf(record, handmade, start + 61 * day)).toMatchObject({
      strengths: expect.arrayContaining(['ki67', 'differentiation', 'performanceStatus']) as unknown,
      weak: ['prrt'],
    });
  });

  test('a year of practice stays small: old days are summed up by month, nothing is lost', () => {
    let record = emptyRecord;
    for (let count = 0; count < 365; count += 1) {
      record = after(record, count % 2 === 0 ? 'ki67' : 'prrt', 'right', start + count * day);
    }
    expect(Object.keys(record.days).length).toBeLessThanOrEqual(91);
    const periods = [...Object.values(record.days), ...Object.values(record.months)];
    const asked = periods
      .flatMap(({ nodes }) => Object.values(nodes))
      .reduce((sum, one) => sum + one.asked, 0);
    expect(asked).toBe(365);
    expect(record.streak?.length).toBe(365);
    expect(JSON.stringify(record).length).toBeLessThan(75_000);
    expect(progressOf(record, handmade, start + 364 * day).weeks).toHaveLength(8);
  });
});

describe('a stored record', () => {
  const record = after(emptyRecord, 'ki67', 'right', start);

  test('is read as it was written', () => {
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  test('an older one is filled in', () => {
    expect(parseRecord({ schema: 2 })).toEqual(emptyRecord);
    expect(parseRecord({ schema: 1 })).toEqual(emptyRecord);
    const { memory } = record.skills['nextQuestion.ki67'] ?? {};
    const first = { memory, asked: 1, right: 1, lastKind: 'nextQuestion' };
    const old = parseRecord({ schema: 1, rev: 7, nodes: { ki67: first } });
    expect(old?.nodes.ki67).toMatchObject({ asked: 1, right: 1, cases: [], hinted: 0, last: memory?.last });
    expect(old?.skills).toEqual({ 'nextQuestion.ki67': { memory, asked: 1, right: 1 } });
    const next = old && after(old, 'ki67', 'wrong', start + day);
    expect(next?.nodes.ki67).toMatchObject({ asked: 2, right: 1 });
    expect(next?.skills['nextQuestion.ki67']).toMatchObject({ asked: 2, right: 1 });
  });

  test('a node that the chart no longer has is kept and not counted', () => {
    const { memory } = record.skills['nextQuestion.ki67'] ?? {};
    const old = parseRecord({
      schema: 1,
      nodes: { gone: { memory, asked: 3, right: 3, lastKind: 'recommend' } },
    });
    expect(old && Object.keys(old.nodes)).toEqual(['gone']);
    expect(old && progressOf(old, handmade, start)).toMatchObject({ asked: 0, today: { due: 0 } });
  });

  test('a calibration of another version begins anew, a zone that is none is UTC', () => {
    expect(parseRecord({ schema: 2, calibration: [1, 2, 3], zone: 'Mars/Olympus' })).toEqual(emptyRecord);
  });

  test.each([
    null,
    [],
    'text',
    { schema: 3 },
    {
      schema: 2,
      skills: { a: { memory: { ...record.skills['nextQuestion.ki67']?.memory, stability: 0 } } },
    },
    { schema: 1, session: { mode: 'dance', startedAt: 1 } },
  ])('what cannot be read is not guessed: %j', (value) => {
    expect(parseRecord(value)).toBeNull();
  });
});
