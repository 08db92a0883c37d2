import type {
  AnswerValue,
  Contraindication,
  Ki67Value,
  QuestionId,
  ReportedGrade,
} from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';

/** One answer out of all that were stated, or null where they differ. */
export function combineAnswers(
  guideline: Guideline,
  question: QuestionId,
  answers: readonly AnswerValue[],
): AnswerValue | null {
  if (question === 'ki67') return combineKi67(answers);
  if (question === 'transarterialContraindications') return combineSets(guideline, answers);
  const [first, ...more] = answers;
  return first !== undefined && more.every((other) => sameAnswer(other, first)) ? first : null;
}

/** The number and the grade may stand apart; "G2, no Ki-67" is a grade alone. */
function combineKi67(answers: readonly AnswerValue[]): AnswerValue | null {
  const values = answers.filter(
    (answer): answer is Ki67Value => typeof answer === 'object' && !Array.isArray(answer),
  );
  const numbers = new Set(values.flatMap(({ ki67 }) => (ki67 === undefined ? [] : [ki67])));
  const grades = new Set(
    values.flatMap(({ grade }): ReportedGrade[] => (grade === undefined ? [] : [grade])),
  );
  const unknown = answers.includes('unknown');
  if (numbers.size > 1 || grades.size > 1 || (unknown && numbers.size > 0)) return null;
  const [ki67] = numbers;
  const [grade] = grades;
  if (ki67 === undefined && grade === undefined) return unknown ? 'unknown' : null;
  return { ...(ki67 === undefined ? {} : { ki67 }), ...(grade === undefined ? {} : { grade }) };
}

function combineSets({ questions }: Guideline, answers: readonly AnswerValue[]): AnswerValue | null {
  const question: Question = questions.transarterialContraindications;
  const chosen = new Set(
    answers.flatMap((answer): readonly string[] => (Array.isArray(answer) ? answer : [])),
  );
  const exclusive = question.input.kind === 'multi' ? question.input.exclusive : [];
  if (chosen.size > 1 && exclusive.some((id) => chosen.has(id))) return null;
  const ids = question.options.map(({ id }) => id).filter((id) => chosen.has(id));
  return ids.length === 0 ? null : (ids as readonly string[] as AnswerValue);
}

/** The items that an answer to the list of contraindications names; none of any other answer. */
export function itemsOf(
  { contraindicationClasses }: Pick<Guideline, 'contraindicationClasses'>,
  question: QuestionId,
  answer: AnswerValue | null,
): readonly Contraindication[] {
  if (question !== 'transarterialContraindications' || !Array.isArray(answer)) return [];
  const named: readonly string[] = answer;
  return named.filter((id): id is Contraindication => contraindicationClasses.has(id));
}
