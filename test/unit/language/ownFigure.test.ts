import { describe, expect, test } from 'vitest';
import { sampled } from '../../fixtures/sampled.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../src/language/reply/readAnswer.ts';
import { namedByFigure } from '../../../src/language/tokens/noFigure.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { guideline } from '../../fixtures/guideline.ts';
import type { QuestionId } from '../../../src/guideline/answers.ts';

const sure = (question: QuestionId, line: string): unknown =>
  readIntake(guideline, utteranceOf(line)).facts.find((fact) => fact.question === question)?.answer;

const typed = (question: QuestionId, text: string): unknown => {
  const reading = readAnswer(guideline, guideline.questions[question], utteranceOf(text));
  return reading.kind === 'answer' ? reading.answer : undefined;
};

const signs = [
  ',',
  '.',
  ';',
  ':',
  '-',
  '/',
  '|',
  '·',
  "'",
  '=',
  '_',
  '#',
  '\t',
  '\n',
  ' ,',
  ' .',
  ', ',
  '. ',
  ' - ',
  ' · ',
];

const markers = ['Ki-67', 'Ki67', 'KI 67', 'ki67', 'MIB-1', 'MIB1', 'Ki-67 (MIB-1)'];

describe('a figure that is part of a name is no part of the value behind it', () => {
  for (const [turn, marker] of markers.entries())
    sampled(`${marker}, one sign in`, { quick: 4, full: 1 }, (each) => {
      for (const sign of signs.filter((_sign, index) => (index + turn) % each === 0))
        for (const figure of ['2', '5', '12', '70'])
          for (const end of ['', '%', ' %', '%, NET']) {
            const line = `${marker}${sign}${figure}${end}`;
            for (const read of [sure('ki67', line), typed('ki67', line)])
              expect([undefined, { ki67: Number(figure) }]).toContainEqual(read);
          }
    });

  test('bug: a column of a table was a decimal sign', () => {
    expect(sure('ki67', 'Ki-67,70%')).toBeUndefined();
    expect(sure('ki67', 'Ki-67 4,5%')).toEqual({ ki67: 4.5 });
    expect(sure('ki67', 'Ki-67: 67,5%')).toEqual({ ki67: 67.5 });
  });

  test.each(namedByFigure.words.split(' '))('"%s 2,3" measures nothing', (word) => {
    expect(sure('ablationNumbers', `2 liver lesions, largest in ${word} 6,2 cm`)).toBeUndefined();
    expect(sure('ablationNumbers', `2 liver lesions, ${word}6,2 cm in diameter`)).toBeUndefined();
    expect(sure('ki67', `${word} 2,3% Ki-67`)).toBeUndefined();
    expect(sure('liverInvolvement', `${word} 3,40% of the liver`)).toBeUndefined();
  });

  test('figures of their own are read', () => {
    expect(sure('ablationNumbers', namedByFigure.example)).toBeUndefined();
    expect(sure('ablationNumbers', namedByFigure.not)).toEqual({ lesionCount: 2, largestLesionMm: 62 });
  });
});
