import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asMermaidText, toMermaid } from '../../../src/machine/diagram.ts';
import { cases } from '../../fixtures/guideline.ts';

const document = readFileSync(join(import.meta.dirname, '../../../docs/pathway.md'), 'utf8');

test('docs/pathway.md shows this version of the chart (npm run diagram makes it anew)', () => {
  expect(document).toContain(cases.stamp.hash);
  expect(document).toContain(`\`\`\`mermaid\n${toMermaid(cases)}\`\`\``);
});

test('every edge is drawn with its words', () => {
  const lines = toMermaid(cases).split('\n');
  expect(lines.filter((line) => line.includes('-->')).length).toBe(87);
  expect(lines).toContain('  performanceStatus -->|"2: ECOG 3 or 4."| supportiveCare');
});

test('text that Mermaid would read as markup is written as entities', () => {
  expect(asMermaidText('A & B "<5 mm" or >5')).toBe('A &amp; B &quot;&lt;5 mm&quot; or &gt;5');
});
