import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentCases, currentStamp } from '../src/current.ts';
import { toMermaid } from '../src/machine/diagram.ts';

const file = join(import.meta.dirname, '../docs/pathway.md');

mkdirSync(join(file, '..'), { recursive: true });
writeFileSync(
  file,
  [
    '# The chart',
    '',
    `Version ${currentStamp().version}, content hash \`${currentStamp().hash}\`. Made from the chart by \`npm run diagram\`; do not edit.`,
    'A reconstruction: not compared with Figure 3. The first edge whose guard holds is taken.',
    '',
    '```mermaid',
    toMermaid(currentCases()).trimEnd(),
    '```',
    '',
  ].join('\n'),
);
process.stdout.write('Wrote docs/pathway.md\n');
