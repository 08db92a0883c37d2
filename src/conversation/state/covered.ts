import type { TrailStep } from '../../engine/trail.ts';

/** The edges of a case added to those that a conversation has covered; ids. */
export function withCovered(covered: readonly string[], trail: readonly TrailStep[]): readonly string[] {
  return [...new Set([...covered, ...trail.map(({ edge }) => edge.id)])];
}
