import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causesOf } from '../../../src/coverage/causes.ts';
import { changedWords, shiftedWords } from '../../../src/coverage/screen/changedWords.ts';
import { finding, foreignReply, wordsKey } from '../../../src/coverage/wire/finding.ts';

const failure = (place: string, ...found: readonly ReturnType<typeof finding>[]) => ({
  place,
  edge: null,
  expected: 'x',
  differences: found.map((one) => ({ after: 1, kind: 'words' as const, ...one })),
});

describe('failures are grouped by what they share', () => {
  test('one text that is wrong in many places is one cause, with its count and first route', () => {
    const wrong = (outcome: string) =>
      failure(outcome, finding(`option prrt of ${outcome} reads "A", expected "B"`, wordsKey('B')));
    const causes = causesOf([wrong('one'), wrong('two'), failure('three', finding('something else', 'k'))]);
    expect(causes.map(({ routes, places }) => ({ routes, places }))).toEqual([
      { routes: [0, 1], places: ['one', 'two'] },
      { routes: [2], places: ['three'] },
    ]);
    expect(causes[0]?.differences).toHaveLength(2);
  });

  test('texts with the same word in the place of another are one cause; two faults stay two', () => {
    const reads = (expected: string, observed: string) =>
      finding(`reads "${observed}"`, wordsKey(expected), ...changedWords(expected, observed));
    const causes = causesOf([
      failure('one', reads('PRRT, 4 cycles', 'Surgery, 4 cycles')),
      failure('two', reads('Progressed after PRRT.', 'Progressed after Surgery.')),
      failure('three', reads('Give 7.4 GBq', 'Give 74 GBq')),
    ]);
    expect(causes.map(({ routes }) => routes)).toEqual([[0, 1], [2]]);
  });

  test('a state turned round in many conditions is two causes: what was left out, and what was added', () => {
    const reads = (expected: string, observed: string) =>
      finding(
        `reads "${observed}"`,
        wordsKey(expected),
        ...changedWords(expected, observed),
        ...shiftedWords('condition', expected, observed),
      );
    const causes = causesOf([
      failure('one', reads('SSTR-positive: met', 'SSTR-positive: not met')),
      failure('two', reads('Slow growth: met', 'Slow growth: not met')),
      failure('three', reads('Bulky: not met', 'Bulky: met')),
    ]);
    expect(causes.map(({ routes }) => routes)).toEqual([[0, 1], [2]]);
  });

  test('what has a key of both links the two', () => {
    const causes = causesOf([
      failure('one', finding('a', 'k')),
      failure('two', finding('b', 'l')),
      failure('three', finding('c', 'k', 'l')),
    ]);
    expect(causes.map(({ routes }) => routes)).toEqual([[0, 1, 2]]);
  });

  test('without a key of its own a fault is known by its form', () => {
    const causes = causesOf([
      failure('one', finding('the card has 7 actions')),
      failure('two', finding('the card has 9 actions')),
      failure('three', finding('the bot does not answer: 127.0.0.1:40312')),
      failure('four', finding('the bot does not answer: 127.0.0.1:40999')),
      failure('five', finding('it was the answer before', foreignReply)),
    ]);
    expect(causes.map(({ routes }) => routes)).toEqual([[0, 1], [2, 3], [4]]);
  });
});

test('a word in the place of another is found wherever it stands', () => {
  const word = fc.constantFrom('liver', 'tumour', 'dose', 'before', 'and', '7.4');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (left, right) => {
      const text = (middle: string): string => [...left, middle, ...right].join(' ');
      expect(changedWords(text('PRRT'), text('surgery'))).toEqual(['changed: PRRT → surgery']);
      expect(changedWords(text('PRRT'), text('PRRT'))).toEqual([]);
    }),
  );
});
