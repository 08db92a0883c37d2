import type { Answers } from '../guideline/answers.ts';
import { deriveFacts, gradeOfKi67, higherGrade, type FactRules } from './facts.ts';

/**
 * Answers of one case that contradict each other (dossier 2.3 `ki67`, `treatmentCourse`; 2.8, T9).
 * @returns a sentence for each contradiction
 */
export function contradictionsIn(rules: FactRules, answers: Answers): readonly string[] {
  const { ki67, gradeOnly, hormonalSyndrome, treatmentCourse } = deriveFacts(rules, answers);
  const found: string[] = [];
  if (ki67 !== null && gradeOnly !== null) {
    const byKi67 = gradeOfKi67(rules, ki67);
    if (higherGrade(byKi67, gradeOnly) !== gradeOnly) {
      found.push(
        `Ki-67 ${ki67}% is ${byKi67}, but the reported grade is ${gradeOnly}. The higher one counts.`,
      );
    }
  }
  if (
    hormonalSyndrome === 'controlled' &&
    (treatmentCourse === 'naive' || treatmentCourse === 'naiveGrowing')
  ) {
    found.push('The hormonal syndrome is controlled on treatment, but no drug treatment has been given.');
  }
  if (hormonalSyndrome === 'untreated' && treatmentCourse === 'progressedOnSsa') {
    found.push(
      'Treatment of the hormonal syndrome has not started, but the disease progressed on a somatostatin analogue.',
    );
  }
  return found;
}
