import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { ChartPlace } from '../../machine/graph.ts';
import { graph } from '../chart.ts';
import { answerKey } from './answerClass.ts';
import { shareOf } from './weights.ts';

/** A way out of a station: one answer class. */
export interface Way {
  /** The answer that stands for the class. */
  readonly step: GivenAnswer;
  readonly key: string;
  /** How often the class is met among the answers to its question. */
  readonly share: number;
  /** Index of the next station, or -1 at an outcome. */
  readonly next: number;
  readonly outcome: OutcomeId | null;
}

/** A place of the chart with its ways out. */
export interface Station {
  readonly question: QuestionId;
  readonly ways: readonly Way[];
}

let stations: readonly Station[] | undefined;

/**
 * The places of the chart as a list, each after all places that it leads to, so that sums over routes are
 * one pass. The start is the last.
 */
export function chartStations(): readonly Station[] {
  if (stations) return stations;
  const indices = new Map<ChartPlace, number>();
  const list: Station[] = [];
  const visit = (place: ChartPlace): number => {
    const known = indices.get(place);
    if (known !== undefined) return known;
    const { question } = place;
    const ways = place.branches.map(({ answer, next, outcome }): Way => ({
      step: { question, answer },
      key: answerKey(answer),
      share: shareOf(question, answer),
      next: next ? visit(next) : -1,
      outcome,
    }));
    const index = list.push({ question, ways }) - 1;
    indices.set(place, index);
    return index;
  };
  visit(graph.root);
  stations = list;
  return list;
}
