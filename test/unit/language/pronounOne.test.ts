import { describe, expect, test } from 'vitest';
import { sampled } from '../../fixtures/sampled.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../src/language/reply/readAnswer.ts';
import { beforePronoun } from '../../../src/language/tokens/noFigure.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { guideline } from '../../fixtures/guideline.ts';

const lesionsIn = (line: string): unknown =>
  readIntake(guideline, utteranceOf(line)).facts.find(({ question }) => question === 'ablationNumbers')
    ?.answer;

const typed = (text: string): unknown => {
  const reading = readAnswer(guideline, guideline.questions.ablationNumbers, utteranceOf(text));
  return reading.kind === 'answer' ? reading.answer : undefined;
};

const adjectives = beforePronoun.words.split(/\s+/);
const sixOf31 = { lesionCount: 6, largestLesionMm: 31 };

describe('"one" that stands for a lesion is no number', () => {
  test('its example', () => {
    expect(lesionsIn('2 liver lesions, the largest one 15 mm')).toEqual({
      lesionCount: 2,
      largestLesionMm: 15,
    });
    expect(lesionsIn(beforePronoun.example)).toEqual({ lesionCount: 2, largestLesionMm: 15 });
    expect(lesionsIn('one liver lesion, largest 15 mm')).toEqual({ lesionCount: 1, largestLesionMm: 15 });
  });

  const sizes = ['31 mm', '3.1 cm', 'thirty one millimetres', 'of 31 mm', 'in segment 4, 31 mm'];
  for (const [turn, adjective] of adjectives.entries())
    sampled(
      `behind "${adjective}" the figure after it is read or nothing is, one line in`,
      { quick: 4, full: 1 },
      (each) => {
        const lines = sizes.flatMap((size) => [
          `6 liver lesions, ${adjective} one ${size}`,
          `6 liver lesions the ${adjective} one ${size}`,
          `6 liver lesions, ${adjective} one ${size} liver lesion`,
        ]);
        for (const line of lines.filter((_line, index) => (index + turn) % each === 0))
          for (const read of [lesionsIn(line), typed(line)])
            expect([undefined, sixOf31]).toContainEqual(read);
      },
    );

  test('bug: a size was read from it, in a line and in an answer', () => {
    expect(lesionsIn('two lesions the larger one fifteen millimetres')).toEqual({
      lesionCount: 2,
      largestLesionMm: 15,
    });
    expect(lesionsIn('seven lesions, dominant one 8 cm')).toEqual({ lesionCount: 7, largestLesionMm: 80 });
    expect(typed('6 lesions, largest one 31mm')).toEqual(sixOf31);
  });

  test('bug: a phrase for one lesion began with it', () => {
    const read = readIntake(
      guideline,
      utteranceOf('multiple liver mets, dominant one 8 cm liver met'),
    ).facts.map(({ question }) => question);
    expect(read).not.toContain('ablationNumbers');
    expect(read).not.toContain('liverDistribution');
  });

  test('bug: one of several lesions was all there is', () => {
    expect(lesionsIn('6 liver lesions, one 31 mm liver lesion')).toBeUndefined();
  });

  test('where it counts, it still does', () => {
    expect(lesionsIn('one 3 cm liver metastasis')).toEqual({ lesionCount: 1, largestLesionMm: 30 });
    const dictated = readIntake(guideline, utteranceOf('ECOG one two liver mets largest 20 mm')).facts;
    expect(dictated).toContainEqual(expect.objectContaining({ question: 'performanceStatus', answer: 1 }));
  });
});
