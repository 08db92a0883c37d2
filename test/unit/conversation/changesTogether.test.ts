import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line = 'ileal NET Ki-67 4%, ECOG 1, extensive EHD, non functioning, PD on lanreotide, DOTATATE avid';

const parts = [
  ['ECOG to 2', 'ECOG 2'],
  ['Ki-67 to 25%', 'Ki-67 25%'],
  ['SSTR to negative', 'SSTR-negative'],
  ['extrahepatic disease to limited', 'Limited'],
  ['syndrome to refractory', 'Refractory'],
] as const;

/** Every choice of two or three of the parts, in their order. */
const choices = parts.flatMap((first, at) =>
  parts
    .slice(at + 1)
    .flatMap((second, next) => [
      [first, second],
      ...parts.slice(at + next + 2).map((third) => [first, second, third]),
    ]),
);

describe('property: of a wish to change several answers none is dropped', () => {
  for (const between of [' and ', ', ', '; ', ' and the ']) {
    test(`joined by "${between}"`, async () => {
      const { say } = talk();
      await say(line);
      await say('yes');
      const before = (await say('path')).text;
      for (const chosen of choices) {
        const typed = `change ${chosen.map(([words]) => words).join(between)}`;
        // One after the other, in one case.
        // oxlint-disable-next-line no-await-in-loop
        const heading = /^What if: .*$/mu.exec((await say(typed)).text)?.[0] ?? '';
        for (const [, answer] of chosen) expect(heading.toLowerCase()).toContain(answer.toLowerCase());
        // oxlint-disable-next-line no-await-in-loop
        await say('no');
      }
      expect((await say('path')).text).toBe(before);
    });
  }
});

test('what cannot be looked at is said, and nothing is changed', async () => {
  const { say } = talk();
  await say(line);
  await say('yes');
  const before = (await say('path')).text;
  expect((await say('change ECOG to 2 and Ki-67 to 400')).text).toContain('a number from 0 to 100');
  expect((await say('change ECOG to 2 and Ki-67 to 12 and syndrome to green')).text).toMatch(/green/u);
  await say('no');
  expect((await say('path')).text).toBe(before);
});

test('while a line waits all parts correct it', async () => {
  const { say } = talk();
  await say(line);
  const { text } = await say('change ECOG to 2 and Ki-67 to 25 and SSTR to negative');
  for (const was of ['ECOG 1', 'Ki-67 4%', 'SSTR-positive']) expect(text).toContain(`(was: ${was})`);
});

test('a value that holds "and" is one answer', async () => {
  const { say } = talk();
  await say('ileal NET Ki-67 4%, ECOG 1, low volume extrahepatic, liver mets type II, unresectable');
  await say('yes');
  await say('change distribution to both lobes and countless');
  expect((await say('path')).text).not.toContain('What if');
});
