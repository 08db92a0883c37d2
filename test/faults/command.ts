/** Plants the seeded faults one by one in a copy of the project, and says which of them a test notices. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';
import { runTests, type TestRun } from './run.ts';
import { testsOf } from './tests.ts';
import { copyOfTree, type Tree } from './tree.ts';

const usage = `npm run faults -- [--only <beginning of an id>,…] [--rest] [--json <file>]

Plants each seeded fault in a copy of the project and runs the fast tests of the room it lies in, until one
fails. --rest runs all tests, the long ones too, on those that survive; that takes long. The exit status is 1
when a fault survived, 2 when the tests fail without any.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rest: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else process.exitCode = await main();

interface Noticed extends Pick<Fault, 'id' | 'file' | 'why'> {
  /** Which tests noticed it: those of its room, all of them, or none. */
  readonly by: 'room' | 'all' | null;
  readonly test: string | null;
  readonly seconds: number;
}

async function main(): Promise<number> {
  const wanted = values.only?.split(',') ?? [''];
  const chosen = faults.filter(({ id }) => wanted.some((one) => id.startsWith(one)));
  const tree = copyOfTree();
  try {
    const broken = await brokenWithout(tree, chosen);
    if (broken !== null) {
      console.error(`Without a fault this fails already: ${broken}`);
      return 2;
    }
    const noticed: Noticed[] = [];
    for (const fault of chosen) {
      // One copy, so one after the other.
      // oxlint-disable-next-line no-await-in-loop
      const one = await tryFault(tree, fault);
      noticed.push(one);
      console.log(
        `${one.by === null ? 'SURVIVED' : 'killed  '} ${one.id} (${one.seconds} s) ${one.test ?? one.why}`,
      );
    }
    const argued = new Set(chosen.filter((fault) => fault.argued !== undefined).map(({ id }) => id));
    const survived = noticed.filter(({ by, id }) => by === null && !argued.has(id));
    const same = noticed.filter(({ by, id }) => by === null && argued.has(id));
    console.log(
      `${noticed.length - survived.length - same.length} of ${noticed.length} killed, ${same.length} change nothing as argued, ${survived.length} survived.`,
    );
    if (values.json !== undefined) {
      mkdirSync(dirname(values.json), { recursive: true });
      writeFileSync(values.json, `${JSON.stringify(noticed, null, 2)}\n`);
    }
    return survived.length === 0 ? 0 : 1;
  } finally {
    tree.remove();
  }
}

/** The first test that fails in a clean copy; a kill would mean nothing then. */
async function brokenWithout(tree: Tree, chosen: readonly Fault[]): Promise<string | null> {
  const tests = [...new Set(chosen.flatMap(({ file }) => testsOf(file)))];
  return (await runTests(tree.path, tests, '!long')).failed;
}

function tryFault(tree: Tree, fault: Fault): Promise<Noticed> {
  const { id, file, why } = fault;
  return tree.with(fault, async () => {
    const ofRoom = await runTests(tree.path, testsOf(file), '!long');
    if (!ofRoom.held) return { id, file, why, ...told('room', ofRoom) };
    if (!values.rest) return { id, file, why, ...told(null, ofRoom) };
    const all = await runTests(tree.path, [], null);
    return { id, file, why, ...told(all.held ? null : 'all', all) };
  });
}

function told(by: Noticed['by'], { failed, seconds }: TestRun): Pick<Noticed, 'by' | 'test' | 'seconds'> {
  return { by, test: failed, seconds };
}
