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
