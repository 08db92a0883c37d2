import { expect, test } from 'vitest';
import { clausesOfThePast } from '../../../src/language/line/clausesTold.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const ablation =
  'small bowel NET G2 Ki67 8%, PS0, non-functioning, unilobar, liver only, unresectable, 3 lesions, largest 25 mm';
const prrt =
  'small bowel NET G2 Ki67 8%, PS0, non-functioning, diffuse, unresectable, liver only, SSTR avid, primary resected, progressed after everolimus, not for transplant, no contraindications to embolization, 20% liver involvement';

/** A case that was told in a line, and what was said to the texts behind it. */
async function after(line: string, ...typed: readonly string[]): Promise<readonly string[]> {
  const { say } = talk();
  await say(line);
  await say('yes');
  const said: string[] = [];
  // One after the other: each is said to the case as the one before left it.
  // oxlint-disable-next-line no-await-in-loop
  for (const text of typed) said.push((await say(text)).text);
  return said;
}

test.each(['had PRRT in 2019', 'had 4 cycles of Lutathera in 2019'])(
  'bug: what begins with "had" and tells of a treatment was a comparison, and lost: %s',
  async (typed) => {
    const [said, mdt] = await after(prrt, typed, 'mdt');
    expect(said).not.toContain('No comparison was made');
    expect(said).toContain(typed);
    expect(mdt).toContain(typed);
    expect(mdt).toContain('Spoken of at option');
  },
);

test('bug: a treatment told with its response was lost behind the yes', async () => {
  const [, , mdt] = await after(ablation, 'had 4 cycles of Lutathera 2019, good response', 'yes', 'mdt');
  expect(mdt).toContain('had 4 cycles of Lutathera 2019');
});

test('"had" supposes with whom it is said of, and what would have been', async () => {
  const said = await after(ablation, 'had she had ECOG 2', 'had the Ki-67 been 25');
  expect(said[0]).toMatch(/ECOG 2/u);
  expect(said[1]).toMatch(/Ki-67/u);
  expect(said.join(' ')).not.toContain('stays with this case');
});

test.each([
  ['had prrt in 2019', 1],
  ['was given PRRT in 2019', 1],
  ['has received PRRT', 1],
  ['was PRRT given before', 0],
  ['did she have PRRT?', 0],
])('a clause that begins with a verb tells or asks: %s', (text, told) => {
  expect(clausesOfThePast(text)).toHaveLength(told);
});

test.each(['she has DPD deficiency', 'LVEF 30%', 'platelets 45'])(
  'bug: a fact of no question was lost while a line waited: %s',
  async (typed) => {
    const { say } = talk();
    await say('small bowel NET G2 Ki67 8%, PS0');
    const { text } = await say(typed);
    expect(text).toContain(`You told: ${typed.replace('she has ', '')}`);
  },
);

test.each(['one lesion is perihilar', 'one lesion is at the hilum', 'lesion abutting the hepatic hilum'])(
  'bug: a perihilar lesion was not known, and ablation led: %s',
  async (typed) => {
    const [, mdt = ''] = await after(ablation, typed, 'mdt');
    const lead = mdt.slice(mdt.indexOf('CONSIDER FIRST')).split('\n')[1];
    expect(lead).not.toMatch(/ablation/iu);
    expect(mdt).toMatch(/hilum|hilar/u);
  },
);

test.each([
  'no perihilar lesion',
  'lesions are not perihilar',
  'perihilar lymph nodes',
  'are the lesions perihilar?',
])('what denies, asks or is of something else is no perihilar lesion: %s', async (typed) => {
  const [, mdt = ''] = await after(ablation, typed, 'mdt');
  expect(mdt.slice(mdt.indexOf('CONSIDER FIRST')).split('\n')[1]).toMatch(/ablation/iu);
});

test.each(['weeks', 'months', 'days', 'cycles', 'kg', 'cm'])(
  'bug: "she is 14 weeks pregnant" was an extreme age: %s',
  (unit) => {
    const of = (text: string) => readIntake(guideline, utteranceOf(text)).situations;
    expect(of(`she is 14 ${unit} pregnant`)).not.toContain('extremeAge');
    expect(of(`he is 3 ${unit} post op`)).not.toContain('extremeAge');
    expect(of('she is 14')).toContain('extremeAge');
    expect(of('he is 87 and frail')).toContain('extremeAge');
  },
);

test('bug: an answer that was changed to the same of another drug kept the old one', async () => {
  const [, mdt] = await after(prrt, 'change course to progressed after sunitinib', 'mdt');
  expect(mdt).toContain('progressed on or after sunitinib');
  expect(mdt).not.toContain('progressed on or after everolimus');
});
