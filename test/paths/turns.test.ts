import { expect, test } from 'vitest';
import { vignetteTurns } from '../fixtures/vignetteTurns.ts';

test('a line saves turns, and never leads a vignette elsewhere', async () => {
  const rows = await vignetteTurns();
  expect(rows.length).toBe(19);
  expect(rows.filter(({ withFullLine }) => withFullLine === 2).length).toBeGreaterThanOrEqual(5);
  for (const { byQuestion, withText } of rows) expect(withText).toBeLessThanOrEqual(byQuestion + 1);
});
