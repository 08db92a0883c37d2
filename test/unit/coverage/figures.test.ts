import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quizKnowledge } from '../../../src/cli/verbs/coverage/quizKnowledge.ts';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { coverablesOf } from '../../../src/coverage/criteria.ts';
import { criterionTitles } from '../../../src/coverage/reports/html.ts';
import { createScreenJudge } from '../../../src/coverage/screen/judgeScreen.ts';
import { askWalks } from '../../../src/coverage/walks/asks.ts';
import { caseWalks } from '../../../src/coverage/walks/cases/caseWalks.ts';
import { intakeWalks } from '../../../src/coverage/walks/intake.ts';
import { quizWalks } from '../../../src/coverage/walks/quiz.ts';
import { statements } from '../../fixtures/exercises.ts';
import { cases } from '../../fixtures/guideline.ts';
import { wordsOfDossier as dossier } from '../../fixtures/wordsOfDossier.ts';
import { faults } from '../../faults/faults.ts';
import { proxyFaults } from '../../fixtures/proxyFaults.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/tester.md'), 'utf8');

/** What the tables of the page say that can be covered: "paths, changes | 16, 15" are two. */
const said = new Map(
  page.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const at = cells.findIndex((cell) => /^\d+(?:, \d+)*$/.test(cell));
    const names = (cells[at - 1] ?? '').split(', ');
    return at < 2
      ? []
      : (cells[at]?.split(', ') ?? []).map((count, nth) => [names[nth] ?? '', Number(count)] as const);
  }),
);

test('the figures of what can be covered by routes are those of docs/tester.md', () => {
  const items = coverablesOf(cases, commands.checked);
  for (const [name, title] of Object.entries(criterionTitles))
    expect({ title, items: said.get(title) }).toEqual({ title, items: items[name as 'taps'].size });
});

test('the figures of what can be covered by walks are those of docs/tester.md', () => {
  const sets = [
    askWalks(cases, dossier, createScreenJudge(dossier)),
    intakeWalks(cases, dossier),
    caseWalks(cases, dossier),
    quizWalks(dossier, quizKnowledge()),
  ];
  for (const { coverables } of sets)
    for (const [name, items] of Object.entries(coverables))
      expect({ name, items: said.get(name) }).toEqual({ name, items: new Set(items).size });
});

test('the number of statements, and of faults that are planted, stand in docs/tester.md', () => {
  expect(page).toContain(`**${statements.length.toLocaleString('en')}** statements`);
  expect(page).toContain(`# ${faults.length} faults`);
  expect(page).toContain(`Of ${proxyFaults.length} faults planted by a proxy`);
});
