import { beforeAll, describe, expect, test } from 'vitest';
import { guideline } from '../../fixtures/guideline.ts';
import { exercises } from '../../fixtures/exercises.ts';
import { talk } from '../../fixtures/talk.ts';

const { uncertainty, reconstruction } = guideline.uncertainties.U2;
const progressed =
  'ileal NET G1 Ki-67 2%, ECOG 1, liver only, complex, bilobar 9 lesions, unresectable, not for transplant, non-functioning, PD on lanreotide, DOTATATE avid everywhere, IR: no contraindication';

/** A talk at an outcome with PRRT and embolization as equals. */
async function atPair(): Promise<ReturnType<typeof talk>> {
  const chat = talk();
  await chat.say(progressed);
  await chat.say('yes');
  return chat;
}

describe('the order of PRRT and embolization is answered with the dossier’s open point', () => {
  let chat: ReturnType<typeof talk>;
  beforeAll(async () => {
    chat = await atPair();
  });

  test.each([
    'PRRT or TACE first?',
    'which comes first, PRRT or TAE?',
    'which comes first, TAE or PRRT',
    'in which order PRRT and TAE',
    'PRRT before TACE?',
    'should TACE come before PRRT',
    'PRRT before or after embolization?',
    'order of PRRT and embolization?',
  ])('bug: "%s" at an outcome was answered without it', async (asked) => {
    exercises('U2');
    const { text } = await chat.say(asked);
    expect(chat.lastEvent()).toBe('whyOption');
    expect(text).toContain('In this case: ');
    expect(text).toContain(`Open uncertainty: U2\n\n- ${uncertainty}`);
    expect(text).toContain(reconstruction);
  });

  test('it stays a question to the guideline where the outcome lists one of them alone, and without a case', async () => {
    for (const { say, lastEvent } of [chat, talk()]) {
      // oxlint-disable-next-line no-await-in-loop
      const { text } = await say('which comes first, PRRT or ablation?');
      expect(lastEvent()).toBe('ask');
      expect(text).toContain(uncertainty);
    }
  });

  test('what it does not name is compared without it', async () => {
    const { text } = await talk().say('everolimus or sunitinib?');
    expect(text).toContain('side by side');
    expect(text).not.toContain('Open uncertainty');
  });

  test('what was given, told without asking, is no question', async () => {
    await chat.say('PRRT then TACE');
    expect(chat.lastEvent()).not.toBe('whyOption');
  });
});

describe('the ways to ask whether a treatment may be given', () => {
  let chat: ReturnType<typeof talk>;
  beforeAll(async () => {
    chat = await atPair();
  });

  test.each([
    ['is SSA ok for her?', 'Somatostatin analogue'],
    ['octreotide for her?', 'Somatostatin analogue'],
    ['somatostatin analogue again?', 'Somatostatin analogue'],
    ['PRRT again?', 'PRRT'],
    ['TACE possible?', 'TACE'],
    ['is PRRT fine in this patient?', 'PRRT'],
    ['would she benefit from PRRT?', 'PRRT'],
    ['can PRRT be repeated in her?', 'PRRT'],
    ['PRRT now or later for her?', 'PRRT'],
    ['is it ok to do TAE now', 'TAE'],
  ])('bug: "%s" was not answered for the case', async (asked, name) => {
    const { text } = await chat.say(asked);
    expect(chat.lastEvent()).toBe('whyOption');
    expect(text).toContain(`In this case: ${name}\n`);
    expect(text).not.toContain('I do not answer for a patient here');
    expect(text).not.toContain('Not understood');
  });

  test('words that are not known are left out, and that is said', async () => {
    const { text } = await chat.say('will PRRT work in her?');
    expect(text).toContain('In this case: PRRT\n');
    expect(text).toContain('Not understood, and left out: “work”.');
  });

  test('before an outcome too', async () => {
    const { say, lastEvent } = talk();
    await say('new case');
    await say('well differentiated NET');
    expect((await say('is PRRT ok for her?')).text).toContain(
      'An outcome that lists PRRT can still be reached.',
    );
    expect(lastEvent()).toBe('whyOption');
  });

  test.each([
    'what dose of octreotide for her?',
    'how long will she live after PRRT?',
    'did she progress on PRRT?',
    'is DEB-TACE ok for her?',
    'is a bisphosphonate ok for her?',
  ])('"%s" is none of them', async (asked) => {
    expect((await chat.say(asked)).text).toContain('I do not answer for a patient here');
  });

  test('the name alone asks the guideline', async () => {
    await chat.say('PRRT?');
    expect(chat.lastEvent()).toBe('ask');
  });
});
