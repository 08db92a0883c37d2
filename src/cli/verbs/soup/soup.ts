import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../program/checkout.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import type { VerbMain } from '../../program/io.ts';
import { runtimePackages, type SoupPackage } from './packages.ts';

const notes = {
  examples: [['', 'after a change of package-lock.json']],
  status: '0 written, 2 wrong use',
} as const;

/** Writes docs/soup.md anew. */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('soup', notes), args, io, () => {
    writeFileSync(join(checkout, 'docs/soup.md'), soupPage());
    io.stdout.write('Wrote docs/soup.md\n');
    return 0;
  });

/** The page: software of unknown provenance, as IEC 62304 calls it, that runs with the program. */
export function soupPage(): string {
  const packages = runtimePackages(readFileSync(join(checkout, 'package-lock.json'), 'utf8'));
  const direct = packages.filter((each) => each.direct);
  const others = packages.filter((each) => !each.direct);
  return [
    '# SOUP list',
    '',
    'Software of unknown provenance (IEC 62304) that runs with the program: every package that `npm ci --omit=dev` installs. Made from `package-lock.json` by `npm run soup`; do not edit. The lock file holds the checksum of each; `npm run sbom` writes the same packages in the form of CycloneDX.',
    '',
    `**${packages.length} packages**, of which ${direct.length} are named by the program; [dependencies.md](dependencies.md) says what each is for and what would replace it. Beside them: Node.js, from 22.18, with the SQLite that it holds.`,
    '',
    'Known anomalies are not listed here, since they change by the day: `npm audit --omit=dev` asks for them. Look before each release, and write what was decided into the record of the release.',
    '',
    '## Named by the program',
    '',
    ...table(direct),
    '',
    '## Needed by those',
    '',
    ...table(others),
    '',
  ].join('\n');
}

function table(packages: readonly SoupPackage[]): readonly string[] {
  return [
    '| package | version | licence | needed by |',
    '| --- | --- | --- | --- |',
    ...packages.map(
      ({ name, version, license, neededBy }) =>
        `| \`${name}\` | ${version} | ${license} | ${neededBy.join(', ') || '–'} |`,
    ),
  ];
}
