import { describe, expect, test } from 'vitest';
import { becameOf, toldToBecome } from '../../../src/language/facts/becameOf.ts';
import { talk } from '../../fixtures/talk.ts';

const afterPrrt =
  '55M well diff colonic NET, Ki-67 18%, PS1, extensive EHD, nonfunctioning, progressed after PRRT';

describe('bug: a drug told as given and stopped, or on which the disease progressed, led unmarked', () => {
  test.each([
    'he had everolimus for 3 months in 2023, progressed',
    'he had everolimus in 2021 but progressed',
  ])('“%s”: it is skipped', async (text) => {
    const { say, saySome } = talk();
    await saySome(afterPrrt, 'yes');
    expect((await say(text)).text).toContain(text.replace('he ', ''));
    const { text: mdt } = await say('mdt');
    expect(mdt).toMatch(/Named in option 7, Everolimus: skip there what the disease has progressed on/u);
    expect(mdt).not.toMatch(/CONSIDER FIRST\n1\. [^\n]*Everolimus/u);
    expect((await say('is everolimus ok')).text).toContain('Everolimus is not for this patient at present');
  });

  test.each(['she also had everolimus but stopped for pneumonitis', 'everolimus stopped for pneumonitis'])(
    '“%s”: it does not lead, and says why wherever it is named',
    async (text) => {
      const { say, saySome } = talk();
      await saySome(afterPrrt, 'yes', text);
      const { text: mdt } = await say('mdt');
      expect(mdt).not.toMatch(/CONSIDER FIRST\n1\. [^\n]*Everolimus \(/u);
      const own =
        /You told that it was given before: Everolimus\. In your words: [^\n]*stopped for pneumonitis/u;
      expect(mdt).toMatch(own);
      expect((await say('outcome')).text).toMatch(own);
      const { text: asked } = await say('is everolimus ok');
      expect(asked).toMatch(own);
      expect(asked).not.toContain('It comes first');
    },
  );

  test('what was given and finished is named and keeps its place', async () => {
    const { say, saySome } = talk();
    await saySome(afterPrrt, 'yes', 'he had everolimus for 3 months in 2023');
    expect((await say('mdt')).text).toMatch(
      /CONSIDER FIRST\n1\. [^\n]*You told that it was given before: Everolimus\. [^\n]*had everolimus/u,
    );
  });
});

test('bug: “rectal” at an outcome was so already, and the record said to settle it first', async () => {
  const { say, saySome } = talk();
  await saySome(afterPrrt.replace('colonic', 'rectal'), 'yes');
  expect((await say('rectal')).text).toContain('it is so already: Primary site');
  const { text: mdt } = await say('mdt');
  expect(mdt).not.toContain('Settle first: Primary site');
  expect(mdt).not.toContain('“rectal” (not clear');
});

describe('bug: a course that says "no targeted drug yet" stood plain beside a drug told as given', () => {
  const onSsa =
    '62F small bowel NET, well diff, Ki-67 4%, PS0, extensive EHD, nonfunctioning, progressed on octreotide, dotatate positive';

  test.each([
    [
      'she also had everolimus but stopped for pneumonitis',
      'Progressed after targeted therapy',
      'if the dis',
    ],
    ['she had everolimus, progressed', 'Progressed after targeted therapy', ''],
    ['she had 4 cycles of PRRT in 2020', 'Progressed after PRRT', 'if the disease progressed on it'],
  ])('“%s”: settle first, with the answer that would fit', async (text, fits, unlessSaid) => {
    const { say, saySome } = talk();
    await saySome(onSsa, 'yes', 'none', text);
    const { text: mdt } = await say('mdt');
    const line = mdt.split('\n').find((one) => one.includes('Settle first: Disease course')) ?? '';
    expect(line).toContain('no PRRT, targeted drug or chemotherapy yet; told since');
    expect(line).toContain(fits);
    expect(line.includes('if the disease progressed on it')).toBe(unlessSaid !== '');
    // What was given is no unused word: it is taken back by its name.
    await say(text.includes('PRRT') ? 'take back PRRT' : 'take back everolimus');
    expect((await say('mdt')).text).not.toContain('Settle first: Disease course');
  });

  test('an answer that denies nothing of it stays plain', async () => {
    const { say, saySome } = talk();
    await saySome(afterPrrt, 'yes', 'he had everolimus for 3 months in 2023');
    expect((await say('mdt')).text).not.toContain('Settle first: Disease course');
  });
});

test.each([
  ['had everolimus for 3 months in 2023, progressed', 'everolimus', 'failed'],
  ['had everolimus but stopped for pneumonitis', 'everolimus', 'stopped'],
  ['intolerant of everolimus', 'everolimus', 'stopped'],
  ['progressed on everolimus', 'everolimus', 'failed'],
  ['had everolimus and sunitinib, progressed', 'everolimus', 'failed'],
  ['had everolimus, progressed on octreotide', 'everolimus', null],
  ['had everolimus in 2021, stopped sunitinib for a rash', 'everolimus', null],
  ['had everolimus, did not progress', 'everolimus', null],
  ['had everolimus, stopped after 3 months', 'everolimus', null],
  ['had everolimus, marrow failure', 'everolimus', null],
] as const)('of “%s” what became of %s is %s', (text, name, became) => {
  expect(becameOf(toldToBecome(text, text.indexOf(name), name))).toBe(became);
});

test('bug: what comes first was named plain where one drug of it had failed, and another drug was said to be skipped', async () => {
  const { say, saySome } = talk();
  await saySome(
    '55M pancreatic NET, well diff, Ki-67 12%, PS1, extensive EHD, nonfunctioning, progressed on everolimus, SSTR negative',
    'yes',
    'she is DPD deficient',
  );
  const { text } = await say('CAPTEM or sunitinib for her?');
  expect(text).toContain(
    'First in this case: Everolimus or sunitinib (skip everolimus: progressed on or after it).',
  );
  expect(text).toContain(
    'Sunitinib: You also gave: progressed on or after everolimus: skip everolimus here.',
  );
  expect(text).not.toContain('skip it here');
  expect((await say('is sunitinib ok')).text).toContain(
    'sunitinib (skip everolimus: progressed on or after it)',
  );
});
