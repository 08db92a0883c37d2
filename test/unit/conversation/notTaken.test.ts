import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const line =
  'panNET Ki-67 8%, ECOG 1, liver only, diffuse liver mets, not for transplant, non-functioning, PD on everolimus, DOTATATE avid';
const told = 'Typed and not used: “eGFR 35”';

describe('what a used line held and was not taken', () => {
  test('bug: an eGFR of 35 was neither on the card nor in the summary for the MDT', async () => {
    const { say } = talk();
    await say(`${line}, eGFR 35`);
    const outcome = await say('yes');
    expect(outcome.findings).toEqual([]);
    expect(outcome.text).toContain(told);
    const mdt = await say('mdt');
    expect(mdt.text).toContain('TYPED AND NOT USED');
    expect(mdt.text).toContain('“eGFR 35”');
  });

  test('bug: so was "functioning"', async () => {
    const { say } = talk();
    await say(
      'well differentiated NET, Ki-67 4%, ECOG 1, liver only, resectable in two stages, primary resected, functioning',
    );
    await say('yes');
    const outcome = await say('complex');
    expect(outcome.text).toContain('Typed and not used: “functioning”');
    expect((await say('mdt')).text).toContain('“functioning”');
  });

  test('stays until the question has an answer, then goes', async () => {
    const { say } = talk();
    await say(`${line}, contrast allergy`);
    await say('yes');
    await say('no contraindications to TAE, ECOG 1');
    const answered = await say('yes');
    expect(answered.text).not.toContain('Typed and not used');
    expect((await say('mdt')).text).not.toContain('TYPED AND NOT USED');
  });

  test('a value stays until an answer says what it means', async () => {
    const { say } = talk();
    await say(`${line}, eGFR 35`);
    await say('yes');
    await say('no contraindications to TAE, ECOG 1');
    expect((await say('yes')).text).toContain(told);
    await say('renal failure');
    const answered = await say('yes');
    expect(answered.text).not.toContain('Typed and not used');
  });

  test('bug: clear contraindications were gone with one that was left open', async () => {
    const { say } = talk();
    const read = await say(`${line}, ascites, main portal vein thrombosis, bilirubin 1.5`);
    expect(read.text).toMatch(
      /\? Contraindications[^\n]*Decompensated liver[^\n]*; Main portal vein thrombosis/,
    );
    const outcome = await say('yes');
    expect(outcome.text).toContain('“bilirubin 1.5”');
    expect(outcome.text).toMatch(/Decompensated liver[^\n]*\(told, not confirmed\)/);
  });

  test('bug: an insulinoma was gone once its syndrome was "not assessed"', async () => {
    const { say } = talk();
    await say(
      'metastatic insulinoma, well differentiated pancreatic NET Ki67 10%, diffuse liver mets, no extrahepatic disease, ECOG 1, SSTR positive, progressing on everolimus',
    );
    await say('yes');
    const outcome = await say('not assessed');
    expect(outcome.text).toContain('You also gave: insulinoma.');
    const mdt = (await say('mdt')).text;
    expect(mdt).toContain('You also gave: insulinoma.');
    // Once, at the place that says more.
    expect(mdt).not.toContain('“insulinoma”');
  });

  test('goes with a restart, and with a line that is left out', async () => {
    const { say } = talk();
    await say(`${line}, eGFR 35`);
    await say('no');
    await say(line);
    expect((await say('yes')).text).not.toContain('Typed and not used');
  });

  test('a doubtful reading that is not ticked is told with its answer', async () => {
    const { say } = talk();
    await say(`${line}, ascites zibbly`);
    const outcome = await say('yes');
    expect(outcome.text).toContain('Typed and not used: ');
    expect(outcome.text).toContain('Decompensated liver');
    expect(outcome.text).toContain('(read with a doubt, not confirmed)');
    expect(outcome.text).not.toContain('zibbly');
  });

  test('bug: a line with no answer of its own left nothing on the card', async () => {
    const { say } = talk();
    await say(line);
    await say('yes');
    await say('eGFR 35');
    expect((await say('mdt')).text).toContain('“eGFR 35”');
  });

  test('bug: what a line held was lost when taps answered all that it stated', async () => {
    const { say } = talk();
    await say('start');
    await say('poorly differentiated, eGFR 35');
    await say('well');
    const outcome = await say(line);
    expect(outcome.findings).toEqual([]);
    await say('yes');
    expect((await say('mdt')).text).toContain('eGFR 35');
  });

  test('"take back unused words" drops it, and says so', async () => {
    const { say } = talk();
    await say(`zibbly\n\n${line}`);
    await say('yes');
    const shown = await say('mdt');
    expect(shown.text).toContain('words that were not understood');
    const back = await say('take back unused words');
    expect(back.text).toContain('no longer stands with this case');
    expect((await say('mdt')).text).not.toContain('TYPED AND NOT USED');
  });

  test('no free text is stored: words that are not the program’s own are not kept', async () => {
    const store = memoryStore();
    const { say } = talk(store);
    await say(`${line}, eGFR 35, Zibbleworth from Quuxtown 48213`);
    await say('yes');
    const outcome = await say('none');
    expect(outcome.text).toContain('words that were not understood');
    const stored = JSON.stringify((await store.read('case/test/c'))?.value);
    expect(stored).toContain('eGFR 35');
    expect(stored).not.toMatch(/Zibbleworth|Quuxtown|48213/i);
  });
});

