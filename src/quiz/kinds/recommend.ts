import { type Random, seeded } from '../../engine/random.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { drawCase } from '../cases/makeCase.ts';
import { caseFor, knownOf } from '../cases/caseFor.ts';
import { optionSets, type OptionSets, type Seat } from '../balance/optionSets.ts';
import { perContext } from '../balance/perContext.ts';
import { outcomeOf } from '../chart/chart.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { outcomeLabel, wouldBeRight } from '../words/feedback.ts';
import { becauseOf, rememberOf, whyNot } from '../words/reasons.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

/**
 * How well two outcomes stand beside each other: those that a clinician weighs for one patient do, by the families
 * that they share, and no others.
 */
function kinship({ tables }: QuizContext, a: OutcomeId, b: OutcomeId): number {
  return tables.outcomeFamilies.filter((family) => family.includes(a) && family.includes(b)).length;
}

/** Outcomes in sets of which each is right in some case; two that ever overlap never stand together. */
const setsIn = perContext((context): OptionSets<OutcomeId, NodeId> => {
  const { chart, routes, tables } = context;
  const { outcomeIds, questionIds } = chart.guideline;
  const random = seeded(2017);
  const apart = (a: OutcomeId, b: OutcomeId): boolean =>
    !tables.overlappingOutcomes.some(
      ({ outcomes, when }) => when === undefined && outcomes.includes(a) && outcomes.includes(b),
    );
  const companions = (outcome: OutcomeId): ReadonlySet<OutcomeId> =>
    new Set(
      outcomeIds.filter(
        (other) =>
other !== outcome && apart(outcome, other) && kinship(context, outcome, other) > 0,
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
    affinity: (a, b) => (apart(a, b) ? kinship(context, a, b) : 0),
    size: 4,
  });
});

const draws = 60;

/** What does the algorithm recommend? A case, its outcome, and outcomes that are right in other cases. */
export const recommend: ItemMaker = (context, node, random) => {
  const set = setsIn(context).draw(node, random);
  if (!set) return null;
  for (let draw = 0; draw < draws; draw += 1) {
    const quizCase = caseFor(context, node, random);
    if (!quizCase) continue;
    const { outcome } = context.chart.follow(byQuestion(quizCase.answers));
    const facts = context.chart.factsOf(knownOf(quizCase), outcome);
    if (outcome !== set.key || set.companions.some((other) => context.tables.overlap(set.key, other, facts)))
      continue;
    const item = itemWith(context, node, quizCase, set.companions, random);
    if (item && !isTold(item)) return item;
  }
  return null;
};

/** Whether the words of the right option, and of no other, stand in the case: then nobody need think. */
function isTold({ case: quizCase, options }: ItemBody): boolean {
  const told = new Set(wordsIn((quizCase?.text ?? []).join(' ')));
  const shown = options.map(({ label }) => wordsIn(label));
  const found = options.map((_option, place) =>
    (shown[place] ?? []).some(
      (word) => told.has(word) && !shown.some((other, at) => at !== place && other.includes(word)),
    ),
  );
  return options.some(({ right }, place) => right && found[place]) && found.filter(Boolean).length === 1;
}

/** The longer words of a text and its abbreviations, by their beginnings. */
function wordsIn(text: string): readonly string[] {
  return (text.match(/[A-Z]{3,}|[a-z]{6,}/gi) ?? [])
    .map((word) => word.toLowerCase().slice(0, 7))
    .filter((word) => !everyday.includes(word));
}

/** Words of most cases, which tell nothing. */
const everyday = ['metasta', 'tumour', 'disease', 'treatme', 'primary', 'resecti'];

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
  const because = becauseOf(context, right, known);
  const remember = rememberOf(context, right, known);
  const options: OptionDraft[] = [
    {
      label: outcomeLabel(context, right, known),
      means: { kind: 'outcome', outcome: right },
      right: true,
      why: because.text,
      edge: last.id,
      provenance: because.provenance,
      wouldBeRight: null,
      synonyms: [state.recommendation.title, outcomes[right].title, ...tables.names.outcomes[right].synonyms],
    },
    ...wrong.map((outcome): OptionDraft => {
      const change = near.to(outcome);
      const parting = edges.find(({ question }) => question === change?.changed[0]?.question) ?? last;
      const not = whyNot(context, outcome, known);
      return {
        label: anyLabel(context, outcome, random),
        means: { kind: 'outcome', outcome },
        right: false,
        why: not.text,
        edge: parting.id,
        provenance: not.provenance,
        wouldBeRight: wouldBeRight(context, change),
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
    lesson: remember.text,
    provenance: remember.provenance,
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
