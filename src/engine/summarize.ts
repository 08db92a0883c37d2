import type { Answers } from '../guideline/answers.ts';
import { unreachable } from '../guideline/errors.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Claim, Outcome, OutcomeCategory, OutcomeId } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';
import type { Uncertainty } from '../guideline/uncertainties.ts';
import type { Update } from '../guideline/update.ts';
import type { Facts } from '../guideline/condition.ts';
import { byQuestion } from './byQuestion.ts';
import { cautionsFor, type ShownCaution } from './cautions.ts';
import { holds } from './conditions.ts';
import { deriveFacts } from './facts.ts';
import type { Edge, TrailStep } from './trail.ts';

/** Which guideline, in which version, gave a result. */
export interface GuidelineStamp {
  readonly id: string;
  readonly version: string;
  /** sha256 of the canonical data and chart. */
  readonly hash: string;
  readonly verifiedAgainstFigure: boolean;
}

export interface SummaryOption {
  /** Place in the order of preference, from 1. */
  readonly number: number;
  readonly claims: readonly Claim[];
  /** Why the option is closed for this patient; null when it is open. */
  readonly struckOut: { readonly reason: string; readonly provenance: readonly Provenance[] } | null;
}

/** What the algorithm says for one case, with all that a clinician needs to review it. */
export interface Summary {
  readonly outcome: OutcomeId;
  readonly title: string;
  readonly category: OutcomeCategory;
  readonly goal: 'disease control' | 'symptom control' | null;
  readonly options: readonly SummaryOption[];
  readonly cautions: readonly ShownCaution[];
  readonly contraindications: readonly Claim[];
  readonly conditions: readonly Claim[];
  readonly rationale: readonly Claim[];
  readonly figures: readonly Claim[];
  readonly fixedCautions: readonly Claim[];
  readonly next: readonly Claim[];
  readonly updates: readonly Update[];
  readonly uncertainties: readonly Uncertainty[];
  /** Names of the safety questions that were not asked on this route. */
  readonly notAsked: readonly string[];
  /** True when the case is outside the algorithm: only the banner may be shown beside the referral. */
  readonly outOfScope: boolean;
  readonly basis: { readonly trail: readonly TrailStep[]; readonly fired: Edge };
  readonly facts: Facts;
  readonly guideline: GuidelineStamp;
}

/**
 * Summarises an outcome for the answers that led to it. Options, not orders (dossier 7).
 * @param trail the steps of the case; the last one's edge led to the outcome
 * @throws Error when the trail is empty
 */
export function summarize(
  guideline: Guideline,
  outcomeId: OutcomeId,
  trail: readonly TrailStep[],
  stamp: GuidelineStamp,
): Summary {
  const last = trail.at(-1);
  if (!last) return unreachable(`Outcome ${outcomeId} cannot be summarised without a step that led to it.`);
  const outcome: Outcome = guideline.outcomes[outcomeId];
  const answers = byQuestion(trail);
  const facts = deriveFacts(guideline, answers, outcomeId);
  const outOfScope = outcomeId === 'mdtOutOfScope';
  return {
    outcome: outcomeId,
    title:
      outcome.titleWhen && holds(outcome.titleWhen.when, facts) ? outcome.titleWhen.title : outcome.title,
    category: outcome.category,
    goal: outcome.showsGoal ? goalOf(facts) : null,
    options: outcome.options.map(({ claims, struckOut }, index) => ({
      number: index + 1,
      claims,
      struckOut: struckOut && holds(struckOut.when, facts) ? struckOut : null,
    })),
    cautions: cautionsFor(guideline, facts),
    contraindications: outcome.contraindications,
    conditions: outcome.conditions,
    rationale: outcome.rationale,
    figures: outcome.figures,
    fixedCautions: outcome.cautions,
    next: outcome.next,
    updates: guideline.updates.filter((update) => update.outcomes.includes(outcomeId)),
    uncertainties: outcome.uncertainties.map((id) => guideline.uncertainties[id]),
    notAsked: outOfScope ? [] : notAsked(guideline, answers),
    outOfScope,
    basis: { trail, fired: last.edge },
    facts,
    guideline: stamp,
  };
}

function goalOf(facts: Facts): 'disease control' | 'symptom control' {
  return facts.hormonalSyndrome === 'refractory' ? 'symptom control' : 'disease control';
}

function notAsked({ safety }: Guideline, answers: Answers): readonly string[] {
  return safety.notAsked.questions.filter(({ question }) => !(question in answers)).map(({ name }) => name);
}
