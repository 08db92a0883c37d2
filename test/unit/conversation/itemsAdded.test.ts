import { describe, expect, test } from 'vitest';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import type { Question } from '../../../src/guideline/question.ts';
import { besideItems } from '../../../src/machine/besideItems.ts';
import { clearWords } from '../../fixtures/contraindicationWords.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const question = 'transarterialContraindications';
const { options, input }: Question = guideline.questions[question];
const exclusive: readonly string[] = input.kind === 'multi' ? input.exclusive : [];
const items = options.filter(({ id }) => !exclusive.includes(id)).map(({ id }) => id);

const nameOf = (id: string): string => {
  const option = options.find((one) => one.id === id);
  return option?.short ?? option?.label ?? id;
};

/** What is said after a case that held something, and what it then holds of the list. */
async function said(before: readonly string[], ...lines: readonly string[]) {
  const { say } = talk();
  const typed = [
    `new case: well differentiated ileal NET, Ki-67 2%, ECOG 1${before.map((one) => `, ${one}`).join('')}`,
    'yes',
    ...lines,
  ];
  const replies: string[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other: each line is about the one before it.
  for (const line of typed) replies.push((await say(line)).text);
  return { replies, last: replies.at(-1) ?? '', held: heldIn(replies.at(-1) ?? '') };
}

/** The items that the last line about what is kept names. */
function heldIn(text: string): readonly string[] {
  const kept = /^Kept until asked: .*$/mu.exec(text)?.[0] ?? '';
  return items.filter((id) => kept.includes(nameOf(id)));
}

const pairs = items.flatMap((first) =>
  items.filter((second) => second !== first).map((second): readonly [string, string] => [first, second]),
);

describe('a contraindication that is told later stands beside the one told before', () => {
  test('every item of the list has its words here', () => {
    expect(Object.keys(clearWords).toSorted()).toEqual(items.toSorted());
  });

  test('of each pair, in a line that comes later', { tags: ['long'] }, async () => {
    for (const [first, second] of pairs) {
      // oxlint-disable-next-line no-await-in-loop
      const { held } = await said([clearWords[first] ?? ''], clearWords[second] ?? '', 'yes');
      expect(held, `${first}, then ${second}`).toEqual(items.filter((id) => id === first || id === second));
    }
  });

  test('of each pair, in a line that comes while the first one waits', { tags: ['long'] }, async () => {
    for (const [first, second] of pairs) {
      // oxlint-disable-next-line no-await-in-loop
      const { held } = await said([], `ECOG 0, ${clearWords[first] ?? ''}`, clearWords[second] ?? '', 'yes');
      expect(held, `${first}, then ${second}`).toEqual(items.filter((id) => id === first || id === second));
    }
  });

  test('the reading to confirm shows both, and which was told before', async () => {
    const { replies } = await said(['main portal vein thrombosis'], 'ascites', 'yes');
    const [, , shown, used] = replies;
    expect(shown).toContain('(added to what was told before: Portal vein thrombosis or hepatofugal flow)');
    expect(shown).not.toContain('(now:');
    expect(used).toContain('Decompensated liver; Portal vein thrombosis or hepatofugal flow.');
    expect(used).not.toContain('instead of Portal vein');
  });

  test.each([
    ['ascites, not portal vein thrombosis'],
    ['not portal vein thrombosis but ascites'],
    ['ascites instead of portal vein thrombosis'],
    ['no longer portal vein thrombosis, now ascites'],
  ])('it takes its place where the text says so: "%s"', async (text) => {
    const { held } = await said(['main portal vein thrombosis'], text, 'yes');
    expect(held).toEqual(['hepaticDecompensation']);
  });

  test('a wish to change the answer changes it', async () => {
    const { held } = await said(
      ['main portal vein thrombosis'],
      'change contraindications to ascites',
      'yes',
    );
    expect(held).toEqual(['hepaticDecompensation']);
  });

  test.each([['ascites, not portal vein thrombosis'], ['ascites instead of portal vein thrombosis']])(
    'of several, that alone is given up which the text denies: "%s"',
    async (text) => {
      const { held } = await said(['main portal vein thrombosis', 'hepaticojejunostomy'], text, 'yes');
      expect(held).toEqual(['hepaticDecompensation', 'biliary']);
    },
  );

  test.each([
    ['this case', ['hepaticDecompensation', 'portalVein']],
    ['new case', ['hepaticDecompensation']],
  ])('a line that may be of somebody else: "%s"', async (whose, then) => {
    const { replies, held } = await said(
      ['main portal vein thrombosis'],
      '65F pancreatic NET with ascites',
      whose,
    );
    expect(replies[2]).toContain('(in this case beside what was told before: Portal vein thrombosis');
    expect(held).toEqual(then);
  });

  test('what is told twice is held once, and none of these stands for itself', () => {
    const held: readonly GivenAnswer[] = [{ question, answer: ['portalVein'] }];
    expect(besideItems(guideline, { question, answer: ['portalVein'] }, held).answer).toEqual(['portalVein']);
    expect(besideItems(guideline, { question, answer: ['none'] }, held).answer).toEqual(['none']);
  });
});
