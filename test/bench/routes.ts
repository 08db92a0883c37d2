import { createTestModel } from '@xstate/test';
import {
  type AnyStateMachine,
  assign,
  initialTransition,
  setup,
  type SnapshotFrom,
  transition,
} from 'xstate';
import type { Branch, ChartGraph, ChartPlace } from '../../src/machine/graph.ts';
import { everyRoute } from '../../src/machine/routes.ts';
import { quick } from './measure.ts';

/**
 * Routes per second, ours against `getSimplePaths` of @xstate/test, on the same machines: chains of
 * questions with three answers each, so that the number of routes is a power of three. Both take every
 * route and run the machine's transitions along it; ours runs those that routes share only once. Then our
 * own growth up to a million routes. Run with `npm run bench`, or by itself.
 */
const chains = quick ? [3, 4, 5] : [3, 4, 5, 6, 7];
const growth = quick ? [6, 7, 8] : [6, 7, 8, 9, 10];

type Machine = ReturnType<typeof chainMachine>;

/** A chain of questions q0, q1 … that remembers every answer, as a case does. */
function chainMachine(length: number) {
  const states = Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `q${index}`,
      { on: { answer: { target: `q${index + 1}`, actions: 'note' } } },
    ]),
  );
  return setup({
    types: { context: {} as { given: string }, events: {} as { type: 'answer'; value: number } },
    actions: { note: assign(({ context, event }) => ({ given: context.given + String(event.value) })) },
  }).createMachine({
    context: { given: '' },
    initial: 'q0',
    states: { ...states, [`q${length}`]: { type: 'final' } } as never,
  });
}

function chainGraph(length: number, answers: number): ChartGraph {
  let next: ChartPlace | null = null;
  for (let index = length - 1; index >= 0; index -= 1) {
    const after: ChartPlace | null = next;
    const branches: readonly Branch[] = Array.from({ length: answers }, (_, value) => ({
      answer: value,
      edge: `q${index}.${value}`,
      next: after,
      outcome: null,
    }));
    next = {
      question: `q${index}` as never,
      branches,
      take: (answer) => branches.find((branch) => branch.answer === answer) ?? neverTaken(answer),
    };
  }
  if (!next) throw new Error('A chain has at least one question.');
  const root = next;
  return { root, placeOf: () => root };
}

/** Walks every route on the machine and counts those that end. */
function walkOurs(machine: Machine, length: number, answers: number): number {
  const trunk: { readonly value: unknown; readonly state: SnapshotFrom<Machine> }[] = [];
  const [start] = initialTransition(machine);
  let ended = 0;
  for (const route of everyRoute(chainGraph(length, answers))) {
    route.forEach(({ answer }, index) => {
      if (trunk[index]?.value === answer) return;
      trunk.length = index;
      const [state] = transition(machine, trunk[index - 1]?.state ?? start, {
        type: 'answer',
        value: Number(answer),
      });
      trunk.push({ value: answer, state });
    });
    if (trunk.at(-1)?.state.status === 'done') ended += 1;
  }
  return ended;
}

function walkSimplePaths(machine: Machine): number {
  return createTestModel(machine as unknown as AnyStateMachine).getSimplePaths({
    events: [0, 1, 2].map((value) => ({ type: 'answer' as const, value })),
    toState: (state: { status: string }) => state.status === 'done',
  }).length;
}

function timed(work: () => number): { count: number; time: number } {
  const started = performance.now();
  const count = work();
  return { count, time: (performance.now() - started) / 1_000 };
}

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => String(cell).padStart(16)).join('');
const perSecond = (count: number, time: number): string => Math.round(count / time).toLocaleString('en');

function compare(): void {
  process.stdout.write('Routes per second on the same machines, side by side\n');
  process.stdout.write(`${line(['routes', 'ours', 'getSimplePaths', 'paths it gives', 'ratio'])}\n`);
  for (const length of chains) {
    const machine = chainMachine(length);
    const simple = timed(() => walkSimplePaths(machine));
    const ours = timed(() => walkOurs(machine, length, 3));
    const ratio = (simple.time / ours.time).toFixed(1);
    process.stdout.write(
      `${line([ours.count, perSecond(ours.count, ours.time), perSecond(ours.count, simple.time), simple.count, ratio])}\n`,
    );
  }
}

function grow(): void {
  process.stdout.write('\nOur growth, four answers a question\n');
  process.stdout.write(`${line(['routes', 'seconds', 'us per route', 'heap MB'])}  time, to scale\n`);
  const rows = growth.map((length) => {
    const { count, time } = timed(() => walkOurs(chainMachine(length), length, 4));
    return { count, time, heap: process.memoryUsage().heapUsed / 1e6 };
  });
  const longest = Math.max(...rows.map(({ time }) => time));
  for (const { count, time, heap } of rows) {
    const bar = '█'.repeat(Math.max(1, Math.round((time / longest) * 40)));
    const cells = [
      count.toLocaleString('en'),
      time.toFixed(3),
      ((time / count) * 1e6).toFixed(2),
      heap.toFixed(0),
    ];
    process.stdout.write(`${line(cells)}  ${bar}\n`);
  }
}

compare();
grow();

function neverTaken(answer: unknown): never {
  throw new Error(`A chain has no branch for ${String(answer)}.`);
}
