import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line =
  '72y, well diff NET, Ki-67 3%, ECOG 1, no EHD, type I, not a surgical candidate, 3 lesions max 2.2 cm';

describe('a correction of a line that waits', () => {
  test.each([
    'no sorry, ECOG 2 and Ki-67 is 13%',
    'Sorry: ECOG 2, Ki-67 13%',
    'oops, I meant ECOG 2 and Ki-67 13%',
    'actually ECOG 2 and Ki-67 13%',
    'correction: ECOG 2, Ki-67 13%',
    'no wait - ECOG 2, Ki-67 13%',
  ])('bug: "%s" was not understood, and "yes" used what it corrected', async (text) => {
    const { say } = talk();
    await say(line);
    const corrected = await say(text);
    expect(corrected.text).toContain('Corrected: Ki-67 / grade (was: Ki-67 3%)');
    expect(corrected.text).toContain('Corrected: Performance status (was: ECOG 1)');
    expect(corrected.findings).toEqual([]);
    await say('yes');
    const { text: path } = await say('path');
    expect(path).toContain('ECOG 2');
    expect(path).toContain('Ki-67 13%');
  });

  test.each(['ECOG 2, not 1', 'no, ECOG 2'])(
    'what it says instead of what waits is used by "yes" and no other: "%s"',
    async (text) => {
      const { say } = talk();
      await say(line);
      const corrected = await say(text);
      expect(corrected.text).toContain('Corrected: Performance status (was: ECOG 1)');
      expect(corrected.findings).toEqual([]);
      await say('yes');
      expect((await say('path')).text).toContain('ECOG 2');
    },
  );

  test.each(['ECOG 2, not 0', 'the ECOG was wrong, it is 3', 'no, ECOG perhaps 2', 'ECOG is perhaps 2'])(
    'what it speaks of and leaves unclear is no longer used by "yes": "%s"',
    async (text) => {
      const { say } = talk();
      await say(line);
      const unticked = await say(text);
      expect(unticked.text).toContain('No longer ticked: Performance status.');
      expect(unticked.findings).toEqual([]);
      expect((await say('yes')).text).toContain('What is the ECOG performance status');
    },
  );

  test('"no" alone still leaves the line out', async () => {
    const { say } = talk();
    await say(line);
    expect((await say('no')).text).toContain('The line was left out');
  });

  test('a denial is no opening: "no ascites" adds no ascites', async () => {
    const { say } = talk();
    await say(line);
    await say('no ascites');
    await say('yes');
    expect((await say('mdt')).text).not.toContain(
      'Contraindications to transarterial treatment: Decompensated',
    );
  });
});

test('who confirms some contraindications sees that the others are denied', async () => {
  const { say } = talk();
  const { text } = await say(`${line}, ascites`);
  expect(text).toMatch(
    /Contraindications to transarterial treatment: Decompensated liver[^\n]*; none of the others/,
  );
  expect((await say('no contraindications to TACE')).text).not.toMatch(/None[^\n]*; none of the others/);
});

describe('who is presented after an outcome is somebody else', () => {
  test.each([
    '71M rectal NEC Ki67 85%, ECOG 1, no chemo yet',
    '34 year old woman, NEC, ECOG 1, no chemotherapy',
    'next patient: NEC, ECOG 1, no chemo yet',
    'a 65-year-old man with NEC, ECOG 1, no chemo yet',
  ])('bug: the answers of two patients became one case ("%s")', async (text) => {
    const { say } = talk();
    await say(line);
    expect((await say('yes')).text).toContain('Consider first');
    const next = await say(text);
    expect(next.text).toContain('The case before is kept as case 1');
    expect(next.findings).toEqual([]);
    await say('yes');
    expect((await say('mdt')).text).not.toContain('3 lesions');
  });

  test.each([
    'ECOG 2, liver involvement 60%',
    '3 lesions max 2.5 cm, ECOG 2',
    '2 years on lanreotide, ECOG 2',
    '6 m later, ECOG 2',
    '3y after resection, ECOG 2',
  ])('more of the same patient stays in the case: "%s"', async (text) => {
    const { say } = talk();
    await say(line);
    await say('yes');
    expect((await say(text)).text).not.toContain('The case before is kept');
  });

  test('before an outcome the age is said of the case that is under way', async () => {
    const { say, saySome } = talk();
    await saySome('well');
    expect((await say('72y, Ki-67 3%, ECOG 1')).text).not.toContain('The case before is kept');
  });
});
