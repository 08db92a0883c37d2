import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { ChartGraph, ChartPlace } from '../../machine/graph.ts';
import { answerKey } from '../../engine/answerKey.ts';
import type { ShareOf } from './shares.ts';

/** A place of the chart with its branches. */
export interface Station {
  readonly question: QuestionId;
  readonly branches: readonly StationBranch[];
}

/** One answer class at a station, and where it leads. */
export interface StationBranch {
  /** The answer that stands for the class. */
  readonly step: GivenAnswer;
  readonly key: string;
  /** How often the class is met among the answers to its question. */
  readonly share: number;
  /** Index of the next station, or -1 at an outcome. */
  readonly next: number;
  readonly outcome: OutcomeId | null;
}

/**
 * The places of a chart as a list, each after all places that it leads to, so that sums over routes are one
 * pass. The start is the last.
 */
export function stationsOf(graph: ChartGraph, shareOf: ShareOf): readonly Station[] {
  const indices = new Map<ChartPlace, number>();
  const stations: Station[] = [];
  const visit = (place: ChartPlace): number => {
    const known = indices.get(place);
    if (known !== undefined) return known;
    const { question } = place;
    const branches = place.branches.map(({ answer, next, outcome }): StationBranch => ({
      step: { question, answer },
      key: answerKey(answer),
      share: shareOf(question, answer),
      next: next ? visit(next) : -1,
      outcome,
    }));
    const index = stations.push({ question, branches }) - 1;
    indices.set(place, index);
    return index;
  };
  visit(graph.root);
  return stations;
}

/** For each question the outcomes that a route through it may end at. */
export function outcomesBeyond(
  stations: readonly Station[],
): ReadonlyMap<QuestionId, ReadonlySet<OutcomeId>> {
  const beyond: ReadonlySet<OutcomeId>[] = [];
  const byQuestion = new Map<QuestionId, Set<OutcomeId>>();
  for (const { question, branches } of stations) {
    const own = new Set<OutcomeId>();
    for (const { share, next, outcome } of branches) {
      if (share === 0) continue;
      if (outcome !== null) own.add(outcome);
      for (const end of beyond[next] ?? []) own.add(end);
    }
    beyond.push(own);
    const all = byQuestion.get(question) ?? new Set();
    for (const end of own) all.add(end);
    byQuestion.set(question, all);
  }
  return byQuestion;
}
