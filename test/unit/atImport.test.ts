import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** Where clinical things are made: a guideline, its chart, what follows from answers, a reading, an item of the quiz. */
const makers =
  /^(?:guideline\/create|engine\/(?:facts|conditions|conditionState|cautions|options|recommend|prohibitions)|machine\/(?:pathway|cases|graph|routes|outlook|edges|stamp|chartData|firmness\/(?:lens|lookAhead))|language\/(?:reader|reply|line)|quiz\/(?:createQuiz|bank|cases|chart|context|kinds|patient|routes|tables)|coverage\/(?:oracle\/(?:oracle|ways|whereNext)|generators|targets|run)|conversation\/(?:consult|handlers|record))[/.]/;

const run = z.object({
  modules: z.int(),
  calls: z.array(z.object({ file: z.string(), name: z.string(), count: z.int() })),
});

/** What runs while every module of some folders of `src` is loaded, or of all rooms. */
async function loading(folders: readonly string[] = []): Promise<z.infer<typeof run>> {
  const program = join(import.meta.dirname, '../fixtures/calledAtImport.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...folders], {
    maxBuffer: 2 ** 26,
  });
  return run.parse(JSON.parse(stdout));
}

test('nothing clinical is made while a module loads', async () => {
  const { modules, calls } = await loading();
  expect(modules).toBeGreaterThan(900);
  // What runs while a module loads is seen at all: conditions are written by small functions.
  expect(calls).toContainEqual(expect.objectContaining({ file: 'guideline/when.ts', name: 'is' }));
  const made = calls.filter(({ file, name }) => name !== '' && makers.test(file));
  expect(made.map(({ file, name, count }) => `${file} ${name} ${count}`)).toEqual([]);
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
