import type { LinkedCase } from '../../../src/conversation/contract/links.ts';
import { plainText } from '../../../src/conversation/record/plainText.ts';
import { recordOfCode } from '../../../src/conversation/record/codedRecord.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { expect, test } from 'vitest';
import { readingsOf } from '../../../src/conversation/intents/readings.ts';
import { talk } from '../../fixtures/talk.ts';

test.each([
  ['blood pressure 190/110 uncontrolled', 'uncontrolled hypertension'],
  ['BP is 180/100 and poorly controlled', 'uncontrolled hypertension'],
  ['haemoglobin 7', 'haemoglobin'],
  ['Hb 7.2', 'haemoglobin'],
  ['neutrophils 0.8', 'neutrophils'],
  ['platelets are 60', 'platelets'],
])('bug: “%s” was tied to nothing', (text, fact) => {
  const { notTaken } = readingsOf(guideline, text).line();
  expect(notTaken.flatMap((one) => one.fact ?? [])).toEqual([fact]);
});

test.each(['platelets 45', 'LVEF 30%', 'neutrophils 0.8', 'interstitial lung disease'])(
  'bug: “%s” told while a line waited was typed and not used',
  async (told) => {
    const { say } = talk();
    await say(
      'ileal NET, well differentiated, G1, Ki-67 2%, ECOG 0, extensive extrahepatic disease, non-functioning, progressed on octreotide, DOTATATE avid',
    );
    await say('yes');
    await say('primary resected, ECOG 1');
    await say(told);
    await say('yes');
    const { text } = await say('mdt');
    expect(text).toContain(`You also gave: ${told}`);
    expect(text).not.toContain(`“${told}”`);
  },
);

test.each([
  ['platelets are 60', 'platelets 60'],
  ['LVEF 30%', 'LVEF 30%'],
  ['neutrophils 0.8', 'neutrophils 0.8'],
])('bug: of “%s” a file said no value', async (told, said) => {
  const linked: LinkedCase[] = [];
  const { say } = talk(memoryStore(), {
    linksIn: () => ({
      linkTo: (file, content) => {
        linked.push(content);
        return `https://files.example/${file}`;
      },
    }),
  });
  await say(
    'ileal NET, well differentiated, G1, Ki-67 2%, ECOG 0, extensive extrahepatic disease, non-functioning, progressed on octreotide, DOTATATE avid',
  );
  await say('yes');
  await say(`${told}, Smith`);
  await say(told);
  await say('show the outcome');
  const content = linked.at(-1);
  if (!content) throw new Error('The outcome has no link.');
  const record = recordOfCode(cases, content.code, { at: 0 }, content);
  expect(record ? plainText(record).join('\n') : '').toContain(`You also gave: ${said}`);
  expect(JSON.stringify(content)).not.toContain('Smith');
});