describe('what is no longer left over', () => {
  const prrt = 'ileal NET G2, Ki-67 4%, ECOG 1, extensive EHD, non-functioning, PD on octreotide';

  test('bug: a misspelling that was typed again as offered stayed as words that were not understood', async () => {
    const { say } = talk();
    await say(`${prrt}, DOTATAET avid`);
    await say('yes');
    const answered = await say('DOTATATE avid');
    expect(answered.text).not.toContain('Typed and not used');
    expect((await say('mdt')).text).not.toContain('TYPED AND NOT USED');
  });

  test('bug: a doubtful reading of what was so already stood beside the same answer used', async () => {
    const { say } = talk();
    await say('ileal NET G2, ECOG 1');
    await say('yes');
    await say('Ki-67 4%');
    await say('extensive EHD, non-functioning, PD on octreotide, DOTATATE avid. Xyzzyqu NET.');
    const { text } = await say('yes');
    expect(text).not.toContain(
      'Differentiation: Well differentiated NET of gastro-entero-pancreatic or unknown origin (read with a doubt',
    );
    expect((await say('mdt')).text).not.toContain('read with a doubt');
  });

  test('in a new case the same reading is left over: there nothing holds it', async () => {
    const { say } = talk();
    await say('ileal NET G2, ECOG 1');
    await say('yes');
    await say('Ki-67 4%, liver only. Xyzzyqu NET.');
    const { text } = await say('new case with these');
    expect(text).toContain('Read in your line with a doubt, and not used: Well differentiated NET');
  });

  test('bug: words beside a doubtful reading stayed after somebody had said what holds', async () => {
    const { say } = talk();
    await say(`${prrt}, xyzzyqu DOTATATE avid`);
    await say('yes');
    expect((await say('positive')).text).not.toContain('Typed and not used');
    expect((await say('mdt')).text).not.toContain('TYPED AND NOT USED');
  });

  test('bug: what was noted as a special situation stood there as well', async () => {
    const { say } = talk();
    await say(`${prrt}, DOTATATE avid, Child A cirrhosis, previous liver transplant 2015`);
    const { text } = await say('yes');
    expect(text).not.toContain('Typed and not used');
    const mdt = (await say('mdt')).text;
    expect(mdt).not.toContain('TYPED AND NOT USED');
    for (const { sentence } of guideline.specialSituations.filter(({ id }) =>
      ['cirrhosis', 'earlierTransplant'].includes(id),
    ))
      expect(mdt).toContain(sentence);
  });

  test('a value beside a special situation stays: what it means was asked', async () => {
    const { say } = talk();
    await say(`${prrt}, DOTATATE avid. Cirrhosis, eGFR 35`);
    await say('yes');
    expect((await say('mdt')).text).toContain('“eGFR 35”');
  });

  test('a word that resembles nothing stays', async () => {
    const { say } = talk();
    await say(`${prrt}, DOTATATE avid. Xyzzyqu seen.`);
    await say('yes');
    expect((await say('mdt')).text).toContain('words that were not understood');
  });

  test.each(['please advise', 'many thanks', 'sorry'])(
    'bug: "%s" stayed with the case as words that were not understood',
    async (words) => {
      const { say } = talk();
      await say('ileal NET G2, ECOG 1');
      await say('yes');
      await say(words);
      await say('Ki-67 4%');
      await say('extensive EHD, non-functioning, PD on octreotide, DOTATATE avid');
      await say('yes');
      expect((await say('mdt')).text).not.toContain('words that were not understood');
    },
  );
});
