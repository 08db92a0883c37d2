import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedKi67 } from '../../../src/guideline/publishedFigures.ts';
import { dossierPath } from '../../dossier/makeGolden.ts';

const dossier = readFileSync(dossierPath, 'utf8');

test('what the quiz says that papers and guidelines state is what the dossier says they state', () => {
  const { netter2From, netter2To, clarinetBelow, ssaEvidenceBelow, transplantBelow } = publishedKi67;
  expect(dossier).toContain(`LITERATURE R43 (${netter2From}-${netter2To}% band)`);
  expect(dossier).toContain(`CLARINET (Ki-67 below ${clarinetBelow}%)`);
  expect(dossier).toContain(`GUIDELINE R5 (SSA evidence strongest <${ssaEvidenceBelow}%)`);
  expect(dossier).toContain(`low grade or Ki-67 below ${transplantBelow}%, portal drainage`);
});

test('bug: sentences about trials and criteria followed a cut-off that was moved', () => {
  const tables = join(import.meta.dirname, '../../../src/guideline/quiz/reasons');
  for (const name of ['cautions', 'highGrade', 'systemic', 'surgical', 'workup', 'exclusions', 'trials']) {
    const said = readFileSync(join(tables, `${name}.ts`), 'utf8');
    const following = said.match(/`[^`]*\$\{(?:cutoffs\.)?ki67\w+\}[^`]*`/g) ?? [];
    expect(
      following.filter((words) =>
        /NETTER-2 (?:treated|stopped)|CLARINET|evidence|[Rr]estrictive criteria|asks for/.test(words),
      ),
    ).toEqual([]);
  }
});
