import { expect, test } from 'vitest';
import { killRounds } from '../bench/killRounds.ts';
import { racingAnswers } from '../bench/racingAnswers.ts';
import { sharedStorage, storageKinds } from '../bench/storages.ts';

/** `npm run kill` and `npm run race` at a size for every run of the long tests. */

test('10 kills under load lose no confirmed answer and double none', { tags: ['long'] }, async () => {
  const storage = await sharedStorage('sqlite');
  const counts = await killRounds({ rounds: 10, seed: 1, ...storage });
  await storage.remove();
  expect(counts).toMatchObject({ rounds: 10, faults: [] });
  expect(counts.confirmed).toBeGreaterThan(30);
  expect(counts.done + counts.notDone).toBeGreaterThan(10);
});

test.each(storageKinds)(
  '200 answers that race through two servers on %s: one of each four is taken, the others are told',
  { tags: ['long'] },
  async (kind) => {
    const storage = await sharedStorage(kind);
    const counts = await racingAnswers({ answers: 200, seed: 1, ...storage });
    await storage.remove();
    expect(counts).toEqual({ answers: 200, taken: 50, refused: 150, faults: [] });
  },
);
