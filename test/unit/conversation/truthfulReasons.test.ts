import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

describe('why something was not taken is true', () => {
  test.each([
    ['NEC, ECOG 1, chemo naive', '“chemo”:'],
    ['NET Ki-67 4%, ECOG 1, liver only, bilobar more than 5 lesions', 'Another number stands beside it'],
  ])('what was used is not said to be unused: "%s"', async (line, untrue) => {
    const { say } = talk();
    expect((await say(line)).text).not.toContain(untrue);
    expect((await say('yes')).text).not.toContain('“chemo”');
  });

  test('words that name a question and answer nothing say which', async () => {
    const { say } = talk();
    const { text } = await say('NET Ki-67 4%, ECOG 1, liver only, octreotide, chemo');
    expect(text).not.toContain('this question');
    expect(text).toMatch(/“chemo”: .*(?:Course|treatment)/u);
  });

  test('Child-Pugh A is a special situation and no contraindication that was not understood', async () => {
    const { say } = talk();
    const { text } = await say('61M, Child-Pugh A cirrhosis, rectal NET Ki-67 5%, ECOG 1, liver only');
    expect(text).toContain('Noted as a special situation');
  });

  test('a size with its unit is not asked for its unit', async () => {
    const { say } = talk();
    const { text } = await say('3 liver lesions max 22 cm');
    expect(text).not.toContain('with its unit');
    expect(text).toContain('in mm');
  });

  test('answers that are kept until asked are named before the outcome, and nobody says that there are none', async () => {
    const { say } = talk();
    await say('ECOG 2, type II liver mets');
    await say('yes');
    for (const asked of ['mdt', 'path']) {
      // oxlint-disable-next-line no-await-in-loop
      const { text } = await say(asked);
      expect(text).not.toContain('No answer has been given');
      expect(text).toContain('ECOG 2');
    }
  });
});
