import { answerKey } from '../../engine/answerKey.ts';
import { holds } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Condition, FactName, Facts } from '../../guideline/condition.ts';
import { factNames } from '../../guideline/factQuestions.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Outcome } from '../../guideline/outcome.ts';
import { PathwayError } from '../../guideline/errors.ts';
import { questionOfFact, questionsOfCondition } from './questionOfFact.ts';

/** The answer classes of a guideline. */
export interface AnswerClasses {
  /** Answers of one class, which nothing that is shown of a case can tell apart, have the same key. */
  readonly keyOf: (question: QuestionId, answer: AnswerValue) => string;
  /**
   * The answer that stands for the class on the chart. More than five lesions stand for "too many or too
   * large", since a caution about size cannot fire with them.
   * @throws PathwayError when the chart has no such class
   */
  readonly representativeOf: (question: QuestionId, answer: AnswerValue) => AnswerValue;
}

const keysKept = 20_000;

export function createAnswerClasses(guideline: Guideline): AnswerClasses {
  const { questions, cautions, guards, outcomes } = guideline;
  const onGuards = aboutEach(Object.values(guards));
  const onGuardsAndCautions = aboutEach([...Object.values(guards), ...cautions.map(({ when }) => when)]);
  const onAll = aboutEach([
    ...Object.values(guards),
    ...cautions.map(({ when }) => when),
    ...Object.values(outcomes).flatMap(conditionsOf),
  ]);
  const keys = new Map<string, string>();

  const keyBy = (conditionsOn: AboutEach, question: QuestionId, answer: AnswerValue): string => {
    // Answers that are one option are told apart by the option.
    if (questions[question].input.kind === 'choice') return answerKey(answer);
    const { own, conditions } = conditionsOn(question);
    const facts = deriveFacts(guideline, { [question]: answer });
    return conditions.map((condition) => partly(condition, own, facts)).join(' ');
  };

  const keyOf = (question: QuestionId, answer: AnswerValue): string => {
    const name = `${question} ${answerKey(answer)}`;
    const key = keys.get(name) ?? keyBy(onAll, question, answer);
    if (keys.size < keysKept) keys.set(name, key);
    return key;
  };

  const representatives = new Map<string, AnswerValue>();
  const representativeOf = (question: QuestionId, answer: AnswerValue): AnswerValue => {
    const name = `${question} ${answerKey(answer)}`;
    const representative = representatives.get(name) ?? findRepresentative(question, answer);
    if (representatives.size < keysKept) representatives.set(name, representative);
    return representative;
  };
  const findRepresentative = (question: QuestionId, answer: AnswerValue): AnswerValue => {
    const classes: readonly AnswerValue[] = questions[question].classes;
    const wanted = keyOf(question, answer);
    const alike = (conditions: AboutEach): AnswerValue | undefined => {
      const key = keyBy(conditions, question, answer);
      return classes.find((candidate) => keyBy(conditions, question, candidate) === key);
    };
    const found =
      classes.find((candidate) => keyOf(question, candidate) === wanted) ??
      alike(onGuardsAndCautions) ??
      alike(onGuards);
    if (found === undefined) {
      throw new PathwayError(
        'QuizItemNotMade',
        `${question} has no answer class for ${answerKey(answer)}; it has ${classes.map(answerKey).join(', ')}.`,
      );
    }
    return found;
  };

  return { keyOf, representativeOf };
}

/** What decides the title, the lines and the options of an outcome. The states of conditions are not counted. */
function conditionsOf({ titleVariants, firstScreen, together, options }: Outcome): readonly Condition[] {
  const closures = options.flatMap(({ closedBy }) => closedBy);
  return [
    ...[...titleVariants, ...firstScreen, ...together, ...closures].flatMap(({ when }) => when ?? []),
    ...options.flatMap(({ onlyWhen, firstWhen }) => [onlyWhen, firstWhen].flatMap((when) => when ?? [])),
  ];
}

/** The facts that follow from the answer to a question, and the conditions that look at one of them: no other tells two answers apart. */
type AboutEach = (question: QuestionId) => {
  readonly own: readonly FactName[];
  readonly conditions: readonly Condition[];
};

function aboutEach(conditions: readonly Condition[]): AboutEach {
  const known = new Map<QuestionId, ReturnType<AboutEach>>();
  return (question) => {
    const about = known.get(question) ?? {
      own: factNames.filter((fact) => questionOfFact(fact) === question),
      conditions: conditions.filter((condition) => questionsOfCondition(condition).includes(question)),
    };
    known.set(question, about);
    return about;
  };
}

/** A condition with the tests of some facts worked out: true, false, or what else it depends on. */
function partly(condition: Condition, own: readonly FactName[], facts: Facts): boolean | string {
  const worked = (parts: readonly Condition[]): readonly (boolean | string)[] =>
    parts.map((part) => partly(part, own, facts));
  if ('all' in condition) {
    const parts = worked(condition.all);
    if (parts.includes(false)) return false;
    const open = parts.filter((part) => part !== true);
    return open.length === 0 ? true : `all(${open.join()})`;
  }
  if ('any' in condition) {
    const parts = worked(condition.any);
    if (parts.includes(true)) return true;
    const open = parts.filter((part) => part !== false);
    return open.length === 0 ? false : `any(${open.join()})`;
  }
  if ('not' in condition) {
    const part = partly(condition.not, own, facts);
    return typeof part === 'boolean' ? !part : `not(${part})`;
  }
  return own.includes(condition.fact) ? holds(condition, facts) : JSON.stringify(condition);
}
