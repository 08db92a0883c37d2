import { expect, test } from 'vitest';
import { optionName } from '../../../../src/conversation/messages/outcome/optionName.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const options = Object.entries(guideline.outcomes).flatMap(([outcome, { options }]) =>
  options.map((option) => ({ ...option, id: `${outcome}.${option.id}`, name: optionName(option) })),
);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d/-]+/gu) ?? [];

test('a name is made of words of its option alone and says no more than the option', () => {
  const foreign = options.flatMap(({ id, name, text }) => {
    const words = new Set([...wordsIn(text), 'a']);
    return wordsIn(name).flatMap((word) => (words.has(word) ? [] : [`${id}: ${word}`]));
  });
  expect(foreign).toEqual([]);
  expect(options.filter(({ name }) => name.length < 3)).toEqual([]);
});

test('a name ends at no comma of a list, with no word that points elsewhere, and is no condition', () => {
  const wrong = options.filter(
    ({ name }) =>
      /\bit\b|\bone$|[,;:]$| (?:if|when|with|or|and|the)$/.test(name) ||
      /^(?:If|SSTR-(?:positive|negative)|Superselective$|ECOG$)/.test(name),
  );
  expect(wrong.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
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
