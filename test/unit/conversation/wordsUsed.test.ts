import { expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const early = 'well diff NET, Ki-67 6%, ECOG 1';
const late = `${early}, liver only, bilobar 8 lesions, unresectable, not for transplant, PD on lanreotide, non-functioning`;

test.each([
  [early, 'unresectable', 'none', 'Extrahepatic disease: “none”'],
  [late, 'pancreatic primary', 'avid', 'SSTR imaging: “avid”'],
  [`${late}, DOTATATE avid`, 'pancreatic primary', 'clear', 'treatment: “clear”'],
])(
  'bug: a word that answered the question behind the line was also told as left over: %s, %s, %s',
  async (line, waits, word, used) => {
    const { say } = talk();
    await say(line);
    await say('yes');
    await say(waits);
    const { text } = await say(word);
    expect(text).toContain(used);
    expect(text).not.toMatch(/Not understood|not asked by the algorithm/u);
  },
);

test('what stands beside it and was not understood is still told', async () => {
  const { say } = talk();
  await say(early);
  await say('yes');
  await say('unresectable');
  expect((await say('EHD none xyzzy')).text).toContain('xyzzy');
});
