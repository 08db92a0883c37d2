import type { Contraindication } from './answers.ts';
import type { Condition } from './condition.ts';
import type { ExclusionId } from './closures.ts';
import type { OptionConditionId } from './optionConditions.ts';
import type { OutcomeId } from './outcomeIds.ts';
import type { Provenance } from './provenance.ts';
import type { UncertaintyId } from './uncertainties.ts';

export { type OutcomeId, outcomeIds } from './outcomeIds.ts';

export type OutcomeCategory =
  'mdt-referral' | 'supportive' | 'systemic' | 'curative-surgical' | 'combined' | 'locoregional';

/** What an option is, for the check that no shown stop forbids an open option (dossier 2.5). */
export const optionKinds = [
  'ablation',
  'belzutifan',
  'chemotherapy',
  'continue',
  'embolization',
  'everolimus',
  'interferon',
  'observation',
  'prrt',
  'prrtAgain',
  'ssa',
  'supportive',
  'surgery',
  'syndromeDrug',
  'tare',
  'telotristat',
  'tki',
  'transplant',
  'treatFirst',
  'trial',
  'workup',
] as const;

export type OptionKind = (typeof optionKinds)[number];

/** A statement with the provenance of exactly these words. */
export interface Claim {
  readonly text: string;
  readonly provenance: readonly Provenance[];
}

/** One option of an outcome (dossier 2.6), as it is written down. A list that is absent is empty. */
export interface OptionData {
  /** Unique within its outcome. */
  readonly id: string;
  readonly text: string;
  /** Listed only when this holds; always when absent. */
  readonly onlyWhen?: Condition;
  /** When this holds and the option is open, it leads. */
  readonly firstWhen?: Condition;
  /** The first of these whose condition holds closes the option. */
  readonly closedBy?: readonly ExclusionId[];
  readonly kinds: readonly OptionKind[];
  /** Under which the option is offered; shown with their state in this case. */
  readonly conditions?: readonly OptionConditionId[];
  /** In the dossier's notation. */
  readonly provenance: string;
}

/** Two options that stand side by side when the condition holds. */
export interface TogetherData {
  readonly when: Condition;
  /** In the order shown; the first of them leads. */
  readonly options: readonly [string, string];
  readonly sentence: string;
  /** Whether one of them is chosen or both are done (dossier 2.9, L4). */
  readonly joinedBy: 'or' | 'and';
  readonly provenance: string;
}

/** What must be visible before the first option. */
export interface FirstScreenData {
  readonly when?: Condition;
  /** With provenance in brackets. */
  readonly text: string;
}

export const statementHeadings = [
  'Scope',
  'Rationale',
  'Conditions',
  'Outcomes verified',
  'Cautions',
  'DEB-TACE',
  'TARE specifics',
  'TAE or TACE by site',
  'Interim',
  'Next',
] as const;

export type StatementHeading = (typeof statementHeadings)[number];

/** What the dossier says under one heading, with provenance in brackets. */
export interface StatementData {
  readonly heading: StatementHeading;
  readonly text: string;
  /**
   * The treatments of which alone it is said, whether or not each sentence names them: "Stop a long-acting SSA before
   * each cycle" is said of PRRT. Absent where it is said of the outcome as a whole, or of what is never closed.
   */
  readonly saidOf?: readonly OptionKind[];
}

/**
 * A final recommendation of the algorithm (dossier 2.6), as it is written down. Lists are in the dossier's order; one
 * that is absent is empty.
 */
export interface OutcomeData {
  readonly id: OutcomeId;
  readonly title: string;
  /** The first whose condition holds takes the place of `title`. */
  readonly titleVariants?: readonly { readonly when: Condition; readonly title: string }[];
  readonly category: OutcomeCategory;
  /** Whether the goal (disease control or symptom control) is shown with the category. */
  readonly showsGoal?: boolean;
  /** In preference order. */
  readonly options: readonly OptionData[];
  readonly together?: readonly TogetherData[];
  readonly firstScreen?: readonly FirstScreenData[];
  /** What else the dossier says of the outcome, with provenance in brackets. */
  readonly statements: readonly StatementData[];
  /** The open uncertainties of dossier section 6 whose note must be shown with this outcome. */
  readonly uncertainties?: readonly UncertaintyId[];
}

/** When a prohibition speaks of a patient. */
export interface ProhibitionScope {
  /** Of whom it speaks: a patient of whom this holds; null where this chart does not ask it. */
  readonly subject: Condition | null;
  /** What follows where answers beside the route make that so; null where nothing does. */
  readonly besideRoute: {
    /** The kinds that it forbids outright; absent where it tells how, or speaks of a part of what is offered. */
    readonly forbids?: readonly OptionKind[];
    /** Options that are the forbidden drug and nothing else, by their id. */
    readonly forbidsOptions?: readonly string[];
  } | null;
}

/** Of a prohibition of which no answer says whether it applies. */
export const noScope: ProhibitionScope = { subject: null, besideRoute: null };

/** A text that the dossier forbids or warns off with an option. It changes neither order nor openness. */
export interface Prohibition extends ProhibitionScope {
  readonly id: `X${number}`;
  readonly text: string;
  readonly provenance: readonly Provenance[];
  /** Cautions that say it already where their headline stands on the first screen. */
  readonly saidByCautions: readonly `C${number}`[];
  /** Outcomes whose first-screen lines say it already. */
  readonly saidByOutcomes: readonly string[];
}

/** What ties an option down: its condition in words, and how it is evaluated in a case. */
export interface OptionCondition<Id extends string = string> {
  readonly id: Id;
  readonly words: string;
  /** null: not asked by this chart, so never known. */
  readonly when: Condition | null;
  /** Of one that is never known: the contraindications that its own words deny. */
  readonly against: readonly Contraindication[];
  readonly provenance: readonly Provenance[];
}

export interface Exclusion<Id extends string = string> {
  readonly id: Id;
  readonly when: Condition;
  readonly reason: string;
  readonly provenance: readonly Provenance[];
}

export interface OutcomeOption extends Omit<OptionData, 'closedBy' | 'conditions' | 'provenance'> {
  readonly closedBy: readonly Exclusion[];
  readonly conditions: readonly OptionCondition[];
  readonly prohibitions: readonly Prohibition[];
  readonly provenance: readonly Provenance[];
}

export interface Statement extends Pick<StatementData, 'heading' | 'saidOf'> {
  readonly claims: readonly Claim[];
}

/** A final recommendation of the algorithm with all that it names. */
export interface Outcome extends Required<
  Pick<OutcomeData, 'id' | 'title' | 'titleVariants' | 'category' | 'showsGoal' | 'uncertainties'>
> {
  readonly options: readonly OutcomeOption[];
  readonly together: readonly (Omit<TogetherData, 'provenance'> & {
    readonly provenance: readonly Provenance[];
  })[];
  readonly firstScreen: readonly { readonly when?: Condition; readonly claims: readonly Claim[] }[];
  readonly statements: readonly Statement[];
}
