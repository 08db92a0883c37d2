import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/server/storage/memory.ts';
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
    expect(outcome.text).toMatch(/Decompensated liver[^\n]*\(read with a doubt, not confirmed\)/);
  });

  test('bug: an insulinoma was gone once its syndrome was "not assessed"', async () => {
    const { say } = talk();
    await say(
      'metastatic insulinoma, well differentiated pancreatic NET Ki67 10%, diffuse liver mets, no extrahepatic disease, ECOG 1, SSTR positive, progressing on everolimus',
    );
    await say('yes');
    const outcome = await say('not assessed');
    expect(outcome.text).toContain('Typed and not used: “insulinoma”');
    expect((await say('mdt')).text).toContain('“insulinoma”');
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
    await say('yes');
    const outcome = await say('none');
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
