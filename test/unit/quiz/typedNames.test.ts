import { expect, test } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';
import { arranged, type OptionDraft } from '../../../src/quiz/item/options.ts';

test('a word that fits two options is typed for neither, and one that fits a single option for that', () => {
  const draft = (label: string, ...synonyms: readonly string[]): OptionDraft => ({
    label,
    synonyms,
    means: { kind: 'noQuestion' },
    right: label === 'PRRT',
    why: '',
    edge: null,
    provenance: [],
    wouldBeRight: null,
  });
  const options = arranged(
    [
      draft('PRRT', 'radiation', 'Lutathera'),
      draft('TARE', 'Radiation', 'SIRT'),
      draft('TAE', 'embolization'),
    ],
    seeded(1),
  );
  expect(new Map(options.map(({ label, synonyms }) => [label, synonyms]))).toEqual(
    new Map([
      ['PRRT', ['Lutathera']],
      ['TARE', ['SIRT']],
      ['TAE', ['embolization']],
    ]),
  );
});
