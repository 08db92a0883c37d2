import { describe, expect, test } from 'vitest';
import { toldOnOptions } from '../../../src/conversation/messages/outcome/toldOnOptions.ts';
import { readingsOf } from '../../../src/conversation/intents/readings.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const naive =
  'jejunal NET, well differentiated, G1, Ki-67 2%, ECOG 0, extensive extrahepatic disease, non-functioning, no treatment yet, DOTATATE avid';

async function atNaive() {
  const said = talk();
  await said.say(naive);
  await said.say('yes');
  return said;
}

/** What is told, and the conditions that name it, by hand (dossier 2.6). */
const decided: readonly (readonly [told: readonly string[], conditions: Readonly<Record<string, string>>])[] =
  [
    [['he is symptomatic'], { noSymptoms: 'notMet', symptoms: 'met', mustShrink: 'met' }],
    [['she has abdominal pain'], { noSymptoms: 'notMet' }],
    [['it is growing fast'], { fastOrBulky: 'met' }],
    [['bulky disease'], { lowVolume: 'notMet' }],
    [
      ['bulky disease', 'with symptoms'],
      { lowVolume: 'notMet', noSymptoms: 'notMet', symptoms: 'met', mustShrink: 'met', fastOrBulky: 'met' },
    ],
  ];

describe('symptoms, bulk and fast growth bear on the conditions that name them', () => {
  test.each(decided)('%j', (told, conditions) => {
    const { notTaken } = readingsOf(guideline, told.join(', ')).line();
    expect(Object.fromEntries(toldOnOptions(notTaken).conditions)).toEqual(conditions);
  });

  test.each([
    'asymptomatic',
    'he has no symptoms',
    'symptom free',
    'symptoms resolved',
    'symptoms are well controlled',
    'no abdominal pain',
    'not bulky',
    'is it growing fast?',
  ])('“%s” tells none of them', (text) => {
    expect(toldOnOptions(readingsOf(guideline, text).line().notTaken).conditions.size).toBe(0);
  });
});

test('bug: symptoms that were told beside an answer were nowhere after the yes', async () => {
  const { say } = await atNaive();
  await say('he is symptomatic with abdominal pain and 60% liver involvement');
  await say('yes');
  const { text } = await say('mdt');
  expect(text).toContain('You also gave: symptomatic; abdominal pain');
  expect(text).toContain('The disease causes symptoms: met by what you also gave');
  expect(text).toContain('Without symptoms: not met by what you also gave');
  expect(text).not.toMatch(/\d\. Open\. Observation/);
});

test('bug: fast growth and bulk beside an answer were nowhere after the yes', async () => {
  const { say } = await atNaive();
  await say('liver involvement 60%, growing fast, bulky');
  await say('yes');
  const { text } = await say('mdt');
  expect(text).toContain('growing fast; bulky');
  expect(text).toContain('No drug treatment against the tumour yet, and growing');
  expect(text).toContain('Bulky with symptoms, or growing fast: met by what you also gave');
});

describe('growth told of a patient who had no drug yet', () => {
  test.each(['the tumour is growing', 'it is growing', 'actually the tumour is growing', 'growing'])(
    'bug: “%s” was asked back for a treatment, and observation stayed open',
    async (said) => {
      const { say } = await atNaive();
      const asked = await say(said);
      expect(asked.text).not.toContain('on or after which systemic treatment');
      await say('yes');
      const { text } = await say('mdt');
      expect(text).toContain('No drug treatment against the tumour yet, and growing');
      expect(text).not.toContain('Observation with imaging');
    },
  );

  test('told again it changes nothing', async () => {
    const { say } = await atNaive();
    await say('the tumour is growing');
    await say('yes');
    expect((await say('the tumour is growing')).text).toContain('it is so already');
  });
});

test('bug: “flushing and diarrhoea, not yet treated” was no untreated syndrome', () => {
  const { facts } = readingsOf(guideline, 'flushing and diarrhoea, not yet treated').line();
  expect(facts.map(({ question, answer }) => [question, answer])).toEqual([
    ['hormonalSyndrome', 'untreated'],
  ]);
});
