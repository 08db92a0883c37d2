import { type Random, seeded } from '../../src/engine/random.ts';
import { shuffled } from '../../src/quiz/random/draw.ts';
import type { NodeId } from '../../src/quiz/item/item.ts';
import { chooseNode } from '../../src/quiz/trainee/choose.ts';
import { reviewed } from '../../src/quiz/trainee/memory.ts';
import { emptyRecord, type TraineeRecord } from '../../src/quiz/trainee/record.ts';
import { quiz } from '../fixtures/quiz.ts';
import { type Assumptions, ForgetfulTrainee } from './forgetfulTrainee.ts';
import { quick } from './measure.ts';

/**
 * How many items a trainee needs to master the chart with the scheduling of the quiz, against random order,
 * side by side on the same simulated trainees (docs/quiz-simulation.md). Run with `npm run bench`.
 */
const runs = quick ? 4 : 40;
const itemsADay = 20;
const secondsPerItem = 45;
/** Who has not got there by then is counted as if it had just been reached: the ratio of that order is too low. */
const mostDays = 500;
/** Mastery is the true chance to know a node so many days after the last item. */
const daysAhead = 7;

const { nodes } = quiz;
const { curriculum } = quiz.source;

const usual: Assumptions = { firstStrength: 2, growth: 3.5, lapse: 0.4, ease: [0.6, 1.4], guess: 0.25 };

const trainees: Readonly<Record<string, Assumptions>> = {
  usual,
  'forgets fast': { ...usual, firstStrength: 1, growth: 2.5 },
  'forgets slowly': { ...usual, firstStrength: 4, growth: 4 },
};

const goals: Readonly<Record<string, (chances: readonly number[]) => boolean>> = {
  'every node at 60 %': (chances) => chances.every((chance) => chance >= 0.6),
  'mean of nodes at 80 %': (chances) =>
    chances.reduce((sum, chance) => sum + chance, 0) >= 0.8 * nodes.length,
};

/** The order in which nodes are asked. Times are epoch milliseconds. */
interface Order {
  next(now: number): NodeId;
  answered(node: NodeId, right: boolean, now: number): void;
}

const orders = {
  ours: scheduled,
  random: (random) => ({ next: () => random.pick(nodes), answered: () => undefined }),
  rounds: inRandomRounds,
} as const satisfies Readonly<Record<string, (random: Random) => Order>>;

type OrderName = keyof typeof orders;

/** The quiz's own choice and memory; it is told right or wrong, never what the trainee knows. */
function scheduled(): Order {
  let record: TraineeRecord = emptyRecord;
  return {
    next: (now) => chooseNode(record, nodes, curriculum, now).node,
    answered: (node, right, now) => {
      const before = record.nodes[node];
      const memory = reviewed(before?.memory ?? null, right ? 'right' : 'wrong', now);
      record = {
        ...record,
        nodes: {
          ...record.nodes,
          [node]: { memory, asked: 1, right: 1, hinted: 0, revealed: 0, lastKind: null, cases: [] },
        },
        recent: [...record.recent, node].slice(-6),
      };
    },
  };
}

/** Every node once in random order, then again: random order without its bad luck. */
function inRandomRounds(random: Random): Order {
  const round: NodeId[] = [];
  return {
    next: () => {
      if (round.length === 0) round.push(...shuffled(nodes, random));
      const [node = 'differentiation'] = round.splice(0, 1);
      return node;
    },
    answered: () => undefined,
  };
}

/** Items until each goal is reached at the end of a day; the most there are when it is not. */
function itemsNeeded(order: Order, trainee: ForgetfulTrainee): Readonly<Record<string, number>> {
  const needed = new Map<string, number>();
  for (let day = 0; day < mostDays && needed.size < Object.keys(goals).length; day += 1) {
    for (let item = 0; item < itemsADay; item += 1) {
      const at = day + (item * secondsPerItem) / 86_400;
      const now = Date.UTC(2026, 0, 1, 8) + at * 86_400_000;
      const node = order.next(now);
      order.answered(node, trainee.answer(node, at), now);
    }
    const chances = nodes.map((node) => trainee.knows(node, day + daysAhead));
    for (const [name, reached] of Object.entries(goals)) {
      if (!needed.has(name) && reached(chances)) needed.set(name, (day + 1) * itemsADay);
    }
  }
  return Object.fromEntries(
    Object.keys(goals).map((name) => [name, needed.get(name) ?? mostDays * itemsADay]),
  );
}

/** The same trainee, by its seed, once in each order. */
function compare(
  assumptions: Assumptions,
): readonly Readonly<Record<OrderName, ReturnType<typeof itemsNeeded>>>[] {
  return Array.from({ length: runs }, (_, run) => {
    const trainee = (): ForgetfulTrainee => new ForgetfulTrainee(nodes, assumptions, seeded(run));
    return {
      ours: itemsNeeded(orders.ours(), trainee()),
      random: itemsNeeded(orders.random(seeded(1_000 + run)), trainee()),
      rounds: itemsNeeded(orders.rounds(seeded(2_000 + run)), trainee()),
    };
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index < 2 ? cell.padEnd(23) : cell.padStart(26))).join('');

process.stdout.write(
  `\nItems to mastery, ours against random order and random rounds; ratio of items: 1st decile, median, 9th decile\n` +
    `${runs} simulated trainees a row, ${itemsADay} items a day, mastery ${daysAhead} days ahead; >= where some never got there in ${mostDays} days\n` +
    `${line(['trainee', 'goal', 'median items', 'random / ours', 'rounds / ours'])}\n`,
);
for (const [trainee, assumptions] of Object.entries(trainees)) {
  const compared = compare(assumptions);
  for (const goal of Object.keys(goals)) {
    const missed = (order: OrderName): number =>
      items(order).filter((needed) => needed === mostDays * itemsADay).length;
    const items = (order: OrderName): readonly number[] =>
      compared.map((run) => run[order][goal] ?? Number.NaN);
    const ratio = (order: OrderName): string => {
      const ratios = items(order).map((needed, run) => needed / (items('ours')[run] ?? Number.NaN));
      const bound = missed('ours') > 0 ? `ours missed ${missed('ours')}: ` : missed(order) > 0 ? '>= ' : '';
      return bound + [0.1, 0.5, 0.9].map((share) => quantile(ratios, share).toFixed(2)).join('  ');
    };
    const medians = (['ours', 'random', 'rounds'] as const)
      .map((order) => quantile(items(order), 0.5))
      .join(' / ');
    process.stdout.write(`${line([trainee, goal, medians, ratio('random'), ratio('rounds')])}\n`);
  }
}
