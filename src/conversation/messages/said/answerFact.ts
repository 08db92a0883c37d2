import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { texts } from '../../texts/texts.ts';

/** An answer with the name of its question, in short: "Liver involvement: 60%". */
export function answerFact(guideline: Guideline, { question, answer }: GivenAnswer): string {
  return `${texts.questionNames.short[question]}: ${describeAnswer(guideline, question, answer, 'short')}`;
}
