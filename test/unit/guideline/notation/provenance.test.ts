import { expect, test } from 'vitest';
import { expert, guideline as published, literature, source } from '../../../src/guideline/provenance.ts';

test('each statement says where it comes from, and nothing more', () => {
  expect(source('S9')).toEqual({ tag: 'SOURCE', refs: ['S9'] });
  expect(published(['R2', 'R5'])).toEqual({ tag: 'GUIDELINE', refs: ['R2', 'R5'] });
  expect(literature('R12', { note: 'abstract' })).toEqual({
    tag: 'LITERATURE',
    refs: ['R12'],
    note: 'abstract',
  });
  expect(expert()).toEqual({ tag: 'EXPERT', refs: [] });
  expect(source()).toEqual({ tag: 'SOURCE', refs: [] });
});

test('the evidence behind an EXPERT statement does not become its reference', () => {
  expect(expert({ note: 'see U1', basis: [source('S9')] })).toEqual({
    tag: 'EXPERT',
    refs: [],
    note: 'see U1',
    basis: [{ tag: 'SOURCE', refs: ['S9'] }],
  });
});
