import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const before = 'ileal NET Ki-67 8%, ECOG 1, extensive bone mets, non functioning, PD on octreotide';
const which = 'which PET is it?';

/** A conversation at the question about receptor imaging, and what was typed there last. */
async function after(...lines: readonly string[]) {
  const bot = talk();
  let text = '';
  // One after the other: each line answers the question before it.
  // oxlint-disable-next-line no-await-in-loop
  for (const line of lines) ({ text } = await bot.say(line));
  return { ...bot, text };
}

describe('imaging that does not say its tracer', () => {
  test.each(['PET avid', 'avid', 'all avid', 'avid everywhere', 'no uptake', 'not avid', 'all lesions avid'])(
    'is asked about where FDG was told before: "%s"',
    async (words) => {
      const { text, lastEvent } = await after(`${before}, FDG avid`, 'yes', words);
      expect(lastEvent()).toBe('askAgain');
      expect(text).toContain(which);
    },
  );

  test.each(['PET avid', 'avid everywhere'])('is taken where none was told: "%s"', async (words) => {
    expect((await after(before, 'yes', words)).lastEvent()).toBe('answer');
  });

  test.each(['DOTATATE avid', 'SSTR-positive', 'Ga-68 avid', 'positive', 'Krenning 4'])(
    'is none where the tracer or the answer itself is named: "%s"',
    async (words) => {
      expect((await after(`${before}, FDG avid`, 'yes', words)).lastEvent()).toBe('answer');
    },
  );

  test.each(['FDG uptake', 'FDG avid', 'FDG PET positive'])(
    'FDG told at the question itself counts as told: "%s"',
    async (fdg) => {
      const { text } = await after(before, 'yes', fdg, 'PET avid');
      expect(text).toContain(which);
    },
  );

  test.each(['DOTATATE', 'DOTATOC PET', 'the Ga-68 one', 'somatostatin receptor'])(
    'is that of receptors when "%s" is said next',
    async (tracer) => {
      const { lastEvent } = await after(`${before}, FDG avid`, 'yes', 'PET avid', tracer);
      expect(lastEvent()).toBe('answer');
    },
  );

  test.each(['FDG', 'FDG PET', 'the FDG one'])('is none when "%s" is said next', async (tracer) => {
    const { say, text, lastEvent } = await after(`${before}, FDG avid`, 'yes', 'PET avid', tracer);
    expect(lastEvent()).toBe('askAgain');
    expect(text).toContain('What does somatostatin-receptor imaging show?');
    expect((await say('path')).text).not.toContain('SSTR imaging');
  });

  test.each([
    ['the corrected line that waits', [`${before}, FDG avid`, 'PET avid']],
    ['the line of one message', [`${before}, PET avid, FDG avid`]],
  ])('is not ticked in %s', async (_where, lines) => {
    const { say } = await after(...lines, 'yes');
    expect((await say('path')).text).not.toContain('SSTR imaging: Positive');
  });

  test('what was told of FDG stands with the outcome as typed and not used', async () => {
    const { text, say } = await after(`${before}, FDG avid`, 'yes', 'PET avid', 'DOTATATE');
    expect(text).toContain('“FDG avid”');
    expect((await say('mdt')).text).toContain('“FDG avid”');
  });
});
