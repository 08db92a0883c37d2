import { describe, expect, test } from 'vitest';
import { guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const line =
  'ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease, type III, non-functioning, progressed on octreotide, DOTATATE avid';

test.each(guideline.specialSituations)('$name is called what its sentence says', ({ inWords, sentence }) => {
  expect(sentence.toLowerCase()).toMatch(
    new RegExp(`^not covered by this chart: (an? )?${inWords.toLowerCase()}\\.`, 'u'),
  );
});

describe('bug: breastfeeding was shown as a pregnancy', () => {
  test.each(['', 'why PRRT', 'how firm', 'what next', 'mdt'])(
    'no reply says that she is pregnant: "%s"',
    async (asked) => {
      const { say } = talk();
      await say(`${line}, breastfeeding`);
      const outcome = await say('yes');
      const { text } = asked === '' ? outcome : await say(asked);
      expect(text.toLowerCase()).toContain('pregnancy or breastfeeding');
      expect(text).not.toMatch(/Not pregnant: not met|Not met: [^\n]*Not pregnant|Settle first: Pregnancy/u);
      expect(text).not.toMatch(/typed: pregnancy[,)]|Pregnancy:/u);
    },
  );

  test('what it closes stays closed', async () => {
    const { say } = talk();
    await say(`${line}, breastfeeding`);
    const { text } = await say('yes');
    expect(text).toContain('Not pregnant: not known (typed: breastfeeding)');
    expect(text).toContain('Closed: PRRT must not be given in pregnancy.');
    expect(text).not.toContain('Consider first');
  });

  test.each(['take back breastfeeding', 'take back pregnancy or breastfeeding'])(
    'it is taken back by its word and by the name of all: %s',
    async (words) => {
      const { say } = talk();
      await say(`${line}, breastfeeding`);
      await say('yes');
      const { text } = await say(words);
      expect(text).toContain('Taken back: Breastfeeding.');
      expect(text).toContain('Consider first');
    },
  );
});
