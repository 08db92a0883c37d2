import { describe, expect, test } from 'vitest';
import type { Session } from '../../../src/conversation/state/session.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';

const waits = 'I read this from your line';

describe('what is typed while a line waits is about the line', () => {
  test('bug: a short correction was undone by "yes" (NEC, then "well")', async () => {
    const { say } = talk();
    await say('NEC, ECOG 1, no treatment yet');
    const corrected = await say('well');
    expect(corrected.text).toContain(
      'Corrected: Differentiation (was: Poorly differentiated NEC, small or large cell).',
    );
    expect(corrected.text).toContain('Differentiation: Well differentiated NET');
    expect(corrected.text).toContain(waits);
    expect(corrected.findings).toEqual([]);
    const used = await say('yes');
    expect(used.text).toContain('What is the Ki-67 index');
    expect(used.text).not.toContain('Platinum-etoposide');
  });

  test('bug: the same in a case (NET G2, then "G1")', async () => {
    const { say, saySome } = talk();
    await saySome('well');
    await say('NET G2');
    expect((await say('G1')).text).toContain('Corrected: Ki-67 / grade (was: G2 (no Ki-67 number)).');
    expect((await say('yes')).text).toContain('Grade: G1');
  });

  test.each([
    ['G1', 'Added: Ki-67 / grade.'],
    ['4%', 'Added: Ki-67 / grade.'],
    ['ECOG 2', 'Corrected: Performance status (was: ECOG 1).'],
    ['change ECOG to 2', 'Corrected: Performance status (was: ECOG 1).'],
    ['change Ki-67 to 4%', 'Added: Ki-67 / grade.'],
    ['2', 'Corrected: Performance status (was: ECOG 1).'],
    ['Ki-67 4%, diffuse', 'Added: Ki-67 / grade. Added: Distribution of liver metastases.'],
  ])('"%s" at the open question about Ki-67 goes into the line, not into the case', async (text, said) => {
    const store = memoryStore();
    const { say, saySome } = talk(store);
    await saySome('well');
    await say('ECOG 1, liver only');
    const joined = await say(text);
    expect(joined.text).toContain(said);
    expect(joined.text).toContain(waits);
    const stored = (await store.read('case/test/c'))?.value as Session;
    expect(stored.answers).toEqual([{ question: 'differentiation', answer: 'well' }]);
  });

  test('an answer that fits two questions of the line is not guessed', async () => {
    const { say } = talk();
    await say('Ki-67 4%, liver involvement 60%, ECOG 1');
    const asked = await say('12%');
    expect(asked.text).toContain('That may answer Ki-67 / grade or Liver involvement, so nothing was taken.');
    expect(asked.text).toContain('Liver involvement: 60%');
    expect(asked.text).toContain('Ki-67 / grade: Ki-67 4%');
  });

  test('a number with its name is not the share of the liver', async () => {
    const { say } = talk();
    await say('liver involvement 60%, well differentiated NET');
    const joined = await say('ECOG 2');
    expect(joined.text).toContain('Added: Performance status.');
    expect(joined.text).toContain('Liver involvement: 60%');
  });

  test('bug: "ECOG 2" at the open question about liver involvement was 2 percent of the liver', async () => {
    const { say, saySome, records } = talk();
    await saySome('well', 'Ki-67 4%', 'PS1', 'limited', 'diffuse', 'refractory');
    expect(records.at(-1)?.question).toBe('liverInvolvement');
    const review = await say('ECOG 2');
    expect(review.text).toContain('Performance status: ECOG 2 (now: ECOG 1)');
  });

  test('what is denied, or not known of nothing in particular, changes nothing', async () => {
    const { say } = talk();
    await say('NET G2, ECOG 1');
    expect((await say('not G2')).text).toContain('Ki-67 / grade: G2');
    expect((await say('not sure')).text).toContain('Say of what it is not known');
    expect((await say('Ki-67 not known')).text).toContain('Corrected: Ki-67 / grade (was: G2');
  });

  test('a correction that contradicts another answer is shown with the line', async () => {
    const { say } = talk();
    await say('carcinoid syndrome controlled on octreotide, ECOG 1, Ki-67 25%');
    const review = await say('G2');
    expect(review.text).toContain('Please check: Ki-67 25% is G3, but the reported grade is G2.');
    const both = await say('Ki-67 25% G2');
    expect(both.text).toContain('Please check: Ki-67 25% is G3, but the reported grade is G2.');
    expect((await say('help')).text).toContain('Please check: Ki-67 25% is G3');
  });

  test('a new case in front of it says that the line is kept with the case before', async () => {
    const { say } = talk();
    await say('well diff NET, Ki-67 4%, ECOG 1, liver only');
    const fresh = await say('new case');
    expect(fresh.text).toContain('The case before is kept as case 1, with the line that waits');
    expect(fresh.text).toContain('How did pathology classify');
  });
});

