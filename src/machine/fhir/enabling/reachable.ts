import { holds } from '../../../engine/conditions.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import type { Answers, QuestionId } from '../../../guideline/answers.ts';
import { unreachable } from '../../../guideline/errors.ts';
import type { Cases } from '../../cases.ts';
import type { Block } from './blocks.ts';

/** A case as far as it can be told apart from others. */
export interface Reached {
  /** The number of the block of each answer, by question. */
  readonly blocks: Readonly<Partial<Record<QuestionId, number>>>;
  /** The question being asked, or null at an outcome. */
  readonly question: QuestionId | null;
}

/** Every case that the chart can reach, finished or not, one for all that are told apart by no guard. */
export function* reachable(
  { guideline, edges, graph }: Cases,
  blocks: ReadonlyMap<QuestionId, readonly Block[]>,
): Generator<Reached> {
  const byQuestion = Map.groupBy(edges.values(), ({ question }) => question);
  const isQuestion = (target: string): target is QuestionId =>
    guideline.questionIds.some((id) => id === target);
  const open: { readonly reached: Reached; readonly answers: Answers }[] = [
    { reached: { blocks: {}, question: graph.root.question }, answers: {} },
  ];
  for (let at = open.pop(); at; at = open.pop()) {
    const { reached, answers } = at;
    const { question } = reached;
    yield reached;
    if (question === null) continue;
    (blocks.get(question) ?? []).forEach(([answer], index) => {
      const after = { ...answers, [question]: answer };
      const facts = deriveFacts(guideline, after);
      const edge = byQuestion
        .get(question)
        ?.find(({ guard }) => guard === null || holds(guideline.guards[guard], facts));
      const { target } = edge ?? unreachable(`No edge of ${question} takes this answer.`);
      open.push({
        reached: {
          blocks: { ...reached.blocks, [question]: index },
          question: isQuestion(target) ? target : null,
        },
        answers: after,
      });
    });
  }
}
