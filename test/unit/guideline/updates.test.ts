import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentData } from '../../../src/guideline/editions/current.ts';
import type { OutcomeData } from '../../../src/guideline/outcome.ts';
import { goldenDossier, goldenUpdates } from '../../fixtures/golden.ts';

const dossier = readFileSync('docs/clinical-dossier.md', 'utf8');
const outcomeIds = new Set(goldenDossier.outcomes.outcomes.map(({ id }) => id));
const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`(\w+)`/g)].map(([, id = '']) => id).filter((id) => outcomeIds.has(id));

/** Section 4 names the cards where PRRT is weighed once, before its table. */
const prrtCards = idsIn(/^Rows with the mark \*\*PRRT\*\*.*$/m.exec(dossier)?.[0] ?? '');

const rows = goldenUpdates.map((row, at) => ({
  at,
  update: row['Update'] ?? '',
  affected: row['Outcome ids affected'] ?? '',
  outcomes: currentData.updates[at]?.outcomes ?? [],
}));
const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();

test('an update that names its outcomes stands on those and no others', () => {
  const named = rows.filter(({ affected }) => /^[\s,]*$/.test(affected.replaceAll(/`\w+`/g, '')));
  expect(named.length).toBeGreaterThan(15);
  for (const { update, affected, outcomes } of named) {
    expect([update, sorted(outcomes)]).toEqual([update, sorted(idsIn(affected))]);
  }
});

test('what is said of every card where PRRT is weighed stands on the twelve that the dossier names', () => {
  expect(prrtCards).toHaveLength(12);
  const marked = rows.filter(({ affected }) => affected.includes('every card where PRRT is weighed'));
  expect(marked.length).toBeGreaterThan(1);
  for (const { update, outcomes } of marked) {
    expect([update, sorted(outcomes)]).toEqual([update, sorted(prrtCards)]);
  }
});

test('an update that also describes its outcomes in words stands at least on those that it names', () => {
  for (const { update, affected, outcomes } of rows) {
    expect([update, idsIn(affected).filter((id) => !outcomes.some((one) => one === id))]).toEqual([
      update,
      [],
    ]);
  }
});

test('the twelve cards are among those that list PRRT or send to it', () => {
  const outcomes: readonly OutcomeData[] = Object.values(currentData.outcomes);
  for (const id of prrtCards) {
    const text = JSON.stringify(outcomes.find((one) => one.id === id));
    expect([id, text.includes('PRRT') || text.includes('DOTATATE')]).toEqual([id, true]);
  }
});
