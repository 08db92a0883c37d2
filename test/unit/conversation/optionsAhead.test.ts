import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const unmet = 'Of the options ahead that give it the answers so far do not meet:';

async function after(...lines: readonly string[]): Promise<string> {
  const { say } = talk();
  let text = '';
  // oxlint-disable-next-line no-await-in-loop -- each line is about the reply before it.
  for (const line of lines) text = (await say(line)).text;
  return text;
}

describe('what the answers so far say of a treatment', () => {
  test.each([
    [
      'Ki67 20%, PS 1, extensive EHD, non-functioning, treatment naive, DOTATATE avid everywhere',
      'yes',
      'why not PRRT',
    ],
    [
      'NET, Ki-67 15%, ECOG 0, liver only, complex, unresectable, non-functioning, untreated and growing, SSTR positive',
      'yes',
      'is PRRT an option',
    ],
  ])('bug: a condition of an outcome that cannot be reached any more was named: %s', async (...lines) => {
    const text = await after(...lines);
    expect(text).toContain('An outcome that lists PRRT can still be reached.');
    expect(text).not.toContain(unmet);
  });

  test('names the condition of an outcome that can still be reached', async () => {
    const text = await after(
      'well differentiated NET, Ki-67 15%, ECOG 0, progressed on lanreotide, SSTR negative',
      'yes',
      'why not PRRT',
    );
    expect(text).toContain(unmet);
  });
});
