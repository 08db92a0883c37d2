import type { Contraindication, QuestionId } from '../answers.ts';
import type { Condition } from '../condition.ts';
import type { Cutoffs } from '../cutoffs.ts';
import type { OutcomeId } from '../outcomeIds.ts';
import type { ListedCautionId } from '../cautions/index.ts';
import type { UpdateId } from '../updates.ts';
import type { Vignette } from '../vignettes.ts';
import type { ChoiceFrequencies, ClassFrequencies } from './answerFrequency.ts';
import type { CuratedCase } from './curatedCases.ts';
import type { CutoffBandsData } from './cutoffBands/cutoffBand.ts';
import type { ClosedArmData, ClosedByClosure } from './exclusions/exclusion.ts';
import type { NearMissData } from './exclusions/nearMisses.ts';
import type { CautionName } from './names/cautions.ts';
import type { OutcomeName } from './names/outcomes.ts';
import type { QuestionName } from './names/questions.ts';
import type { UpdateName } from './names/updates.ts';
import type { OutcomeSort } from './outcomeFamilies.ts';
import type { Overlap } from './overlappingOutcomes.ts';
import type { CautionReasonsData } from './reasons/cautions.ts';
import type { Findings } from './reasons/findings.ts';
import type { QuestionReasonsData } from './reasons/questions.ts';
import type { OutcomeReasons } from './reasons/reason.ts';
import type { PlausibilityRule } from './plausibility/rule.ts';

/**
 * What the quiz says of the guideline beyond what stands in it. Plain JSON with a version and a hash of
 * its own, so that a mended sentence of the quiz does not make another guideline. Provenance is in the
 * dossier's notation.
 */
export interface QuizTablesData {
  /** Semantic version. */
  readonly version: string;
  /** The cut-offs that the numbers in sentences, conditions and figures are taken from. */
  readonly cutoffs: Cutoffs;
  readonly closedByClosure: ClosedByClosure;
  readonly closedArms: readonly ClosedArmData[];
  /** Findings that fall short of an exclusion by little. */
  readonly nearMisses: readonly NearMissData[];
  readonly cutoffBands: readonly CutoffBandsData[];
  readonly choiceFrequencies: ChoiceFrequencies;
  readonly classFrequencies: ClassFrequencies;
  readonly frequenciesProvenance: string;
  readonly plausibilityRules: readonly PlausibilityRule[];
  readonly names: {
    readonly questions: Readonly<Record<QuestionId, QuestionName>>;
    /** The option that nothing more is asked. */
    readonly noQuestion: QuestionName;
    readonly outcomes: Readonly<Record<OutcomeId, OutcomeName>>;
    readonly cautions: Readonly<Record<ListedCautionId, CautionName>>;
    readonly updates: Readonly<Record<UpdateId, UpdateName>>;
    /** Each choice of a question as a finding of a patient. */
    readonly findings: Findings;
    /** Questions, or a question with its answer, that are never put as a change. */
    readonly neverChanged: readonly string[];
    readonly contraindications: Readonly<Record<Contraindication | 'none' | 'notAssessed', string>>;
  };
  /** What the feedback says. */
  readonly reasons: {
    readonly outcomes: OutcomeReasons;
    readonly questions: Readonly<Record<QuestionId, QuestionReasonsData>>;
    readonly cautions: Readonly<Record<ListedCautionId, CautionReasonsData>>;
    /** By the id of the closure or of the closed arm. */
    readonly exclusions: Readonly<Record<string, string>>;
    readonly exclusionBecause: Readonly<Record<string, string>>;
    /** Whom each trial treated, by its name. */
    readonly trialPopulations: Readonly<Record<string, Condition>>;
  };
  /** Outcomes that a clinician weighs against each other. */
  readonly outcomeFamilies: readonly (readonly OutcomeId[])[];
  /** Patients for whom a wrong outcome is worth a thought. */
  readonly weighedWhen: Readonly<Partial<Record<OutcomeId, Condition>>>;
  /** Patients for whom an outcome is not asked as the key. */
  readonly notKeyWhen: Readonly<Partial<Record<OutcomeId, Condition>>>;
  readonly outcomeSorts: Readonly<Record<OutcomeId, OutcomeSort>>;
  readonly overlappingOutcomes: readonly Overlap[];
  /** The acceptance cases of the guideline, and how they are told. */
  readonly vignettes: readonly Vignette[];
  readonly curatedCases: Readonly<Record<Vignette['id'], CuratedCase>>;
}
