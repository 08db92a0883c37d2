import { expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line =
  'ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease, type III, non-functioning, progressed on octreotide, DOTATATE avid';

/** What the outcome says of a value, without the value. */
async function outcomeWith(words: string): Promise<string> {
  const { say } = talk();
  await say(`${line}, ${words}`);
  return (await say('yes')).text.replaceAll(words, 'VALUE');
}

test.each(['creatinine clearance 0.4 mL/s', 'CrCl 0.4 ml/sec', 'eGFR 1.2 mL/s'])(
  'bug: the doubt about "%s" stood in the last small line alone',
  async (words) => {
    const text = await outcomeWith(words);
    expect(text).toMatch(
      /Not known here \(typed: VALUE\): PRRT must not be used in severe renal impairment/u,
    );
    expect(text).toBe(await outcomeWith('eGFR 35'));
  },
);

test('what is given a minute is judged as it was', async () => {
  const { say } = talk();
  expect((await say(`${line}, creatinine clearance 24 mL/min`)).text).toContain(
    'Severe renal impairment; none',
  );
});
