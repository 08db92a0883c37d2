import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startServer, temporaryFolder } from '../e2e/startServer.ts';
import { residentMegabytes } from './memory.ts';

/** What a person says in turn; each conversation begins anew when it is through. */
const script: readonly string[] = [
  'new case',
  'well',
  'Ki-67 4%',
  'why',
  'ECOG 1',
  'help',
  'back',
  'PS 1',
  'path',
  'what is TARE',
  'mdt',
  'ileal NET G2, Ki-67 4%, ECOG 1, liver only',
  'no',
  'evidence for PRRT',
  'about',
  'quiz',
  'stop',
  'case',
];

const usage = `npm run soak -- [--minutes 10] [--rate 10] [--conversations 50]

Holds a steady load, in turns a second, on a server of its own with SQLite in a temporary folder, and prints for
each minute how long turns and /healthz took, the memory and the errors.`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '10' },
    conversations: { type: 'string', default: '50' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  const errors = await soak(Number(values.minutes), Number(values.rate), Number(values.conversations));
  process.exitCode = errors === 0 ? 0 : 1;
}
process.exit();

/** @returns how many turns were not answered with 200 */
async function soak(minutes: number, rate: number, conversations: number): Promise<number> {
  const folder = temporaryFolder();
  const server = await startServer({ STORAGE: `sqlite:${folder.path}/nelm.db`, LOG_LEVEL: 'error' });
  const at = conversationSteps(conversations);
  const answers: Record<string, number> = {};
  let errors = 0;
  let turns = 0;
  try {
    console.log('minute  turns  errors  p50 ms  p99 ms  max ms  healthz max ms  memory MB');
    const start = Date.now();
    for (let minute = 1; minute <= Math.ceil(minutes); minute += 1) {
      const took: number[] = [];
      const health: number[] = [];
      const running = new Set<Promise<void>>();
      let failed = 0;
      const until = start + Math.min(minute, minutes) * 60_000;
      for (let due = Date.now(); due < until; due += 1_000 / rate) {
        // oxlint-disable-next-line no-await-in-loop
        await setTimeout(Math.max(0, due - Date.now()));
        const turn = timed(say(server.url, at())).then(({ answer, ms }) => {
          took.push(ms);
          answers[answer] = (answers[answer] ?? 0) + 1;
          if (answer !== '200') failed += 1;
        });
        running.add(turn);
        void turn.finally(() => running.delete(turn));
        if (took.length % (rate * 5) === 0) {
          void timed(fetch(`${server.url}/healthz`).then(({ status }) => status)).then(({ ms }) =>
            health.push(ms),
          );
        }
      }
      // oxlint-disable-next-line no-await-in-loop
      await Promise.all(running);
      turns += took.length;
      errors += failed;
      const row = [
        minute,
        took.length,
        failed,
        part(took, 0.5),
        part(took, 0.99),
        part(took, 1),
        part(health, 1),
      ];
      console.log([...row, residentMegabytes(server.pid) ?? '?'].join('\t'));
    }
    const faults = server.output().match(/"level":(?:50|60)/g)?.length ?? 0;
    console.log(
      `${turns} turns, ${errors} errors, ${faults} faults in the log; answers ${JSON.stringify(answers)}`,
    );
    return errors + faults;
  } finally {
    await server.stop();
    folder.remove();
  }
}

/** Goes through the conversations in turn, and in each through the script. */
function conversationSteps(
  conversations: number,
): () => { readonly conversation: string; readonly text: string } {
  let step = 0;
  return () => {
    const conversation = `soak-${step % conversations}`;
    const text = script[Math.floor(step / conversations) % script.length] ?? 'help';
    step += 1;
    return { conversation, text };
  };
}

async function say(
  url: string,
  { conversation, text }: { conversation: string; text: string },
): Promise<number> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: crypto.randomUUID(),
      text,
      channelId: 'test',
      conversation: { id: conversation },
      from: { id: conversation },
      deliveryMode: 'expectReplies',
    }),
  });
  await response.text();
  return response.status;
}

/** Waits for a status, or the kind of fault that came instead of one. */
async function timed(what: Promise<number>): Promise<{ readonly answer: string; readonly ms: number }> {
  const start = performance.now();
  const answer = await what.then(String, (error: unknown) => faultOf(error));
  return { answer, ms: performance.now() - start };
}

function faultOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
}

/** The value below which a share of all lies, in whole milliseconds. */
function part(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
