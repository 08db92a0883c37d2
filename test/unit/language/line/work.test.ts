import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { callCounts } from '../../../fixtures/callCounts.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { worstInputs } from '../../../fixtures/worstInputs.ts';

/** How often anything that matches phrases was called while a text was read. */
async function steps(text: string): Promise<number> {
  const read = () => readIntake(guideline, utteranceOf(text));
  // What is compiled when it is first used is compiled here.
  read();
  const counts = await callCounts('src/language/tokens/phrasePattern.ts', read);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

describe('work grows with the length of a text, and no faster', () => {
  test.each(worstInputs)('%s', async (_name, text) => {
    const short = await steps(text.slice(0, 200));
    const long = await steps(text.slice(0, 800));
    // Four times the text; spellings are tried for a few words whatever the length.
    expect(long).toBeLessThanOrEqual(6 * short + 20_000);
  });

  test('beyond the limit there is no more work: a text of a million characters is read as far as one of 1,000', async () => {
    const [, text] = worstInputs[1] ?? ['', ''];
    const whole = await steps(text.repeat(1_000));
    expect(whole).toBeLessThanOrEqual(1.1 * (await steps(text)) + 1_000);
  });
});
