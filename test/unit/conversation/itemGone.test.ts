import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line = 'new case: well differentiated ileal NET, Ki-67 2%, ECOG 1';

async function looked(told: string, text: string): Promise<string> {
  const { say } = talk();
  await say(`${line}${told}`);
  await say('yes');
  return (await say(text)).text;
}

const supposed = (items: string) => `What if: Contraindications to transarterial treatment: ${items}?`;

describe('a look at a case without a contraindication, or with a value of one', () => {
  test.each([
    ['what if eGFR 20', 'Severe renal impairment'],
    ['change eGFR to 20', 'Severe renal impairment'],
    ['change bilirubin to 60 umol/L', 'Decompensated liver'],
  ])('a value that selects an item is looked at: "%s"', async (text, item) => {
    expect(await looked('', text)).toContain(supposed(item));
  });

  test.each([
    ['eGFR 20, PVT', 'what if eGFR 55', 'Severe renal impairment'],
    ['eGFR 20, PVT', 'change eGFR to 55', 'Severe renal impairment'],
    ['ascites, PVT', 'what if bilirubin 1.1 mg/dL', 'Decompensated liver'],
    ['ascites, PVT', 'what if Child-Pugh A', 'Decompensated liver'],
  ])('with %s, "%s" is looked at as without that item', async (told, text, item) => {
    const shown = await looked(`, ${told}`, text);
    expect(shown).toContain(supposed('Portal vein thrombosis or hepatofugal flow'));
    expect(shown).toContain(`selects no contraindication. Looked at as without “${item}”`);
  });

  test.each([
    ['biliary stent, PVT', 'what if the stent is removed'],
    ['biliary stent, PVT', 'what if the biliary stent is removed'],
    ['biliary stent, PVT', 'what if not biliary stent'],
    ['ascites, PVT', 'what if no ascites'],
    ['cholangitis now, PVT', 'what if the infection is treated'],
  ])('with %s, "%s" is looked at as without it', async (told, text) => {
    expect(await looked(`, ${told}`, text)).toContain(supposed('Portal vein thrombosis or hepatofugal flow'));
  });

  test('beside another supposed answer', async () => {
    const shown = await looked(', biliary stent, PVT', 'what if ECOG 2 and the stent is removed');
    expect(shown).toContain('Portal vein thrombosis or hepatofugal flow; Performance status: ECOG 2?');
  });

  test.each([
    ['what if eGFR 55', 'Severe renal impairment'],
    ['change eGFR to 55', 'Severe renal impairment'],
    ['what if no ascites', 'Decompensated liver'],
    ['what if the biliary stent is removed', 'Biliary anastomosis, stent, sphincterotomy or dilated ducts'],
    ['what if the PVT resolves', 'Portal vein thrombosis or hepatofugal flow'],
  ])('what the case does not have cannot be taken out: "%s"', async (text, item) => {
    const shown = await looked('', text);
    expect(shown).toContain(`and the case does not have “${item}”, so nothing would change.`);
    expect(shown).not.toContain('It may be:');
  });

  test.each([
    ['what if the primary is removed', 'What if: Primary tumour: Already resected?'],
    ['what if eGFR 35', 'Say whether it is severe renal impairment'],
    ['had SIRT before', 'Answers to use:'],
  ])('and these are read as they were: "%s"', async (text, expected) => {
    expect(await looked('', text)).toContain(expected);
  });
});
