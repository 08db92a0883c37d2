import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { median, printTable, quick } from './measure.ts';
import { processorTime, serve, type Served, temporaryFolder } from './processes.ts';

/**
 * How long a turn takes against one of a stock Bot Framework bot on the same libraries: HTTP in, the case from
 * an SQLite file, the answer taken, the case written through to the disk, a card out. The stock bot has its
 * state in memory and sends cards of the same size. Whole cases in turn at several connections, in one run.
 * Run with `node test/bench/turn.ts [--quick]`.
 */
const rounds = quick ? 3 : 7;
/** Cases of one measurement. */
const cases = quick ? 16 : 40;
const connections = 8;
const bound = 0.4;

/** A whole case: each answer as a tap sends it and as a person types it. */
const way = [
  { question: 'differentiation', answer: 'well', typed: 'well differentiated' },
  { question: 'ki67', answer: 12, typed: '12%' },
  { question: 'performanceStatus', answer: 1, typed: 'ECOG 1' },
  { question: 'extrahepaticDisease', answer: 'none', typed: 'liver only' },
  { question: 'liverDistribution', answer: 'diffuse', typed: 'diffuse' },
  { question: 'hormonalSyndrome', answer: 'none', typed: 'non-functioning' },
  { question: 'treatmentCourse', answer: 'progressedOnSsa', typed: 'progressed on lanreotide' },
  { question: 'sstrImaging', answer: 'positive', typed: 'positive' },
] as const;

const kinds = ['typed', 'tapped'] as const;
type Kind = (typeof kinds)[number];

/** The driver shares the machine with the servers, so it does no more than it must. */
function turn(port: number, agent: Agent, conversation: string, said: object): Promise<string> {
  const body = JSON.stringify({
    type: 'message',
    id: `turn-${(turns += 1)}`,
    channelId: 'test',
    deliveryMode: 'expectReplies',
    serviceUrl: 'http://127.0.0.1:1/',
    from: { id: `user-${conversation}` },
    recipient: { id: 'bot' },
    conversation: { id: conversation },
    ...said,
  });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers };
    const sending = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`A turn got ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
let turns = 0;

/** Holds one whole case. @returns every reply */
async function hold(port: number, agent: Agent, kind: Kind): Promise<readonly string[]> {
  const conversation = `${kind}-${turns}`;
  const replies = [await turn(port, agent, conversation, { text: 'new case' })];
  const id = /"case":"([^"]+)"/.exec(replies[0] ?? '')?.[1];
  for (const [rev, { question, answer, typed }] of way.entries()) {
    const tap = { nelm: 1, do: 'answer', case: id, rev, question, answer };
    replies.push(await turn(port, agent, conversation, kind === 'typed' ? { text: typed } : { value: tap }));
  }
  return replies;
}

/** What a turn takes, in milliseconds, with all connections at work. */
interface TurnTime {
  readonly clock: number;
  /** Of the server's process, which a busy machine changes less; null where the system does not say. */
  readonly processor: number | null;
}

async function timeTurns(served: Served, kind: Kind): Promise<TurnTime> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = cases;
  const before = processorTime(served.pid);
  const from = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        await hold(served.port, agent, kind);
      }
    }),
  );
  const clock = performance.now() - from;
  const after = processorTime(served.pid);
  agent.destroy();
  const turnsHeld = cases * (way.length + 1);
  return {
    clock: clock / turnsHeld,
    processor: before === null || after === null ? null : (after - before) / turnsHeld,
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
  const agent = new Agent();
  const [typed, tapped] = [await hold(ours.port, agent, 'typed'), await hold(ours.port, agent, 'tapped')];
  for (const replies of [typed, tapped]) {
    if (!replies.at(-1)?.includes('"outcome":"')) throw new Error('A case did not reach its outcome.');
  }
  const replies = typed.map((reply) => {
    const [{ text, attachments }] = expected.parse(JSON.parse(reply)).activities;
    return { text, card: attachments[0].content };
  });
  const file = join(temporaryFolder(), 'replies.json');
  writeFileSync(file, JSON.stringify(replies));
  return file;
}

const ours = await serve(['src/start.js'], {
  PORT: '0',
  STORAGE: `sqlite:${join(temporaryFolder(), 'cases.db')}`,
});
const stock = await serve(['test/bench/stockCardBot.ts', await sample(ours)]);

/** Pairs of one round each, ours and the stock bot's. */
const pairs = { typed: [] as [TurnTime, TurnTime][], tapped: [] as [TurnTime, TurnTime][] };
for (const kind of kinds) for (const served of [ours, stock]) await timeTurns(served, kind);
for (let round = 0; round < rounds; round += 1) {
  for (const kind of kinds) {
    const stockFirst = round % 2 === 1 ? await timeTurns(stock, kind) : null;
    const mine = await timeTurns(ours, kind);
    pairs[kind].push([mine, stockFirst ?? (await timeTurns(stock, kind))]);
  }
}
await Promise.all([ours.stop(), stock.stop()]);

const ratiosOf = (kind: Kind, of: (time: TurnTime) => number | null): readonly number[] =>
  pairs[kind].flatMap(([mine, other]) => {
    const [a, b] = [of(mine), of(other)];
    return a === null || b === null || a === 0 ? [] : [b / a];
  });
const shown = (ratios: readonly number[], of: (ratios: readonly number[]) => number): string =>
  ratios.length > 0 ? of(ratios).toFixed(2) : '-';

printTable(
  `Time of a turn, stock card bot : ours; ${rounds} rounds of ${cases} cases at ${connections} connections. At least ${bound} each; 1 is as fast`,
  [
    ['', 'median', 'least', 'most', "of the server's processor time"],
    ...kinds.map((kind) => {
      const clock = ratiosOf(kind, (time) => time.clock);
      return [
        kind,
        shown(clock, median),
        shown(clock, (ratios) => Math.min(...ratios)),
        shown(clock, (ratios) => Math.max(...ratios)),
        shown(
          ratiosOf(kind, (time) => time.processor),
          median,
        ),
      ];
    }),
  ],
);
