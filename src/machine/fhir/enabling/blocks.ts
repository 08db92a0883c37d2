import { holds, testsIn } from '../../../engine/conditions.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import type { Answers, AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import { factQuestions } from '../../../guideline/factQuestions.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { cellsOf } from './cells.ts';

/** Answers that no guard of the chart tells apart, whatever else is answered. */
export type Block = readonly [AnswerValue, ...AnswerValue[]];

/** The answers of a question in blocks: a guard may look at several answers at once, so those vary too. */
export function blocksOf(guideline: Guideline, question: QuestionId): readonly Block[] {
  const tests = Object.values(guideline.guards).flatMap(testsIn);
  const others = new Set(
    Object.values(factQuestions)
      .filter((questions) => questions.includes(question))
      .flat(),
  );
  others.delete(question);
  const contexts = [...others].reduce<readonly Answers[]>(
    (before, other) => [
      ...before,
      ...before.flatMap((answers) =>
        cellsOf(guideline, other).map((answer) => ({ ...answers, [other]: answer })),
      ),
    ],
    [{}],
  );
  const signature = (answer: AnswerValue): string =>
    contexts
      .map((context) => {
        const facts = deriveFacts(guideline, { ...context, [question]: answer });
        return tests.map((test) => (holds(test, facts) ? 1 : 0)).join('');
      })
      .join(' ');
  const blocks = Map.groupBy(cellsOf(guideline, question), signature);
  return [...blocks.values()].flatMap(([first, ...more]) => (first === undefined ? [] : [[first, ...more]]));
}
