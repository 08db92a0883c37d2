import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** Where clinical things are made: a guideline, its chart, what follows from answers, a reading, an item of the quiz. */
const makers =
  /^(?:guideline\/create|engine\/(?:facts|conditions|conditionState|cautions|options|recommend|prohibitions)|machine\/(?:pathway|cases|graph|routes|outlook|edges|stamp|chartData|firmness\/(?:lens|lookAhead))|language\/(?:reader|reply|line)|quiz\/(?:createQuiz|bank|cases|chart|context|kinds|patient|routes|tables)|coverage\/(?:oracle\/(?:oracle|ways|whereNext)|generators|targets|run)|conversation\/(?:consult|handlers|record))[/.]/;

const src = join(import.meta.dirname, '../../src');

const run = z.object({
  modules: z.int(),
  calls: z.array(z.object({ file: z.string(), name: z.string(), count: z.int() })),
  opened: z.array(z.string()),
});

/** What runs while every module of some folders of `src` is loaded, or of all rooms. */
async function loading(folders: readonly string[] = []): Promise<z.infer<typeof run>> {
  const program = join(import.meta.dirname, '../fixtures/calledAtImport.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...folders], {
    maxBuffer: 2 ** 26,
  });
  return run.parse(JSON.parse(stdout));
}

test('nothing clinical is made while a module loads; bug: no tables of a language are opened', async () => {
  const { modules, calls, opened } = await loading();
  expect(modules).toBeGreaterThan(900);
  // What runs while a module loads is seen at all: conditions are written by small functions.
  expect(calls).toContainEqual(expect.objectContaining({ file: 'guideline/when.ts', name: 'is' }));
  const made = calls.filter(({ file, name }) => name !== '' && makers.test(file));
  expect(made.map(({ file, name, count }) => `${file} ${name} ${count}`)).toEqual([]);
  // A list of numbers in a table of texts took a fifth of loading the conversation.
  expect(opened).toEqual([]);
});

/** Of the guideline: the names of facts, kinds, outcomes and tags, how it is written down, looked up, checked and hashed. */
const howItIsWritten = [
  'entryOf',
  'errors',
  'factQuestions',
  'hashed',
  'outcome',
  'outcomeIds',
  'provenance',
  'sharedShapes',
  'situationInWords',
  'source',
  'when',
];

test('what makes, checks and walks a guideline has none of its own: it loads no table of one', async () => {
  const { calls } = await loading(['engine', 'machine', 'guideline/create', 'guideline/notation']);
  const files = new Set(calls.map(({ file }) => file));
  const ofGuideline = [...files].flatMap(
    (file) => /^guideline\/(?!create|notation)(.+)\.ts$/.exec(file)?.[1] ?? [],
  );
  expect(ofGuideline.toSorted()).toEqual(howItIsWritten);
});

/** What the rooms above may load besides: names, ids, and what the pages of the law repeat. */
const namesAlone = ['notation/words', 'questions/index', 'treatmentNames'];

/** The values, not the types, that a file imports or passes on from a folder of src, by file. */
function valuesFrom(folder: string, text: string): readonly string[] {
  const imports = text.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '(?:\.\.\/)+([^']+)\.ts';$/gm);
  return [...imports].flatMap(([, file = '']) =>
    file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : [],
  );
}

test('bug: what a closed treatment leaves out of the record was a table in no hash: no room loads a table of the guideline', () => {
  const rooms = ['engine', 'machine', 'language', 'conversation', 'dialogs', 'server'];
  const loaded = rooms.flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !`${room}/${file}`.startsWith('server/legal/'))
      .flatMap((file) => valuesFrom('guideline', readFileSync(join(src, room, file), 'utf8'))),
  );
  const allowed = new Set([...howItIsWritten, ...namesAlone]);
  expect(loaded.filter((file) => !allowed.has(file))).toEqual([]);
  // Each of the names is still needed.
  expect(namesAlone.filter((file) => !loaded.includes(file))).toEqual([]);
});

test('a table is seen where a value of it is imported or passed on, a type is not', () => {
  const text = [
    "import { cutoffs } from '../guideline/cutoffs.ts';",
    "import type { Cutoffs } from '../guideline/cutoffs.ts';",
    "import {\n  guards,\n  type Guard,\n} from '../../guideline/guards.ts';",
    "export { sources } from '../guideline/sources.ts';",
    "import { holds } from '../engine/conditions.ts';",
  ].join('\n');
  expect(valuesFrom('guideline', text)).toEqual(['cutoffs', 'guards', 'sources']);
});
