import { type Random, seeded } from '../../engine/random.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { drawCase } from '../cases/makeCase.ts';
import { caseFor, knownOf } from '../cases/caseFor.ts';
import { optionSets, type OptionSets, type Seat } from '../balance/optionSets.ts';
import { perContext } from '../balance/perContext.ts';
import { outcomeOf } from '../chart/chart.ts';
import { isOutcome } from '../chart/node.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { answerLeads, edgeLeads, outcomeLabel, reachedWith, wouldBeRight } from '../words/feedback.ts';
import { firstSays, provenanceOfFirst } from '../words/optionWords.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

/** Work-up stands beside work-up and treatment beside treatment: else the finding that is missing tells. */
function group({ chart }: QuizContext, outcome: OutcomeId): string {
  const { options, category } = chart.guideline.outcomes[outcome];
  const asksForMore =
    category === 'mdt-referral' && options.every(({ kinds }) => kinds.every((kind) => kind === 'workup'));
  return asksForMore ? 'work-up' : 'treatment';
}

/** Outcomes in sets of which each is right in some case; two that ever overlap never stand together. */
const setsIn = perContext((context): OptionSets<OutcomeId, NodeId> => {
  const { chart, routes, tables } = context;
  const { outcomeIds, questionIds } = chart.guideline;
  const random = seeded(2017);
  const apart = (a: OutcomeId, b: OutcomeId): boolean =>
    !tables.overlappingOutcomes.some(({ outcomes }) => outcomes.includes(a) && outcomes.includes(b));
  const companions = (outcome: OutcomeId): ReadonlySet<OutcomeId> =>
    new Set(
      outcomeIds.filter(
        (other) =>
          other !== outcome && apart(outcome, other) && group(context, outcome) === group(context, other),
      ),
    );
  const atQuestion = questionIds.flatMap((place): readonly Seat<OutcomeId, NodeId>[] => {
    const source = routes.sourceFor({ last: place });
    if (!source) return [];
    const ends = Array.from({ length: 40 }, () => source(random).outcome);
    return [...new Set(ends)].map((key) => ({
      key,
      place,
      share: ends.filter((end) => end === key).length / ends.length,
      wrongIn: [companions(key)],
    }));
  });
  return optionSets({
    labels: outcomeIds,
    seats: [
      ...outcomeIds.map((key) => ({ key, place: key, share: 1, wrongIn: [companions(key)] })),
      ...atQuestion,
    ],
    affinity: (a, b) =>
      !apart(a, b)
        ? 0
        : chart.guideline.outcomes[a].category === chart.guideline.outcomes[b].category
          ? 3
          : 1,
    size: 4,
  });
});

const draws = 60;

/** Whether a case ends at a node: an outcome, or a question whose answer may lead to one at once. */
export function endsACase({ chart: { cases, guideline } }: QuizContext, node: NodeId): boolean {
  return (
    isOutcome(guideline, node) ||
    [...cases.edges.values()].some(
      ({ question, target }) => question === node && isOutcome(guideline, target),
    )
  );
}

/** What does the algorithm recommend? A case, its outcome, and outcomes that are right in other cases. */
export const recommend: ItemMaker = (context, node, random) => {
  const set = setsIn(context).draw(node, random);
  if (!set) return null;
  for (let draw = 0; draw < draws; draw += 1) {
    const quizCase = caseFor(context, node, random);
    if (!quizCase) continue;
    const outcome = context.chart.follow(byQuestion(quizCase.answers)).outcome;
    if (outcome === set.key) return itemWith(context, node, quizCase, set.companions, random);
  }
  return null;
};

/** The item for a whole case. @returns null when too few outcomes lie near it */
export function recommendItem(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  random: Random,
): ItemBody | null {
  const { outcome } = context.chart.follow(byQuestion(quizCase.answers));
  const set = outcome && setsIn(context).draw(outcome, random);
  return set ? itemWith(context, node, quizCase, set.companions, random) : null;
}

function itemWith(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  wrong: readonly OutcomeId[],
  random: Random,
): ItemBody | null {
  const { chart, routes, tables } = context;
  const { outcomes } = chart.guideline;
  const known = knownOf(quizCase);
  const state = chart.follow(byQuestion(quizCase.answers));
  const right = outcomeOf(state);
  const edges = chart.edgesTaken(state);
  const last = edges.at(-1);
  if (!last || !state.recommendation) return null;
  const near = routes.nearness(known);
  const options: OptionDraft[] = [
    {
      label: outcomeLabel(context, right, known),
      means: { kind: 'outcome', outcome: right },
      right: true,
      why: answerLeads(context, last, known),
      edge: last.id,
      provenance: last.provenance,
      wouldBeRight: null,
      synonyms: [state.recommendation.title, outcomes[right].title, ...tables.names.outcomes[right].synonyms],
    },
    ...wrong.map((outcome): OptionDraft => {
      const change = near.to(outcome);
      const parting = edges.find(({ question }) => question === change?.changed[0]?.question) ?? last;
      return {
        label: anyLabel(context, outcome, random),
        means: { kind: 'outcome', outcome },
        right: false,
        why: `${reachedWith(context, outcome)} ${answerLeads(context, parting, known)}`,
        edge: parting.id,
        provenance: parting.provenance,
        wouldBeRight: wouldBeRight(context, change, known),
        synonyms: [outcomes[outcome].title, ...tables.names.outcomes[outcome].synonyms],
      };
    }),
  ];
  return {
    kind: 'recommend',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stems.recommend, {}, random),
    options: arranged(options, random),
    many: false,
    hint: expand(hints.recommend, {}, random),
    lesson: firstSays(state.recommendation) || edgeLeads(context, last, known),
    provenance: provenanceOfFirst(state.recommendation) ?? last.provenance,
    edges: edges.map(({ id }) => id),
  };
}

/** The names of each outcome as often as they are met: a variant of its title must be wrong as often as right. */
const labelsMet = perContext((context) => {
  const { chart, routes } = context;
  const random = seeded(2017);
  return new Map(
    chart.guideline.outcomeIds.map((outcome) => {
      const source = routes.sourceFor({ outcomes: [outcome] });
      const cases = Array.from({ length: 40 }, () => source && drawCase(context, source, random));
      return [
        outcome,
        cases.flatMap((drawn) => (drawn ? [outcomeLabel(context, outcome, byQuestion(drawn.answers))] : [])),
      ];
    }),
  );
});

function anyLabel(context: QuizContext, outcome: OutcomeId, random: Random): string {
  const met = labelsMet(context).get(outcome) ?? [];
  return met.length === 0 ? context.tables.names.outcomes[outcome].label : random.pick(met);
}
