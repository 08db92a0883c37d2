import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Delivery, type Driver, driver, type Kind, turnsOfCase } from './conversations.ts';
import { inTurn, median, printTable, quantile, quick } from './measure.ts';
import { processorTime, serve, type Served, temporaryFolder } from './processes.ts';
import { writer } from './writes.ts';

/**
 * How long a turn takes against one of a stock Bot Framework bot on the same libraries: HTTP in, the case from
 * an SQLite file, the answer taken, the case written through to the disk, a card out. The stock bot has its
 * state in memory and sends cards of the same size. Whole cases, typed and tapped, with the replies in the
 * response and by way of a connector, at one and at several connections, in turn in one run. Ours is measured
 * with its cases in memory too, as the stock bot has its state: the difference is what waiting for the disk costs.
 * Both share restify, the adapter and the machine, so what ours takes beyond the stock bot is our own share.
 * Run with `node test/bench/turn.ts [--quick]`.
 */
const rounds = quick ? 3 : 7;
/** Cases of one measurement. */
const cases = quick ? 16 : 40;
const bounds = { least: 0.8, goal: 1 } as const;

interface Setting {
  readonly kind: Kind;
  readonly delivery: Delivery;
  readonly connections: number;
}

const settings: readonly Setting[] = [1, 8].flatMap((connections) =>
  (['expectReplies', 'connector'] as const).flatMap((delivery) =>
    (['typed', 'tapped'] as const).map((kind) => ({ kind, delivery, connections })),
  ),
);

/** What turns took, in milliseconds, with all connections at work. */
interface TurnTimes {
  /** The time of the clock for each turn held. */
  readonly clock: number;
  /** The processor time of the server for each, which a busy machine changes less; null where the system does not say. */
  readonly processor: number | null;
  /** From request to reply, of each turn. */
  readonly each: readonly number[];
}

async function timeTurns(
  driving: Driver,
  served: Served,
  { kind, connections }: Setting,
): Promise<TurnTimes> {
  let left = cases;
  const each: number[] = [];
  const before = processorTime(served.pid);
  const from = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        // oxlint-disable-next-line no-await-in-loop
        await driving.hold(served, kind, (milliseconds) => each.push(milliseconds));
      }
    }),
  );
  const clock = (performance.now() - from) / each.length;
  const after = processorTime(served.pid);
  return {
    clock,
    processor: before === null || after === null ? null : (after - before) / each.length,
    each,
  };
}

const expected = z.object({
  activities: z.tuple([
    z.object({
      text: z.string().default(''),
      attachments: z.tuple([z.object({ content: z.record(z.string(), z.unknown()) })]),
    }),
  ]),
});

/** The replies of a whole case, for the stock bot to send. @throws Error when it does not reach an outcome */
async function sample(ours: Served): Promise<string> {
  for (const delivery of ['connector', 'expectReplies'] as const) {
    const driving = await driver(delivery, 1);
    for (const kind of ['tapped', 'typed'] as const) {
      const replies = await driving.hold(ours, kind);
      if (!replies.at(-1)?.includes('"outcome":"')) throw new Error('A case did not reach its outcome.');
      if (delivery === 'connector' || kind === 'tapped') continue;
      const file = join(temporaryFolder(), 'replies.json');
      const cards = replies.map((reply) => {
        const [{ text, attachments }] = expected.parse(JSON.parse(reply)).activities;
        return { text, card: attachments[0].content };
      });
      writeFileSync(file, JSON.stringify(cards));
      driving.close();
      return file;
    }
    driving.close();
  }
  throw new Error('There is no sample.');
}

const load = loadavg()[0] ?? 0;
const ours = await serve(['src/start.js'], {
  PORT: '0',
  STORAGE: `sqlite:${join(temporaryFolder(), 'cases.db')}`,
});
const inMemory = await serve(['src/start.js'], { PORT: '0', STORAGE: 'memory:' });
const replies = await sample(ours);
const stock = await serve(['test/bench/stockCardBot.ts', replies]);
const durableStock = await serve([
  'test/bench/stockCardBot.ts',
  replies,
  join(temporaryFolder(), 'state.db'),
]);
const writing = writer();
/** What one write through to the disk took alone, in milliseconds, round by round. */
const writes: number[][] = [];

/** What was measured in one round, one after the other. */
interface Round {
  readonly ours: TurnTimes;
  readonly inMemory: TurnTimes;
  readonly stock: TurnTimes;
  readonly durableStock: TurnTimes;
}

const served = { ours, inMemory, stock, durableStock } as const;
const names = ['ours', 'inMemory', 'stock', 'durableStock'] as const;

