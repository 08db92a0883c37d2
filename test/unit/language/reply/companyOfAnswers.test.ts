import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const reads = (question: QuestionId, text: string): unknown => {
  const reading = readAnswer(guideline, guideline.questions[question], utteranceOf(text));
  return reading.kind === 'answer' ? reading.answer : null;
};

describe('an answer stays asked beside what may change it', () => {
  test.each<[QuestionId, string]>([
    // That a paper is silent is no "none".
    ['extrahepaticDisease', 'nothing in the notes'],
    ['extrahepaticDisease', 'none in the letter'],
    ['necLine', 'no chemo in the records'],
    // Done or not elsewhere.
    ['sstrImaging', 'not done in our hospital'],
    // A treatment that goes on, or is put in question.
    ['treatmentCourse', 'grew on octreotide, another drug since'],
    // What somebody does belies the number.
    ['performanceStatus', 'ECOG 3, runs marathons'],
    ['liverResectability', 'resectable, EF 20%'],
    ['transplantScreen', 'no, not all of them seen yet'],
    ['transplantScreen', 'yes, not all met'],
    ['liverInvolvement', '20% or 40%'],
    ['ki67', 'between 5 and 8%'],
    ['sstrImaging', 'all lesions avid on FDG'],
    ['ablationNumbers', 'there are two on the MRI, 14, 9 and 7 mm'],
    ['extrahepaticDisease', 'oligo, several ovarian deposits'],
    ['extrahepaticDisease', 'retroperitoneal nodes, bones, lungs'],
    ['necLine', 'PR on CT after 4 cycles of cis/etop'],
  ])('%s: %s', (question, text) => {
    expect(reads(question, text)).toBeNull();
  });

  test.each<[QuestionId, string, unknown]>([
    ['extrahepaticDisease', 'retroperitoneal nodes, bones, lungs - disseminated', 'extensive'],
    ['treatmentCourse', 'progressed on everolimus, PRRT not given yet', 'progressedAfterTargeted'],
    ['liverInvolvement', '20% or so', 20],
    ['liverInvolvement', 'half the liver', 50],
    ['liverInvolvement', "about a third I'd say", 33],
    ['transplantScreen', 'no, not all of them', 'doesNotMeet'],
    ['necLine', 'PD on CT after 4 cycles of cis/etop', 'afterPlatinum'],
    ['ki67', 'between 5-8% in the report', { ki67: 8 }],
    ['performanceStatus', 'not recorded by the outside team', 'unknown'],
  ])('but for: %s: %s', (question, text, answer) => {
    expect(reads(question, text)).toEqual(answer);
  });
});
