import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line =
  'pancreatic NET G2 Ki-67 15%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on sunitinib and everolimus, dotatate avid';

/** Facts of no question, as people tell them (dossier 2.7), beside an answer that is so already. */
const told = [
  'she had PRRT in 2021',
  'she had SIRT in 2020',
  'DPD deficiency',
  'platelets 60',
  'uncontrolled hypertension',
  'marrow failure',
];

describe('bug: a fact that was kept was said to be not understood, in the reply to the line that told it', () => {
  test.each(told)('“%s” beside what is so already', async (fact) => {
    const { say } = talk();
    await say(line);
    await say('yes');
    const { text } = await say(`ECOG 1, ${fact}`);
    expect(text).toContain('Nothing was changed, for it is so already: Performance status: ECOG 1.');
    expect(text).toMatch(
      new RegExp(
        `(?:Understood, but not asked by the algorithm: |You told: |kept with this case as typed: )[^\\n]*${fact}`,
        'u',
      ),
    );
    expect(text).not.toMatch(/Not understood|Not taken, because/u);
    expect((await say('mdt')).text).toContain(fact);
  });

  test('all of them in a first line, each once', async () => {
    const { say } = talk();
    const { text } = await say(`${line}, ${told.join(', ')}`);
    for (const fact of told) expect(text.split(fact)).toHaveLength(2);
    expect(text).not.toMatch(/Not understood|Not taken, because/u);
  });
});

test('bug: of words that may mean two answers it was said that others were not kept', async () => {
  const { say } = talk();
  await say(line);
  await say('yes');
  const { text } = await say('new bone metastasis, single');
  expect(text).toContain('kept with this case as typed: “new bone metastasis, single”');
  expect(text).not.toContain('not kept');
});