const measured = new Map<Setting, Round[]>(settings.map((setting) => [setting, []]));
for (let round = -1; round < rounds; round += 1) {
  const alone = await writing.times(100);
  if (round >= 0) writes.push([...alone]);
  for (const [setting, taken] of measured) {
    const driving = await driver(setting.delivery, setting.connections);
    const times = new Map<keyof Round, TurnTimes>();
    for (const name of inTurn(names, round + 1))
      times.set(name, await timeTurns(driving, served[name], setting));
    const of = (name: keyof Round): TurnTimes => {
      const one = times.get(name);
      if (!one) throw new Error(`${name} was not measured.`);
      return one;
    };
    // The round before the first warms all up.
    if (round >= 0)
      taken.push({
        ours: of('ours'),
        inMemory: of('inMemory'),
        stock: of('stock'),
        durableStock: of('durableStock'),
      });
    driving.close();
  }
}
await Promise.all([...names.map((name) => served[name].stop()), writing.close()]);

const milliseconds = (value: number): string => value.toFixed(2);
const nameOf = ({ kind, delivery, connections }: Setting): string =>
  `${kind}, ${delivery}, ${connections} connection${connections > 1 ? 's' : ''}`;

/** The stock bot's figure over ours, of each round. */
function ratios(
  taken: readonly Round[],
  which: Exclude<keyof Round, 'stock'>,
  of: (times: TurnTimes) => number | null,
): number[] {
  return taken.flatMap((round) => {
    const [a, b] = [of(round[which]), of(round.stock)];
    return a === null || b === null || a === 0 ? [] : [b / a];
  });
}

printTable(
  `Time of a turn, stock card bot : ours; medians of ${rounds} rounds of ${cases * turnsOfCase} turns. At least ${bounds.least} each, goal ${bounds.goal}; 1 is as fast`,
  [
    ['', 'ratio', 'least', 'most', 'of processor time', 'in memory', 'ours p50', 'p99', 'stock p50', 'p99'],
    ...[...measured].map(([setting, taken]) => {
      const clock = ratios(taken, 'ours', (times) => times.clock);
      const processor = ratios(taken, 'ours', (times) => times.processor);
      const [mine, other] = (['ours', 'stock'] as const).map((name) =>
        taken.flatMap((round) => round[name].each),
      );
      return [
        nameOf(setting),
        median(clock).toFixed(2),
        Math.min(...clock).toFixed(2),
        Math.max(...clock).toFixed(2),
        processor.length > 0 ? median(processor).toFixed(2) : '-',
        median(ratios(taken, 'inMemory', (times) => times.clock)).toFixed(2),
        ...[mine, other].flatMap((times = []) => [
          milliseconds(median(times)),
          milliseconds(quantile(times, 0.99)),
        ]),
      ];
    }),
  ],
);

/** What a turn takes beyond one of the stock bot's of the same rank, the median of all rounds. */
function beyond(taken: readonly Round[], which: 'ours' | 'inMemory', share: number): string {
  const differences = taken.map(
    (round) => quantile(round[which].each, share) - quantile(round.stock.each, share),
  );
  return milliseconds(median(differences));
}

printTable(
  'Our own share of a turn: what it takes beyond one of the stock bot in the same round, p50 beyond p50 and p99 beyond p99',
  [
    ['', 'p50', 'p99', 'in memory p50', 'p99'],
    ...[...measured].map(([setting, taken]) => [
      nameOf(setting),
      ...(['ours', 'inMemory'] as const).flatMap((which) => [
        beyond(taken, which, 0.5),
        beyond(taken, which, 0.99),
      ]),
    ]),
  ],
);
const allWrites = writes.flat();
process.stdout.write(
  `One write of ours through to the disk, alone: median ${milliseconds(median(allWrites))} ms, 99 % within ${milliseconds(quantile(allWrites, 0.99))} ms; at 8 connections several turns share one; "in memory" is the ratio without it.\n` +
    `Times from request to reply in milliseconds; load of the machine at the beginning ${load.toFixed(1)}.\n`,
);

printTable(
  'What the stock bot itself reaches when it keeps its state in a file and writes it through to the disk before it answers',
  [
    ['', 'ratio', 'least', 'most', 'ours : that bot'],
    ...[...measured].map(([setting, taken]) => {
      const reached = ratios(taken, 'durableStock', ({ clock }) => clock);
      const against = taken.map(({ ours: { clock }, durableStock: other }) => other.clock / clock);
      return [
        nameOf(setting),
        median(reached).toFixed(2),
        Math.min(...reached).toFixed(2),
        Math.max(...reached).toFixed(2),
        median(against).toFixed(2),
      ];
    }),
  ],
);
