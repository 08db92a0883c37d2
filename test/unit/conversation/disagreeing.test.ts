import { describe, expect, test } from 'vitest';
import { treatmentsByName } from '../../../src/language/ask/treatmentsByName.ts';
import { vignettes } from '../../../src/guideline/vignettes.ts';
import type { Said } from '../../fixtures/talk.ts';
import { talkAt } from '../../fixtures/talkAt.ts';
import { tagOneIn } from '../../fixtures/sampled.ts';

const people = ['I', 'we', 'the board', 'our MDT', 'the tumour board', 'the surgeons', 'the patient'];
const verbs = [
  'chose',
  'decided on',
  'would rather give',
  'prefer',
  'went for',
  'recommended',
  'want',
  'would start with',
  'settled on',
];
/** Names of treatments that this guideline has, and of some that it has not. */
const treatments = [
  ...treatmentsByName.map(({ name }) => name),
  'SBRT',
  'FOLFIRI',
  'HIPEC',
  'a second opinion',
  'nivolumab',
];
const openings = ['', 'no, ', 'well, ', 'disagree: '];
const outcomes = vignettes.filter((one) => one.answers.length > 3).map(({ id }) => id);

const offersChoice = ({ text }: Said): boolean =>
  /Chosen instead|Why was something else chosen\?|Noted without your name: you agree\. Chosen of the two/u.test(
    text,
  );

/** Each treatment with a person, a verb and an opening that go round. */
const said = treatments.map((treatment, at) => {
  const [opening, person, verb] = [openings, people, verbs].map((list) => list[at % list.length] ?? '');
  return `${opening}${person} ${verb} ${treatment}`;
});

describe('what somebody chose at an outcome is said of the recommendation', () => {
  for (const [at, id] of outcomes.entries())
    test(`and nothing of it enters the case of ${id}`, tagOneIn(3, at), async () => {
      const { say, shown } = await talkAt(id);
      if (!shown.text.includes('mdt')) return;
      const before = (await say('mdt')).text;
      for (const words of said) {
        const reply = await say(words);
        expect([words, offersChoice(reply)]).toEqual([words, true]);
        // What is chosen of two equals is noted at once, and taken back by agreeing to the recommendation as it is.
        if (reply.text.includes('Noted without')) await say('I agree');
        expect((await say('mdt')).text).toBe(before);
      }
    });

  test.each([
    'the surgeon chose resectable in one operation',
    'the board decided ECOG 3',
    'we chose Ki-67 25%',
  ])('but a finding is one: %s', async (words) => {
    const { say } = await talkAt('V16');
    expect(offersChoice(await say(words))).toBe(false);
  });

  test.each(['she had PRRT in 2019', 'we gave lanreotide', 'PRRT', 'everolimus in 2020, stopped'])(
    'nor is what was done a choice: %s',
    async (words) => {
      const { say } = await talkAt('V16');
      expect(offersChoice(await say(words))).toBe(false);
    },
  );
});

describe('after a look at other answers', () => {
  test.each([
    'I disagree',
    "I'd disagree",
    'disagree with this',
    'no, we disagree',
    'disagree, we want PRRT',
    'the board chose PRRT',
    'tumour board went for SBRT',
  ])('bug: "%s" was not understood, and the hint led to taking an answer back', async (words) => {
    const { say } = await talkAt('V08');
    const before = (await say('path')).text;
    await say('what if SSTR negative');
    const asked = await say(words);
    expect(offersChoice(asked)).toBe(true);
    expect((await say('path')).text).toBe(before);
  });

  test.each([
    'agree',
    'we chose option 3',
    'feedback agree',
    'feedback: I agree',
    'feedback option 3',
    'feedback we chose option 3',
    'feedback option 3 comorbidity',
  ])('"%s" may be said of either side, so nothing is noted and it is asked', async (words) => {
    const { say } = await talkAt('V08');
    await say('what if SSTR negative');
    const asked = await say(words);
    expect(asked.text).toContain('about the outcome of the case as it stands');
    expect((await say('mdt')).text).not.toContain('Chosen');
  });
});

describe('after a look, feedback that is about the case alone', () => {
  test.each(['feedback none of these comorbidity', 'feedback newer evidence'])(
    'is taken: "%s"',
    async (words) => {
      const { say } = await talkAt('V08');
      await say('what if SSTR negative');
      expect((await say(words)).text).toContain('Noted without your name: you disagree');
    },
  );

  test('and after another turn no look stands before it any more', async () => {
    const { say } = await talkAt('V08');
    await say('what if SSTR negative');
    await say('path');
    expect((await say('feedback agree')).text).toContain('Noted without your name: you agree');
  });
});

describe('"back" leaves what was only opened', () => {
  test('bug: at why something was chosen it took a clinical answer back', async () => {
    const { say } = await talkAt('V08');
    const before = (await say('path')).text;
    expect((await say('the board chose PRRT')).text).toContain('Why was something else chosen?');
    expect((await say('back')).text).toContain('I disagree. Chosen instead:');
    const left = await say('back');
    expect(left.text).toContain('Nothing was noted');
    expect((await say('path')).text).toBe(before);
    expect((await say('mdt')).text).not.toContain('Chosen');
  });

  test('so does a look at other answers', async () => {
    const { say } = await talkAt('V08');
    const before = (await say('path')).text;
    await say('what if SSTR negative');
    expect((await say('back')).text).toContain('nothing was changed');
    expect((await say('path')).text).toBe(before);
  });

  test('and by its button it takes the last answer back all the same', async () => {
    const { say, tap } = await talkAt('V08');
    const looked = await say('what if SSTR negative');
    const back = looked.actions.find(({ data }) => data['do'] === 'back');
    expect((await tap(back?.data ?? {})).text).toContain('is taken back');
  });
});

test('what is not understood at an outcome is no reason to take an answer back', async () => {
  const { say } = await talkAt('V08');
  const reply = await say('xyzzy');
  expect(reply.text).toContain('nothing was changed');
  expect(reply.text).not.toMatch(/"back"/u);
});
