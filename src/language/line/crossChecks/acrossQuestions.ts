import type { Guideline } from '../../../guideline/guideline.ts';
import type { Surroundings } from '../modifiers/mentionContext.ts';
import type { NamedLine } from '../find/course.ts';
import type { Judged } from '../resolution/resolve.ts';
import { isCourseOfNec, isPlatinumOfNet, linesGiven, naiveNec, stabilityOfSymptoms } from './course.ts';
import {
  imagingOfAPart,
  otherImaging,
  stagingOpen,
  liverOrPrimary,
  moreThanOneSite,
  sharedByLiverAndPrimary,
  typeOfGastricNet,
} from './liver.ts';
import {
  gradesBesideNet,
  indexOfAnother,
  isGradeOfNec,
  lowGradesBesideNec,
  percentagesBesideKi67,
} from './pathology.ts';

/** What words about one question say about another. */
export function acrossQuestions(
  { cutoffs }: Guideline,
  around: Surroundings,
  lines: readonly NamedLine[],
  judged: readonly Judged[],
): readonly Judged[] {
  const { scan } = around;
  const read = judged
    .map((item) => typeOfGastricNet(scan, item))
    .map((item) => indexOfAnother(scan, item, judged))
    .map((item) => imagingOfAPart(scan, item))
    .map((item) => stabilityOfSymptoms(scan, item))
    .map((item) => sharedByLiverAndPrimary(item, judged))
    .filter(
      (item) => !isGradeOfNec(item, judged) && !isPlatinumOfNet(item, judged) && !isCourseOfNec(item, judged),
    );
  return [
    ...read,
    ...gradesBesideNet(read),
    ...lowGradesBesideNec(cutoffs, read),
    ...linesGiven(around, lines, read),
    ...naiveNec(scan, read),
    ...percentagesBesideKi67(around),
    ...otherImaging(around, read),
    ...stagingOpen(scan, read),
    ...liverOrPrimary(read),
    ...moreThanOneSite(scan, read),
  ];
}
