import type { CalledFunction } from '../fixtures/countCalls.ts';
import { countedTurns, type TurnCalls, turnCalls } from '../fixtures/turnCalls.ts';
import { printTable } from './measure.ts';

/**
 * What one turn runs: files and named functions, and how often what is costly is done, counted in process by
 * V8. Run with `node test/bench/calls.ts`. `test/unit/dialogs/onceATurn.test.ts` holds what is done once.
 */

const counted = new Map<string, TurnCalls>();
for (const [name, turn] of Object.entries(countedTurns)) counted.set(name, await turnCalls(turn));

const row = (name: string, of: (turn: TurnCalls) => number): readonly string[] => [
  name,
  ...[...counted.values()].map((turn) => String(of(turn))),
];
const named = ({ calls }: TurnCalls): readonly CalledFunction[] => calls.filter(({ name }) => name !== '');

printTable('One turn: what runs of src, and how often what is costly is done', [
  ['', ...counted.keys()],
  row('files', ({ calls }) => new Set(calls.map(({ file }) => file)).size),
  row('named functions', (turn) => named(turn).length),
  row('calls of them', (turn) => named(turn).reduce((sum, { count }) => sum + count, 0)),
  ...Object.keys([...counted.values()][0]?.times ?? {}).map((what) =>
    row(what, ({ times }) => Object.entries(times).find(([name]) => name === what)?.[1] ?? 0),
  ),
]);
