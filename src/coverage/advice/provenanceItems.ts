import type { Guideline } from '../../guideline/guideline.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { ChartEdge } from '../../machine/edges.ts';
import type { Judgement } from '../oracle/index.ts';

/** Each statement of the guideline by its place and what it refers to: the items of each place. */
export function statementsByPlace(
  guideline: Guideline,
  edges: ReadonlyMap<string, ChartEdge>,
): ReadonlyMap<string, readonly string[]> {
  const { questions, questionIds, outcomes, outcomeIds, cautions, closures, optionConditions, prohibitions } =
    guideline;
  const places: readonly (readonly [place: string, provenance: readonly Provenance[]])[] = [
    ...[...edges.values()].map((edge) => [`edge ${edge.id}`, edge.provenance] as const),
    ...questionIds.map((id) => [`question ${id}`, questions[id].provenance] as const),
    ...outcomeIds.flatMap((id) => {
      const { firstScreen, statements, options, together } = outcomes[id];
      const claims = [...firstScreen, ...statements].flatMap((one) => one.claims);
      return [
        [`outcome ${id}`, claims.flatMap(({ provenance }) => provenance)] as const,
        ...options.map((option) => [`option ${id}.${option.id}`, option.provenance] as const),
        ...together.map((pair) => [`pair ${id}.${pair.options.join('+')}`, pair.provenance] as const),
      ];
    }),
    ...cautions.map(({ id, provenance }) => [`caution ${id}`, provenance] as const),
    ...Object.values(closures).map(({ id, provenance }) => [`closure ${id}`, provenance] as const),
    ...Object.values(optionConditions).map(({ id, provenance }) => [`condition ${id}`, provenance] as const),
    ...prohibitions.map(({ id, provenance }) => [`prohibition ${id}`, provenance] as const),
  ];
  return new Map(places.map(([place, provenance]) => [place, statements(place, provenance)]));
}

/** The places whose statements a judgement shows. */
export function placesShown({
  route,
  edges,
  pending,
  outcome,
  cautions,
  advice,
}: Judgement): readonly string[] {
  return [
    ...(pending ? [...route, pending] : route).map((id) => `question ${id}`),
    ...edges.map((id) => `edge ${id}`),
    ...(outcome === null ? [] : [`outcome ${outcome}`]),
    ...cautions.map(({ id }) => `caution ${id}`),
    ...(advice?.options ?? []).flatMap(({ id, closed, conditions, prohibitions }) => [
      `option ${outcome}.${id}`,
      ...(closed === null ? [] : [`closure ${closed}`]),
      ...conditions.map((condition) => `condition ${condition.id}`),
      ...prohibitions.map((prohibition) => `prohibition ${prohibition}`),
    ]),
    ...(advice && advice.together.length > 0 ? [`pair ${outcome}.${advice.together.join('+')}`] : []),
  ];
}

function statements(place: string, provenance: readonly Provenance[]): readonly string[] {
  return provenance.flatMap(({ tag, refs, basis = [] }) => [
    ...(refs.length === 0 ? [`${place}: ${tag}`] : refs.map((ref) => `${place}: ${tag} ${ref}`)),
    ...statements(`${place}, basis`, basis),
  ]);
}
