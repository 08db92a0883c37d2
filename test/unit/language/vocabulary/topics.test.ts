import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { topicRows } from '../../../../src/language/vocabulary/topics.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const isSure = (question: QuestionId, line: string): boolean =>
  readIntake(guideline, utteranceOf(line)).facts.some((fact) => fact.question === question);

describe('what is said of a question elsewhere in the text leaves its answer doubtful', () => {
  test.each(topicRows)('$question: $example', ({ question, example, not }) => {
    expect(isSure(question, example)).toBe(false);
    expect(isSure(question, not)).toBe(true);
  });

  test.each([
    ['ki67', 'Primary tumour ileum: Ki-67 2%. Mesenteric node: 4%. Liver metastasis: 9%.'],
    ['ki67', 'Ki-67 4% in 2019. 2024: 11%.'],
    ['ki67', 'Ki-67 3 percent primary. Liver lesion biopsied in May, 17 percent.'],
    [
      'sstrImaging',
      'SSTR PET positive (Krenning 3). FDG PET: two hot lesions in S8, those are dotatate dark',
    ],
    ['treatmentCourse', 'PD on octreotide; unsure if everolimus was ever started'],
    ['treatmentCourse', 'PD on lanreotide, awaiting letter re PRRT in Rotterdam'],
    ['liverDistribution', 'One liver metastasis in segment 4 on CT. DOTATATE shows more than 20.'],
    ['extrahepaticDisease', 'no extrahepatic disease. Bone scan: uptake L3.'],
    ['primaryStatus', 'ileal primary resected. Residual mass at anastomosis.'],
  ] as const)('%s: %s', (question, line) => {
    expect(isSure(question, line)).toBe(false);
  });

  test.each([
    ['ki67', 'ileal NET, Ki-67 2%. Diffuse liver metastases 60%.'],
    ['sstrImaging', 'DOTATATE avid liver lesions. FDG negative.'],
    ['treatmentCourse', 'PD on lanreotide. No Lu.'],
    ['extrahepaticDisease', 'no extrahepatic disease. Bone scan negative.'],
  ] as const)('what is denied, harmless or of something else does not: %s, %s', (question, line) => {
    expect(isSure(question, line)).toBe(true);
  });
});