describe('a tap while a line waits', () => {
  test('is said, counts, and is not undone by "yes"', async () => {
    const { say, tap, saySome } = talk();
    const question = await saySome('well');
    await say('Ki-67 12%, ECOG 1');
    const tapped = await tap({ ...actionOf(question, 'Continue'), answer: '4', grade: '' });
    expect(tapped.text).toContain('Taken from your tap: Ki-67 / grade: Ki-67 4%. The line still waits.');
    expect(tapped.text).not.toContain('12%');
    await say('yes');
    const path = await say('path');
    expect(path.text).toContain('Ki-67 4%');
    expect(path.text).toContain('ECOG 1');
  });

  test('that answers all that waited leaves nothing to decide', async () => {
    const { say, tap, saySome } = talk();
    const first = await saySome();
    await say('Ki-67 12%');
    const tapped = await tap(actionOf(first, 'Well'));
    expect(tapped.text).toContain('The line still waits.');
    const { case: id, rev } = actionOf(tapped, 'Use these');
    const last = await tap({ nelm: 1, do: 'answer', case: id, rev, question: 'ki67', answer: 4 });
    expect(last.text).toContain('Nothing is left of the line that waited.');
    expect(last.text).toContain('What is the ECOG performance status');
  });

  test('to change an answer counts too', async () => {
    const { say, tap, saySome } = talk();
    const question = await saySome('well', 'Ki-67 4%');
    await say('Ki-67 12%, ECOG 1');
    const change = actionOf(question, 'Change Grade');
    await tap({ ...change, answer: { ki67: 30 }, sure: true });
    await say('yes');
    expect((await say('path')).text).toContain('Ki-67 30%');
  });
});

describe('commands while a line waits', () => {
  test('bug: "restart" dropped the answers and one "yes" filled the case again', async () => {
    const { say, saySome } = talk();
    await saySome('well');
    await say('Ki-67 4%, ECOG 1');
    const again = await say('restart');
    expect(again.text).toContain('the earlier answers and the line that waited are dropped');
    expect(again.text).toContain('How did pathology classify');
    expect((await say('yes')).text).toContain('Question 1');
  });

  test('bug: "back" took an answer of the case back, and the line stayed', async () => {
    const { say, saySome } = talk();
    await saySome('well');
    await say('Ki-67 4%, ECOG 1');
    const left = await say('back');
    expect(left.text).toContain('The line was left out; nothing of it was used.');
    expect(left.text).toContain('What is the Ki-67 index');
    expect((await say('back')).text).toContain('How did pathology classify');
  });

  test('bug: the card of a line that was left out confirmed the next one', async () => {
    const store = memoryStore();
    const { say, tap, saySome } = talk(store);
    await saySome('well');
    const first = await say('Ki-67 4%, ECOG 1');
    await say('leave out');
    const second = await say('Ki-67 30%, ECOG 2');
    expect(actionOf(second, 'Use these')['rev']).toBe(actionOf(first, 'Use these')['rev']);
    expect((await tap(actionOf(first, 'Use these'))).text).toContain('from an earlier line');
    const stored = (await store.read('case/test/c'))?.value as Session;
    expect(stored.intake?.answers).toEqual([
      { question: 'ki67', answer: { ki67: 30 } },
      { question: 'performanceStatus', answer: 2 },
    ]);
    await tap(actionOf(second, 'Use these'));
    expect((await say('path')).text).toContain('Ki-67 30%');
  });

  test.each(['yes please', 'Yes, please!', 'ok', 'okay', 'go ahead', 'sure'])(
    'bug: "%s" was not understood',
    async (text) => {
      const { say, saySome } = talk();
      await saySome('well');
      await say('Ki-67 4%, ECOG 1');
      expect((await say(text)).text).toContain('2 answers are used.');
    },
  );

  test.each(['nope', 'no thank you', 'No, thanks.'])('bug: "%s" was not understood', async (text) => {
    const { say, saySome } = talk();
    await saySome('well');
    await say('Ki-67 4%, ECOG 1');
    expect((await say(text)).text).toContain('The line was left out');
    await say('Ki-67 25% G2');
    expect((await say(text)).text).toContain('nothing was used');
  });

  test('bug: what is neither was called no answer to a question that was not shown', async () => {
    const { say, saySome } = talk();
    await saySome('well');
    await say('Ki-67 4%, ECOG 1');
    const line = await say('gibberish zzz');
    expect(line.text).toContain('type yes to use them, no to leave them out');
    expect(line.text).not.toContain('answer to this question');
    await say('no');
    await say('Ki-67 25% G2');
    expect((await say('gibberish zzz')).text).toContain('type yes or no');
  });

  test('bug: "0 answers are used" sounded like a failure', async () => {
    const { say } = talk();
    await say('Ki-67 4%, ECOG 1, liver only');
    const used = await say('yes');
    expect(used.text).toContain('3 answers are kept until the route asks for them; first: Differentiation.');
    expect(used.text).not.toContain('0 answers');
  });
});

describe('short words that end or begin something', () => {
  test.each([
    ['new', 'Type "new case" to start another'],
    ['start', 'Type "new case" to start another'],
    ['begin', 'Type "new case" to start another'],
    ['end', 'Type "stop" to close this case'],
    ['cancel', 'Type "stop" to close this case'],
    ['reset', 'Type "restart" to drop the answers'],
  ])('bug: "%s" dropped an open case without a word', async (word, said) => {
    const { say, saySome } = talk();
    await saySome('well', '4%', 'ECOG 1');
    const asked = await say(word);
    expect(asked.text).toContain(said);
    expect(asked.text).toContain('Differentiation: Well differentiated NET');
    expect((await say('path')).text).toContain('ECOG 1');
  });

  test('do what they say while no case is open', async () => {
    const { say } = talk();
    expect((await say('start')).text).toContain('How did pathology classify');
    await say('stop');
    expect((await say('cancel')).text).toContain('No case is open.');
  });

  test('"new case" says what became of the case before', async () => {
    const { say, saySome } = talk();
    expect((await saySome('well')).text).not.toContain('The case before');
    expect((await say('new case')).text).toContain('The case before is kept as case 1');
    expect((await say('new case')).text).not.toContain('The case before is kept');
  });
});
