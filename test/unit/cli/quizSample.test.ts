import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runNelm } from '../../fixtures/runNelm.ts';

test('the sample that was read is what the command makes', { tags: ['long'] }, async () => {
  const { said, errors, code } = await runNelm(['quiz', 'sample', '--seed', '7', '--count', '60']);
  expect([errors, code]).toEqual(['', 0]);
  expect(said).toBe(readFileSync(new URL('../../golden/quizSample.md', import.meta.url), 'utf8'));
});
