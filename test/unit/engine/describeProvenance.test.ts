import { describe, expect, test } from 'vitest';
import {
  describeClaim,
  describeProvenance,
  describeTags,
  tagsInWords,
} from '../../../src/engine/describeProvenance.ts';
import type { Provenance, ProvenanceTag, SourceId } from '../../../src/guideline/provenance.ts';
import { exercises } from '../../fixtures/exercises.ts';

const of = (
  tag: ProvenanceTag,
  refs: readonly SourceId[] = [],
  more: Pick<Provenance, 'note' | 'basis'> = {},
): Provenance => ({ tag, refs, ...more });
const expert = (more: Pick<Provenance, 'note' | 'basis'> = {}): Provenance => of('EXPERT', [], more);

describe('provenance in words (dossier 2.9, L3)', () => {
  test.each<[readonly Provenance[], string]>([
    [[of('SOURCE', ['S9'])], 'source S9'],
    [[of('GUIDELINE', ['R2', 'R5'])], 'guideline R2, R5'],
    [[of('LITERATURE', ['R66'], { note: 'two cases' })], 'literature R66 (two cases)'],
    [[expert()], 'not verified'],
    [[expert({ basis: [] })], 'not verified'],
    [[expert({ basis: [of('SOURCE', ['S5'])] })], 'not verified (basis source S5)'],
    [
      [expert({ note: 'see U1', basis: [of('SOURCE', ['S9']), of('GUIDELINE', ['R5'])] })],
      'not verified (see U1; basis source S9; guideline R5)',
    ],
    // The weakest first, wherever it is written; the others in the order written.
    [
      [of('LITERATURE', ['R25']), of('GUIDELINE', ['R5']), expert({ note: 'order' }), of('SOURCE', ['S4'])],
      'not verified (order); literature R25; guideline R5; source S4',
    ],
  ])('%o', (provenance, words) => {
    expect(describeProvenance(provenance)).toBe(words);
  });

  test('stands in brackets after its statement', () => {
    expect(describeClaim({ text: 'second SSTR PET', provenance: [of('GUIDELINE', ['R5']), expert()] })).toBe(
      'second SSTR PET [not verified; guideline R5]',
    );
  });
});

describe('tags in short (dossier 3)', () => {
  test('name each kind and every source once', () => {
    expect(
      describeTags([
        of('GUIDELINE', ['R5']),
        of('LITERATURE', ['R40', 'R41']),
        of('LITERATURE', ['R41', 'R53']),
      ]),
    ).toBe('guideline R5; literature R40, R41, R53');
  });

  test('begin with what is not verified, and keep what it covers, so that no stronger tag remains alone', () => {
    exercises('3 tags in short');
    expect(describeTags([of('GUIDELINE', ['R5']), expert({ note: 'order' })])).toBe(
      'not verified (order); guideline R5',
    );
    expect(describeTags([expert({ note: 'order' }), of('SOURCE', ['S4']), expert({ note: 'place' })])).toBe(
      'not verified (order; place); source S4',
    );
  });

  test('name the basis last, and no note of a stronger tag', () => {
    expect(
      describeTags([
        expert({ basis: [of('GUIDELINE', ['R5'], { note: 'rec 1.3' }), of('LITERATURE', ['R42'])] }),
        of('LITERATURE', ['R40'], { note: 'table' }),
      ]),
    ).toBe('not verified; literature R40; basis guideline R5, literature R42');
  });

  test('that the dossier gives for showing are put in words', () => {
    expect(tagsInWords('EXPERT (order); basis GUIDELINE R2, R5')).toBe(
      'not verified (order); basis guideline R2, R5',
    );
  });
});
