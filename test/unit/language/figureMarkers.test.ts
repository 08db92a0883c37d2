import { expect, test } from 'vitest';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { figureMarkers, marksFigure } from '../../../src/language/tokens/figureMarkers.ts';
import { guideline } from '../../fixtures/guideline.ts';

const facts = (line: string) => readIntake(guideline, utteranceOf(line)).facts;
const questions = (line: string): readonly string[] => facts(line).map(({ question }) => question);

test('a number right after its marker counts no lesions', () => {
  expect(marksFigure('ECOG')).toBe(true);
  expect(questions(figureMarkers.example)).not.toContain('ablationNumbers');
  expect(questions(figureMarkers.not)).toContain('ablationNumbers');
});

test('bug: "ECOG 2." after a numbered item was taken for the second item of the list', () => {
  expect(facts('Item 1. Ileal NET. ECOG 2. Nothing outside the liver.')).toContainEqual(
    expect.objectContaining({ question: 'performanceStatus', answer: 2 }),
  );
});
