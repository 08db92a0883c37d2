import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const reads = (question: QuestionId, text: string): unknown => {
  const reading = readAnswer(guideline, guideline.questions[question], utteranceOf(text));
  return reading.kind === 'answer' ? reading.answer : null;
};

describe('what may stand beside a typed answer', () => {
  test.each<[QuestionId, string, unknown]>([
    ['performanceStatus', "bedbound I'm afraid", 4],
    ['performanceStatus', 'bedbound all day', 4],
    ['differentiation', "LCNEC I'm afraid", 'poor'],
    ['liverResectability', 'inoperable, sorry to say', 'unresectable'],
    ['ki67', 'the report just says grade 2', { grade: 'G2' }],
    ['necLine', 'grew through cis/etop cycle 4', 'afterPlatinum'],
    ['liverDistribution', 'only segments 6 and 7', 'limited'],
    ['liverDistribution', 'all in the right lobe only', 'limited'],
    ['liverResectability', 'inoperable because of the small remnant', 'unresectable'],
    ['sstrImaging', 'all lesions avid on DOTATATE', 'positive'],
    ['extrahepaticDisease', 'confined to the liver on DOTATATE PET', 'none'],
  ])('%s: %s', (question, text, answer) => {
    expect(reads(question, text)).toEqual(answer);
  });

  test.each<[QuestionId, string]>([
    ['differentiation', 'well differentiated so far'],
    ['extrahepaticDisease', 'none so far'],
    ['liverResectability', 'inoperable, sorry'],
    ['liverDistribution', 'right lobe, only the MRI is missing'],
    ['extrahepaticDisease', 'confined to the liver, no DOTATATE PET'],
    ['sstrImaging', 'avid, DOTATATE or FDG'],
    ['necLine', 'grew through cis/etop cycle 4 of another patient'],
  ])('not so: %s: %s', (question, text) => {
    expect(reads(question, text)).toBeNull();
  });
});
