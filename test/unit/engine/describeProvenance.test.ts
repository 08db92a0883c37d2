import { expect, test } from 'vitest';
import { describeTags } from '../../../src/engine/describeProvenance.ts';
import { expert, guideline as published, literature } from '../../../src/guideline/provenance.ts';

test('tags alone keep their kind and every source, each named once', () => {
  expect(
    describeTags([published('R5'), literature(['R40', 'R41']), literature(['R41', 'R53']), expert()]),
  ).toBe('GUIDELINE R5; LITERATURE R40, R41, R53; EXPERT');
});

test('a note or a basis that is left out leaves its mark', () => {
  expect(describeTags([literature('R38', { note: 'by analogy' }), published('R5')])).toBe(
    'LITERATURE R38…; GUIDELINE R5',
  );
  expect(describeTags([expert({ basis: [published('R5')] })])).toBe('EXPERT…');
});
