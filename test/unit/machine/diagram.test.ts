import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toMermaid } from '../../../src/machine/diagram.ts';
import { createPathway } from '../../../src/machine/pathway.ts';
import { stamp } from '../../../src/machine/stamp.ts';

const document = readFileSync(join(import.meta.dirname, '../../../docs/pathway.md'), 'utf8');

test('docs/pathway.md shows this version of the chart (npm run diagram makes it anew)', () => {
  expect(document).toContain(stamp.hash);
  expect(document).toContain(toMermaid(createPathway(stamp)).trimEnd());
});

test('every edge is drawn with its guard in words', () => {
  const lines = toMermaid(createPathway(stamp)).split('\n');
  expect(lines.filter((line) => line.includes('-->')).length).toBe(85);
  expect(lines).toContain('  performanceStatus -->|"2: ECOG 3 or worse"| supportiveCare');
});
