import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { actionOf, talk } from '../../fixtures/talk.ts';

const line = 'Ki-67 4%, ECOG 1, liver only, type II, unresectable';

describe('a line of facts', () => {
  test('as the first message is shown with its words and used only when confirmed', async () => {
    const { say, tap, lastEvent } = talk();
    const review = await say(`well differentiated NET; ${line}`);
    expect(review.findings).toEqual([]);
    expect(review.text).toContain('Ki-67 / grade: Ki-67 4%\n');
    expect(review.text).toContain('Ki-67 / grade: “Ki-67 4%”');
    expect(review.text).toContain('Nothing is used before you confirm it');
    expect(lastEvent()).toBe('intake');
    expect((await say('path')).text).toContain('No answer has been given yet');
    const used = await tap({ ...actionOf(review, 'Use these'), answer: 'ki67,performanceStatus' });
    expect(used.text).toContain('2 answers are kept until the route asks for them; first: Differentiation.');
    expect(used.text).toContain('Kept until asked: Grade: Ki-67 4%; Performance: ECOG 1');
  });

  test('regression: typed asterisks stand in no title of a choice, which clients read as markdown', async () => {
    const { say } = talk();
    const review = await say('well differentiated NET; *Ki-67* 4%, _ECOG_ 1, liver only');
    expect(review.findings).toEqual([]);
    expect(review.text).toContain('Ki-67 / grade: “Ki-67* 4%”');
  });

  test('fills what the route asks at once and asks only what is missing', async () => {
    const { say, saySome } = talk();
    await saySome('well');
    await say(line);
    const used = await say('yes');
    expect(used.text).toContain('5 answers are used');
    expect(used.text).toContain('Milan-NET');
    expect(used.text).toContain('Question 7');
  });

  test('unticked answers are left out', async () => {
    const { say, tap, saySome } = talk();
    await saySome('well');
    const review = await say(line);
    const none = await tap({ ...actionOf(review, 'Use these'), answer: '' });
    expect(none.text).toContain('None is ticked');
    const used = await tap({ ...actionOf(review, 'Use these'), answer: 'performanceStatus' });
    expect(used.text).toContain('What is the Ki-67 index');
    const again = await tap(actionOf(review, 'Use these'));
    expect(again.text).toContain('from an earlier step');
  });

  test('left out, it changes nothing', async () => {
    const { say, saySome } = talk();
    const before = await saySome('well');
    await say(line);
    const left = await say('no');
    expect(left.text).toContain('nothing of it was used');
    expect(actionOf(left, 'Back')['rev']).toBe(actionOf(before, 'Back')['rev']);
  });

  test('a second line corrects the first while it waits, and the card of the first is old', async () => {
    const { say, tap, saySome } = talk();
    await saySome('well');
    const first = await say(line);
    const second = await say('ECOG 2');
    expect(second.text).toContain('Performance status: “ECOG 2”');
    expect(second.text).toContain('Ki-67 / grade: Ki-67 4%');
    expect((await tap(actionOf(first, 'Use these'))).text).toContain('from an earlier line');
    await tap(actionOf(second, 'Use these'));
    expect((await say('path')).text).toContain('Performance status: ECOG 2');
  });

  test('that says otherwise than the case shows the change and makes it when confirmed', async () => {
    const { say, saySome } = talk();
    await saySome('well', 'Ki-67 4%', 'PS1', 'liver only');
    const review = await say('Ki-67 12%, ECOG 1');
    expect(review.text).toContain('Ki-67 / grade: Ki-67 12% (now: Ki-67 4%)');
    expect(review.text).toContain('Performance status: ECOG 1 (already so)');
    await say('yes');
    const path = await say('path');
    expect(path.text).toContain('Ki-67 12%');
    expect(path.text).toContain('Extrahepatic disease: None');
  });

  test('may begin a new case beside an open one, which is kept until that is chosen', async () => {
    const { say, tap, saySome } = talk();
    await saySome('well', 'Ki-67 4%', 'PS1', 'liver only');
    const review = await say('Ki-67 12%, ECOG 2');
    const fresh = await tap(actionOf(review, 'New case with these'));
    expect(fresh.text).toContain('How did pathology classify');
    expect(fresh.text).toContain('Kept until asked: Grade: Ki-67 12%; Performance: ECOG 2');
    const after = await say('well');
    expect(after.text).toContain('Also taken from what you told before: Ki-67 / grade, Performance status');
  });

  test('behind "new case" begins one', async () => {
    const { say } = talk();
    const review = await say('new case: Ki-67 12%, ECOG 2');
    expect(review.text).toContain('I read this from your line');
    expect((await say('yes')).text).toContain('How did pathology classify');
  });

  test('survives a restart of the bot; its words are not kept', async () => {
    const store = memoryStore();
    await talk(store).say(line);
    const stored = JSON.stringify(await store.read('case/test/c'));
    expect(stored).not.toContain('liver only');
    const again = await talk(store).say('hi');
    expect(again.text).toContain('Extrahepatic disease: None');
    expect(again.text).not.toContain('“');
  });

  test('told and never asked is not used, and is named at the outcome', async () => {
    const { say, saySome } = talk();
    await saySome('poor');
    await say('DOTATATE avid, ECOG 1');
    await say('yes');
    const outcome = await say('chemo naive');
    expect(outcome.text).toContain('Platinum-etoposide');
    expect(outcome.text).toContain(
      'You also gave: SSTR imaging: SSTR-positive. This chart does not use it at this point.',
    );
  });
});

describe('a line is not taken', () => {
  test('when it is no more than the answer to the open question', async () => {
    const { say, saySome, lastEvent } = talk();
    await saySome('well', 'Ki-67 4%', 'PS1', 'liver only', 'type II', 'resectable');
    await say('unresectable');
    expect(lastEvent()).toBe('answer');
    expect((await say('path')).text).toContain('Primary tumour: In place and not resectable');
  });

  test('while it waits an old question card still works and the line still waits', async () => {
    const { say, tap, saySome } = talk();
    const question = await saySome('well');
    await say('ECOG 1, liver only');
    const after = await tap({ ...actionOf(question, 'Continue'), answer: '4', grade: '' });
    expect(after.text).toContain('I read this from your line');
    expect((await say('yes')).text).toContain('How are the liver metastases distributed?');
  });
});
