import { expect, test } from 'vitest';
import { saysGrowth } from '../../../../src/language/ask/whatIf.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { growth } from '../../../../src/language/vocabulary/courseWords.ts';

test.each([
  growth.example,
  'growing',
  'Fast growing',
  'it grew',
  'tumors are now growing',
  'the mets progressed quickly',
])('"%s" says that it grows', (text) => {
  expect(saysGrowth(utteranceOf(text))).toBe(true);
});

test.each([
  growth.not,
  '',
  'fast',
  'not growing',
  'growing?',
  'no longer growing',
  'growing and functioning',
  'growing since May',
  'the primary is growing',
])('"%s" says more, or something else', (text) => {
  expect(saysGrowth(utteranceOf(text))).toBe(false);
});
