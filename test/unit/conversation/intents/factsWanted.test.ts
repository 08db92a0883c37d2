import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsNamed, factsWanted } from '../../../../src/conversation/intents/factsWanted.ts';
import { texts } from '../../../../src/conversation/texts/texts.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { factWords } from '../../../../src/language/vocabulary/factWords.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const wanted = (text: string) => factsWanted(guideline, utteranceOf(text));

describe.each(guideline.questionIds)('%s', (id) => {
  const { title, ask } = guideline.questions[id];

  test('is told when its title or the question itself is typed', () => {
    for (const text of [title, `${title}?`, `What is the ${title.toLowerCase()}?`, ask]) {
      expect(wanted(text)).toEqual({ questions: [id], which: false });
    }
  });

  test('is told, or offered, at each of its other names and words', () => {
    for (const word of [...texts.questionNames.typed[id], ...factWords[id]]) {
      for (const text of [word, word.toUpperCase(), `and the ${word}?`, `tell me about ${word}`]) {
        expect([text, wanted(text)?.questions]).toEqual([text, expect.arrayContaining([id])]);
      }
    }
  });

  test('can be asked for by a word that is its alone', () => {
    expect(factWords[id].some((word) => wanted(word)?.questions.join() === id)).toBe(true);
  });
});

test.each([
  ['liver', ['liverDistribution', 'liverResectability', 'ablationNumbers', 'liverInvolvement']],
  ['primary', ['primaryStatus', 'primarySite']],
  ['CT', ['liverDistribution', 'ablationNumbers']],
])('"%s" is of several facts, which are offered', (text, questions) => {
  const read = wanted(text);
  expect(read?.which).toBe(true);
  expect(new Set(read?.questions)).toEqual(new Set(questions));
});

test.each([
  ['how many lesions are in the liver', ['ablationNumbers']],
  ['how much of the liver is replaced', ['liverInvolvement']],
  ['where is the primary', ['primarySite']],
  ['liver function', ['transarterialContraindications']],
  ['Ki-67 and ECOG', ['ki67', 'performanceStatus']],
  ['any flushing or diarrhoea?', ['hormonalSyndrome']],
  ['is there disease outside the liver?', ['extrahepaticDisease']],
  ['flushes', ['hormonalSyndrome']],
  ['tumour thrombus in the portal vein', ['transarterialContraindications']],
  ['symptms', ['hormonalSyndrome']],
  ['histolgy', ['differentiation']],
])('"%s" asks for %j', (text, questions) => {
  expect(wanted(text)).toEqual({ questions, which: false });
});

test.each([
  'banana',
  'b',
  'a nice day',
  'a, c',
  'Ki-67 4%, ECOG 1, liver only',
  'not the Ki-67',
  'my neighbour has a liver and a garden and a dog',
  '',
  'x'.repeat(400),
])('%j asks for nothing', (text) => {
  expect(wanted(text)).toBeNull();
});

test('nothing but names is told from an ask that holds one', () => {
  expect(factsNamed(guideline, 'Ki-67?')).toEqual({ questions: ['ki67'], which: false });
  expect(factsNamed(guideline, 'what is TARE?')).toBeNull();
  expect(factsNamed(guideline, 'evidence for embolization of the liver')).toBeNull();
});

test('any text is read, or asks for nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const read = wanted(text);
      for (const id of read?.questions ?? []) expect(guideline.questionIds).toContain(id);
      if (read) expect(read.questions.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
