import type { Answers, AnswerValue, GivenAnswer } from '../../guideline/answers.ts';
import { answerKey } from '../../engine/answerKey.ts';
import type { QuizContext } from '../context/context.ts';
import { isUnknown } from '../routes/singleChanges.ts';
import { hasClasses } from '../tables/weights.ts';

/** The class that an answer stands for, in words that fit after "with": "a Ki-67 below 3%". */
export function className({ chart, tables }: QuizContext, given: GivenAnswer): string {
  const { question, answer } = given;
  const key = answerKey(answer);
  const known = hasClasses(tables, question)
    ? tables.classFrequencies[question].find(({ standsFor }) => answerKey(standsFor) === key)?.name
    : undefined;
  if (known !== undefined) return known;
  if (isSet(answer)) return contraindicationsIn(answer, tables.names.contraindications);
  return `“${chart.guideline.questions[question].title}: ${chart.shortAnswer(given)}”`;
}

/**
 * A finding that is otherwise, as an option: "The Ki-67 is 14%".
 * @returns null where no change to it is put to a trainee
 */
export function changeName({ chart, tables }: QuizContext, given: GivenAnswer): string | null {
  const { question, answer } = given;
  if (isUnknown(chart.guideline, given)) return null;
  if (!hasClasses(tables, question)) {
    const changes: Readonly<Record<string, string | null>> = tables.names.changes[question];
    return changes[answerKey(answer)] ?? null;
  }
  switch (question) {
    case 'ki67':
      // A grade alone in place of a number is another report, not another patient.
      return typeof answer === 'object' && 'ki67' in answer && answer.ki67 !== undefined
        ? `The Ki-67 is ${answer.ki67}%`
        : null;
    case 'performanceStatus':
      return `The patient is ECOG ${answerKey(answer)}`;
    case 'liverInvolvement':
      return `${answerKey(answer)}% of the liver is replaced`;
    case 'ablationNumbers':
      return typeof answer === 'object' && 'lesionCount' in answer
        ? `There are ${answer.lesionCount} liver metastases, the largest of ${answer.largestLesionMm} mm`
        : null;
    case 'transarterialContraindications':
      return isSet(answer) && !answer.includes('notAssessed')
        ? `There is ${contraindicationsIn(answer, tables.names.contraindications)}`
        : null;
  }
}

type Contraindications = NonNullable<Answers['transarterialContraindications']>;

function isSet(answer: AnswerValue): answer is Contraindications {
  return Array.isArray(answer);
}

function contraindicationsIn(
  answer: Contraindications,
  names: QuizContext['tables']['names']['contraindications'],
): string {
  return answer.map((item) => names[item]).join(' with ');
}
