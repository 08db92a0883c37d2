import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startServer, temporaryFolder } from '../e2e/startServer.ts';
import { freePort } from '../fixtures/freePort.ts';
import { fileAsker, publicUrl } from './files.ts';
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

const usage = `npm run soak -- [--minutes 10] [--rate 10] [--conversations 50] [--files 20] [--largest 1000]

Holds a steady load, in turns a second and files a minute, on a server of its own with SQLite in a temporary folder, and
prints for each minute how long turns and /healthz took, the memory and the errors. Memory above --largest megabytes
is an error.`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '10' },
    conversations: { type: 'string', default: '50' },
    files: { type: 'string', default: '20' },
    largest: { type: 'string', default: '1000' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  const errors = await soak({
    minutes: Number(values.minutes),
    rate: Number(values.rate),
    conversations: Number(values.conversations),
    filesPerMinute: Number(values.files),
    largestMb: Number(values.largest),
  });
  process.exitCode = errors === 0 ? 0 : 1;
}
process.exit();

interface Load {
  readonly minutes: number;
  /** Turns a second. */
  readonly rate: number;
  readonly conversations: number;
  readonly filesPerMinute: number;
  /** Of the process, in megabytes, at the end of each minute. */
  readonly largestMb: number;
}

/** @returns how many turns and files were not answered with 200, and minutes that ended with too much memory */
async function soak({ minutes, rate, conversations, filesPerMinute, largestMb }: Load): Promise<number> {
  const folder = temporaryFolder();
  const port = await freePort();
  const server = await startServer({
    STORAGE: `sqlite:${folder.path}/nelm.db`,
    LOG_LEVEL: 'error',
    PUBLIC_URL: publicUrl,
    PORT: String(port),
  });
  // The server says where it is told that it is reached, which is nowhere.
  const url = `http://127.0.0.1:${port}`;
  const askForFile = fileAsker(url, (turn) => reply(url, turn).then(({ text }) => text));
  const at = conversationSteps(conversations);
  const answers: Record<string, number> = {};
  let errors = 0;
  let turns = 0;
  try {
    console.log(
      'minute  turns  errors  p50 ms  p99 ms  max ms  healthz max ms  files  file max ms  memory MB',
    );
    const start = Date.now();
    for (let minute = 1; minute <= Math.ceil(minutes); minute += 1) {
      const took: number[] = [];
      const health: number[] = [];
      const files: number[] = [];
      const running = new Set<Promise<void>>();
      let failed = 0;
      let drawing: Promise<void> | null = null;
      const until = start + Math.min(minute, minutes) * 60_000;
      for (let due = Date.now(); due < until; due += 1_000 / rate) {
        // oxlint-disable-next-line no-await-in-loop
        await setTimeout(Math.max(0, due - Date.now()));
        const turn = timed(say(url, at())).then(({ answer, ms }) => {
          took.push(ms);
          answers[answer] = (answers[answer] ?? 0) + 1;
          if (answer !== '200') failed += 1;
        });
        running.add(turn);
        void turn.finally(() => running.delete(turn));
        if (files.length < filesPerMinute * (1 - (until - Date.now()) / 60_000) && drawing === null) {
          drawing = timed(askForFile()).then(({ answer, ms }) => {
            files.push(ms);
            if (answer !== '200') failed += 1;
            drawing = null;
          });
        }
        if (took.length % (rate * 5) === 0) {
          void timed(fetch(`${url}/healthz`).then(({ status }) => status)).then(({ ms }) => health.push(ms));
        }
      }
      // oxlint-disable-next-line no-await-in-loop
      await Promise.all([...running, drawing]);
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
        files.length,
        part(files, 1),
      ];
      const memory = residentMegabytes(server.pid);
      if ((memory ?? 0) > largestMb) errors += 1;
      console.log([...row, memory ?? '?'].join('\t'));
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
function conversationSteps(conversations: number): () => SaidTurn {
  let step = 0;
  return () => {
    const conversation = `soak-${step % conversations}`;
    const text = script[Math.floor(step / conversations) % script.length] ?? 'help';
    step += 1;
    return { conversation, text };
  };
}

interface SaidTurn {
  readonly conversation: string;
  readonly text: string;
}

async function say(url: string, turn: SaidTurn): Promise<number> {
  return (await reply(url, turn)).status;
}

async function reply(
  url: string,
  { conversation, text }: SaidTurn,
): Promise<{ readonly status: number; readonly text: string }> {
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
  return { status: response.status, text: await response.text() };
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
