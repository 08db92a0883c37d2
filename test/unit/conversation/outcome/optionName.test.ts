import { expect, test } from 'vitest';
import { optionName } from '../../../../src/conversation/messages/outcome/optionName.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const options = Object.entries(guideline.outcomes).flatMap(([outcome, { options }]) =>
  options.map((option) => ({ ...option, id: `${outcome}.${option.id}`, name: optionName(option) })),
);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d/-]+/gu) ?? [];

test('a name is made of words of its option alone and says no more than the option', () => {
  for (const { id, name, text } of options) {
    const words = new Set([...wordsIn(text), 'a']);
    expect(
      wordsIn(name).filter((word) => !words.has(word)),
      id,
    ).toEqual([]);
    expect(name.length, id).toBeGreaterThan(2);
  }
});

test('a name ends at no comma of a list, with no word that points elsewhere, and is no condition', () => {
  for (const { id, name } of options) {
    expect(name, id).not.toMatch(/\bit\b|\bone$|[,;:]$| (?:if|when|with|or|and|the)$/);
    expect(name, id).not.toMatch(/^(?:If|SSTR-(?:positive|negative)|Superselective$|ECOG$)/);
  }
});

test.each([
  ['supportiveCare.syndromeControl', 'control an uncontrolled hormonal syndrome and score ECOG again'],
  ['prrt.pancreasDrugs', 'CAPTEM, STZ/5-FU or sunitinib'],
  ['highBurdenRefractory.superselective', 'Superselective, small-volume, staged bland TAE'],
  ['ssaPlusLocoregional.localOrDrug', 'liver-directed therapy or site-specific drugs'],
  ['continueOrSurveillance.surveillance', 'surveillance goes on without a drug'],
  ['prrtOrChemoHighKi67.targeted', 'Everolimus'],
  ['taePreferred.prrt', 'PRRT'],
])('bug: %s was named by a pronoun, its condition or the first of a list', (id, name) => {
  expect(options.find((option) => option.id === id)?.name).toBe(name);
});
