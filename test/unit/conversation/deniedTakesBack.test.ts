import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line =
  'pancreatic NET G2, Ki-67 15%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on everolimus, dotatate negative';

async function after(...texts: readonly string[]) {
  const said = talk();
  for (const text of [line, 'yes', ...texts]) await said.say(text);
  return said;
}

describe('bug: a state that was told stood after words that deny it', () => {
  test.each([
    ['she is DPD deficient', 'sorry, she is not DPD deficient, that was another patient'],
    ['she is DPD deficient', 'no, not DPD deficient'],
    ['she is DPD deficient', 'DPD is normal'],
    ['she is DPD deficient', 'DPD status normal'],
    ['platelets 52', 'platelets are normal'],
    ['platelets 52', 'not 52'],
  ])('“%s”, then “%s”', async (told, denied) => {
    const { say } = await after(told);
    expect((await say(denied)).text).toContain('Taken back: ');
    expect((await say('mdt')).text).not.toMatch(/DPD deficient|platelets 52/u);
  });

  test.each(['DPD is not normal', 'is DPD normal?'])('“%s” takes nothing back', async (text) => {
    const { say } = await after('she is DPD deficient');
    expect((await say(text)).text).not.toContain('Taken back');
    expect((await say('mdt')).text).toContain('DPD deficient');
  });

  test.each(['not everolimus', 'everolimus excluded'])(
    'a treatment is not taken back by “%s”, which may be of what is to come',
    async (text) => {
      const { say } = await after();
      expect((await say(text)).text).not.toContain('Taken back');
      expect((await say('mdt')).text).toContain('progressed on or after everolimus');
    },
  );
});

test.each([
  'no, she is not pregnant',
  "sorry, she's not pregnant",
  'pregnancy was wrong',
  'pregnancy excluded',
  'not pregnant, that was another patient',
])('bug: no way to take pregnancy back was named at “%s”', async (denied) => {
  const { say } = await after('she is pregnant');
  const { text } = await say(denied);
  expect(text).toContain('If it is wrong type: take back pregnancy');
  expect(text).toContain('What if: without pregnancy?');
  expect(text).not.toContain('kept with this case as typed');
  expect((await say('take back pregnancy')).text).toContain('Taken back: Pregnancy.');
});

test('bug: the wish to take back what was not told was kept as words of the case', async () => {
  const { say } = await after();
  expect((await say('take back diabetes')).text).toContain('“diabetes”: not told of this case');
  expect((await say('mdt')).text).not.toContain('diabetes');
});
