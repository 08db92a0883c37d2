import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLooks } from '../../../src/conversation/consult/looks.ts';
import { loadTextReading } from '../../../src/conversation/handlers/textReading.ts';

const src = join(import.meta.dirname, '../../../src');
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

test('what is loaded when it is first needed can be loaded, all of it', async () => {
  for (const part of [await loadLooks(), await loadTextReading()])
    for (const work of Object.values(part)) expect(work).toBeTypeOf('function');
});

test('what a turn of the consult may have to load, the server loads after its start', () => {
  const loaders = readdirSync(join(src, 'conversation'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && textOf(`conversation/${file}`).includes("import('"),
  );
  // The quiz is loaded when somebody practises.
  expect(loaders.toSorted()).toEqual(['consult/looks.ts', 'conversation.ts', 'handlers/textReading.ts']);
  expect(textOf('conversation/conversation.ts').match(/import\('[^']+'\)/g)).toEqual([
    "import('./handlers/quizRoom.ts')",
  ]);
  const ahead = textOf('server/lookAhead.ts');
  for (const loading of ['await loadLooks();', 'await loadTextReading();']) expect(ahead).toContain(loading);
});
