import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { once } from '../../../../src/machine/once.ts';
import { callCounts } from '../../../fixtures/callCounts.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { worstInputs } from '../../../fixtures/worstInputs.ts';

const [, costly] = worstInputs[1] ?? ['', ''];
const texts = [
  ...worstInputs.flatMap(([, text]) => [text.slice(0, 200), text.slice(0, 800)]),
  costly,
  costly.repeat(1_000),
];

/** What matches phrases. */
const files = [
  'src/language/tokens/phrasePattern.ts',
  'src/language/tokens/phraseStarts.ts',
  'src/language/reader/phraseIndex.ts',
] as const;

/** How often anything that matches phrases was called while a text was read, for each of the texts. */
const steps = once(async (): Promise<ReadonlyMap<string, number>> => {
  const reads = texts.map((text) => () => void readIntake(guideline, utteranceOf(text)));
  const counts = await callCounts(files, reads);
  return new Map(
    texts.map((text, place) => {
      const calls = files.flatMap((file) => [...(counts[place]?.[file].values() ?? [])]);
      return [text, calls.reduce((sum, count) => sum + count, 0)];
    }),
  );
});
const stepsFor = async (text: string): Promise<number> => (await steps()).get(text) ?? Number.NaN;

describe('work grows with the length of a text, and no faster', () => {
  test.each(worstInputs)('%s', async (_name, text) => {
    const short = await stepsFor(text.slice(0, 200));
    const long = await stepsFor(text.slice(0, 800));
    expect(short).toBeGreaterThan(0);
    // Four times the text; spellings are tried for a few words whatever the length.
    expect(long).toBeLessThanOrEqual(6 * short + 20_000);
  });

  test('beyond the limit there is no more work: a text of a million characters is read as far as one of 1,000', async () => {
    const whole = await stepsFor(costly.repeat(1_000));
    expect(whole).toBeLessThanOrEqual(1.1 * (await stepsFor(costly)) + 1_000);
  });
});
