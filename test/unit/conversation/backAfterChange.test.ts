import { describe, expect, test } from 'vitest';
import { exercises } from '../../fixtures/exercises.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';
import { atTaceOutcome } from '../../fixtures/taceCase.ts';

describe('a changed answer', () => {
  test('keeps the later answers, and says which are kept, asked again and no longer asked', async () => {
    const { say } = await atTaceOutcome();
    await say('change ki67 to 12');
    const { text } = await say('yes');
    expect(text).toContain('Still as answered: Performance status, Extrahepatic disease');
    expect(text).toContain(
      'Asked again where the route asks, since it rests on the changed answer: Transplant screen.',
    );
    expect(text).not.toContain('dropped');
  });

  test('bug: later answers that the new route does not ask for were lost: changed back, they are there', async () => {
    const { say } = await atTaceOutcome();
    await say('change ECOG to 3');
    await say('yes');
    await say('change ECOG to 1');
    await say('yes');
    const { text } = await say('path');
    expect(text).toContain('Contraindications to transarterial treatment: None of these');
  });

  test('bug: a contraindication that had been told was forgotten when the route no longer asked for it', async () => {
    const { say } = await atTaceOutcome();
    await say('change contraindications to severe renal impairment');
    await say('yes');
    await say('change ki67 to 30%');
    const { text } = await say('yes');
    expect(text).toContain('You also gave:');
    expect(text).toContain('Severe renal impairment');
  });

  test.each([
    'Ki-67 12%, does not meet the transplant criteria',
    'Ki-67 12%, resectable, does not meet the transplant criteria',
    'Ki-67 12%, ECOG 3, Milan criteria met',
  ])('bug: "%s" told of one answer that it is kept and that it is asked again', async (line) => {
    const { say } = await atTaceOutcome();
    await say(line);
    const { text } = await say('yes');
    const titles = (words: string): readonly string[] =>
      new RegExp(`${words}(?<titles>[^.]+)\\.`, 'u').exec(text)?.groups?.['titles']?.split(/, | and /u) ?? [];
    const kept = titles('Kept until asked: ');
    const again = titles('since it rests on the changed answer: ');
    expect(again.filter((title) => kept.includes(title))).toEqual([]);
    expect(again).not.toContain('Transplant screen');
  });

  test('an answer of the line itself is used though it rests on another one of the line', async () => {
    const { say } = await atTaceOutcome();
    await say('change distribution to diffuse');
    await say('yes');
    await say('Ki-67 4.5%, meets all transplant criteria');
    await say('yes');
    expect((await say('path')).text).toContain('Transplant screen: Meets all');
  });

  test('back takes it back: the case is as it was', async () => {
    const { say } = await atTaceOutcome();
    const before = actionOf(await say('case'), 'Text for MDT')['result'];
    const path = (await say('path')).text;
    await say('change ki67 to 30');
    await say('yes');
    expect((await say('back')).text).toContain('Back: the change of "Ki-67 / grade" is undone');
    expect(actionOf(await say('case'), 'Text for MDT')['result']).toEqual(before);
    expect((await say('path')).text).toBe(path);
  });

  test('back goes through what was answered since, then takes the change back', async () => {
    const { say, lastEvent } = await atTaceOutcome();
    await say('change SSTR to not done');
    await say('yes');
    await say('change SSTR to positive');
    await say('yes');
    expect((await say('back')).text).toContain('the change of "SSTR imaging" is undone');
    expect((await say('back')).text).toContain('the change of "SSTR imaging" is undone');
    expect((await say('back')).text).toContain(
      'your answer to "Contraindications to transarterial treatment"',
    );
    expect(lastEvent()).toBe('back');
  });
});

describe('back right after a change was opened', () => {
  test.each([['change'], ['change ki67'], ['change ki67 to perhaps'], ['change ki67 to 12']])(
    'bug: after "%s" it took the last answer back, and the outcome was lost',
    async (opening) => {
      const { say } = await atTaceOutcome();
      const path = (await say('path')).text;
      const before = actionOf(await say('show the outcome'), 'Text for MDT')['result'];
      await say(opening);
      expect((await say('back')).text).toContain('Left as it was');
      expect((await say('path')).text).toBe(path);
      expect(actionOf(await say('show the outcome'), 'Text for MDT')['result']).toEqual(before);
      await say(opening);
      await say('back');
      expect((await say('back')).text).toContain('your answer to "Contraindications to transarterial');
    },
  );

  test('in the middle of a case it closes the change as well, also one opened by a tap', async () => {
    const { saySome, say, tap } = talk();
    const question = await saySome('well', '4%');
    await tap({ ...actionOf(question, 'Back'), do: 'change', question: 'ki67' });
    expect((await say('back')).text).toContain('Left as it was');
    expect((await say('path')).text).toContain('Ki-67 4%');
  });

  test('not where something else was said in between', async () => {
    const { say } = await atTaceOutcome();
    await say('change ki67');
    await say('why');
    expect((await say('back')).text).toContain('is taken back');
  });
});

describe('a bare 0 at the Ki-67', () => {
  test('bug: it was taken as Ki-67 0%, though it may be the ECOG that comes next', async () => {
    exercises('T21');
    const { saySome, say } = talk();
    const asked = await saySome('well', '0');
    expect(asked.text).toContain('A Ki-67 of 0%, or something else such as ECOG 0?');
    expect(asked.text).toContain('What is the Ki-67 index');
    expect((await say('0%')).text).toContain('What is the ECOG performance status');
  });
});

test('bug: the preview of a change named cautions by their codes alone', async () => {
  const { say } = await atTaceOutcome();
  const { text } = await say('change ki67 to 30');
  expect(text).toMatch(/Cautions:\n- Now: .*Liver involvement was not asked/);
  expect(text).not.toMatch(/\b[CE]\d\d\b/);
});
