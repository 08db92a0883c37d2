import { answerKey } from '../../../engine/answerKey.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import { fitAnswer } from '../../../engine/fitAnswer.ts';
import { saysUnknown } from '../../../engine/saysUnknown.ts';
import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Question } from '../../../guideline/question.ts';
import { changeableTo } from '../../../machine/firmness/changeableTo.ts';
import { texts } from '../../texts/texts.ts';
import { numberIn } from '../said/bands.ts';
import { answersInWords } from '../said/answersInWords.ts';
import { lowered } from '../said/letterCase.ts';

const say = texts.firmness;

/** More answers than these are named by those that are left out, where these are fewer. */
const mostNamed = 2;

/**
 * Known answers to one question, with their subject, in the shortest form that says exactly these: "Ki-67 above 20%",
 * "ECOG 3 or more", "extrahepatic disease: extensive", "any other resectability".
 * @param present the answer that stands, which is never among `answers` of "any other"
 * @param isAsked whether the route asks the question: then an item decides as all of its class do
 */
export function answersNamed(
  guideline: Guideline,
  question: QuestionId,
  answers: readonly AnswerValue[],
  present: AnswerValue | null,
  isAsked = true,
): string {
  const { input }: Question = guideline.questions[question];
  const classes = changeableTo(guideline, question, isAsked);
  const alike = (some: readonly AnswerValue[]): readonly AnswerValue[] =>
    isAsked ? withAlike(guideline, question, some) : some;
  const subject = texts.questionNames.subject[question];
  if (input.kind === 'scale' || input.kind === 'lesions')
    return answersInWords(guideline, question, answers).replaceAll('; or ', ' or ');
  if (input.kind === 'ki67' || input.kind === 'percentage') return numbersNamed(guideline, question, answers);
  const keys = new Set(answers.map(answerKey));
  const others = classes.filter(
    (one) => !saysUnknown(guideline, { question, answer: one }) && !keys.has(answerKey(one)),
  );
  const left = others.filter((one) => present === null || answerKey(one) !== answerKey(present));
  // An option of the class of the present one leads where that does, so that not any other leads elsewhere.
  const hasLike = present !== null && alike([present]).length > 1;
  if (left.length === 0 && answers.length > 1 && !hasLike)
    return present === null ? say.anyKnown(subject) : say.anyOther(subject);
  const isSets = input.kind === 'multi';
  const named = isSets ? alike(smallest(answers)) : answers;
  const staying = isSets ? alike(smallest(others)) : others;
  const words = (some: readonly AnswerValue[]): string =>
    labelsOr(
      some.map((one) =>
        lowered(describeAnswer(guideline, question, one, 'short')).replaceAll(
          '; ',
          Array.isArray(one) ? ' with ' : ', ',
        ),
      ),
    );
  return named.length > mostNamed &&
    staying.length > 0 &&
    staying.length < named.length &&
    isUpward(answers, others)
    ? say.otherThan(subject, words(staying))
    : say.subjectIs(subject, words(named));
}

/** "Ki-67 above 20%, or G3 alone". */
function numbersNamed(guideline: Guideline, question: QuestionId, answers: readonly AnswerValue[]): string {
  const numbers = answers.filter((one) => numberIn(one) !== null);
  const grades = answers.flatMap((one) =>
    typeof one === 'object' && 'grade' in one && one.grade !== undefined && numberIn(one) === null
      ? one.grade
      : [],
  );
  return [
    ...(numbers.length === 0
      ? []
      : [
          `${texts.questionNames.beforeNumber[question] ?? texts.questionNames.subject[question]} ${commaOr(answersInWords(guideline, question, numbers).split('; or '))}`,
        ]),
    ...(grades.length === 0 ? [] : [say.alone(grades.join(' or '))]),
  ].join(', or ');
}

/** Of sets, those that hold no other of them. Other answers stay. */
function smallest(answers: readonly AnswerValue[]): readonly AnswerValue[] {
  const sets = answers.filter(isSet);
  return answers.filter(
    (one) =>
      !isSet(one) ||
      !sets.some((other) => other.length < one.length && other.every((item) => one.includes(item))),
  );
}

function isSet(answer: AnswerValue): answer is Extract<AnswerValue, readonly string[]> {
  return Array.isArray(answer);
}

/** With each single item also those of its class that no answer class of the question is for. */
function withAlike(
  guideline: Guideline,
  question: QuestionId,
  answers: readonly AnswerValue[],
): readonly AnswerValue[] {
  const { options, classes }: Question = guideline.questions[question];
  const own = new Set<string>(classes.flatMap((one) => singleIn(one) ?? []));
  return answers.flatMap((answer) => {
    const single = singleIn(answer);
    const ofClass = options.find(({ id }) => id === single)?.contraindicationClass;
    const alike = options.filter(
      ({ id, contraindicationClass }) =>
        ofClass !== undefined && contraindicationClass === ofClass && !own.has(id),
    );
    return [answer, ...alike.map(({ id }) => fitAnswer(guideline, question, [id]))];
  });
}

/** The item of a set of one. */
function singleIn(answer: AnswerValue): string | undefined {
  return isSet(answer) && answer.length === 1 ? answer[0] : undefined;
}

/** Whether no set that is left out holds one of those meant, so that "other than" says no more than is meant. */
function isUpward(answers: readonly AnswerValue[], others: readonly AnswerValue[]): boolean {
  return !answers.some(isSet) || smallest(others).length === others.length;
}

/** Labels hold commas and "or" of their own: beside others such ones stand in quotation marks. */
function labelsOr(words: readonly string[]): string {
  const isLoose = words.length > 1 && words.some((one) => /,| or /.test(one));
  return words.map((one) => (isLoose ? `“${one}”` : one)).join(' or ');
}

function commaOr(words: readonly string[]): string {
  return words.join(words.some((one) => one.includes(',')) ? ', or ' : ' or ');
}
