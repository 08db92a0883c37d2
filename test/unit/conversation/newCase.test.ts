import { describe, expect, test } from 'vitest';
import { actionOf, talk } from '../../fixtures/talk.ts';

const under = 'This case is under way, with 2 answers.';

describe('a new case while one is under way', () => {
  test('bug: it threw the open case away, unasked and for good', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    const asked = await say('new case');
    expect(asked.text).toContain(under);
    expect(asked.findings).toEqual([]);
    expect((await say('path')).text).toContain('Ki-67 4%');
  });

  test('is asked about once: said again, it begins', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    const begun = await say('new case');
    expect(begun.text).toContain('How did pathology classify');
    expect((await say('path')).text).not.toContain('Ki-67 4%');
  });

  test('is asked about again when something else was said in between', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    await say('why');
    expect((await say('new case')).text).toContain(under);
  });

  test('bug: it was asked of 3 answers and kept with 5, since those kept until asked were not counted', async () => {
    const { say } = talk();
    await say('well differentiated NET, Ki-67 4%, ECOG 1, non-functioning, SSTR-positive');
    await say('yes');
    const [, asked] = /under way, with (\d+) answers/.exec((await say('new case')).text) ?? [];
    const [, kept] = /kept as case 1, with its (\d+) answers/.exec((await say('yes')).text) ?? [];
    expect(Number(asked)).toBe(5);
    expect(kept).toBe(asked);
  });

  test.each(['yes', 'y', 'Yes.'])('bug: "%s" to the question was not understood', async (yes) => {
    const { saySome, say, lastEvent } = talk();
    await saySome('poor');
    const asked = await say('new case');
    expect(asked.text).toContain('Type: yes to start another case, or no to go on with this one.');
    const begun = await say(yes);
    expect(lastEvent()).toBe('newCase');
    expect(begun.text).toContain('The case before is kept as case 1');
    await say('NET G2, Ki-67 4%, ECOG 1');
    await say('yes');
    const { text } = await say('path');
    expect(text).toContain('Well differentiated');
    expect(text).not.toContain('Poorly differentiated');
  });

  test.each(['no', 'n'])('"%s" leaves the case as it is', async (no) => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    const left = await say(no);
    expect(left.text).toContain('Left as it was');
    expect(left.text).toContain('What is the ECOG performance status');
    expect((await say('1')).text).toContain('Apart from the primary');
  });

  test.each([
    'NET G2, Ki-67 12%, ECOG 2, liver only',
    'Ki-67 80%, platinum naive',
    '4%',
    'pregnant, ECOG 1',
    'acute liver failure, ECOG 1',
    'something else',
  ])('bug: "%s" while it was asked went into the old case', async (line) => {
    const { saySome, say, lastEvent } = talk();
    await saySome('well', '4%');
    const path = (await say('path')).text;
    await say('new case');
    for (const typed of [line, line]) {
      // oxlint-disable-next-line no-await-in-loop
      const again = await say(typed);
      expect(again.findings).toEqual([]);
      expect(again.text).toContain('Nothing of what you typed was used');
      expect(again.text).toContain(under);
    }
    expect(lastEvent()).toBe('newCaseAsked');
    await say('no');
    expect((await say('path')).text).toBe(path);
  });

  test('bug: and into a line that waited', async () => {
    const { saySome, say } = talk();
    await saySome('well');
    await say('ECOG 1, liver only');
    await say('new case');
    expect((await say('ECOG 2')).text).toContain('Nothing of what you typed was used');
    await say('no');
    await say('yes');
    expect((await say('4%')).text).toContain('How are the liver metastases distributed');
    expect((await say('path')).text).toContain('ECOG 1');
  });

  test('what says itself of which case it is answers the question', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    expect((await say('change ki67 to 12')).text).toContain('If you change this');
    await say('yes');
    expect((await say('path')).text).toContain('Ki-67 12%');
    await say('new case');
    await say('new case: NEC, ECOG 1');
    await say('yes');
    expect((await say('path')).text).toContain('Poorly differentiated');
  });

  test('begins by the button at once, and the button back undoes it with every answer', async () => {
    const { saySome, say, tap } = talk();
    const before = actionOf(await saySome('well', '4%'), 'Back');
    const begun = await tap(actionOf(await say('new case'), 'Yes, start a new case'));
    expect(begun.text).toContain('The case before is kept as case 1');
    const again = await tap(actionOf(begun, 'Back to the case before'));
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
    await say('new case');
    await say('reopen');
    expect((await say('4%')).text).toContain('How are the liver metastases distributed');
  });

  test('can be undone, also when it has an answer: then that one is kept', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
    await say('new case');
    await say('new case');
    expect((await say('reopen')).text).toContain('Back in case 1');
    await say('new case');
    await say('new case');
    await say('poor');
    expect((await say('reopen')).text).toContain('Back in case 1');
    expect((await say('path')).text).toContain('Ki-67 4%');
    expect((await say('reopen')).text).toContain('Back in case 2');
    expect((await say('path')).text).toContain('Poorly differentiated');
  });

  test('is not asked about at an outcome, but can be undone', async () => {
    const { saySome, say } = talk();
    await saySome('well', 'unknown', '4');
    const outcome = await say('path');
    const begun = await say('new case');
    expect(begun.text).toContain('How did pathology classify');
    await say('reopen');
    expect((await say('path')).text).toBe(outcome.text);
  });

  test('"stop" drops the open case alone', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    await say('new case');
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
    await say('new case');
    await say('delete my data');
    expect((await say('reopen')).text).toContain('There is no case to go back to');
    expect((await say('cases')).text).toContain('There is no case here yet');
  });
});
