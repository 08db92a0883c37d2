import { expect, test } from 'vitest';
import { glossary } from '../../../src/guideline/glossary.ts';
import { drugsWithin, tiedToDrugs } from '../../../src/guideline/tiedToDrugs.ts';
import { asShown } from '../../fixtures/dossierWords.ts';
import { goldenDossier } from '../../fixtures/golden.ts';

const { conditions, prohibitions } = goldenDossier.outcomes;
const wordsOf = new Map([
  ...conditions.map(({ id, words }) => [id, asShown(words)] as const),
  ...prohibitions.map(({ id, text }) => [id, asShown(text)] as const),
]);
const tied = Object.entries(tiedToDrugs).map(
  ([id, drugs = []]) => [id, drugs.map((drug) => drugsWithin[drug])] as const,
);

test('what is tied to a drug names it in the words of the dossier', () => {
  const wrong = tied.flatMap(([id, drugs]) =>
    drugs
      .filter(({ name }) => !(wordsOf.get(id) ?? '').toLowerCase().includes(name.toLowerCase()))
      .map(({ name }) => `${id}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('every condition that is for a time before a drug, and every warning that forbids one, is tied to it', () => {
  const drug =
    /\b(?:SSA|somatostatin analogue|octreotide|PRRT|TARE|TACE|DEB-TACE|interferon|telotristat|capecitabine|5-FU)\b/i;
  const before = conditions.filter(
    ({ words }) => /\bbefore (?:an? )?(.+)/.test(words) && drug.test(/\bbefore (.+)/.exec(words)?.[1] ?? ''),
  );
  // Of two that name several kinds each the whole is forbidden in the disease or state that they speak of.
  const several = ['X13', 'X14'];
  const forbids = prohibitions.filter(({ id, text }) => drug.test(text) && !several.includes(id));
  expect(Object.keys(tiedToDrugs).toSorted()).toEqual([...before, ...forbids].map(({ id }) => id).toSorted());
});

test('what a treatment holds is what the abbreviations of the dossier and its own name say', () => {
  const says = new Map<string, string>(
    glossary.flatMap(({ terms, expansion }) =>
      terms.map((term): readonly [string, string] => [term, expansion]),
    ),
  );
  const wrong = tied.flatMap(([, drugs]) =>
    drugs.flatMap(({ name, within }) =>
      within
        .filter((treatment) => {
          const words = `${treatment} ${says.get(treatment) ?? ''}`;
          const own = [name, says.get(name) ?? name];
          return !own.some((one) => words.includes(one)) && !name.includes(treatment);
        })
        .map((treatment) => `${treatment} does not hold ${name}`),
    ),
  );
  expect(wrong).toEqual([]);
});
