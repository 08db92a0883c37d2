import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line = 'NET Ki-67 4%, ECOG 1, extensive EHD, non functioning, stable on lanreotide';

/** What is said to a text in a NET whose course is asked, and the heading of a look. */
async function lookAt(text: string) {
  const { say } = talk();
  await say(line);
  await say('yes');
  const said = (await say(text)).text;
  return { said, heading: /^What if: .*$/mu.exec(said)?.[0] ?? '' };
}

describe('a look at several answers names each of them, or says that it was left out', () => {
  test.each([
    ['what if progressed and DOTATATE avid', ['SSTR-positive'], ['“progressed”']],
    ['what if growing and SSTR negative', ['SSTR-negative'], []],
    ['what if DOTATATE negative and ECOG 2', ['SSTR-negative', 'ECOG 2'], []],
  ])('"%s"', async (text, looked, left) => {
    const { said, heading } = await lookAt(text);
    for (const one of looked) expect(heading).toContain(one);
    for (const one of left) expect(said).toMatch(new RegExp(`left out.*${one}`, 'u'));
  });

  test.each(['what if progressed', 'what if progressed on platinum', 'what if it progressed and ECOG 2'])(
    'regression: "%s" looked at a line of a NEC in a NET',
    async (text) => {
      expect((await lookAt(text)).said).not.toContain('NEC:');
    },
  );
});
