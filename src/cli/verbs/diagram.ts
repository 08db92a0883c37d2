import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentCases } from '../../current.ts';
import { toMermaid } from '../../machine/diagram.ts';
import { checkout } from '../program/checkout.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import type { VerbMain } from '../program/io.ts';

const notes = {
  examples: [['', 'after a change of the chart or of its words']],
  status: '0 written, 2 wrong use',
} as const;

/** Writes docs/pathway.md anew. */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('diagram', notes), args, io, () => {
    mkdirSync(join(checkout, 'docs'), { recursive: true });
    writeFileSync(join(checkout, 'docs/pathway.md'), pathwayPage());
    io.stdout.write('Wrote docs/pathway.md\n');
    return 0;
  });

/** The page: the chart in Mermaid, with its version and hash. */
export function pathwayPage(): string {
  const cases = currentCases();
  const { version, hash } = cases.stamp;
  return [
    '# The chart',
    '',
    `Version ${version}, content hash \`${hash}\`. Made from the chart by \`npm run diagram\`; do not edit.`,
    'A reconstruction: not compared with Figure 3. The first edge whose guard holds is taken.',
    '',
    '```mermaid',
    toMermaid(cases).trimEnd(),
    '```',
    '',
  ].join('\n');
}
