import { expect, test } from 'vitest';
import { actionOf, talk } from '../../fixtures/talk.ts';

test('back forgets nothing of what was given ahead: it is taken as soon as the route asks for it', async () => {
  const { saySome, say } = talk();
  await saySome('well');
  await say('ECOG 1, liver only');
  await say('yes');
  expect((await say('back')).text).toContain('How did pathology classify');
  await say('well');
  expect((await say('4%')).text).toContain('How are the liver metastases distributed');
});

test('the answer that is taken back is forgotten, and asked again', async () => {
  const { saySome, say } = talk();
  await saySome('well');
  await say('ECOG 1, liver only');
  await say('yes');
  await say('4%');
  const back = await say('back');
  expect(back.text).not.toContain('How are the liver metastases distributed');
  expect((await say('path')).text).toContain('Well differentiated');
});

test('where there is nothing to go back to, that is said, and nothing changes', async () => {
  const { say, lastEvent } = talk();
  expect((await say('back')).text).toContain('No case is open.');
  await say('new case');
  const first = await say('back');
  expect(first.text).toContain('This is the first question; there is nothing to go back to.');
  expect(first.text).toContain('How did pathology classify');
  expect(lastEvent()).toBe('back');
});

test('a line that waits is left out by back, and the answers stay', async () => {
  const { say, saySome, lastEvent } = talk();
  await saySome('well');
  await say('ECOG 1, liver only');
  const left = await say('back');
  expect(left.text).toContain('The line was left out; nothing of it was used.');
  expect(left.text).not.toContain('What waited for your confirmation');
  expect(lastEvent()).toBe('intakeLeft');
  expect((await say('path')).text).toContain('Well differentiated');
});

test('bug: the button that takes the last answer back, on the list of answers to change, took nothing back', async () => {
  const { saySome, say, tap } = talk();
  const outcome = await saySome('poor', '3');
  const which = await tap(actionOf(outcome, 'Change or what if'));
  const back = await tap(actionOf(which, 'Take back the last answer'));
  expect(back.text).toContain('What is the ECOG performance status');
  // Typed, it closes the list that was opened by mistake.
  const again = await say('ECOG 3');
  await tap(actionOf(again, 'Change or what if'));
  expect((await say('back')).text).toContain('This case has reached its outcome');
});
