import { expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

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
