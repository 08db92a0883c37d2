import type { Random } from '../../engine/random.ts';
import type { RecommendedOption } from '../../engine/options.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { Answers } from '../../guideline/answers.ts';
import type { Outcome, OutcomeOption } from '../../guideline/outcome.ts';
import { knownOf } from '../cases/caseFor.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { chance, several } from '../random/draw.ts';
import { isUnknown } from '../routes/singleChanges.ts';
import { answerLeads, wouldBeRight } from '../words/feedback.ts';
import {
  conditionsSay,
  firstSays,
  pairSays,
  provenanceOfFirst,
  treatmentsNamedIn,
  whyNotFirst,
} from '../words/optionWords.ts';
import { hints, stems } from '../words/stems.ts';

/**
 * Which option comes first for this patient? Only where that depends on the patient. Two that stand together
 * are right both; options that the dossier holds equal to them are left out.
 */
export function treatmentsItem(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  random: Random,
): ItemBody | null {
  const { chart, tables } = context;
  const { recommendation, ...state } = chart.follow(byQuestion(quizCase.answers));
  if (!recommendation?.first || usedUpMayLead(recommendation)) return null;
  const outcome = chart.guideline.outcomes[recommendation.outcome];
  if (!firstDependsOnCase(outcome)) return null;
  const edges = chart.edgesTaken({ recommendation, ...state });
  const last = edges.at(-1);
  if (!last) return null;

  const right = recommendation.together?.options ?? [recommendation.first];
  const isRight = (id: string): boolean => right.some((option) => option.id === id);
  const listed = (id: string): RecommendedOption | undefined =>
    recommendation.options.find((option) => option.id === id);
  const wrong = several(
    outcome.options.filter(
      ({ id }) => !isRight(id) && !right.some((option) => tables.equal(outcome.id, option.id, id)),
    ),
    right.length > 1 || chance(0.7, random) ? 3 : 4,
    ({ id }) => {
      const shown = listed(id);
      return shown === undefined ? 1 : shown.closed ? 4 : 2;
    },
    random,
  );
  if (wrong.length < 2) return null;

  const known = knownOf(quizCase);
  const changes = context.routes.singleChanges(
    known,
    quizCase.answers.map(({ question }) => question),
  );
  const changeTo = (id: string): string | null => {
    const fitting = changes
      .filter(({ state: after }) => after.outcome === outcome.id && comesFirst(after.recommendation, id))
      .map(({ change }) => change);
    // The later the answer, the nearer the change.
    const change = fitting.findLast((one) => !isUnknown(chart.guideline, one)) ?? fitting.at(-1);
    return change ? wouldBeRight(context, { changed: [change], provided: [] }, known) : null;
  };
  return {
    kind: 'recommend',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stemFor(recommendation), {}, random),
    options: arranged(
      [
        ...right.map((option): OptionDraft => ({
          ...named(context, option),
          right: true,
          why: whyFirst(recommendation, option),
          edge: last.id,
          provenance: provenanceOfFirst(recommendation) ?? option.provenance,
          wouldBeRight: null,
        })),
        ...wrong.map((option): OptionDraft => {
          const shown = listed(option.id);
          return {
            ...named(context, option),
            right: false,
            why: shown ? whyNotFirst(shown) : 'It is not listed for this patient.',
            edge: null,
            provenance: shown?.closed?.provenance ?? option.provenance,
            wouldBeRight: changeTo(option.id),
          };
        }),
      ],
      random,
    ),
    many: right.length > 1,
    hint: expand(hints.endsWith, { says: last.says }, random),
    lesson: lessonFor(context, recommendation, known),
    provenance: [...last.provenance, ...(provenanceOfFirst(recommendation) ?? [])],
    edges: edges.map(({ id }) => id),
  };
}

/** Whether some answer moves another option to the front. */
function firstDependsOnCase({ options, together }: Outcome): boolean {
  const [first] = options;
  return (
    together.length > 0 ||
    options.some(({ firstWhen }) => firstWhen !== undefined) ||
    first?.onlyWhen !== undefined ||
    (first?.closedBy.length ?? 0) > 0
  );
}

/** Where listed treatments are to be skipped that failed (C25), the case names them and the order does not. */
function usedUpMayLead({ cautions }: Recommendation): boolean {
  return cautions.some(({ id, severity }) => id === 'C25' && severity === 'stop');
}

function comesFirst(recommendation: Recommendation | null, id: string): boolean {
  if (!recommendation) return false;
  const { first, together } = recommendation;
  return first?.id === id || (together?.options.some((option) => option.id === id) ?? false);
}

function stemFor({ together }: Recommendation): string {
  if (together === null) return stems.first;
  return together.joinedBy === 'or' ? stems.firstEither : stems.firstBoth;
}

function whyFirst({ together }: Recommendation, option: RecommendedOption): string {
  const why = together ? together.sentence : 'It is the first open option.';
  return [why, conditionsSay(option)].filter((part) => part !== '').join(' ');
}

function lessonFor(context: QuizContext, recommendation: Recommendation, known: Answers): string {
  const { fired } = recommendation.basis;
  const leads = answerLeads(context, fired, known);
  return `${leads} ${recommendation.together ? pairSays(recommendation.together) : firstSays(recommendation)}`;
}

function named(
  { chart: { guideline } }: QuizContext,
  { id, text }: Pick<OutcomeOption, 'id' | 'text'>,
): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  return {
    label: text,
    synonyms: treatmentsNamedIn(text, guideline.treatmentNames),
    means: { kind: 'treatment', treatment: id },
  };
}
