import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dossierPath } from '../../dossier/makeGolden.ts';
import { statementsIn } from '../../dossier/statements.ts';

const text = readFileSync(dossierPath, 'utf8');

/** Lines that say what follows, how it was read or what could not be read: nothing that a program can hold. */
const introductions = [
  '**Not known:** which box footnote 1',
  'Stored PMC/WJG copies',
  'Synonyms are read by the rules of 2.8',
  "The column 'Sources' names",
  'How texts of this file appear',
  "'Cautions' are the dynamic caution ids",
  // Has a sheet of its own in the trace.
  '**Verification checklist',
  'Answer synonyms are in 2.3',
  'One row per document',
  'Not available in any stored page',
];

/** What a line says: no head, no frame of a table, no drawing, not where a reference was read. */
function said(lines: readonly string[]): readonly (readonly [line: string, said: string])[] {
  let isCode = false;
  let section = '';
  return lines.flatMap((line, at) => {
    if (line.startsWith('```')) isCode = !isCode;
    if (line.startsWith('#')) section = line;
    const isFrame =
      /^\|[\s|:-]+\|$/.test(line) || /^\|[\s|:-]+\|$/.test(lines[at + 1] ?? '') || line.startsWith('#');
    const leadsOn = line.trim().endsWith(':') || /^\*\*[^*]+\*\*$/.test(line);
    const isIntroduction = introductions.some((beginning) => line.startsWith(beginning));
    if (isCode || isFrame || leadsOn || isIntroduction || line.startsWith('```')) return [];
    return [[line, section.startsWith('## 10.') ? line.replace(/\|[^|]*\|$/, '|') : line] as const];
  });
}

function letters(of: string): string {
  return of.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

test('every line of the dossier from section 1 on is in a statement, but for introductions', () => {
  const all = letters(
    statementsIn(text)
      .map(({ id, says, when, provenance, shown }) =>
        [id, says, when ?? '', provenance ?? '', ...shown].join(' '),
      )
      .join(' '),
  );
  const lines = said(text.slice(text.indexOf('\n## 1.')).split('\n'));
  const left = lines.flatMap(([, words]) =>
    words
      // Names, quotation marks and tags are set in ways of their own, and labels left out.
      .split(/[|`"[\];]|\*\*|->|(?<=^- (?:Title|Together|First screen) )when|(?<=^- [\w ]+):/)
      .filter((part) => letters(part).length >= 12 && !all.includes(letters(part))),
  );
  expect(lines.length).toBeGreaterThan(900);
  expect(left).toEqual([]);
  for (const beginning of introductions) expect(text).toContain(`\n${beginning}`);
});

test('no two statements have the same id', () => {
  const ids = statementsIn(text).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
