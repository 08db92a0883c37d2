import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathwayPage } from '../../../src/cli/verbs/diagram.ts';

test('docs/pathway.md is what the command writes', () => {
  const file = join(import.meta.dirname, '../../../docs/pathway.md');
  expect(readFileSync(file, 'utf8')).toBe(pathwayPage());
});
