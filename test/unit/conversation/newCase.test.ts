import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionOf, type Said, talk } from '../../fixtures/talk.ts';

const firstQuestion = 'How did pathology classify';
const keptAs1 = 'The case before is kept as case 1';

/** Things said one after the other from the first question on, as far as the performance status. */
const said = [
  ['well'],
  ['well', '4%'],
  ['well', '4%', '1'],
  ['well', 'ECOG 1, liver only', 'yes'],
  ['well', 'ECOG 1, liver only'],
  ['well', 'pregnant'],
  ['NET G2, Ki-67 4%, ECOG 1'],
  ['well', 'Ki-67 25%, G1'],
] as const;

/** Ways of beginning another case. */
const ways = [
  'new case',
  'Next patient',
  'new case: poorly differentiated',
  'next patient: NEC, ECOG 1',
] as const;

/** What can be seen of a case: what is asked or waits, and the answers so far, its revisions aside. */
async function seen({ say }: ReturnType<typeof talk>): Promise<string> {
  const now = await say('case');
  return [now.text, ...now.actions.map(({ title }) => title), (await say('path')).text].join('\n');
}

/** What the reply tells of the case that was put aside, and the rest is no part of. */
const withoutNotice = (text: string): string =>
  text.replace(/^.*(?:Back in case|is kept as case).*$/gmu, '').trim();

