import { describe, expect, test } from 'vitest';
import { actionOf as actionOn, botMember, readable, teamsChat } from '../../fixtures/teamsChat.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';

/** A report of G2 with a Ki-67 of 25 % contradicts itself (dossier 2.8, rule 9). */
const contradicting = 'Ki-67 25% G2';
const confirmation = 'This needs your confirmation before it is used.';

describe('an answer that waits for confirmation', () => {
  test.each([['what is TARE'], ['why'], ['help'], ['gibberish zzz'], ['mdt']])(
    'is shown again after "%s"',
    async (line) => {
      const { say, saySome } = talk();
      await saySome('well');
      expect((await say(contradicting)).text).toContain(confirmation);
      const after = await say(line);
      expect(after.text).toContain(confirmation);
      expect(after.text).toContain('Ki-67 25%, reported G2');
      expect(after.findings).toEqual([]);
      expect((await say('yes')).text).toContain('What is the ECOG performance status');
    },
  );

  test('is left out with "no", and the question is asked again', async () => {
    const { say, saySome } = talk();
    await saySome('well');
    await say(contradicting);
    const left = await say('no');
    expect(left.text).toContain('nothing was used');
    expect(left.text).toContain('What is the Ki-67 index');
    expect(left.text).not.toContain(confirmation);
    expect((await say('path')).text).not.toContain('25%');
  });

  test('is shown with a line that is typed meanwhile, and confirmed with it', async () => {
    const { say, saySome } = talk();
    await saySome('well');
    await say(contradicting);
    const review = await say('ECOG 1, liver only');
    for (const part of ['Ki-67 25%, reported G2', 'ECOG 1', 'None']) expect(review.text).toContain(part);
    await say('yes');
    const path = await say('path');
    for (const part of ['Ki-67 25%', 'ECOG 1']) expect(path.text).toContain(part);
  });
});

describe('a change that was looked at', () => {
  test('bug: a "no" to it answered the yes-or-no question behind it', async () => {
    const { say, saySome } = talk();
    const before = await saySome('poor', 'PS1');
    expect(before.text).toContain('platinum');
    expect((await say('change ECOG to 2')).text).toContain('ECOG 1 → ECOG 2');
    const left = await say('no');
    expect(left.text).toContain('nothing was used');
    expect(left.text).toContain('platinum');
    expect((await say('path')).text).toContain('ECOG 1');
  });

  test('is shown again after an ask and a "why", so that a "yes" is never to something out of sight', async () => {
    const { say, saySome } = talk();
    await saySome('poor', 'PS1');
    await say('change ECOG to 2');
    expect((await say('what is TARE')).text).toContain('ECOG 1 → ECOG 2');
    const why = await say('why');
    expect(why.text).toContain('ECOG 1 → ECOG 2');
    expect(why.text).toContain('Where the answers lead');
    await say('yes');
    expect((await say('path')).text).toContain('ECOG 2');
  });

  test('is dropped, and that is said, when the open question is answered instead', async () => {
    const { say, saySome } = talk();
    await saySome('well', 'Ki-67 4%', 'PS1');
    await say('change Ki-67 to 12%');
    expect((await say('liver only')).text).toContain('Not changed, since you answered instead');
  });

  test('is left out by back, and that is said, and no answer is taken back', async () => {
    const { say, saySome } = talk();
    await saySome('poor', 'PS1');
    await say('change differentiation to well');
    const back = await say('back');
    expect(back.text).toContain('Left as it was; nothing was used.');
    expect(back.text).not.toContain('is taken back');
    expect((await say('path')).text).toMatch(/Poorly differentiated[\s\S]*ECOG 1/);
  });

  test('is undone by "show" and by the button, for good', async () => {
    const { say, tap, saySome } = talk();
    await saySome('poor', 'PS1');
    const preview = await say('change ECOG to 2');
    await tap(actionOf(preview, 'Leave as it was'));
    expect((await say('help')).text).not.toContain('ECOG 1 → ECOG 2');
  });

  test('bug: in a group, a "yes" of another person made the change that one had only looked at', async () => {
    const chat = teamsChat({
      conversation: { id: '19:board', conversationType: 'groupChat', isGroup: true },
    });
    const entities = [
      { type: 'mention', text: '<at>NET</at>', mentioned: { id: botMember.id, name: 'NET' } },
    ];
    const ask = (text: string, person: string) => chat.say(`<at>NET</at> ${text}`, person, { entities });
    for (const text of ['new case', 'poor', 'PS1']) await ask(text, 'ann');
    const last = () => chat.shown().at(-1) ?? expect.unreachable('There is no card.');
    const { answer: asked } = await chat.tap(last(), actionOn(last().card, 'Change Performance'), 'ann');
    const options = JSON.stringify(asked);
    expect(options).toContain('Your answer now: ECOG 1');
    const { data } = { data: { ...actionOn(last().card, 'Change Performance'), answer: '2' } };
    const { answer: preview } = await chat.tap(last(), data, 'ann');
    expect(JSON.stringify(preview)).toContain('ECOG 1 → ECOG 2');
    await ask('yes', 'bob');
    await ask('path', 'bob');
    expect(readable(last().card)).toContain('ECOG 1');
    expect(readable(last().card)).not.toContain('ECOG 2');
  });
});
