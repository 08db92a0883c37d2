import { createTestModel } from '@xstate/test';
import { describe, expect, test } from 'vitest';
import { assign, createMachine, setup } from 'xstate';
import { describePath, everyPath, everyTransition } from '../../../src/coverage/machinePaths.ts';

/** A form with guards on a payload, a self transition, and a cycle. */
const form = setup({
  types: { events: {} as { type: 'SUBMIT'; age: number } | { type: 'TYPE' } | { type: 'BACK' } },
  guards: { isAdult: ({ event }) => event.type === 'SUBMIT' && event.age >= 18 },
}).createMachine({
  initial: 'form',
  states: {
    form: {
      on: { TYPE: 'form', SUBMIT: [{ guard: 'isAdult', target: 'done' }, { target: 'refused' }] },
    },
    refused: { on: { BACK: 'form' } },
    done: { type: 'final' },
  },
});
const events = [
  { type: 'TYPE' },
  { type: 'SUBMIT', age: 17 },
  { type: 'SUBMIT', age: 18 },
  { type: 'BACK' },
] as const;

/** The states and events that paths test, each once. */
async function walked(
  paths: ReturnType<ReturnType<typeof createTestModel>['getPaths']>,
  states: readonly string[],
) {
  const seen = { states: new Set<string>(), events: new Set<string>() };
  for (const path of paths) {
    // oxlint-disable-next-line no-await-in-loop -- one path after the other
    await path.test({
      states: Object.fromEntries(states.map((id) => [id, () => void seen.states.add(id)])),
      events: Object.fromEntries(
        path.steps
          .slice(1)
          .map(({ event }) => [
            event.type,
            ({ event: taken }) => void seen.events.add(JSON.stringify(taken)),
          ]),
      ),
    });
  }
  return seen;
}

describe('guards on payloads, self transitions and cycles', () => {
  test('every transition is taken, in few paths that @xstate/test walks', async () => {
    const paths = createTestModel(form).getPaths(everyTransition(form, { events }));
    const seen = await walked(paths, ['form', 'refused', 'done']);
    expect(seen.states).toEqual(new Set(['form', 'refused', 'done']));
    expect(seen.events).toEqual(new Set(events.map((event) => JSON.stringify(event))));
    expect(paths.length).toBeLessThanOrEqual(2);
  });

  test.each([
    [0, ['form, SUBMIT (age: 17), refused', 'form, SUBMIT (age: 18), done']],
    [
      1,
      [
        'form, TYPE, form, SUBMIT (age: 17), refused',
        'form, TYPE, form, SUBMIT (age: 18), done',
        'form, SUBMIT (age: 17), refused, BACK, form, SUBMIT (age: 17), refused',
        'form, SUBMIT (age: 17), refused, BACK, form, SUBMIT (age: 18), done',
        'form, SUBMIT (age: 18), done',
      ],
    ],
  ])('with %i revisits every path is short, and its description says it', (revisits, described) => {
    const paths = createTestModel(form).getPaths(everyPath(form, { events, revisits }));
    expect(paths.map(describePath).toSorted()).toEqual(described.toSorted());
  });
});

test('parallel regions: every transition in every combination', async () => {
  const editor = createMachine({
    type: 'parallel',
    states: {
      bold: { initial: 'off', states: { off: { on: { BOLD: 'on' } }, on: { on: { BOLD: 'off' } } } },
      list: { initial: 'none', states: { none: { on: { LIST: 'some' } }, some: { on: { LIST: 'none' } } } },
    },
  });
  const paths = createTestModel(editor).getPaths(
    everyTransition(editor, { events: [{ type: 'BOLD' }, { type: 'LIST' }] }),
  );
  const taken = new Set(
    paths.flatMap(({ steps }) =>
      steps
        .slice(1)
        .map(({ event }, at) => `${describePath({ steps: [], state: steps[at]?.state })} ${event.type}`),
    ),
  );
  expect(taken.size).toBe(8);
  expect([...taken]).toContain('bold.on + list.some BOLD');
});

test('history states: what is remembered tells two states apart', () => {
  const player = createMachine({
    initial: 'playing',
    states: {
      playing: {
        initial: 'slow',
        states: { slow: { on: { FAST: 'fast' } }, fast: {}, last: { type: 'history' } },
        on: { PAUSE: 'paused' },
      },
      paused: { on: { PLAY: 'playing.last' } },
    },
  });
  const paths = createTestModel(player).getPaths(
    everyTransition(player, { events: [{ type: 'FAST' }, { type: 'PAUSE' }, { type: 'PLAY' }] }),
  );
  const described = paths.map(describePath).join('\n');
  expect(described).toContain('playing.fast, PAUSE, paused, PLAY, playing.fast');
  expect(described).toContain('playing.slow, PAUSE, paused, PLAY, playing.slow');
});

describe('a context that grows', () => {
  const counter = createMachine({
    context: { count: 0 },
    on: { ADD: { actions: assign(({ context }) => ({ count: context['count'] + 1 })) } },
  });
  const options = { events: [{ type: 'ADD' }], mostStates: 50 };

  test('is refused, with what to do about it', () => {
    expect(() => createTestModel(counter).getPaths(everyTransition(counter, options))).toThrow(
      'more than 50 states: give a stateKey that leaves out what grows',
    );
    expect(() =>
      createTestModel(form).getPaths(everyPath(form, { events, revisits: 6, mostPaths: 20 })),
    ).toThrow('more than 20 paths: allow fewer revisits');
  });

  test('can be left out of what makes a state', () => {
    const paths = createTestModel(counter).getPaths(
      everyTransition(counter, { ...options, stateKey: ({ value }) => JSON.stringify(value) }),
    );
    expect(paths).toHaveLength(1);
  });
});

test('a machine that takes none of the events has one path, of no step', () => {
  const still = createMachine({ initial: 'a', states: { a: {} } });
  const [path, ...more] = createTestModel(still).getPaths(
    everyTransition(still, { events: [{ type: 'X' }] }),
  );
  expect(more).toEqual([]);
  expect(path && describePath(path)).toBe('a');
});
