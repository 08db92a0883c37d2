import { type Edge, rowOf } from '../engine/trail.ts';
import type { QuestionId } from '../guideline/answers.ts';
import { unreachable } from '../guideline/errors.ts';
import type { GuardName } from '../guideline/guards.ts';
import type { EdgeWords } from '../guideline/question.ts';

/** The part of a chart's configuration that edges are read from. */
export interface ChartConfig {
  readonly initial?: unknown;
  readonly states?: Readonly<Record<string, { readonly on?: unknown } | undefined>> | undefined;
}

/** An edge as the chart states it. */
export interface ChartEdge extends Edge {
  /** Name of the guard, or null for the default edge. */
  readonly guard: GuardName | null;
}

/**
 * The edges of a chart by id, in the chart's order.
 * @param config the configuration of a pathway: each question's state takes the event of its own name
 */
export function edgesOf(config: ChartConfig): ReadonlyMap<string, ChartEdge> {
  const edges = new Map<string, ChartEdge>();
  for (const [question, state] of Object.entries(config.states ?? {})) {
    const transitions =
      ((state?.on ?? {}) as Record<string, readonly RawTransition[] | undefined>)[question] ?? [];
    transitions.forEach(({ guard = null, target, meta }, index) => {
      const id = `${question}.${guard ?? 'default'}`;
      if (edges.has(id)) unreachable(`The chart has two edges ${id}; the second can never fire.`);
      edges.set(id, {
        id,
        number: index + 1,
        question: question as QuestionId,
        target: target as Edge['target'],
        guard,
        says: meta.words,
        provenance: meta.provenance,
        shown: meta.shown,
      });
    });
  }
  return edges;
}

interface RawTransition {
  readonly guard?: GuardName;
  readonly target: string;
  readonly meta: EdgeWords;
}

/**
 * The id of an edge that was stored when edges were known by their row (`ki67.2`): until guideline 1.0.0 got
 * ids of words. An id that is no row of this chart stays as it is.
 */
export function edgeIdOf(edges: ReadonlyMap<string, Edge>, stored: string): string {
  if (edges.has(stored)) return stored;
  return [...edges.values()].find((edge) => rowOf(edge) === stored)?.id ?? stored;
}