describe('a new case over one that is under way', () => {
  test('puts it aside at once, says so in one line, and begins', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    const begun = await say('new case');
    expect(begun.text).toContain(`${keptAs1}, with its 2 answers: type "reopen"`);
    expect(begun.text).toContain(firstQuestion);
    expect(begun.findings).toEqual([]);
    expect((await say('path')).text).not.toContain('Ki-67 4%');
  });

  test.each(['back', 'undo', 'reopen'])('bug: "%s" right after it did not undo it', async (word) => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    expect((await say(word)).text).toContain('Back in case 1');
    expect((await say('path')).text).toContain('Ki-67 4%');
    expect((await say('cases')).text).not.toContain('Case 2');
  });

  test('"back" later than right after does not leave the new case', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    await say('poor');
    expect((await say('back')).text).toContain('is taken back');
    const first = await say('back');
    expect(first.text).toContain('nothing to go back to');
    expect(first.text).toContain(firstQuestion);
  });

  test('bug: the next line that was pasted had to be pasted twice', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    const line = await say('NET G2, Ki-67 12%, ECOG 2, liver only');
    expect(line.text).toContain('I read this from your line');
    await say('yes');
    expect((await say('path')).text).toContain('Ki-67 12%');
    await say('case 1');
    expect((await say('path')).text).toContain('Ki-67 4%');
  });

  test.each([
    ['new case: NET G2, Ki-67 12%, ECOG 2', 'Ki-67 12%'],
    ['new case\nNET G2, Ki-67 12%, ECOG 2', 'Ki-67 12%'],
    ['next patient, NET G2, Ki-67 12%, ECOG 2', 'Ki-67 12%'],
    ['new case poorly differentiated', 'Poorly differentiated'],
    ['new case: mixed, MiNEN', 'MiNEN'],
  ])('uses what stands beside it: "%s"', async (typed, answer) => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    expect((await say(typed)).text).toContain(keptAs1);
    await say('yes');
    expect((await say('path')).text).toContain(answer);
  });

  test('begins where nothing beside it can be read, and says what that was', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    const begun = await say('new case: bilirubin 3');
    expect(begun.text).toContain(keptAs1);
    expect(begun.text).toContain('bilirubin 3');
    expect(begun.text).toContain(firstQuestion);
  });

  test('bug: a special situation beside it stayed with the case before as well', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case: pregnant, NET G2, Ki-67 12%');
    await say('yes');
    expect((await say('take back pregnancy')).text).toContain('Taken back: Pregnancy.');
    await say('case 1');
    expect((await say('take back pregnancy')).text).not.toContain('Taken back');
  });

  test('property: whatever was said before comes back by "reopen" as it was, with what waited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...said), fc.constantFrom(...ways), async (lines, way) => {
        const bot = talk();
        await bot.saySome(...lines);
        const before = await seen(bot);
        await bot.say(way);
        await bot.say('case 1');
        expect(withoutNotice(await seen(bot))).toBe(withoutNotice(before));
      }),
      { numRuns: 32 },
    );
  });

  test('bug: a line that waited was left out', async () => {
    const { saySome, say } = talk();
    await saySome('well');
    await say('ECOG 1, liver only');
    const begun = await say('new case');
    expect(begun.text).toContain('with its answer and the line that waits');
    await say('back');
    await say('yes');
    expect((await say('4%')).text).toContain('How are the liver metastases distributed');
  });

  test('bug: a number that waited for its other half was forgotten', async () => {
    const { saySome, say } = talk();
    await saySome('well', 'G2', 'ECOG 1', 'liver only', 'unilobar', 'inoperable');
    await say('3 lesions');
    await say('new case');
    await say('back');
    expect((await say('2.2 cm')).text).toContain('ablation');
  });

  test('a double tap on its button puts one case aside', async () => {
    const bot = talk();
    const outcome = await bot.saySome('well', 'unknown');
    const next = actionOf(outcome, 'Next patient');
    const begun = await bot.tap(next);
    expect(begun.text).toContain(keptAs1);
    const again = await bot.tap(next);
    expect(again.text).toContain('That card belongs to case 1');
    expect(again.text).toContain(firstQuestion);
    await bot.say('poor');
    const list = await bot.say('cases');
    expect(numbers(list)).toEqual(['1', '2']);
  });

  test('said twice, it puts one case aside', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    await say('new case');
    expect((await say('undo')).text).toContain('Back in case 1');
    await say('new case');
    await say('poor');
    expect(numbers(await say('cases'))).toEqual(['1', '2']);
  });

  test('the button back undoes it with every answer', async () => {
    const { saySome, say, tap } = talk();
    const before = actionOf(await saySome('well', '4%'), 'Back');
    const again = await tap(actionOf(await say('new case'), 'Back to the case before'));
    expect(again.text).toContain('What is the ECOG performance status');
    expect(actionOf(again, 'Back')['case']).toBe(before['case']);
    expect((await say('path')).text).toContain('Ki-67 4%');
    expect((await tap(before)).text).toContain('earlier step');
    expect((await say('1')).text).toContain('Apart from the primary');
  });

  test('is undone with what was told ahead', async () => {
    const { saySome, say } = talk();
    await saySome('well');
    await say('ECOG 1, liver only');
    await say('yes');
    await say('new case');
    await say('reopen');
    expect((await say('4%')).text).toContain('How are the liver metastases distributed');
  });

  test('reopen goes to and fro, and no case gets lost', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    expect((await say('reopen')).text).toContain('Back in case 1');
    await say('new case');
    await say('poor');
    expect((await say('reopen')).text).toContain('Back in case 1');
    expect((await say('path')).text).toContain('Ki-67 4%');
    expect((await say('reopen')).text).toContain('Back in case 2');
    expect((await say('path')).text).toContain('Poorly differentiated');
  });

  test('at an outcome it begins as well, and can be undone', async () => {
    const { saySome, say } = talk();
    await saySome('well', 'unknown', '4');
    const outcome = await say('path');
    expect((await say('new case')).text).toContain(firstQuestion);
    await say('reopen');
    expect((await say('path')).text).toBe(outcome.text);
  });

  test('"stop" drops the open case alone', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    await say('poor');
    await say('stop');
    expect((await say('cases')).text).not.toContain('Case 2');
    expect((await say('reopen')).text).toContain('Back in case 1');
    await say('stop');
    expect((await say('reopen')).text).toContain('There is no case to go back to');
  });

  test('"delete my data" leaves nothing to go back to', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    await say('delete my data');
    expect((await say('reopen')).text).toContain('There is no case to go back to');
    expect((await say('cases')).text).toContain('There is no case here yet');
  });
});

/** The numbers of the cases in a list, in order of entry. */
function numbers({ actions }: Said): readonly string[] {
  return actions
    .filter(({ data }) => data['do'] === 'openCase')
    .map(({ title }) => /^Case (\d+)/u.exec(title)?.[1] ?? '')
    .toSorted();
}

test('regression: a change was no longer taken back once its case was open again', async () => {
  const { saySome, say } = talk();
  await saySome('new case', 'well', '4%', 'change Ki-67 to 12%', 'new case', 'back', 'back');
  expect((await say('path')).text).toMatch(/Ki-67 4\s?%/);
});
