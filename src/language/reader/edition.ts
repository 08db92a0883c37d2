import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** The value as an answer. The vocabulary knows the options of the current edition. */
export function fitToEdition(value: unknown): AnswerValue {
  return value as AnswerValue;
}

/** An answer as this guideline knows it: an older edition has fewer options. */
export function inEdition(guideline: Guideline, question: QuestionId, answer: AnswerValue): AnswerValue {
  const has = (id: string): boolean => guideline.questions[question].options.some((option) => option.id === id);
  const one = (id: string): string => {
    if (has(id)) return id;
    if (id === 'naiveGrowing') return 'naive';
    return id === 'renalImpairment' || id === 'contrastAllergy' ? 'renalOrContrast' : id;
  };
  if (question === 'treatmentCourse' && typeof answer === 'string') return fitToEdition(one(answer));
  if (Array.isArray(answer)) return fitToEdition(answer.map((id) => one(String(id))));
  return answer;
}
