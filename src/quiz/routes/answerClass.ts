import { currentGuideline } from '../../current.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Condition, FactName, Facts, FactTest } from '../../guideline/condition.ts';
import { cautions } from '../../guideline/cautions.ts';
import { questions } from '../../guideline/questions/index.ts';
import { holds } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import { guards } from '../../guideline/guards.ts';

/** An answer as a key: answers with the same key are the same. */
export function answerKey(answer: AnswerValue): string {
  if (Array.isArray(answer)) return answer.join('+');
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer);
}

/** The tests that a condition is made of. */
export function testsIn(condition: Condition): readonly FactTest[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  if ('not' in condition) return testsIn(condition.not);
  return [condition];
}

/** The facts that follow from the answer to a question whose answers are numbers or sets. */
const factsOf: Partial<Record<QuestionId, readonly FactName[]>> = {
  ki67: ['ki67', 'gradeOnly', 'grade', 'ki67IsLow'],
  performanceStatus: ['performanceStatus'],
  ablationNumbers: ['lesionCount', 'largestLesionMm'],
  liverInvolvement: ['liverInvolvementPct'],
  transarterialContraindications: ['contraindications', 'contraindicationClass'],
};

const onGuards = Object.values(guards).map(({ when }): Condition => when);
const onGuardsAndCautions = [...onGuards, ...cautions.map(({ when }) => when)];

/** A condition with the tests of some facts worked out: true, false, or what else it hangs on. */
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

const keys = new Map<string, string>();
const keysKept = 20_000;

function keyBy(conditions: readonly Condition[], question: QuestionId, answer: AnswerValue): string {
  const own = factsOf[question];
  if (!own) return answerKey(answer);
  const facts = deriveFacts(currentGuideline(), { [question]: answer });
  return conditions.map((condition) => partly(condition, own, facts)).join(' ');
}

/** Answers of one class, which no guard and no caution can tell apart, have the same key. */
export function classKey(question: QuestionId, answer: AnswerValue): string {
  const name = `${question} ${answerKey(answer)}`;
  const key = keys.get(name) ?? keyBy(onGuardsAndCautions, question, answer);
  if (keys.size < keysKept) keys.set(name, key);
  return key;
}

/**
 * The answer that stands for the class on the chart. More than five lesions stand for "too many or too
 * large", since a caution about size cannot fire with them.
 * @throws Error when the chart has no such class
 */
export function representativeOf(question: QuestionId, answer: AnswerValue): AnswerValue {
  const classes: readonly AnswerValue[] = questions[question].classes;
  const wanted = classKey(question, answer);
  const byGuards = keyBy(onGuards, question, answer);
  const found =
    classes.find((candidate) => classKey(question, candidate) === wanted) ??
    classes.find((candidate) => keyBy(onGuards, question, candidate) === byGuards);
  if (found === undefined) throw new Error(`${question} has no class for ${answerKey(answer)}.`);
  return found;
}
