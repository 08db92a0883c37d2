/** Stryker on pieces of the code that are drawn, room by room: what the whole would say, for who has no night. */
import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawPieces, piecesOf } from './sample.ts';
import { scoreLine, scoreOf } from './score.ts';

const usage = `npm run stryker:sample -- [--seed <number>] [--lines <number>] [--only <room>,…]

Draws pieces of 30 lines of each room by a seed until they have so many lines (1 and 100 without), runs Stryker on them with
one process, and prints how many of its changes a fast test of the same room noticed; those of other rooms are not
asked. Rooms: guideline, engine, machine, language,
conversation, dialogs.`;

const root = join(import.meta.dirname, '../..');
const reports = join(root, 'reports');

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    lines: { type: 'string', default: '100' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else process.exitCode = await main();

async function main(): Promise<number> {
  const [seed, lines] = [Number(values.seed), Number(values.lines)];
  const config = JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8')) as { mutate: string[] };
  const byRoom = Map.groupBy(globSync(config.mutate, { cwd: root }), (path) => path.split('/')[1] ?? '');
  const only = values.only?.split(',') ?? [...byRoom.keys()];
  let allRan = true;
  for (const room of only) {
    const pieces = (byRoom.get(room) ?? []).flatMap((path) =>
      piecesOf(path, readFileSync(join(root, path), 'utf8')),
    );
    const drawn = drawPieces(pieces, { seed, lines });
    const started = performance.now();
    // One process at a time: the measure is of the tests, not of the machine.
    // oxlint-disable-next-line no-await-in-loop
    const json = await runStryker(
      config,
      drawn.map(({ path }) => path),
      room,
    );
    console.log(
      `\n${room}, ${drawn.length} of ${pieces.length} pieces: ${drawn.map(({ path }) => path).join(', ')}`,
    );
    if (json === null) {
      console.log('Stryker did not run to its end.');
      allRan = false;
      continue;
    }
    const score = scoreOf(json);
    console.log(`${scoreLine(score)} (${Math.round((performance.now() - started) / 1_000)} s)`);
    for (const open of score.open) console.log(`  ${open}`);
  }
  return allRan ? 0 : 1;
}

/** The JSON report of a run over these pieces; null when there is none. */
async function runStryker(config: object, mutate: readonly string[], room: string): Promise<string | null> {
  mkdirSync(reports, { recursive: true });
  const [settings, json] = [
    join(reports, 'stryker-sample.config.json'),
    `reports/stryker-sample-${room}.json`,
  ];
  writeFileSync(join(root, json), '');
  const changed = {
    ...config,
    mutate,
    concurrency: 1,
    incremental: false,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: json },
    thresholds: { high: 90, low: 85, break: null },
  };
  writeFileSync(settings, JSON.stringify(changed));
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const child = spawn(process.execPath, [stryker, 'run', settings], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, STRYKER_ROOM: room },
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  const text = readFileSync(join(root, json), 'utf8');
  return text === '' ? null : text;
}
