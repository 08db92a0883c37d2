import { testHolds } from '../../engine/conditions.ts';
import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Condition, Facts, FactTest } from '../../guideline/condition.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { QuizContext } from '../context/context.ts';
import { isUnknown } from '../routes/singleChanges.ts';

/** What is known of a condition in a patient: that it is met, that it is not met, or neither (null). */
export type Truth = boolean | null;

/** Values by which an answer says that something is not known. */
const unknownValues: readonly unknown[] = ['unknown', 'notAssessed', 'notRecorded', 'notDone'];

/**
 * Whether a condition is met, with three values: what is not told, or is told as not known, neither meets nor
 * refutes it. For the feedback, which must not hold against a patient what nobody knows.
 */
export function truthOf(condition: Condition, facts: Facts): Truth {
  if ('fact' in condition) return isOpen(condition, facts) ? null : testHolds(condition, facts);
  if ('all' in condition) return settled(condition.all, facts, false);
  if ('any' in condition) return settled(condition.any, facts, true);
  const truth = truthOf(condition.not, facts);
  return truth === null ? null : !truth;
}

/** What settles all parts as soon as one of them is so; else null where one is not known. */
function settled(parts: readonly Condition[], facts: Facts, by: boolean): Truth {
  let truth: Truth = !by;
  for (const part of parts) {
    const own = truthOf(part, facts);
    if (own === by) return by;
    if (own === null) truth = null;
  }
  return truth;
}

function isOpen(test: FactTest, facts: Facts): boolean {
  if ('known' in test) return false;
  const value: unknown = facts[test.fact];
  if (value === null) return true;
  if (Array.isArray(value)) return value.some((part) => unknownValues.includes(part));
  if (!unknownValues.includes(value)) return false;
  // A test that names the unknown value asks for just that.
  const named: readonly unknown[] =
    'is' in test ? [test.is] : 'isNot' in test ? [test.isNot] : 'in' in test ? test.in : [];
  return !named.includes(value);
}

/**
 * The finding of a patient that refutes a condition: by itself, or else without which it would not be refuted.
 * @param about the questions whose findings may be said against it, the most telling first
 * @returns null when the condition is met or not known, or another finding refutes it
 */
export function refutedBy(
  { chart }: QuizContext,
  condition: Condition,
  about: readonly QuestionId[],
  known: Answers,
  outcome: OutcomeId | null,
): GivenAnswer | null {
  const truth = (answers: Answers): Truth => truthOf(condition, chart.factsOf(answers, outcome));
  if (truth(known) !== false) return null;
  const told = about.flatMap((question): readonly GivenAnswer[] => {
    const answer = known[question];
    return answer === undefined ? [] : [{ question, answer }];
  });
  const alone = ({ question, answer }: GivenAnswer): Answers => ({
    // A Ki-67 has a grade only with the class of the tumour.
    ...(question === 'ki67' && known.differentiation ? { differentiation: known.differentiation } : {}),
    [question]: answer,
  });
  const found =
    told.find((given) => truth(alone(given)) === false) ??
    told.find(({ question }) => {
      const { [question]: _said, ...others } = known;
      return truth(others) !== false;
    });
  return found === undefined || isUnknown(chart.guideline, found) ? null : found;
}
