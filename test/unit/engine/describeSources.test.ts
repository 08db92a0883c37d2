import { describe, expect, test } from 'vitest';
import { sourceLine, sourcesOf } from '../../../src/engine/describeSources.ts';
import { parseProvenance } from '../../../src/guideline/notation/provenance.ts';
import { goldenReferences } from '../../fixtures/golden.ts';
import type { Source } from '../../../src/guideline/source.ts';
import { guideline } from '../../fixtures/guideline.ts';

const idsOf = (text: string): readonly string[] =>
  sourcesOf(guideline, parseProvenance(text)).map(({ id }) => id);

describe('the documents behind a statement', () => {
  test('are each named once, in the order written, those of a basis and of a note among them', () => {
    expect(idsOf('GUIDELINE R5; LITERATURE R43, R5; EXPERT (basis SOURCE S4)')).toEqual(['R5', 'R43', 'S4']);
    expect(idsOf('the limits are EXPERT (R25 gives an ablation zone; R127 more lesions)')).toEqual([
      'R25',
      'R127',
    ]);
  });

  test('of a reference without a letter are those of all its letters', () => {
    const letters = goldenReferences.map(({ ref }) => ref).filter((ref) => /^R\d+[a-z]$/.test(ref));
    const number = letters[0]?.slice(0, -1) ?? '';
    expect(letters.length).toBeGreaterThan(1);
    expect(idsOf(`LITERATURE ${number}`)).toEqual(letters.filter((ref) => ref.slice(0, -1) === number));
  });

  const document: Source = {
    id: 'R5',
    citation: '',
    doi: null,
    pmid: null,
    kind: 'guideline',
    link: null,
    evidence: '',
  };

  test('are shown in one line that ends in one full stop', () => {
    const line = (citation: string, evidence: string) => sourceLine({ ...document, citation, evidence });
    expect(line('Title. Journal 2021', 'Guideline; abstract read')).toBe(
      'R5: Title. Journal 2021. Guideline; abstract read.',
    );
    expect(line('Is it so?', 'Read in an excerpt.')).toBe('R5: Is it so? Read in an excerpt.');
  });
});
