import { describe, expect, test } from 'vitest';
import { actionOf, talk } from '../../fixtures/talk.ts';

/** V10 of the dossier: diffuse, two nodes, progressing on an SSA, SSTR-positive. */
const toPrrt = [
  'well',
  'Ki-67 4%',
  'PS1',
  'limited',
  'type III',
  'non-functioning',
  'PD on lanreotide',
  'positive',
];

describe('an earlier answer', () => {
  test('stands on the card in one line each and is changed by a tap, with a look at what follows first', async () => {
    const { tap, saySome } = talk();
    const question = await saySome('well', 'Ki-67 4%', 'PS1', 'liver only');
    expect(question.text).toContain('Performance: ECOG 1');
    const ask = await tap(actionOf(question, 'Change Extrahepatic disease'));
    expect(ask.text).toContain('Your answer now: None');
    const preview = await tap(actionOf(ask, 'Extensive'));
    expect(preview.text).toContain('None → Extensive');
    expect(preview.text).toContain(
      'Outcome:\n- Now: No outcome yet. Asked next: Distribution of liver metastases\n- Then: No outcome yet. Asked next: Hormonal syndrome',
    );
    expect(preview.findings).toEqual([]);
    const changed = await tap(actionOf(preview, 'Change it'));
    expect(changed.text).toContain('Changed: Extrahepatic disease is now Extensive.');
    expect(changed.text).toContain('Is there a hormonal (functioning) syndrome');
  });

  test('is changed after the outcome, which is told before it takes effect', async () => {
    const { tap, saySome, say } = talk();
    const outcome = await saySome(...toPrrt);
    const which = await tap(actionOf(outcome, 'Change or what if'));
    const ask = await tap(actionOf(which, 'SSTR imaging'));
    const preview = await tap(actionOf(ask, 'Not done'));
    expect(preview.text).toMatch(
      /Outcome:\n- Now: Peptide receptor radionuclide therapy.*\n- Then: SSTR PET needed first/,
    );
    expect(preview.text).toContain('Cautions:\n- Now: Organ function was not asked');
    const left = await tap(actionOf(preview, 'Leave as it was'));
    expect(left.text).toContain('Peptide receptor radionuclide therapy');
    const again = await say('path');
    expect(again.text).toContain('Positive in all relevant lesions');
    await tap(actionOf(preview, 'Change it'));
    expect((await say('path')).text).toContain('Not done');
  });

  test('keeps every later answer, and says which the route still asks for', async () => {
    const { say, saySome } = talk();
    await saySome(...toPrrt);
    const preview = await say('change ki-67 to 35%');
    expect(preview.text).toContain('Kept until asked again: Disease course and prior lines, SSTR imaging');
    expect(preview.text).toContain(
      'No longer asked there, kept as told: Distribution of liver metastases, Hormonal syndrome',
    );
    const changed = await say('yes');
    expect(changed.text).toContain(
      'No longer asked on this route, kept as told: Distribution of liver metastases',
    );
    const on = await say('unresectable');
    expect(on.text).toContain(
      'Also taken from what you told before: Disease course and prior lines, SSTR imaging',
    );
    expect(on.text).toContain('Consider first: [177Lu]Lu-DOTA-TATE');
  });

  test('is typed with a name of the question; without an answer the options are shown', async () => {
    const { say, saySome } = talk();
    await saySome('well', 'Ki-67 4%', 'PS1');
    expect((await say('change ECOG')).text).toContain('What is the ECOG performance status');
    expect((await say('Change ECOG = 2')).text).toContain('ECOG 1 → ECOG 2');
    expect((await say('change the performance status to KPS 80')).text).toContain('already');
    expect((await say('change')).text).toContain('Which answer do you want to change?');
    expect((await say('change the weather')).text).toContain('Which answer do you want to change?');
    expect((await say('change ECOG to 7')).text).toContain('What is the ECOG performance status');
    expect((await say('change primary site to pancreas')).text).toContain('has not been answered');
  });

  test('given again as it is changes nothing', async () => {
    const { say, saySome, lastEvent } = talk();
    const before = await saySome('well', 'Ki-67 4%');
    const same = await say('change Ki-67 to 4%');
    expect(same.text).toContain('That is the answer already');
    expect(actionOf(same, 'Back')['rev']).toBe(actionOf(before, 'Back')['rev']);
    expect(lastEvent()).toBe('change');
  });
});

describe('a change that cannot be made', () => {
  test('without a case or an answer says so', async () => {
    const { say } = talk();
    expect((await say('change')).text).toContain('No case is open');
    expect((await say('change ECOG to 1')).text).toContain('No case is open');
    await say('new case');
    expect((await say('change')).text).toContain('No answer has been given yet');
  });

  test('confirmed on an old card changes nothing; looked at from an old card it is shown', async () => {
    const { tap, say, saySome } = talk();
    const old = await saySome('well', 'Ki-67 4%', 'PS1');
    const ask = await tap(actionOf(old, 'Change Grade'));
    const preview = await say('change Ki-67 to 12%');
    await say('liver only');
    const stale = await tap(actionOf(preview, 'Change it'));
    expect(stale.text).toContain('from an earlier step');
    expect((await say('path')).text).toContain('Ki-67 4%');
    expect((await tap(actionOf(ask, 'Not reported'))).text).toContain('Ki-67 4% → Not reported');
  });

  test('by a number out of range or a malformed action is asked again', async () => {
    const { tap, saySome } = talk();
    const question = await saySome('well', 'Ki-67 4%');
    const ask = await tap(actionOf(question, 'Change Grade'));
    const data = actionOf(ask, 'Continue');
    const over = await tap({ ...data, answer: '140', grade: '' });
    expect(over.text).toContain('0 to 100');
    expect(over.text).toContain('Your answer now: Ki-67 4%');
    expect((await tap({ ...data, question: 'shoeSize' })).text).toContain(
      'does not carry an answer I can read',
    );
    expect((await tap({ ...data, sure: 'yes' })).text).toContain('does not carry an answer I can read');
  });

  test('a "yes" long after the preview does not change an answer given meanwhile', async () => {
    const { say, saySome } = talk();
    await saySome('well', 'Ki-67 4%', 'PS1');
    await say('change Ki-67 to 12%');
    await say('liver only');
    await say('yes');
    expect((await say('path')).text).toContain('Ki-67 4%');
  });
});
