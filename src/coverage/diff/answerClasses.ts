import { deriveFacts, type FactRules } from '../../engine/facts.ts';
import type { AnswerValue, Contraindication, Ki67Value, QuestionId } from '../../guideline/answers.ts';
import type { FactTest } from '../../guideline/condition.ts';
import { factNames } from '../../guideline/factQuestions.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { byFact, testsOf } from './chartTests.ts';
import { distinctionsOf } from './distinctions.ts';
import { type Sides, sidesOf } from './numberSides.ts';

/** For each question the answers to walk with, one per class. */
export type AnswerClasses = Readonly<Record<QuestionId, readonly AnswerValue[]>>;

/**
 * The classes that charts declare, and both sides of every cut-off in their conditions; of answers that
 * none of the charts can tell apart the first stays.
 */
export function declaredClasses(guideline: Guideline, charts: readonly ChartData[]): AnswerClasses {
  const tests = charts.flatMap(testsOf);
  const sides = sidesOf([guideline], tests, 1);
  return classes(guideline, charts, tests, (question) => {
    switch (question) {
      case 'ki67':
        return sides.ki67.map((ki67) => ({ ki67 }));
      case 'ablationNumbers':
        return pairs(sides.lesionCount, sides.largestLesionMm);
      case 'performanceStatus':
        return sides.performanceStatus;
      case 'liverInvolvement':
        return sides.liverInvolvementPct;
      default:
        return [];
    }
  });
}

/**
 * Every answer that can be given, thinned to one per class: all options, all sets of contraindications,
 * each Ki-67 cell with and without each grade, each pair of lesion cells. A number's cells are met by its
 * limits, each cut-off of a chart or a derived fact, and the neighbours of each a step and half a step away,
 * so nothing is left out between them.
 * @param others guidelines that derive facts otherwise; their classes are told apart as well
 * @param more tests that tell answers apart beside those of the charts
 */
export function everyClass(
  guideline: Guideline,
  charts: readonly ChartData[],
  others: readonly Guideline[] = [],
  more: readonly FactTest[] = [],
): AnswerClasses {
  const tests = [...charts.flatMap(testsOf), ...more];
  const sides = sidesOf([guideline, ...others], tests, 0.5);
  return classes(
    guideline,
    charts,
    tests,
    (question) => everyAnswer(guideline, question, sides, Infinity),
    others,
  );
}

/**
 * Answers to probe with, not thinned: all options, both sides of every cut-off of the charts and of the
 * derived facts, each grade alone and beside each Ki-67, contraindications alone and in pairs.
 */
export function boundaryAnswers(guideline: Guideline, charts: readonly ChartData[]): AnswerClasses {
  const sides = sidesOf([guideline], charts.flatMap(testsOf), 1);
  return forEachQuestion(guideline, (question) => [
    ...declaredBy(charts, question),
    ...everyAnswer(guideline, question, sides, 2),
  ]);
}

function everyAnswer(
  guideline: Guideline,
  question: QuestionId,
  sides: Sides,
  largestSet: number,
): readonly AnswerValue[] {
  switch (question) {
    case 'ki67':
      return everyKi67(sides.ki67);
    case 'ablationNumbers':
      return pairs(sides.lesionCount, sides.largestLesionMm);
    case 'performanceStatus':
      return [0, 1, 2, 3, 4];
    case 'liverInvolvement':
      return sides.liverInvolvementPct;
    case 'transarterialContraindications':
      return everySet(guideline, largestSet);
    default:
      return guideline.questions[question].options.map(({ id }) => id as AnswerValue);
  }
}

function classes(
  guideline: Guideline,
  charts: readonly ChartData[],
  tests: readonly FactTest[],
  more: (question: QuestionId) => readonly AnswerValue[],
  others: readonly Guideline[] = [],
): AnswerClasses {
  const seenBy = [guideline, ...others].map((rules) => classesSeenBy(rules, tests));
  const classOf = (question: QuestionId, answer: AnswerValue): string =>
    seenBy.map((seen) => seen(question, answer)).join('|');
  return forEachQuestion(guideline, (question) => {
    const firstOfClass = new Map<string, AnswerValue>();
    for (const answer of [...declaredBy(charts, question), ...more(question)]) {
      const seen = classOf(question, answer);
      if (!firstOfClass.has(seen)) firstOfClass.set(seen, answer);
    }
    return [...firstOfClass.values()];
  });
}

/** Names the class of an answer: answers with the same name pass the same tests, whatever else is answered. */
export function classesSeenBy(
  rules: FactRules,
  tests: readonly FactTest[],
): (question: QuestionId, answer: AnswerValue) => string {
  const testsByFact = byFact(tests);
  return (question, answer) =>
    distinctionsOf(deriveFacts(rules, { [question]: answer }), factNames, testsByFact);
}

function declaredBy(charts: readonly ChartData[], question: QuestionId): readonly AnswerValue[] {
  return charts.flatMap((chart) => chart.questions.find(({ id }) => id === question)?.classes ?? []);
}

function forEachQuestion(
  { questionIds }: Guideline,
  answersTo: (question: QuestionId) => readonly AnswerValue[],
): AnswerClasses {
  return Object.fromEntries(questionIds.map((question) => [question, answersTo(question)])) as Record<
    QuestionId,
    readonly AnswerValue[]
  >;
}

function pairs(counts: readonly number[], sizes: readonly number[]): readonly AnswerValue[] {
  return counts.flatMap((lesionCount) => sizes.map((largestLesionMm) => ({ lesionCount, largestLesionMm })));
}

function everyKi67(values: readonly number[]): readonly Ki67Value[] {
  const grades = ['G1', 'G2', 'G3'] as const;
  return [
    ...values.map((ki67) => ({ ki67 })),
    ...grades.map((grade) => ({ grade })),
    ...values.flatMap((ki67) => grades.map((grade) => ({ ki67, grade }))),
  ];
}

function everySet(
  { questions }: Guideline,
  largest: number,
): readonly (readonly (Contraindication | 'none' | 'notAssessed')[])[] {
  const { options, input } = questions.transarterialContraindications as Question;
  const exclusive: readonly string[] = input.kind === 'multi' ? input.exclusive : [];
  const items = options.map(({ id }) => id as Contraindication).filter((id) => !exclusive.includes(id));
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_item, index) => (bits >> index) & 1),
  ).filter((set) => set.length > 0 && set.length <= largest);
}
