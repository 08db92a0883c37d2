import type { Answers, AnswerValue, GivenAnswer } from '../../guideline/answers.ts';
import { answerKey } from '../../engine/answerKey.ts';
import type { QuizContext } from '../context/context.ts';
import { upper } from '../prose/grammar.ts';
import { isUnknown } from '../routes/singleChanges.ts';
import { hasClasses } from '../tables/weights.ts';

/** An answer as a finding of the patient, a clause without its full stop: "the Ki-67 is 14%". */
export function findingOf({ chart, tables }: QuizContext, given: GivenAnswer): string {
  const { question, answer } = given;
  if (!hasClasses(tables, question)) {
    const choices: Readonly<Record<string, string>> = tables.names.findings[question];
    return choices[answerKey(answer)] ?? chart.shortAnswer(given);
  }
  const missing = isUnknown(chart.guideline, given);
  switch (question) {
    case 'ki67':
      if (typeof answer !== 'object' || isSet(answer) || !('ki67' in answer || 'grade' in answer))
        return 'neither the Ki-67 nor the grade is known';
      if (answer.ki67 === undefined)
        return `the tumour is graded ${answer.grade ?? ''} without a Ki-67 number`;
      return answer.grade === undefined
        ? `the Ki-67 is ${answer.ki67}%`
        : `the Ki-67 is ${answer.ki67}% and the tumour is graded ${answer.grade}`;
    case 'performanceStatus':
      return missing ? 'the performance status is not known' : `the patient is ECOG ${answerKey(answer)}`;
    case 'liverInvolvement':
      return missing
        ? 'the share of the liver that is replaced is not known'
        : `${answerKey(answer)}% of the liver is replaced`;
    case 'ablationNumbers':
      if (typeof answer !== 'object' || isSet(answer) || !('lesionCount' in answer))
        return 'the number and size of the lesions are not known';
      return answer.lesionCount === 1
        ? `there is one liver metastasis of ${answer.largestLesionMm} mm`
        : `there are ${answer.lesionCount} liver metastases, the largest of ${answer.largestLesionMm} mm`;
    case 'transarterialContraindications':
      return isSet(answer) && !answer.includes('notAssessed')
        ? `there is ${contraindicationsIn(answer, tables.names.contraindications)}`
        : 'contraindications to transarterial treatment have not been assessed';
  }
}

/** Findings in one clause: "… and …". */
export function findingsOf(
  context: QuizContext,
  known: Answers,
  questions: readonly GivenAnswer['question'][],
): readonly string[] {
  return questions.flatMap((question) => {
    const answer = known[question];
    return answer === undefined ? [] : [findingOf(context, { question, answer })];
  });
}

/** A finding as it is said against something: of contraindications, that there are no others. */
export function againstIt(context: QuizContext, given: GivenAnswer): string {
  const { answer } = given;
  const finding = findingOf(context, given);
  return isSet(answer) && !answer.includes('none')
    ? finding.replace(
        /^there is /,
        `the only ${answer.length === 1 ? 'contraindication' : 'contraindications'} reported ${answer.length === 1 ? 'is' : 'are'} `,
      )
    : finding;
}

/**
 * What would have to be otherwise, after "It would be right": "with a Ki-67 below 3%" for a class of numbers, "if
 * SSTR imaging were negative" for a finding.
 */
export function supposed(context: QuizContext, given: GivenAnswer): string {
  const { tables } = context;
  const { question, answer } = given;
  const key = answerKey(answer);
  const named = hasClasses(tables, question)
    ? tables.classFrequencies[question].find(({ standsFor }) => answerKey(standsFor) === key)?.name
    : undefined;
  if (named !== undefined) return `with ${named}`;
  const clause = findingOf(context, given)
    .replace(/\b(?:is|are)\b/g, 'were')
    .replace(/\b(?:has|have)\b/g, 'had')
    .replace(/\bcan(?=not\b| )/g, 'could')
    .replace('couldnot', 'could not')
    .replace(/\blies\b/g, 'lay');
  return `if ${clause}`;
}

/**
 * A finding that is otherwise, as an option: "The Ki-67 is 14%".
 * @returns null where no change to it is put to a trainee
 */
export function changeName(context: QuizContext, given: GivenAnswer): string | null {
  const { chart, tables } = context;
  const { question, answer } = given;
  const { neverChanged } = tables.names;
  if (neverChanged.includes(question) || neverChanged.includes(`${question} ${answerKey(answer)}`))
    return null;
  // A grade in place of a number, or beside it, is another report, not another patient.
  const isGraded = question === 'ki67' && typeof answer === 'object' && 'grade' in answer;
  if (isGraded || isUnknown(chart.guideline, given)) return null;
  // As long as a finding in words: a figure alone would stand out among them.
  const finding = findingOf(context, given);
  return upper(
    finding
      .replace(/^the patient is (?=ECOG)/, 'the performance status is ')
      .replace(/^the Ki-67 is /, 'the Ki-67 of the biopsy is ')
      .replace(/(?<=% of the liver is replaced)$/, ' by tumour'),
  );
}

type Contraindications = NonNullable<Answers['transarterialContraindications']>;

function isSet(answer: AnswerValue): answer is Contraindications {
  return Array.isArray(answer);
}

function contraindicationsIn(
  answer: Contraindications,
  names: QuizContext['tables']['names']['contraindications'],
): string {
  return answer.map((item) => names[item]).join(' and ');
}
