import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { NodeId } from '../item/item.ts';

/** Whether a node is a question rather than an outcome. */
export function isQuestion({ questions }: Pick<Guideline, 'questions'>, node: NodeId): node is QuestionId {
  return node in questions;
}

/** The questions and outcomes of a guideline, in its order. */
export function nodesOf({
  questionIds,
  outcomeIds,
}: Pick<Guideline, 'questionIds' | 'outcomeIds'>): readonly NodeId[] {
  return [...questionIds, ...outcomeIds];
}
