import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../e2e/startServer.ts';
import { inTurn, median, printTable, quick } from './measure.ts';
import { processorTime, runNode, temporaryFolder } from './processes.ts';
import { type Part, roomsOf } from './rooms.ts';

/**
 * How long the server takes to start, and each room to be imported, against importing botbuilder alone in the
 * same Node: ratios of times taken in turn in one run. Run with
 * `node test/bench/start.ts [--quick] [--rooms]`, the last for the rooms alone.
 */
const rounds = quick ? 3 : 5;
const roomRounds = quick ? 3 : 5;
/** At most this many times as long as importing botbuilder, and what we want. */
const [bound, goal] = [1.8, 1.5];
/** The share of importing botbuilder that importing a room may take beyond its packages. */
const roomBound = 0.1;

interface Start {
  /** From the start of the process to the first good answer of `/healthz`, in milliseconds. */
  readonly healthy: number;
  /** The processor time until then, which a busy machine changes less; null where the system does not say. */
  readonly processor: number | null;
  /** To the reply to the first message. */
  readonly replied: number;
}

/** Starts the server on a database file of its own and holds the first turn of a case. */
async function startOurs(env: Readonly<Record<string, string>>): Promise<Start> {
  const from = performance.now();
  const server = await startServer({ STORAGE: `sqlite:${join(temporaryFolder(), 'cases.db')}`, ...env });
  await good(fetch(`${server.url}/healthz`));
  const healthy = performance.now() - from;
  const processor = processorTime(server.pid);
  const body = {
    type: 'message',
    id: 'bench-1',
    channelId: 'test',
    deliveryMode: 'expectReplies',
    text: 'new case',
    from: { id: 'bench' },
    conversation: { id: 'bench' },
  };
  await good(
    fetch(server.messages, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  const replied = performance.now() - from;
  await server.stop();
  return { healthy, processor, replied };
}

async function good(asked: Promise<Response>): Promise<void> {
  const response = await asked;
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  await response.text();
}

/** A process that only imports Bot Framework: from its start to its end, and its processor time, in milliseconds. */
async function startBotbuilder(env: Readonly<Record<string, string>>): Promise<Start> {
  const from = performance.now();
  const program = `
    await import('botbuilder');
    const { user, system } = process.cpuUsage();
    console.log((user + system) / 1000);`;
  const processor = Number(await runNode(['--input-type=module', '--eval', program], env));
  const ended = performance.now() - from;
  return { healthy: ended, processor, replied: ended };
}

async function compareStarts(): Promise<void> {
  const kept = { NODE_COMPILE_CACHE: temporaryFolder() };
  const alone = { starts: [] as Start[], start: () => startBotbuilder({}) };
  const aloneKept = { starts: [] as Start[], start: () => startBotbuilder(kept) };
  const ours = {
    'as npm start does, compiled code kept from before': {
      starts: [] as Start[],
      start: () => startOurs({}),
    },
    'the first start of an installation, nothing kept yet': {
      starts: [] as Start[],
      start: () => startOurs({ NODE_COMPILE_CACHE: temporaryFolder() }),
    },
    'where nothing can be kept': {
      starts: [] as Start[],
      start: () => startOurs({ NODE_DISABLE_COMPILE_CACHE: '1' }),
    },
  };
  // What is to be kept is kept, and this process has loaded what it measures with.
  await startOurs({});
  await startBotbuilder(kept);
  for (let round = 0; round < rounds; round += 1) {
    for (const { starts, start } of inTurn([alone, aloneKept, ...Object.values(ours)], round)) {
      starts.push(await start());
    }
  }

  const ratio = (
    of: (start: Start) => number | null,
    { starts }: Pick<typeof alone, 'starts'>,
    to: Pick<typeof alone, 'starts'>,
  ): string => {
    const ratios = starts.flatMap((start, round) => {
      const [mine, other] = [of(start), to.starts[round] ? of(to.starts[round]) : null];
      return mine === null || other === null ? [] : [mine / other];
    });
    return ratios.length > 0 ? median(ratios).toFixed(2) : '-';
  };
  printTable(
    `Start of the server : importing botbuilder alone, median of ${rounds} pairs; /healthz at most ${bound}, goal ${goal}`,
    [
      ['', '/healthz', 'processor time', 'first reply', '/healthz : botbuilder with code kept'],
      ...Object.entries(ours).map(([name, one]) => [
        name,
        ratio(({ healthy }) => healthy, one, alone),
        ratio(({ processor }) => processor, one, alone),
        ratio(({ replied }) => replied, one, alone),
        ratio(({ healthy }) => healthy, one, aloneKept),
      ]),
    ],
  );
}

/** With this both programs, the server and the command line, find the files of the project. */
const ownModules = pathToFileURL(join(import.meta.dirname, '../../src/server/ownModules.js')).href;
const src = pathToFileURL(join(import.meta.dirname, '../../src/')).href;
/** The module that imports those that are measured. */
const asOne = join(temporaryFolder(), 'imported.mjs');

/**
 * The processor time that a process takes to import packages or modules, as the programs do, once it has imported others,
 * in milliseconds: a busy machine changes it less than the time of the clock. Files of the project are imported by
 * one module, with one search for each as from a file of the project: asking for a hundred one by one, from outside,
 * would cost a third more, which no program pays. That module is a file as well: to decode a URL that holds a hundred
 * imports took a twelfth of the time. What others left is collected before: whether that falls among the imports
 * is chance, and it takes a third of their time.
 */
async function importTime(
  before: readonly string[],
  imported: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const isOwn = (name: string): boolean => name.startsWith(src);
  const own = imported.filter(isOwn).map((name) => `import ${JSON.stringify(name)};`);
  if (own.length > 0) writeFileSync(asOne, own.join('\n'));
  const names = [
    ...imported.filter((name) => !isOwn(name)),
    ...(own.length > 0 ? [pathToFileURL(asOne).href] : []),
  ];
  const program = `
    import { registerHooks } from 'node:module';
    import { resolveOwnModules } from ${JSON.stringify(ownModules)};
    resolveOwnModules();
    registerHooks({
      resolve: (name, context, next) =>
        name.startsWith(${JSON.stringify(src)}) && name.endsWith('.ts')
          ? { url: name, format: 'module-typescript', shortCircuit: true }
          : next(name, context),
    });
    for (const name of ${JSON.stringify(before)}) await import(name);
    gc();
    const before = process.cpuUsage();
    for (const name of ${JSON.stringify(names)}) await import(name);
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  return Number(await runNode(['--expose-gc', '--input-type=module', '--eval', program], env));
}

/**
 * How long a part of a room takes to be imported once its packages and the rooms below are, with compiled code
 * kept from before, against importing botbuilder.
 */
async function shareOf({ modules, packages, below }: Part, rounds: number): Promise<string> {
  const keeping = { NODE_COMPILE_CACHE: temporaryFolder() };
  const shares: number[] = [];
  await importTime([...packages, ...below], modules, keeping);
  for (let round = 0; round < rounds; round += 1) {
    const botbuilder = await importTime([], ['botbuilder']);
    shares.push((await importTime([...packages, ...below], modules, keeping)) / botbuilder);
  }
  return `${(100 * median(shares)).toFixed(0)} %`;
}

async function compareRooms(): Promise<void> {
  const rows: string[][] = [];
  for (const { name, whole, doors, atOnce } of await roomsOf()) {
    const ownFiles = ({ files, below }: Part): string => String(files.length - below.length);
    rows.push([
      name,
      ownFiles(atOnce),
      await shareOf(atOnce, roomRounds),
      ownFiles(doors),
      await shareOf(doors, roomRounds),
      ownFiles(whole),
      await shareOf(whole, roomRounds),
    ]);
  }
  printTable(
    `Importing a room's own files as a share of importing botbuilder, processor time, median of ${roomRounds}; what anybody waits for at most ${100 * roomBound} %`,
    [
      [
        'room',
        'waited for at most, files',
        'share',
        'all that others import, files',
        'share',
        'the whole room, files',
        'share',
      ],
      ...rows,
    ],
  );
}

if (!process.argv.includes('--rooms')) await compareStarts();
await compareRooms();
