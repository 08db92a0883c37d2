import type {
  AnswerByQuestion,
  AnswerValue,
  Ki67Value,
  LesionNumbers,
  QuestionId,
} from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Question } from '../guideline/question.ts';

/**
 * An answer in the words of its question: the label of an option, or the number with its unit.
 * @param style `short` takes the short label of an option where there is one
 */
export function describeAnswer(
  { questions }: Pick<Guideline, 'questions'>,
  questionId: QuestionId,
  answer: AnswerValue,
  style: 'full' | 'short' = 'full',
): string {
  const question: Question = questions[questionId];
  const label = (id: string): string => {
    const option = question.options.find((candidate) => candidate.id === id);
    return (style === 'short' ? option?.short : undefined) ?? option?.label ?? id;
  };
  // A list of which nothing is left takes back what was told, and says nothing of the others.
  if (isSet(answer)) return answer.length === 0 ? 'none told' : answer.map(label).join('; ');
  if (typeof answer === 'string') return label(answer);
  if (typeof answer === 'number') {
    return question.input.kind === 'percentage' ? `${answer}%` : label(String(answer));
  }
  return 'lesionCount' in answer ? describeLesions(answer) : describeKi67(answer);
}

function describeLesions({ lesionCount, largestLesionMm }: LesionNumbers): string {
  return lesionCount === 1
    ? `1 lesion, ${largestLesionMm} mm`
    : `${lesionCount} lesions, largest ${largestLesionMm} mm`;
}

function describeKi67({ ki67, grade }: Ki67Value): string {
  if (ki67 === undefined) return `${grade ?? ''} (no Ki-67 number)`;
  return grade === undefined ? `Ki-67 ${ki67}%` : `Ki-67 ${ki67}%, reported ${grade}`;
}

function isSet(answer: AnswerValue): answer is AnswerByQuestion['transarterialContraindications'] {
  return Array.isArray(answer);
}
