import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { AnswerValue, LesionNumbers, QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Question } from '../../../guideline/question.ts';
import { bandsInWords, numberIn } from './bands.ts';

/** More answers to one question than these are too many to name. */
const mostNamed = 4;

/**
 * Answer classes of one question in words, with the borders of numbers from the cut-offs: "above 20%",
 * "ECOG 3 or 4", "SSTR-negative, or heterogeneous".
 * @param isAsked whether the route asks the question: then an item decides as all of its class do
 */
export function answersInWords(
  guideline: Guideline,
  question: QuestionId,
  answers: readonly AnswerValue[],
  isAsked = true,
): string {
  const asked: Question = guideline.questions[question];
  switch (asked.input.kind) {
    case 'ki67':
    case 'percentage': {
      const numbers = answers.flatMap((answer) => numberIn(answer) ?? []);
      const others = answers.filter((answer) => numberIn(answer) === null);
      return either([
        ...bandsInWords(guideline, question, numbers),
        ...others.map((answer) => describeAnswer(guideline, question, answer, 'short')),
      ]);
    }
    case 'scale':
      return scaleInWords(guideline, asked, answers);
    case 'lesions':
      return either(lesionsInWords(guideline, answers));
    case 'multi':
      return setsInWords(guideline, asked, answers, isAsked);
    case 'choice':
      return either(answers.map((answer) => describeAnswer(guideline, question, answer, 'short')));
  }
}

/** Labels hold commas and "or" of their own, so that what stands beside each other is set apart more strongly. */
function either(words: readonly string[]): string {
  const rest = words.length - mostNamed;
  const named = rest > 1 ? words.slice(0, mostNamed) : words;
  return [...named, ...(rest > 1 ? [`${rest} others`] : [])].join('; or ');
}

/** A value stands for those below it down to the next class: ECOG 1 for 0 and 1. */
function scaleInWords(
  guideline: Guideline,
  { id, input, classes }: Question,
  answers: readonly AnswerValue[],
): string {
  const { min, max } = input.kind === 'scale' ? input : { min: 0, max: 0 };
  const steps = classes.filter((one) => typeof one === 'number').toSorted((a, b) => a - b);
  const runs = answers
    .filter((one) => typeof one === 'number')
    .toSorted((a, b) => a - b)
    .map((to) => [(steps.findLast((step) => step < to) ?? min - 1) + 1, to] as const)
    .reduce<readonly (readonly [number, number])[]>((found, [from, to]) => {
      const last = found.at(-1);
      return last?.[1] === from - 1 ? [...found.slice(0, -1), [last[0], to]] : [...found, [from, to]];
    }, []);
  const label = (value: AnswerValue): string => describeAnswer(guideline, id, value, 'short');
  return either([
    ...runs.map(([from, to]) =>
      from === to ? label(from) : to === max ? `${label(from)} or more` : `${label(from)} to ${to}`,
    ),
    ...answers.filter((one) => typeof one !== 'number').map(label),
  ]);
}

function lesionsInWords(guideline: Guideline, answers: readonly AnswerValue[]): readonly string[] {
  const { ablationLesionsTo, ablationMmTo, ablationComfortableMmTo } = guideline.cutoffs;
  const few = answers.filter(isLesions).filter(({ largestLesionMm }) => largestLesionMm <= ablationMmTo);
  const isMore = answers.filter(isLesions).length > few.length;
  const small = few.some(({ largestLesionMm }) => largestLesionMm <= ablationComfortableMmTo);
  const middle = few.some(({ largestLesionMm }) => largestLesionMm > ablationComfortableMmTo);
  const size = !middle
    ? `up to ${ablationComfortableMmTo} mm`
    : small
      ? `up to ${ablationMmTo} mm`
      : `above ${ablationComfortableMmTo} to ${ablationMmTo} mm`;
  return [
    ...(few.length > 0 ? [`up to ${ablationLesionsTo} lesions, the largest ${size}`] : []),
    ...(isMore ? [`more than ${ablationLesionsTo} lesions, or one above ${ablationMmTo} mm`] : []),
    ...answers.flatMap((one) =>
      isLesions(one) ? [] : describeAnswer(guideline, 'ablationNumbers', one, 'short'),
    ),
  ];
}

function isLesions(answer: AnswerValue): answer is LesionNumbers {
  return typeof answer === 'object' && 'lesionCount' in answer;
}

/** Sets by their smallest: one item each, with the items that its class has as well. */
function setsInWords(
  guideline: Guideline,
  { id, options, classes }: Question,
  answers: readonly AnswerValue[],
  isAsked: boolean,
): string {
  const sets = answers.flatMap((one) => (Array.isArray(one) ? [one as readonly string[]] : []));
  const fewest = Math.min(...sets.map((set) => set.length));
  const inClass = new Set(classes.flatMap((one) => (Array.isArray(one) && one.length === 1 ? one : [])));
  const alike = (item: string): readonly string[] => {
    const { contraindicationClass } = options.find((option) => option.id === item) ?? {};
    const first = options.find(
      (option) => option.contraindicationClass === contraindicationClass && inClass.has(option.id as never),
    );
    return contraindicationClass !== undefined && first?.id === item
      ? options
          .filter(
            (option) =>
              option.contraindicationClass === contraindicationClass && !inClass.has(option.id as never),
          )
          .map((option) => option.id)
      : [];
  };
  const smallest = sets.filter((set) => set.length === fewest);
  const all = smallest.flatMap((set) => [
    set,
    ...(isAsked && set.length === 1 ? alike(set[0] ?? '').map((one) => [one]) : []),
  ]);
  return either(all.map((set) => describeAnswer(guideline, id, set as AnswerValue, 'short')));
}
