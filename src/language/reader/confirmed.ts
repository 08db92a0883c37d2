import { gradeOfKi67 } from '../../engine/facts.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import { describesACase } from './openings.ts';
import type { Mention, RoledText } from './values/spans.ts';

/** Their words are of this tumour where a case of it is described. */
const inACase: ReadonlySet<QuestionId> = new Set(['liverResectability', 'hormonalSyndrome', 'primarySite']);

/** "Stable on lanreotide", in a text that tells of no hormonal syndrome which may be what is stable. */
function isStableOnTreatment(
  { tokens }: TokenizedText,
  { mentions }: RoledText,
  { says, from, to }: Mention,
): boolean {
  return (
    says.kind === 'part' &&
    says.part.kind === 'stability' &&
    to > from + 2 &&
    tokens[from]?.word === 'stable' &&
    /^(?:on|since|after|post|with|under|following)$/.test(tokens[from + 1]?.word ?? '') &&
    !mentions.some(({ question }) => question === 'hormonalSyndrome')
  );
}

/**
 * Whether what is not plain enough by itself is confirmed by what stands with it:
 * - "NET G2 9%": a percentage and the grade that it comes to say the same, so that it is no other percentage;
 * - "IR: no contraindication": in a sentence that names the interventional radiologist it is one to nothing else.
 */
export function isConfirmed(
  guideline: Guideline,
  text: TokenizedText,
  roled: RoledText,
  mention: Mention,
): boolean {
  const { question, row, says, from } = mention;
  if (
    (inACase.has(question) || isStableOnTreatment(text, roled, mention)) &&
    describesACase(text, roled, mention)
  )
    return true;
  if (says.kind !== 'answer') return false;
  const { answer } = says;
  if (row?.value === 'shareOfTumour')
    return (
      typeof answer === 'object' &&
      'ki67' in answer &&
      'grade' in answer &&
      answer.grade === gradeOfKi67(guideline, answer.ki67)
    );
  const { tokens } = text;
  const sentence = tokens[from]?.sentence;
  return (
    question === 'transarterialContraindications' &&
    tokens.some((token) => token.sentence === sentence && bears('interventional', token.word))
  );
}
