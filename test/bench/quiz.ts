import { seeded } from '../../src/engine/random.ts';
import { blindSolver, practiseBlind, tapper } from '../fixtures/blindTrainee.ts';
import { quiz } from '../fixtures/quiz.ts';
import { type Look, practice, practise } from '../fixtures/simulated.ts';
import { guesser, learners, type MakeLearner } from './learners.ts';
import { quick } from './measure.ts';
import { type OrderName, orders } from './orders.ts';

/**
 * How the order of the quiz compares with others on the same simulated learners, and how near the mastery that
 * it tells is to the true one (docs/quiz-simulation.md). Run with `npm run bench`, or by itself with as many learners
 * a row as are wished for: `node test/bench/quiz.ts --learners=8`.
 */
const wished = process.argv.find((word) => word.startsWith('--learners='))?.split('=')[1];
const runs = wished === undefined ? (quick ? 3 : 20) : Number(wished);
/** Learners from other seeds than those that the estimate of mastery was made with (0 to 11). */
const firstSeed = 500;
const { itemsADay, daysAhead } = practice;
const days = [28, 84] as const;
const guess = 0.25;

const { source } = quiz;
const { skills } = source;

/** Mean and the interval that holds it in 95 of 100 resamplings. */
function meanOf(values: readonly number[]): readonly [mean: number, low: number, high: number] {
  const random = seeded(7);
  const mean = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0) / some.length;
  const resampled = Array.from({ length: 1_000 }, () => mean(values.map(() => random.pick(values)))).toSorted(
    (a, b) => a - b,
  );
  return [mean(values), resampled[24] ?? Number.NaN, resampled[974] ?? Number.NaN];
}

function figure(values: readonly number[]): string {
  const [mean, low, high] = meanOf(values).map((value) => value.toFixed(1));
  return `${mean ?? ''} (${low ?? ''} to ${high ?? ''})`;
}

const names = Object.keys(orders) as readonly OrderName[];
const line = (cells: readonly string[]): string =>
  `${cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(24))).join('')}\n`;

const lookAt = (make: MakeLearner, name: OrderName, right: number): readonly ReadonlyMap<number, Look>[] =>
  Array.from({ length: runs }, (_, run) =>
    practise(
      source,
      make(right, seeded(firstSeed + run)),
      orders[name](source, seeded(1_000 + firstSeed + run)),
      days,
    ),
  );

process.stdout.write(
  `\n${runs} simulated learners a row, ${itemsADay} items a day, ${skills.length} skills; mean and 95 % interval\n` +
    `\nKnown ${daysAhead} days after the last item, % of all skills; then ours less the other, the same learners\n`,
);
for (const [name, make] of Object.entries(learners)) {
  const all = new Map(names.map((order) => [order, lookAt(make, order, guess)]));
  for (const day of days) {
    const known = (order: OrderName): readonly number[] =>
      (all.get(order) ?? []).map((looks) => looks.get(day)?.known ?? Number.NaN);
    const ours = known('ours');
    process.stdout.write(
      line([`${name}, day ${day}`, ...names.map((order) => `${order} ${figure(known(order))} `)]),
    );
    const less = (order: OrderName): string =>
      figure(known(order).map((value, run) => (ours[run] ?? Number.NaN) - value));
    process.stdout.write(line(['', '', ...names.slice(1).map(less)]));
    const told = (all.get('ours') ?? []).map((looks) => looks.get(day)?.told ?? Number.NaN);
    const off = told.map((value, run) => value - (ours[run] ?? Number.NaN));
    const worst = Math.max(...off.map(Math.abs));
    process.stdout.write(
      `${''.padEnd(30)}  told ${figure(told)}, off by ${figure(off)}, at most ${worst.toFixed(1)}\n`,
    );
  }
}

process.stdout.write('\nTold to those who know nothing, % mastery\n');
for (const [name, right] of [
  ['taps at random', 0.25],
  ['right by labels in 33 %', 0.33],
  ['right by labels in 40 %', 0.4],
  ['right by labels in 60 %', 0.6],
] as const) {
  const looks = lookAt(guesser, 'ours', right);
  process.stdout.write(
    line([
      name,
      ...days.map((day) => `day ${day}: ${figure(looks.map((look) => look.get(day)?.told ?? Number.NaN))}`),
    ]),
  );
}

process.stdout.write(
  '\nThe same with the real items, 28 days: how many were right, and the mastery that was told, %\n',
);
const solver = blindSolver(quiz, quick ? 4 : 12);
for (const [name, choose] of [
  ['answers without the case', () => solver],
  ['taps at random', tapper],
] as const) {
  const told = Array.from({ length: quick ? 1 : 3 }, (_, run) => practiseBlind(quiz, choose(run), 28, run));
  const right = told.map((one) => (100 * one.right).toFixed(1));
  process.stdout.write(
    line([name, `right ${right.join(', ')}`, `told ${told.map((one) => one.mastery).join(', ')}`]),
  );
}
