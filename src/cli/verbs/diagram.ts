import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMermaid } from '../../machine/diagram.ts';
import { createPathway } from '../../machine/pathway.ts';
import { stamp } from '../../machine/stamp.ts';

const file = join(import.meta.dirname, '../../../docs/pathway.md');

mkdirSync(join(file, '..'), { recursive: true });
writeFileSync(
  file,
  [
    '# The chart',
    '',
    `Version ${stamp.version}, content hash \`${stamp.hash}\`. Made from the chart by \`npm run diagram\`; do not edit.`,
    'A reconstruction: not compared with Figure 3. The first edge whose guard holds is taken.',
    '',
    '```mermaid',
    toMermaid(createPathway(stamp)).trimEnd(),
    '```',
    '',
  ].join('\n'),
);
process.stdout.write('Wrote docs/pathway.md\n');
