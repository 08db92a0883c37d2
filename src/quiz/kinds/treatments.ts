import { holds } from '../../engine/conditions.ts';
import type { Random } from '../../engine/random.ts';
import { byQuestion, edgesTaken, follow } from '../chart.ts';
import type { ItemBody } from '../draft.ts';
import { firstChoices } from '../firstChoices.ts';
import type { NodeId, QuizCase } from '../item.ts';
import { arranged } from '../options.ts';
import { expand } from '../prose/grammar.ts';
import { edgeLeads } from '../words/feedback.ts';
import { hints, stems } from '../words/stems.ts';

/** Which treatments does the algorithm put first, where it has several equal ones? */
export function treatmentsItem(node: NodeId, quizCase: QuizCase, random: Random): ItemBody | null {
  const state = follow(byQuestion(quizCase.answers));
  const { summary } = state;
  const choices = firstChoices.find(
    ({ outcome, when }) =>
      outcome === state.outcome && (when === undefined || (summary !== null && holds(when, summary.facts))),
  );
  const edges = edgesTaken(state);
  const last = edges.at(-1);
  if (!choices || !last || !summary) return null;
  const options = [
    ...choices.first.map((treatment) => ({ treatment, right: true })),
    ...choices.others.map((treatment) => ({ treatment, right: false })),
  ];
  return {
    kind: 'recommend',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stems.treatments, {}, random),
    options: arranged(
      options.map(({ treatment: { id, label, synonyms, why, provenance }, right }) => ({
        label,
        means: { kind: 'treatment' as const, treatment: id },
        right,
        why,
        edge: right ? last.id : null,
        provenance,
        wouldBeRight: null,
        synonyms,
      })),
      random,
    ),
    many: true,
    hint: expand(hints.endsWith, { says: last.says }, random),
    lesson: edgeLeads(last, byQuestion(quizCase.answers)),
    provenance: last.provenance,
    edges: edges.map(({ id }) => id),
  };
}
