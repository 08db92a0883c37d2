import { describe, expect, test } from 'vitest';
import { namedFacts } from '../../../src/language/facts/namedFacts.ts';
import { drugsByName } from '../../../src/language/line/drugsTold.ts';
import { retractionsIn } from '../../../src/language/line/retraction.ts';
import { talk } from '../../fixtures/talk.ts';

const midgut =
  'ileal NET, well differentiated, G1, Ki-67 2%, ECOG 0, extensive extrahepatic disease, non-functioning, progressed on octreotide, DOTATATE avid';

/** A case at an outcome that PRRT leads. */
async function atPrrt() {
  const said = talk();
  await said.say(midgut);
  const { text } = await said.say('yes');
  expect(text).toContain('Consider first: 177Lu-DOTATATE');
  return said;
}

/** Ways to say that something is not so. */
const forms: readonly ((name: string) => string)[] = [
  (name) => `take back ${name}`,
  (name) => `withdraw the ${name}`,
  (name) => `no ${name}`,
  (name) => `she has no ${name}`,
  (name) => `she never had ${name}`,
  (name) => `sorry, he did not have ${name}`,
  (name) => `${name} was wrong`,
  (name) => `${name} was another patient`,
];

describe('whatever was told is taken back by its name', () => {
  const names = [
    ...new Set([
      ...namedFacts.filter(({ saidByAnswer }) => !saidByAnswer).map(({ name, given }) => given ?? name),
      ...drugsByName.map(({ name }) => name),
    ]),
  ];
  test.each(forms.map((form) => [form('…'), form] as const))('%s', (_shown, form) => {
    for (const name of names) {
      const said = form(name).replace(/^sorry, /u, '');
      expect(retractionsIn(said).map(({ what }) => what)).toContain(name.toLowerCase());
    }
    expect(retractionsIn(`${form('PRRT')}?`)).toEqual([]);
  });

  test.each(forms.map((form) => form('PRRT')))('bug: PRRT stood as told after “%s”', async (taken) => {
    const { say } = await atPrrt();
    await say('she had PRRT in 2021');
    const { text } = await say(taken);
    expect(text).toContain('Taken back: she had PRRT in 2021');
    expect(text).toContain('This comes first now: 177Lu-DOTATATE');
    const record = await say('mdt');
    expect(record.text).not.toContain('had PRRT');
    expect(record.text).toMatch(/CONSIDER FIRST\s+1\. 177Lu-DOTATATE/);
  });

  test.each([
    'sorry, PRRT was planned but never given',
    'PRRT was never given',
    'she was planned for PRRT but never had it',
  ])('bug: a failed treatment could not be corrected by “%s”', async (said) => {
    const { say } = await atPrrt();
    await say('she had PRRT in 2021');
    expect((await say(said)).text).toContain('Taken back: she had PRRT in 2021');
  });
});

describe('what a message takes back itself is not told', () => {
  test.each([
    'she has had PRRT, no wait that was another patient',
    'she had PRRT - sorry, wrong, she did not have PRRT',
    'she had PRRT in 2021, no, she never had PRRT',
    'she had PRRT in 2021, scratch that',
  ])('bug: PRRT was taken from “%s”', async (said) => {
    const { say } = await atPrrt();
    expect((await say(said)).text).not.toContain('You told');
    const { text } = await say('mdt');
    expect(text).toMatch(/CONSIDER FIRST\s+1\. 177Lu-DOTATATE/);
    expect(text).not.toMatch(/You also gave: (?:she )?(?:has )?had PRRT/);
  });

  test('what is told beside stays', async () => {
    const { say } = await atPrrt();
    await say('she had PRRT in 2021, and never had everolimus');
    expect((await say('take back PRRT')).text).toContain('Taken back');
  });
});

describe('failed drugs', () => {
  const line =
    'panNET, well differentiated, G2, Ki-67 15%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on everolimus, DOTATATE negative';

  test('bug: “it was sunitinib, not everolimus” changed no drug', async () => {
    const { say } = talk();
    await say(line);
    await say('yes');
    const { text } = await say('it was sunitinib, not everolimus');
    expect(text).toContain('Taken back: progressed on or after everolimus.');
    expect(text).toContain('Told instead: progressed on or after sunitinib.');
    const record = (await say('mdt')).text;
    expect(record).toContain('progressed on or after sunitinib');
    expect(record).not.toContain('progressed on or after everolimus');
  });

  test('bug: “she never had everolimus” changed no drug, and what stays is said', async () => {
    const { say } = talk();
    await say(line);
    await say('yes');
    const { text } = await say('she never had everolimus');
    expect(text).toContain('Taken back: progressed on or after everolimus.');
    expect(text).toContain('type "change course"');
    expect((await say('mdt')).text).not.toContain('progressed on or after everolimus');
  });

  test('a drug of a line that waits is taken out of the line', async () => {
    const { say } = talk();
    await say(line);
    await say('it was sunitinib, not everolimus');
    const { text } = await say('yes');
    expect(text).toContain('progressed on or after sunitinib');
    expect(text).not.toContain('progressed on or after everolimus');
  });
});

test('bug: “take back insulinoma” while a line waited read insulinoma again', async () => {
  const { say } = talk();
  await say('ileal NET, well differentiated, G1, Ki-67 2%');
  await say('insulinoma');
  const { text } = await say('take back insulinoma');
  expect(text).not.toContain('You told: insulinoma');
  expect(text).toMatch(/Taken back: insulinoma|insulinoma”: not told of this case/);
});

test('“that was another patient” names what can be taken back', async () => {
  const { say } = await atPrrt();
  await say('she had PRRT in 2021');
  const { text } = await say('sorry, that was another patient');
  expect(text).toContain('can be taken back by its name ("take back …"): she had PRRT in 2021');
});

test('what was not told is not told by taking it back', async () => {
  const { say } = await atPrrt();
  expect((await say('take back PRRT')).text).toContain('“prrt”: not told of this case');
  expect((await say('mdt')).text).not.toContain('take back');
});
