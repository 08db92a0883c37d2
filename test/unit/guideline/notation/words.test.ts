import { describe, expect, test } from 'vitest';
import { currentData } from '../../../../src/guideline/editions/current.ts';
import { namesOf } from '../../../../src/guideline/notation/names.ts';
import { fillCutoffs, wordsOf } from '../../../../src/guideline/notation/words.ts';
import { exercises } from '../../../fixtures/exercises.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const cutoffs = { low: 10, size: 50 };
const words = wordsOf(cutoffs, { prrt: 'PRRT below {low}%', ki67: 'Ki-67 / grade' });

describe('the words of the guideline as they are shown (dossier 2.9)', () => {
  test.each([
    // L1: ids
    ['At progression `prrt`.', 'At progression "PRRT below 10%".'],
    ['Ask `ki67` again.', 'Ask "Ki-67 / grade" again.'],
    // L2: signs
    ['>=3 and <=5 -> 34 umol/L, 2 mm2, 75 x 10^9/L', '≥3 and ≤5 → 34 µmol/L, 2 mm², 75 x 10⁹/L'],
    // L3: tags
    [
      'EXPERT, SOURCE S4, GUIDELINE R5, LITERATURE R42',
      'not verified, source S4, guideline R5, literature R42',
    ],
    ['EXPERTS and RESOURCES', 'EXPERTS and RESOURCES'],
    // emphasis and cut-offs
    ['**Not in the figure.**', 'Not in the figure.'],
    ['{low}-{size}', '10-50'],
  ])('%s', (text, shown) => {
    exercises('L1', 'L2', 'L3');
    expect(words(text)).toBe(shown);
  });

  test.each([
    ['{low}', '10'],
    ['{low+1} to {low-3}', '11 to 7'],
    ['{size/10} cm', '5 cm'],
    ['{low+5/10}', '1.5'],
    ['no cut-off in {braces with blanks}', 'no cut-off in {braces with blanks}'],
  ])('a cut-off in %s', (text, filled) => {
    expect(fillCutoffs(text, cutoffs)).toBe(filled);
  });

  test('an unknown cut-off and an unknown id are refused by name', () => {
    expect(() => words('{high}')).toThrow('{high} names no cut-off');
    expect(() => words('`surgery`')).toThrow('`surgery` names nothing that can be shown');
  });

  test('an id is that of an outcome, a question, an answer, an option, in this order', () => {
    const names = namesOf(currentData);
    // `prrt` is an outcome and an option, `ablation` an outcome, `ki67` a question, `doesNotMeet` an answer.
    expect(names['prrt']).toBe('Peptide receptor radionuclide therapy');
    expect(names['ki67']).toBe('Ki-67 / grade');
    expect(names['doesNotMeet']).toBe(
      currentData.questions.transplantScreen.options.find(({ id }) => id === 'doesNotMeet')?.label,
    );
    expect(names['resectAblate']).toBe(
      currentData.outcomes.surgeryStaged.options
        .find(({ id }) => id === 'resectAblate')
        ?.text.replace(/\.$/, ''),
    );
  });

  test('no text that is shown has a sign of the notation left in it', () => {
    const { data: _, sources: __, safety: ___, ...shown } = guideline;
    const texts: string[] = [];
    JSON.stringify(shown, (key, value: unknown) => {
      // Tags are made words where they are shown.
      if (typeof value === 'string' && key !== 'tag' && key !== 'shown') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(1_000);
    for (const text of texts)
      expect(text).not.toMatch(/[`{}]|\*\*|\b(?:SOURCE|GUIDELINE|LITERATURE|EXPERT)\b|umol|10\^/);
  });
});
