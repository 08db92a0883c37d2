import { holds } from '../../engine/conditions.ts';
import type { Random } from '../../engine/random.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { edgeLeads } from '../words/feedback.ts';
import { hints, stems } from '../words/stems.ts';

/** Which treatments does the algorithm put first, where it has several equal ones? */
export function treatmentsItem(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  random: Random,
): ItemBody | null {
  const { chart, tables } = context;
  const state = chart.follow(byQuestion(quizCase.answers));
  const { recommendation } = state;
  const choices = tables.firstChoices.find(
    ({ outcome, when }) =>
      outcome === state.outcome &&
      (when === undefined || (recommendation !== null && holds(when, recommendation.facts))),
  );
  const edges = chart.edgesTaken(state);
  const last = edges.at(-1);
  if (!choices || !last || !recommendation) return null;
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
    lesson: edgeLeads(context, last, byQuestion(quizCase.answers)),
    provenance: last.provenance,
    edges: edges.map(({ id }) => id),
  };
}
