import type { Answers } from '../../guideline/answers.ts';

/** Of a liver of usual size, in mL. EXPERT (plausibility for the quiz). */
const liverMl = 1500;

/** Whether lesions of that number and size, if all were as large as the largest, can replace so much of the liver. */
export function fitsVolume({ ablationNumbers, liverInvolvement }: Answers): boolean {
  if (typeof ablationNumbers !== 'object' || typeof liverInvolvement !== 'number') return true;
  const { lesionCount, largestLesionMm } = ablationNumbers;
  const largestMl = (Math.PI / 6) * (largestLesionMm / 10) ** 3;
  return (liverInvolvement / 100) * liverMl <= lesionCount * largestMl;
}
