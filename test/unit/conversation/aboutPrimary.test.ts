import { describe, expect, test } from 'vitest';
import { patientAskIn } from '../../../src/language/ask/patientAsk.ts';
import { talk } from '../../fixtures/talk.ts';

const line =
  'new case: well differentiated ileal NET, Ki-67 2%, ECOG 1, limited extrahepatic disease, diffuse, non-functioning, liver involvement 30%, no treatment yet';

async function asked(told: string, text: string): Promise<string> {
  const { say } = talk();
  await say(`${line}${told}`);
  await say('yes');
  return (await say(text)).text;
}

const review = 'surgical review if obstruction, ischaemia, bleeding or jaundice threatens.';
const unresectable = 'watch for bowel or biliary obstruction, ischaemia and bleeding.';

describe('what is asked of an operation on the primary', () => {
  test.each([
    'should I operate the primary',
    'should we resect the primary?',
    'resect the primary?',
    'primary resection?',
    'should the primary be removed?',
    'does she need her primary resected',
    'is resection of the primary an option',
    'can I take out the primary tumour?',
  ])('"%s" is asked of the primary', (text) => {
    expect(patientAskIn(text)).toEqual({ kind: 'need', what: 'primary' });
  });

  test.each([
    'primary resected',
    'resect the primary',
    'is surgery an option',
    'should we resect the liver?',
  ])('"%s" is not', (text) => {
    expect(patientAskIn(text)).not.toEqual({ kind: 'need', what: 'primary' });
  });

  test('before an outcome the guideline’s words on the primary stand, each with when a case has it', async () => {
    const shown = await asked('', 'should I operate the primary');
    expect(shown).toContain('Primary tumour: not told.');
    expect(shown).toContain(review);
    expect(shown).toContain(unresectable);
    expect(shown).toContain('R17 (retrospective survival association of resection)');
    expect(shown).toContain('This case has no outcome yet');
  });

  test('what the answer denies is left out', async () => {
    const shown = await asked(', primary in situ and resectable', 'should I operate the primary');
    expect(shown).toContain('Primary tumour: In place and resectable.');
    expect(shown).toContain('Primary still in place. If a biliary-enteric anastomosis is planned');
    expect(shown).not.toContain(unresectable);
  });

  test('at an outcome its cautions stand, and nothing that speaks of the site alone', async () => {
    const shown = await asked(', SSTR positive, primary unresectable', 'should we resect the primary');
    expect(shown).toContain(review);
    expect(shown).toContain(unresectable);
    expect(shown).not.toContain('Pancreatic primary');
  });
});
