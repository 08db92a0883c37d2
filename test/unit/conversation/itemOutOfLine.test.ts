import { describe, expect, test } from 'vitest';
import { clearWords } from '../../fixtures/contraindicationWords.ts';
import { talk } from '../../fixtures/talk.ts';

const line = 'panNET Ki-67 7%, well differentiated, ECOG 1, PD on octreotide';
const ahead =
  'new case: ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease, type III, non-functioning, progressed on octreotide, DOTATATE avid';

async function after(...lines: readonly string[]): Promise<string> {
  const { say } = talk();
  let text = '';
  // oxlint-disable-next-line no-await-in-loop -- each line is about the reply before it.
  for (const one of lines) ({ text } = await say(one));
  return text;
}

describe.each([
  'eGFR 55',
  'eGFR is 62, not 22',
  'sorry, eGFR 55',
  'no severe renal impairment',
  'take back severe renal impairment',
])('bug: while a line with "eGFR 22" waits the words "%s" only unticked it', (text) => {
  test('they take its place, and that is said', async () => {
    const shown = await after(`${line}, eGFR 22`, text);
    expect(shown).toContain(
      'Corrected: Contraindications to transarterial treatment (was: Severe renal impairment).',
    );
    expect(shown).not.toContain('No longer ticked');
    expect(shown).not.toMatch(/^- (?:\? )?Contraindications/mu);
    expect(await after(`${line}, eGFR 22`, text, 'yes')).not.toContain('Contraindications: Severe renal');
  });

  test('the others that the line tells stay', async () => {
    expect(await after(`${line}, eGFR 22, biliary stent`, text)).toMatch(
      /^- Contraindications to transarterial treatment: Biliary-enteric anastomosis/mu,
    );
  });

  test('where the line told nothing else nothing of it waits', async () => {
    expect(await after('eGFR 22', text)).toContain('Nothing is left of the line that waited.');
  });
});

test('a value that selects nothing is kept as told', async () => {
  const waiting = `${ahead.replace('new case: ', '')}, eGFR 22`;
  expect(await after(waiting, 'eGFR 55', 'yes')).toContain('eGFR 55 (selects no contraindication)');
});

test('what else is said with it is taken', async () => {
  const shown = await after(`${line}, active infection`, 'infection resolved, ECOG 2');
  expect(shown).toContain('Corrected: Performance status (was: ECOG 1).');
  expect(shown).toContain('(was: Uncorrectable coagulopathy or active infection).');
});

test.each(['eGFR 35', 'eGFR 20', 'creatinine 90'])(
  'a value that leaves it open or selects it takes nothing out: "%s"',
  async (text) => {
    expect(await after(`${line}, eGFR 22`, text)).toMatch(/^- (?:\? )?Contraindications.*Severe renal/mu);
  },
);

describe('bug: an infection was not taken back by the name of what has resolved', () => {
  test.each(['the sepsis has resolved', 'sepsis resolved', 'cholangitis resolved', 'no sepsis'])(
    '%s',
    async (text) => {
      const told = `${ahead}, active infection`;
      const shown = await after(told, 'yes', text);
      expect(shown).toContain('What if: Contraindications to transarterial treatment: none told?');
      expect(await after(told, 'yes', text, 'yes')).toContain(
        'Changed: Contraindications to transarterial treatment is now none told.',
      );
      expect(await after(`${line}, active infection`, text)).toContain(
        'Corrected: Contraindications to transarterial treatment (was: Uncorrectable coagulopathy or active',
      );
    },
  );

  test.each(Object.entries(clearWords))('by the words by which it was told: %s', async (_id, words) => {
    expect(await after(`${ahead}, ${words}`, 'yes', `take back ${words}`)).toContain(
      'What if: Contraindications to transarterial treatment: none told?',
    );
  });

  test('nothing is taken out that was not told', async () => {
    expect(await after(`${ahead}, biliary stent`, 'yes', 'sepsis resolved')).not.toContain('What if');
  });
});
