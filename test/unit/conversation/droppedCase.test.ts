import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

async function twoCases() {
  const bot = talk();
  await bot.saySome('well', 'Ki-67 4%');
  await bot.saySome('well', 'Ki-67 9%');
  return bot;
}

const code = (text: string): string => /"(open [^"]+)"/u.exec(text)?.[1] ?? '';

describe('one case can be dropped', () => {
  test('bug: "delete case 1" was not understood; it leaves the list, the open one stays', async () => {
    const { say } = await twoCases();
    const dropped = await say('delete case 1');
    expect(dropped.text).toContain('Case 1 is dropped');
    expect(dropped.findings).toEqual([]);
    const list = await say('cases');
    expect(list.text).not.toContain('Case 1');
    expect(list.text).toContain('Case 2');
    expect((await say('path')).text).toContain('Ki-67 9%');
    expect((await say('case 1')).text).toContain('There is no case 1');
  });

  test('its code brings the answers back', async () => {
    const { say } = await twoCases();
    const { text } = await say('drop case 1');
    await say(code(text));
    expect((await say('path')).text).toContain('Ki-67 4%');
  });

  test.each(['delete case 2', 'delete this case', 'drop the open case', 'remove the patient'])(
    '"%s" drops the open one, and nothing is open then',
    async (words) => {
      const { say } = await twoCases();
      const dropped = await say(words);
      expect(dropped.text).toContain('Case 2 is dropped');
      const list = await say('cases');
      expect(list.text).toContain('Case 1');
      expect(list.text).not.toContain('Case 2');
      await say(code(dropped.text));
      expect((await say('path')).text).toContain('Ki-67 9%');
    },
  );

  test('a number that no case has drops nothing, and "delete my data" is another thing', async () => {
    const { say } = await twoCases();
    expect((await say('delete case 7')).text).toContain('There is no case 7');
    expect((await say('cases')).text).toMatch(/Case 1[\s\S]*Case 2/u);
    expect((await say('delete my data')).text).toContain('Everything stored for this conversation');
  });
});

describe('where several share a case it is asked for first', () => {
  const group = {
    entities: [{ type: 'mention', text: '<at>NET</at>', mentioned: { id: 'bot', name: 'NET' } }],
    conversation: { id: 'g', conversationType: 'groupChat', isGroup: true },
  };

  async function shared() {
    const { say, lastEvent } = talk();
    const inGroup = (text: string) => say(`<at>NET</at> ${text}`, group);
    for (const text of ['new case', 'well', 'Ki-67 4%', 'new case', 'well', 'Ki-67 9%']) {
      // One after the other: each answers what is asked.
      // oxlint-disable-next-line no-await-in-loop
      await inGroup(text);
    }
    return { say: inGroup, lastEvent };
  }

  test.each([
    ['delete case 1', 'Case 1'],
    ['delete this case', 'Case 2'],
  ])('bug: "%s" of one dropped the case of all at once', async (words, name) => {
    const { say, lastEvent } = await shared();
    const asked = await say(words);
    expect(asked.text).toContain(`This drops ${name.toLowerCase()} for everybody here. Type yes`);
    expect(asked.findings).toEqual([]);
    expect(lastEvent()).toBe('dropAsked');
    expect((await say('cases')).text).toContain(name);
    await say(words);
    expect((await say('no')).text).toContain('Nothing was deleted.');
    await say(words);
    const dropped = await say('yes');
    expect(dropped.text).toContain(`${name} is dropped`);
    expect(code(dropped.text)).not.toBe('');
    expect((await say('cases')).text).not.toContain(name);
  });

  test('a yes after anything else drops nothing, and a number that no case has is not asked about', async () => {
    const { say } = await shared();
    await say('delete case 1');
    await say('help');
    await say('yes');
    expect((await say('cases')).text).toMatch(/Case 1[\s\S]*Case 2/u);
    expect((await say('delete case 7')).text).toContain('There is no case 7');
  });
});

describe('something was typed in the case of another patient', () => {
  test.each([
    'sorry wrong patient',
    'wrong patient, sorry',
    'Oops, that was the wrong patient!',
    'this is the wrong case',
  ])(
    'bug: "%s" was met with a general sentence; the ways out are named, and nothing is changed',
    async (words) => {
      const { say } = await twoCases();
      const { text } = await say(words);
      expect(text).toContain('Nothing was changed.');
      for (const way of ['"new case"', '"back"', '"cases"', '"delete case 2"']) expect(text).toContain(way);
      expect((await say('path')).text).toContain('Ki-67 9%');
    },
  );

  test('while a line waits it goes on waiting', async () => {
    const { say } = await twoCases();
    await say('ECOG 1, liver only');
    expect((await say('wrong patient')).text).toContain('Answers to use');
    expect((await say('back')).text).not.toContain('Answers to use');
  });

  test('a line that tells of a wrong patient in other words is none of these', async () => {
    const { say, lastEvent } = await twoCases();
    await say('the wrong patient was scanned');
    expect(lastEvent()).not.toBe('wrongPatient');
  });
});
