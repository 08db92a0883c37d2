import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/cli/verbs/quizCheck');

/** What judges an item: written apart from the generator, or its faults would be judged by themselves. */
const judges = [
  'exclusionOracle',
  'contradictions',
  'phrases',
  'readText',
  'cutoffBandOracle',
  'rightOptions',
];

test.each(judges)('%s takes nothing from the generator of items but the type of an item', (judge) => {
  const text = readFileSync(join(folder, `${judge}.ts`), 'utf8');
  const imports = [...text.matchAll(/^import (type )?[^;]*? from '([^']+)';$/gms)].map(([, type, path]) => ({
    type: type !== undefined,
    path: path ?? '',
  }));
  const own = judges.map((name) => `./${name}.ts`);
  const foreign = imports.filter(
    ({ type, path }) =>
      !own.includes(path) &&
      (!path.startsWith('../../../guideline/') || path.startsWith('../../../guideline/quiz/')) &&
      !path.startsWith('../../../coverage/oracle/') &&
      !(type && path === '../../../quiz/item/item.ts'),
  );
  expect(foreign).toEqual([]);
});
