import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';
import { scoreOf } from '../../../src/quiz/trainee/progress.ts';
import { emptyRecord, parseRecord, type TraineeRecord } from '../../../src/quiz/trainee/record.ts';
import {
  answer,
  askFor,
  type Around,
  begin,
  decide,
  hint,
  next,
  openItemOf,
  repaired,
  reveal,
  setPaused,
  skip,
  type Step,
  stop,
} from '../../../src/quiz/trainee/session.ts';
import { handmade } from '../../fixtures/handmadeItems.ts';

const start = Date.UTC(2026, 10, 25, 9);
const around = (now = start, seed = 1): Around => ({ source: handmade, random: seeded(seed), now });

const done = (step: Step): TraineeRecord => {
  if ('refused' in step) throw new Error(`refused: ${step.refused}`);
  return step.record;
};
const itemIn = (record: TraineeRecord) => {
  const item = openItemOf(record, handmade);
  if (!item) throw new Error('There is no open item.');
  return item;
};
const rightOf = (record: TraineeRecord): readonly string[] =>
  itemIn(record)
    .options.filter(({ right }) => right)
    .map(({ id }) => id);
const study = begin(emptyRecord, { mode: 'study' }, around());

describe('study', () => {
  test('right, wrong, with a hint and revealed are counted apart; only right ones earn', () => {
    let record = done(answer(study, rightOf(study), around()));
    record = done(next(record, around()));
    record = done(answer(done(hint(record, handmade)), rightOf(record), around()));
    record = done(answer(done(next(record, around())), ['a'], around()));
    record = done(reveal(done(next(record, around())), around()));
    const all = Object.values(record.nodes);
    expect(all.map(({ right }) => right)).toEqual([1, 1, 0, 0]);
    expect(all.map(({ hinted }) => hinted)).toEqual([0, 1, 0, 0]);
    expect(all.map(({ revealed }) => revealed)).toEqual([0, 0, 0, 1]);
    expect(record.session).toMatchObject({ asked: 4, right: 2 });
    expect(Object.values(record.kinds).reduce((sum, { asked }) => sum + asked, 0)).toBe(4);
  });

  test('the feedback stays until the next item is asked for', () => {
    const record = done(answer(study, ['a'], around()));
    expect(record.session?.item).toMatchObject({ chosen: ['a'] });
    expect(next(study, around())).toEqual({ refused: 'notAnswered' });
    expect(done(next(record, around())).session?.item?.node).not.toBe(study.session?.item?.node);
  });

  test('an answer counts once', () => {
    const record = done(answer(study, ['a'], around()));
    expect(answer(record, ['b'], around())).toEqual({ refused: 'answered' });
    expect(hint(record, handmade)).toEqual({ refused: 'answered' });
    expect(reveal(record, around())).toEqual({ refused: 'answered' });
  });

  test('an option that is not there, none, or two where one is wanted change nothing', () => {
    expect(answer(study, ['z'], around())).toEqual({ refused: 'noSuchOption' });
    expect(answer(study, [], around())).toEqual({ refused: 'noSuchOption' });
    expect(answer(study, ['a', 'b'], around())).toEqual({ refused: 'oneOption' });
    expect(done(answer(study, ['b', 'b'], around())).session).toMatchObject({ right: 1 });
  });

  test('a topic keeps to its nodes, and one that does not exist is refused', () => {
    let record = begin(emptyRecord, { mode: 'topic', topic: 'grading' }, around());
    for (let count = 0; count < 12; count += 1) {
      expect(['differentiation', 'ki67', 'workupPathology']).toContain(record.session?.item?.node);
      record = done(next(done(answer(record, ['b'], around())), around()));
    }
    expect(() => begin(emptyRecord, { mode: 'topic', topic: 'nonsense' }, around())).toThrow(
      /^There is no topic "nonsense"; there are /,
    );
  });
});

describe('pause, resume, stop', () => {
  test('a paused session takes no answer, and goes on with the same item, also after it was stored', () => {
    const paused = done(setPaused(done(hint(study, handmade)), true));
    expect(answer(paused, ['b'], around())).toEqual({ refused: 'paused' });
    expect(setPaused(paused, true)).toEqual({ refused: 'paused' });
    const stored = parseRecord(JSON.parse(JSON.stringify(paused)));
    if (!stored) throw new Error('The stored record cannot be read.');
    const resumed = done(setPaused(stored, false));
    expect(resumed.session?.item).toEqual({ ...study.session?.item, hinted: true });
    expect(setPaused(resumed, false)).toEqual({ refused: 'notPaused' });
  });

  test('stop keeps what was learnt', () => {
    const answered = done(answer(study, ['b'], around()));
    const stopped = done(stop(answered, around()));
    expect(stopped.session).toBeNull();
    expect(stopped.nodes).toEqual(answered.nodes);
    expect(stop(stopped, around())).toEqual({ refused: 'noSession' });
    for (const step of [answer(stopped, ['a'], around()), next(stopped, around()), hint(stopped, handmade)]) {
      expect(step).toEqual({ refused: 'noSession' });
    }
  });
});

