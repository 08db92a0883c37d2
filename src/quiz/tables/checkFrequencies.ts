import type { AnswerByQuestion, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OtherQuestionId } from '../../guideline/questions/choiceQuestion.ts';
import type { QuizTablesData } from '../../guideline/quiz/quizTables.ts';
import { type AnswerClasses, createAnswerClasses } from '../chart/answerClass.ts';
import { answerKey } from '../../engine/answerKey.ts';
import { type Check, checkComplete, type Report } from './check.ts';

/** Every answer class of every question has a weight, words where it needs them, and figures of its own class. */
export const checkFrequencies: Check = (tables, guideline, report) => {
  const { choiceFrequencies, classFrequencies } = tables;
  checkComplete(
    [...Object.keys(choiceFrequencies), ...Object.keys(classFrequencies)],
    guideline.questionIds,
    (problem) => report('choiceFrequencies and classFrequencies', problem),
  );
  for (const [question, weights] of Object.entries(choiceFrequencies)) {
    const options = guideline.questions[question as QuestionId]?.options.map(({ id }) => id) ?? [];
    checkComplete(Object.keys(weights), options, (problem) =>
      report(`choiceFrequencies, ${question}`, problem),
    );
  }
  const classes = createAnswerClasses(guideline);
  for (const question of Object.keys(classFrequencies) as OtherQuestionId[]) {
    if (question in guideline.questions) checkClasses(tables, question, guideline, classes, report);
  }
};

function checkClasses(
  { classFrequencies }: QuizTablesData,
  question: OtherQuestionId,
  guideline: Guideline,
  classes: AnswerClasses,
  report: Report,
): void {
  const { options, classes: known } = guideline.questions[question];
  const rows = classFrequencies[question];
  const place = `classFrequencies, ${question}`;
  checkComplete(
    rows.map(({ standsFor }) => answerKey(standsFor)),
    (known as readonly AnswerValue[]).map(answerKey),
    (problem) => report(place, problem),
  );
  const met = new Set<string>();
  for (const { standsFor, name, figures } of rows) {
    const key = answerKey(standsFor);
    const isNumber = typeof standsFor === 'number' || (typeof standsFor === 'object' && !isSet(standsFor));
    if (isNumber && name === undefined) report(`${place}, ${key}`, 'a class of numbers needs a name');
    const answers: readonly AnswerValue[] = [standsFor, ...figures.flatMap(answersIn)];
    for (const answer of answers) {
      optionsIn(answer).forEach((option) => met.add(option));
      const problem = problemOfFigure(classes, question, answer, key);
      if (problem !== null) report(`${place}, ${key}`, problem);
    }
  }
  for (const { id } of options) if (!met.has(id)) report(place, `the option ${id} is in no class`);
}

function problemOfFigure(
  classes: AnswerClasses,
  question: QuestionId,
  answer: AnswerValue,
  key: string,
): string | null {
  try {
    const own = answerKey(classes.representativeOf(question, answer));
    return own === key ? null : `${answerKey(answer)} belongs to the class of ${own}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Figures = QuizTablesData['classFrequencies'][OtherQuestionId][number]['figures'][number];

/** The answers that figures may give. */
function answersIn(figures: Figures): readonly AnswerValue[] {
  if (typeof figures !== 'object' || isSet(figures)) return [figures];
  if ('lesionCount' in figures) {
    return figures.lesionCount.flatMap((lesionCount) =>
      figures.largestLesionMm.map((largestLesionMm) => ({ lesionCount, largestLesionMm })),
    );
  }
  const { grade } = figures;
  return figures.ki67.map((ki67) => ({ ki67, ...(grade === undefined ? {} : { grade }) }));
}

/** The options of its question that an answer amounts to. */
function optionsIn(answer: AnswerValue): readonly string[] {
  if (typeof answer !== 'object') return [String(answer)];
  if (isSet(answer)) return answer;
  return 'grade' in answer && answer.ki67 === undefined && answer.grade !== undefined ? [answer.grade] : [];
}

function isSet(answer: AnswerValue | Figures): answer is AnswerByQuestion['transarterialContraindications'] {
  return Array.isArray(answer);
}
