import { gradeOfKi67 } from '../../engine/facts.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import type { Mention } from './values/spans.ts';

/**
 * Whether what is not plain enough by itself is confirmed by what stands with it:
 * - "NET G2 9%": a percentage and the grade that it comes to say the same, so that it is no other percentage;
 * - "IR: no contraindication": in a sentence that names the interventional radiologist it is one to nothing else.
 */
export function isConfirmed(
  guideline: Guideline,
  { tokens }: TokenizedText,
  { question, row, says, from }: Mention,
): boolean {
  if (says.kind !== 'answer') return false;
  const { answer } = says;
  if (row?.value === 'shareOfTumour')
    return (
      typeof answer === 'object' &&
      'ki67' in answer &&
      'grade' in answer &&
      answer.grade === gradeOfKi67(guideline, answer.ki67)
    );
  const sentence = tokens[from]?.sentence;
  return (
    question === 'transarterialContraindications' &&
    tokens.some((token) => token.sentence === sentence && bears('interventional', token.word))
  );
}