describe('exam', () => {
  const exam = (length: number): TraineeRecord => begin(emptyRecord, { mode: 'exam', length }, around());

  test('nothing is told, and nothing shows in the record, before the end', () => {
    let record = exam(3);
    expect(hint(record, handmade)).toEqual({ refused: 'notInExam' });
    expect(reveal(record, around())).toEqual({ refused: 'notInExam' });
    record = done(answer(record, rightOf(record), around()));
    record = done(answer(record, ['a'], around()));
    expect(record.nodes).toEqual({});
    expect(record.session).toMatchObject({ asked: 2, length: 3 });
    record = done(answer(record, rightOf(record), around()));
    expect(record.session).toBeNull();
    expect(Object.keys(record.nodes)).toHaveLength(3);
    if (!record.finished) throw new Error('There is no result.');
    const score = scoreOf(record.finished, handmade);
    expect(score).toMatchObject({ asked: 3, right: 2, length: 3 });
    expect(score.again).toHaveLength(1);
    expect(score.topics.reduce((sum, { asked }) => sum + asked, 0)).toBe(3);
  });

  test('stopped early, the answers given are scored and counted', () => {
    const begun = exam(10);
    const record = done(stop(done(answer(begun, rightOf(begun), around())), around()));
    expect(record.finished && scoreOf(record.finished, handmade)).toMatchObject({
      asked: 1,
      right: 1,
      length: 10,
    });
    expect(Object.keys(record.nodes)).toHaveLength(1);
  });

  test('stopped before the first answer, it leaves the last result as it was', () => {
    expect(done(stop(exam(10), around())).finished).toBeNull();
  });

  test('beginning something else in the middle scores it too', () => {
    const begun = exam(5);
    const record = begin(done(answer(begun, ['a'], around())), { mode: 'study' }, around());
    expect(record.session?.mode).toBe('study');
    expect(record.finished).toMatchObject({ mode: 'exam', length: 5 });
  });

  test.each([0, 51, 2.5, -1, Number.NaN])('a length of %s is refused', (length) => {
    expect(() => exam(length)).toThrow(/^An exam has \d+ to \d+ items, not /);
  });

  test('its answers count for the day on which they were given', () => {
    const evening = Date.UTC(2026, 10, 26, 3, 50);
    let record = begin(emptyRecord, { mode: 'exam', length: 2 }, around(evening));
    record = done(answer(record, ['a'], around(evening)));
    record = done(answer(record, ['a'], around(evening + 20 * 60_000)));
    expect(Object.keys(record.days)).toEqual(['2026-11-25', '2026-11-26']);
    expect(record.streak).toEqual({ last: '2026-11-26', length: 2, longest: 2 });
  });
});

describe('a case that unfolds', () => {
  const begun = begin(emptyRecord, { mode: 'case' }, around());

  test('tells what is asked for, then asks what to do, and is over after the answer', () => {
    let record = done(askFor(begun, ['ki67'], handmade));
    record = done(askFor(record, ['differentiation'], handmade));
    record = done(askFor(record, ['ki67'], handmade));
    expect(record.session?.unfolding).toEqual({ asked: ['ki67', 'differentiation'], deciding: false });
    record = done(decide(record, handmade));
    expect(askFor(record, ['performanceStatus'], handmade)).toEqual({ refused: 'notInCase' });
    record = done(answer(record, rightOf(record), around()));
    expect(record.session).toMatchObject({ asked: 1, right: 1 });
    expect(record.skills).toHaveProperty(['recommend.prrt']);
    const over = done(next(record, around()));
    expect(over.session).toBeNull();
    // Both paths can be looked at once it is decided.
    expect(over.finished).toMatchObject({ mode: 'case', unfolding: { asked: ['ki67', 'differentiation'] } });
    expect(over.finished).toEqual(record.finished);
  });

  test('takes no answer before it is decided, no hint for what was not asked, and survives storage', () => {
    expect(answer(begun, ['b'], around())).toEqual({ refused: 'notDeciding' });
    expect(skip(begun, around())).toEqual({ refused: 'nothingToSkip' });
    const asked = done(askFor(begun, ['ki67'], handmade));
    expect(parseRecord(JSON.parse(JSON.stringify(asked)))).toEqual(asked);
  });

  test('what belongs to it is refused elsewhere', () => {
    expect(askFor(study, ['ki67'], handmade)).toEqual({ refused: 'notInCase' });
    expect(decide(study, handmade)).toEqual({ refused: 'notInCase' });
  });
});

