import type { Answers } from '../guideline/answers.ts';
import { gradeOfKi67, higherGrade } from './facts.ts';

/**
 * Answers of one case that contradict each other (dossier 2.3 `ki67`, `treatmentCourse`; 2.8 rule 9).
 * @returns a sentence for each contradiction
 */
export function contradictionsIn(answers: Answers): readonly string[] {
  const { ki67, hormonalSyndrome, treatmentCourse } = answers;
  const found: string[] = [];
  if (ki67 !== undefined && ki67 !== 'unknown' && ki67.ki67 !== undefined && ki67.grade !== undefined) {
    const byKi67 = gradeOfKi67(ki67.ki67);
    if (higherGrade(byKi67, ki67.grade) !== ki67.grade) {
      found.push(
        `Ki-67 ${ki67.ki67}% is ${byKi67}, but the reported grade is ${ki67.grade}. The higher one counts.`,
      );
    }
  }
  if (hormonalSyndrome === 'controlled' && treatmentCourse === 'naive') {
    found.push('The hormonal syndrome is controlled on treatment, but no systemic treatment has been given.');
  }
  if (hormonalSyndrome === 'untreated' && treatmentCourse === 'progressedOnSsa') {
    found.push(
      'Treatment of the hormonal syndrome has not started, but the disease progressed on a somatostatin analogue.',
    );
  }
  return found;
}
