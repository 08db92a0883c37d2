import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../../../src/conversation/ask/library.ts';
import { exercises, statements } from '../../../fixtures/exercises.ts';
import { goldenReferences, goldenRules, goldenUncertainties } from '../../../fixtures/golden.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const { passages } = libraryOf(guideline);

/** What a passage says, item by item, and which words of it are quiet. */
function saidIn(id: string): { readonly said: readonly string[]; readonly quiet: readonly string[] } {
  const items = passages.find((one) => one.id === id)?.items ?? [];
  return {
    said: items.map(({ runs }) => runs.map(({ text }) => text).join('')),
    quiet: items.flatMap(({ runs }) => runs.filter(({ subtle }) => subtle).map(({ text }) => text)),
  };
}

describe('a source that is asked for', () => {
  test.each(goldenReferences)('$ref is told with what was read of it, where it may be shown', (golden) => {
    exercises(golden.ref);
    const { said, quiet } = saidIn(`source:${golden.ref}`);
    if (golden.ref === 'S0') return;
    const hidden = golden.evidence.includes('do not show');
    expect(said).toHaveLength(2);
    expect(said[0]?.startsWith(hidden ? 'Not shown to readers.' : golden.citation)).toBe(true);
    expect(said[1]).toMatch(/^What it is, and what was read of it: \S/);
    expect(quiet).toEqual(['What it is, and what was read of it: ']);
    if (hidden) expect(said.join()).not.toContain(golden.citation);
  });

  test('of the paper itself: the fact, and where it stands', () => {
    for (const {
      id,
      shown: [fact = ''],
    } of statements.filter(({ kind }) => kind === 'sourceFact')) {
      const { said } = saidIn(`source:${id}`);
      expect(said[0]?.startsWith(fact.replaceAll('**', ''))).toBe(true);
      expect(said[1]).toMatch(/^Where: \S/);
    }
  });
});

test('an uncertainty is told with why it matters and how it was reconstructed', () => {
  for (const row of goldenUncertainties.uncertainties) {
    const passage = passages.find(({ title, items }) =>
      JSON.stringify([title, items]).includes(JSON.stringify(row['Why it matters'] ?? '').slice(1, -1)),
    );
    expect({ row: row['#'], found: passage !== undefined }).toEqual({ row: row['#'], found: true });
  }
});

test('the names of a treatment stand in one line, with a comma between them', () => {
  const lines = new Set(
    passages.flatMap(({ items }) => items.map(({ runs }) => runs.map(({ text }) => text).join(''))),
  );
  const named = goldenRules.treatmentNames.filter((row) => lines.has(row['Synonyms'] ?? ''));
  expect(named.length).toBeGreaterThan(5);
});