describe('a day of practice', () => {
  const answeredOnce = (record: TraineeRecord): TraineeRecord =>
    done(next(done(answer(record, ['a'], around())), around()));

  test('is over when its goal is reached, and goes on only when that is wished for', () => {
    let record: TraineeRecord = { ...study, goal: 5 };
    for (let count = 0; count < 5; count += 1) {
      expect(record.session).not.toBeNull();
      record = answeredOnce(record);
    }
    expect(record.session).toBeNull();
    let more = begin(record, { mode: 'study', more: true }, around());
    for (let count = 0; count < 3; count += 1) more = answeredOnce(more);
    expect(more.session).toMatchObject({ asked: 3, more: true });
  });

  test('a skipped item counts for nothing, and another one comes', () => {
    const skipped = done(skip(study, around()));
    expect(skipped.session?.item?.node).not.toBe(study.session?.item?.node);
    expect(skipped.nodes).toEqual(study.nodes);
    expect(skipped.skills).toEqual({});
    expect(skipped.session?.asked).toBe(0);
  });

  test('each answer is logged with its item, its options, what was chosen and how long it took', () => {
    const record = done(answer(study, ['a'], around(start + 42_000)));
    const id = study.session?.item?.id;
    expect(record.reviews).toEqual([[start + 42_000, id, 3, 'a', 'wrong', 42]]);
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
});

describe('an item that a later version no longer makes', () => {
  test.each(['study', 'exam', 'case'] as const)('is replaced, in %s', (mode) => {
    const begun = begin(emptyRecord, mode === 'exam' ? { mode, length: 4 } : { mode }, around());
    const { session } = begun;
    if (!session?.item) throw new Error('There is no session.');
    const old = { ...begun, session: { ...session, item: { ...session.item, id: 'gone.gone.1' } } };
    expect(answer(old, ['b'], around())).toEqual({ refused: 'noSession' });
    const record = repaired(old, around());
    expect(record && openItemOf(record, handmade)).not.toBeNull();
    expect(record?.rev).toBe(old.rev + 1);
    expect(record?.session?.length).toBe(session.length);
  });

  test('an item that can be made stays', () => {
    expect(repaired(study, around())).toBeNull();
  });
});

test('any sequence of actions keeps a record that can be stored, and every change counts once', () => {
  const actions = fc.constantFrom(
    'a',
    'b',
    'ab',
    'hint',
    'reveal',
    'next',
    'pause',
    'resume',
    'stop',
    'study',
    'exam',
    'case',
  );
  fc.assert(
    fc.property(
      fc.array(actions, { maxLength: 60 }),
      fc.integer({ min: 0, max: 1_000 }),
      (sequence, seed) => {
        const random = seeded(seed);
        let now = start;
        let record: TraineeRecord = emptyRecord;
        for (const action of sequence) {
          now += 3_600_000;
          const here = { source: handmade, random, now };
          const step = ((): Step => {
            switch (action) {
              case 'hint':
                return hint(record, handmade);
              case 'reveal':
                return reveal(record, here);
              case 'next':
                return next(record, here);
              case 'pause':
                return setPaused(record, true);
              case 'resume':
                return setPaused(record, false);
              case 'stop':
                return stop(record, here);
              case 'study':
              case 'case':
                return { record: begin(record, { mode: action }, here) };
              case 'exam':
                return { record: begin(record, { mode: 'exam', length: 3 }, here) };
              default:
                return answer(record, action.split(''), here);
            }
          })();
          if ('refused' in step) continue;
          expect(step.record.rev).toBe(record.rev + 1);
          record = step.record;
          expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
        }
        const asked = Object.values(record.nodes).reduce((sum, { asked: count }) => sum + count, 0);
        const byDay = Object.values(record.days).flatMap(({ nodes }) => Object.values(nodes));
        expect(byDay.reduce((sum, { asked: count }) => sum + count, 0)).toBe(asked);
      },
    ),
    { numRuns: 100 },
  );
});
