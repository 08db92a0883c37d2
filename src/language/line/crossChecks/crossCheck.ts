import type { Guideline } from '../../../guideline/guideline.ts';
import type { NamedTreatment } from '../find/treatmentLists.ts';
import type { MentionContext } from '../modifiers/mentionContext.ts';
import type { Judged } from '../resolution/resolve.ts';
import { isCourseOfNec, isPlatinumOfNet, linesGiven, naiveNec, stabilityOfSymptoms } from './courseChecks.ts';
import {
  imagingOfAPart,
  otherImaging,
  stagingOpen,
  liverOrPrimary,
  moreThanOneSite,
  sharedByLiverAndPrimary,
  typeOfGastricNet,
} from './liverChecks.ts';
import {
  gradesBesideNet,
  indexOfAnother,
  isGradeOfNec,
  lowGradesBesideNec,
  percentagesBesideKi67,
} from './pathologyChecks.ts';

/** What words about one question say about another. */
export function crossCheck(
  { cutoffs }: Guideline,
  context: MentionContext,
  lines: readonly NamedTreatment[],
  judged: readonly Judged[],
): readonly Judged[] {
  const { text } = context;
  const read = judged
    .map((item) => typeOfGastricNet(text, item))
    .map((item) => indexOfAnother(text, item, judged))
    .map((item) => imagingOfAPart(text, item))
    .map((item) => stabilityOfSymptoms(text, item))
    .map((item) => sharedByLiverAndPrimary(item, judged))
    .filter(
      (item) => !isGradeOfNec(item, judged) && !isPlatinumOfNet(item, judged) && !isCourseOfNec(item, judged),
    );
  return [
    ...read,
    ...gradesBesideNet(read),
    ...lowGradesBesideNec(cutoffs, read),
    ...linesGiven(context, lines, read),
    ...naiveNec(text, read),
    ...percentagesBesideKi67(context),
    ...otherImaging(context, read),
    ...stagingOpen(text, read),
    ...liverOrPrimary(read),
    ...moreThanOneSite(text, read),
  ];
}
