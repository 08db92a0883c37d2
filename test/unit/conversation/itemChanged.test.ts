import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const beside =
  'new case: ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease, type III, non-functioning, progressed on octreotide, DOTATATE avid';
const asked =
  'new case: ileal NET, Ki-67 5%, ECOG 1, no extrahepatic disease, type III, not a transplant candidate, refractory carcinoid syndrome, 40% liver involvement';

async function after(line: string, ...texts: readonly string[]): Promise<string> {
  const { say } = talk();
  await say(line);
  await say('yes');
  const replies = [];
  for (const text of texts) replies.push(await say(text));
  return replies.at(-1)?.text ?? '';
}

const corrections = [
  'eGFR 55',
  'eGFR is 55 not 20',
  'sorry, eGFR 55',
  'no, eGFR is 55',
  'change eGFR to 60',
  'what if eGFR 45',
  'no severe renal impairment',
  'no longer severe renal impairment',
  'take back severe renal impairment',
  'renal impairment resolved',
  'change severe renal impairment to none',
];

describe.each(corrections)('bug: after "eGFR 25" the words "%s" took nothing out', (text) => {
  test('it is looked at, and made so by a yes', async () => {
    const shown = await after(`${beside}, eGFR 25`, text);
    expect(shown).toContain('What if: Contraindications to transarterial treatment: none told?');
    expect(shown).toContain('Severe renal impairment');
    expect(shown).toContain('Nothing is changed');
    const made = await after(`${beside}, eGFR 25`, text, 'yes');
    expect(made).toContain('Changed: Contraindications to transarterial treatment is now none told');
    expect(made).toContain('Consider first: 177Lu-DOTATATE');
  });

  test('nobody is said to have none of the others, and "back" brings it back', async () => {
    const made = await after(`${beside}, eGFR 25`, text, 'yes');
    expect(made).not.toContain('None of these');
    expect(await after(`${beside}, eGFR 25`, text, 'yes', 'back')).toContain(
      'PRRT closed by severe renal impairment',
    );
  });

  test('the others that were told stay', async () => {
    const shown = await after(`${beside}, eGFR 25, portal vein thrombosis`, text);
    expect(shown).toContain('What if: Contraindications to transarterial treatment: Portal vein thrombosis');
  });
});

test.each([
  ['ascites', 'bilirubin 20 umol/L'],
  ['bilirubin 150 umol/L', 'bilirubin 20 umol/L not 150'],
  ['ascites', 'no ascites'],
  ['ascites', 'take back ascites'],
  ['decompensated liver', 'take back decompensated liver'],
  ['cholangitis now', 'infection resolved'],
  ['INR 2.5', 'coagulopathy corrected'],
  ['biliary stent', 'stent out'],
  ['biliary stent', 'the biliary stent is out'],
])('bug: with %s on the route "%s" took nothing out', async (told, text) => {
  expect(await after(`${asked}, ${told}`, text)).toContain(
    'What if: Contraindications to transarterial treatment: None of these?',
  );
});

test('of an answer that the route asked for "none of these" is left, since the others were looked at', async () => {
  const made = await after(`${asked}, biliary stent`, 'stent out', 'yes');
  expect(made).toContain('Changed: Contraindications to transarterial treatment is now None of these');
});

test.each(['eGFR is 20 not 55', 'eGFR 35', 'eGFR', 'creatinine 90', 'INR 1.1'])(
  'what does not say that it is so no longer takes nothing out: "%s"',
  async (text) => {
    expect(await after(`${beside}, eGFR 25`, text)).not.toContain('What if');
  },
);

test('bug: an answer kept until asked was changed without a look at what follows', async () => {
  const shown = await after(`${beside}, eGFR 25`, 'change severe renal impairment to none');
  expect(shown).toContain('PRRT closed by severe renal impairment');
  expect(shown).not.toContain('kept until asked');
});

test('bug: what was looked at beside a value named the value as left out', async () => {
  const shown = await after(`${beside}, eGFR 25`, 'what if ECOG 2 and eGFR 55');
  expect(shown).toContain('none told; Performance status: ECOG 2?');
  expect(shown).not.toContain('left out');
});

describe('bug: a value that selects no contraindication was "not clear" and stood as if it closed PRRT', () => {
  test.each([
    ['at the line', [], 'Selects no contraindication: “eGFR 60”'],
    ['at the outcome', ['yes'], 'You also gave: eGFR 60 (selects no contraindication).'],
    ['asked why', ['yes', 'why PRRT'], 'You typed “eGFR 60 (selects no contraindication)”'],
  ] as const)('%s', async (_where, texts, expected) => {
    const { say } = talk();
    let { text } = await say(`${beside}, eGFR 60`);
    for (const one of texts) ({ text } = await say(one));
    expect(text).toContain(expected);
    expect(text).not.toMatch(/not clear/u);
  });

  test('it is told the same where it takes an item out', async () => {
    expect(await after(`${beside}, eGFR 25`, 'eGFR 55', 'yes')).toContain(
      'eGFR 55 (selects no contraindication)',
    );
  });
});
