import type { Random } from '../../engine/random.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { caseFor, knownOf } from '../cases/caseFor.ts';
import { outcomeOf } from '../chart/chart.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { chance, several } from '../random/draw.ts';
import type { Nearness } from '../routes/nearest.ts';
import { answerLeads, edgeLeads, outcomeLabel, wouldBeRight } from '../words/feedback.ts';
import { firstSays, provenanceOfFirst } from '../words/optionWords.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';
import { treatmentsItem } from './treatments.ts';

/** What does the algorithm recommend? A case, its outcome, and outcomes that lie near it on the chart. */
export const recommend: ItemMaker = (context, node, random) => {
  const quizCase = caseFor(context, node, random);
  if (!quizCase) return null;
  const byTreatment = chance(shareOfTreatments, random)
    ? treatmentsItem(context, node, quizCase, random)
    : null;
  return byTreatment ?? recommendItem(context, node, quizCase, random);
};

/** How often an outcome with equal first choices is asked by its treatments. */
const shareOfTreatments = 0.3;

/** The item for a whole case. @returns null when too few outcomes lie near it */
export function recommendItem(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  random: Random,
): ItemBody | null {
  const { chart, routes, tables } = context;
  const { outcomes, questions } = chart.guideline;
  const known = knownOf(quizCase);
  const state = chart.follow(byQuestion(quizCase.answers));
  const right = outcomeOf(state);
  const edges = chart.edgesTaken(state);
  const last = edges.at(-1);
  if (!last || !state.recommendation) return null;
  const near = routes.nearness(known);
  const wrong = distractors(context, right, near, quizCase, random);
  if (wrong.length < 3) return null;
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
        label: outcomeLabel(context, outcome, known),
        means: { kind: 'outcome', outcome },
        right: false,
        why: answerLeads(context, parting, known),
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
    hint: expand(hints.lastQuestion, { question: questions[last.question].title }, random),
    lesson: firstSays(state.recommendation) || edgeLeads(context, last, known),
    provenance: provenanceOfFirst(state.recommendation) ?? last.provenance,
    edges: edges.map(({ id }) => id),
  };
}

/** Outcomes that need one changed answer, the later the better; never two that overlap. */
function distractors(
  { chart, tables }: QuizContext,
  right: OutcomeId,
  near: Nearness,
  quizCase: QuizCase,
  random: Random,
): readonly OutcomeId[] {
  const { answers } = quizCase;
  const { outcomeIds, outcomes } = chart.guideline;
  const facts = chart.factsOf(knownOf(quizCase));
  const overlap = (a: OutcomeId, b: OutcomeId): boolean => tables.overlap(a, b, facts);
  const place = (question: string | undefined): number =>
    answers.findIndex((given) => given.question === question);
  const asksForMore = (outcome: OutcomeId): boolean => outcomes[outcome].category === 'mdt-referral';
  const weightOf = (outcome: OutcomeId): number => {
    const change = near.to(outcome);
    if (!change || change.changed.length > 2) return 0;
    const late = (place(change.changed[0]?.question) + 1) / answers.length;
    const distance = change.changed.length === 1 ? 1 : 0.15;
    const kindred =
      asksForMore(outcome) === asksForMore(right) ? 1 : outcome === 'mdtOutOfScope' ? 0.05 : 0.25;
    return (distance * kindred * late ** 2) / (1 + change.provided.length);
  };
  return several(
    outcomeIds.filter((outcome) => outcome !== right && !overlap(outcome, right)),
    chance(0.35, random) ? 4 : 3,
    weightOf,
    random,
    (outcome, chosen) => !chosen.some((other) => overlap(other, outcome)),
  );
}
