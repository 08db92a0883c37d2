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

test('nothing clinical is made while a module loads', async () => {
  const program = join(import.meta.dirname, '../fixtures/calledAtImport.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program], { maxBuffer: 2 ** 26 });
  const { modules, calls } = run.parse(JSON.parse(stdout));
  expect(modules).toBeGreaterThan(900);
  // What runs while a module loads is seen at all: conditions are written by small functions.
  expect(calls).toContainEqual(expect.objectContaining({ file: 'guideline/when.ts', name: 'is' }));
  const made = calls.filter(({ file, name }) => name !== '' && makers.test(file));
  expect(made.map(({ file, name, count }) => `${file} ${name} ${count}`)).toEqual([]);
});
