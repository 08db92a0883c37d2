import { outcomeIds, type OutcomeId } from '../../guideline/outcome.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import { questions } from '../../guideline/questions/index.ts';
import type { Random } from '../../engine/random.ts';
import { caseFor, knownOf } from '../caseFor.ts';
import { byQuestion, edgesTaken, follow, outcomeOf } from '../chart.ts';
import type { ItemBody, ItemMaker } from '../draft.ts';
import { chance, several } from '../draw.ts';
import type { NodeId, QuizCase } from '../item.ts';
import { arranged, type OptionDraft } from '../options.ts';
import { expand } from '../prose/grammar.ts';
import { type Nearness, nearness } from '../routes/nearest.ts';
import { answerLeads, edgeLeads, outcomeLabel, wouldBeRight } from '../words/feedback.ts';
import { outcomeNames, overlap } from '../words/outcomeNames.ts';
import { hints, stems } from '../words/stems.ts';
import { treatmentsItem } from './treatments.ts';

/** What does the algorithm recommend? A case, its outcome, and outcomes that lie near it on the chart. */
export const recommend: ItemMaker = (node, random) => {
  const quizCase = caseFor(node, random);
  if (!quizCase) return null;
  const several = chance(shareOfTreatments, random) ? treatmentsItem(node, quizCase, random) : null;
  return several ?? recommendItem(node, quizCase, random);
};

/** How often an outcome with equal first choices is asked by its treatments. */
const shareOfTreatments = 0.3;

/** The item for a whole case. @returns null when too few outcomes lie near it */
export function recommendItem(node: NodeId, quizCase: QuizCase, random: Random): ItemBody | null {
  const known = knownOf(quizCase);
  const state = follow(byQuestion(quizCase.answers));
  const right = outcomeOf(state);
  const edges = edgesTaken(state);
  const last = edges.at(-1);
  if (!last || !state.summary) return null;
  const near = nearness(known);
  const wrong = distractors(right, near, quizCase, random);
  if (wrong.length < 3) return null;
  const options: OptionDraft[] = [
    {
      label: outcomeLabel(right, known),
      means: { kind: 'outcome', outcome: right },
      right: true,
      why: answerLeads(last, known),
      edge: last.id,
      provenance: last.provenance,
      wouldBeRight: null,
      synonyms: [outcomes[right].title, ...outcomeNames[right].synonyms],
    },
    ...wrong.map((outcome): OptionDraft => {
      const change = near.to(outcome);
      const parting = edges.find(({ question }) => question === change?.changed[0]?.question) ?? last;
      return {
        label: outcomeLabel(outcome, known),
        means: { kind: 'outcome', outcome },
        right: false,
        why: answerLeads(parting, known),
        edge: parting.id,
        provenance: parting.provenance,
        wouldBeRight: wouldBeRight(change, known),
        synonyms: [outcomes[outcome].title, ...outcomeNames[outcome].synonyms],
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
    lesson: edgeLeads(last, known),
    provenance: last.provenance,
    edges: edges.map(({ id }) => id),
  };
}

/** Outcomes that need one changed answer, the later the better; never two that overlap. */
function distractors(
  right: OutcomeId,
  near: Nearness,
  { answers }: QuizCase,
  random: Random,
): readonly OutcomeId[] {
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
