import { describe, expect, test } from 'vitest';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { type Cases, createCases } from '../../../src/machine/cases.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { cases } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const line =
  'panNET Ki-67 8%, ECOG 1, liver only, diffuse liver mets, not for transplant, non-functioning, PD on everolimus, DOTATATE avid';

/** A version in which a value of the kidney is about the allergy to contrast: no claim, only another table. */
const others = createCases(
  createGuideline({
    ...currentData,
    version: '9.0.0',
    valuesAbout: { ...currentData.valuesAbout, kidney: ['contrastAllergy'] },
  }),
);

async function last(over: Cases, ...texts: readonly string[]): Promise<string> {
  const { say } = talk(memoryStore(), { cases: over });
  let text = '';
  // oxlint-disable-next-line no-await-in-loop -- one conversation.
  for (const one of texts) ({ text } = await say(one));
  return text;
}

describe('bug: what a value amounts to was read from the current guideline, whichever a bot was given', () => {
  test.each([
    ['anaphylaxis to contrast', true, false],
    ['renal failure', false, true],
  ])('"%s" says what an eGFR of 35 means in one and not in the other', async (item, stays, staysThere) => {
    const texts = [`${line}, eGFR 35`, 'yes', item, 'yes'];
    const told = 'Typed and not used: “eGFR 35”';
    expect((await last(cases, ...texts)).includes(told)).toBe(stays);
    expect((await last(others, ...texts)).includes(told)).toBe(staysThere);
  });

  test('an eGFR that selects nothing takes out what it is about in the one, and there is nothing to take out in the other', async () => {
    const texts = [`${line}, eGFR 25`, 'yes', 'eGFR 55'];
    expect(await last(cases, ...texts)).toContain('What if: Contraindications to transarterial treatment');
    expect(await last(others, ...texts)).not.toContain('What if');
  });
});
