import type { QuestionId } from '../../guideline/answers.ts';
import type { FactName } from '../../guideline/condition.ts';
import type { ChartWalker } from './chartWalker.ts';

/** Facts that follow from more than the answer that completes them. */
const sources: Partial<Record<FactName, readonly FactName[]>> = {
  grade: ['differentiation'],
  ki67IsLow: ['differentiation'],
  liverTargetable: ['extrahepaticDisease', 'liverDistribution'],
  contraindications: ['contraindicationClass'],
};

/** Facts together with those that they follow from; the outcome is no fact of a place before it. */
export function withSources(facts: Iterable<FactName>): ReadonlySet<FactName> {
  const names = [...facts].flatMap((fact) => [fact, ...(sources[fact] ?? [])]);
  return new Set(names.filter((name) => name !== 'outcome'));
}

/** A question and every question that may follow it in any of some charts. */
export function reachable(from: QuestionId, walkers: readonly ChartWalker[]): readonly QuestionId[] {
  const seen = new Set<QuestionId>([from]);
  for (const question of seen) {
    for (const walker of walkers) {
      for (const { target } of walker.edgesFrom(question)) if (walker.isQuestion(target)) seen.add(target);
    }
  }
  return [...seen];
}
