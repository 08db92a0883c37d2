import type { AnswerByQuestion } from '../../guideline/answers.ts';
import type { systemicLines } from '../vocabulary/systemicTreatments.ts';

/** A systemic line, by what it counts as in `treatmentCourse`. */
export type SystemicLine = keyof typeof systemicLines;

/** The course after progression on these lines (dossier 2.3): the most advanced state reached. */
export function courseAfter(lines: ReadonlySet<SystemicLine>): AnswerByQuestion['treatmentCourse'] {
  if (lines.has('prrt')) return lines.has('targeted') ? 'exhausted' : 'progressedAfterPrrt';
  return lines.has('targeted') ? 'progressedAfterTargeted' : 'progressedOnSsa';
}
