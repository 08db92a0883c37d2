import type { AgainstConditions } from './againstConditions.ts';
import type { Contraindication, QuestionId } from './answers.ts';
import type { Caution, CautionData, CautionId } from './caution.ts';
import type { ChangedAnswer } from './changedAnswers.ts';
import type { ExclusionData, ExclusionId } from './closures.ts';
import type { Condition, ContraindicationClass } from './condition.ts';
import type { ContraindicatedByClass } from './contraindicatedKinds.ts';
import type { Cutoffs } from './cutoffs.ts';
import type { GuardName } from './guards.ts';
import type { Modality, ModalityData } from './modality.ts';
import type { OptionConditionData, OptionConditionId } from './optionConditions.ts';
import type { Exclusion, OptionCondition, Outcome, OutcomeData, OutcomeId, Prohibition } from './outcome.ts';
import type { outcomeSets } from './outcomeSets.ts';
import type { ProhibitionScopes } from './prohibitionScopes.ts';
import type { ProhibitionData } from './prohibitions.ts';
import type { SourceId } from './provenance.ts';
import type { Questions, QuestionsData } from './question.ts';
import type { DeniedAnswers } from './deniedAnswers.ts';
import type { ValueId } from './valuesAbout.ts';
import type { RestingAnswers } from './restingAnswers.ts';
import type { Safety } from './safety.ts';
import type { SituationsOnOptions } from './situationsOnOptions.ts';
import type { Source } from './source.ts';
import type { SpecialSituation, SpecialSituationData } from './specialSituations.ts';
import type { DrugId, DrugsClosedBy, TiedDrug, TiedToDrugs } from './tiedToDrugs.ts';
import type { TreatmentName } from './treatmentNames.ts';
import type { Uncertainty, UncertaintyId } from './uncertainties.ts';
import type { Update } from './update.ts';

/** A part that the dossier counts. */
export type CountedPart =
  | 'questions'
  | 'outcomes'
  | 'cautions'
  | 'options'
  | 'optionConditions'
  | 'prohibitions'
  | 'sources'
  | 'updates'
  | 'modalities'
  | 'uncertainties';

/** What the data and the guideline made of them have in common. */
interface Common {
  readonly id: string;
  /** Semantic version. */
  readonly version: string;
  /** The day on which the evidence was read, ISO 8601. */
  readonly date: string;
  readonly verifiedAgainstFigure: boolean;
  /** The day of that sign-off, ISO 8601. */
  readonly verifiedOn: string | null;
  readonly status: string;
  readonly citation: string;
  readonly article: {
    readonly authors: string;
    readonly title: string;
    readonly journal: string;
    readonly year: number;
    readonly volume: number;
    readonly issue: number;
    readonly pages: string;
    readonly doi: string;
    readonly pmcid: string;
    readonly licence: string;
  };
  /** How many of each part the dossier holds: a part that got lost is noticed. */
  readonly counts: Readonly<Record<CountedPart, number>>;
  readonly outcomeSets: Readonly<Record<keyof typeof outcomeSets, readonly OutcomeId[]>>;
  /** The order in which cautions of severity `stop` are shown. */
  readonly stopOrder: readonly CautionId[];
  readonly cutoffs: Cutoffs;
  readonly changedAnswers: readonly ChangedAnswer[];
  /** Which answers speak of others, and of what in them: they are asked again once that is otherwise. */
  readonly restingAnswers: RestingAnswers;
  /** The answers with which a fact is not known to a condition of an option. */
  readonly unknownValues: readonly string[];
  /** Answers that something else known of a case denies. */
  readonly deniedAnswers: DeniedAnswers;
  /** What contraindications to transarterial treatment speak against by their class, where the route has not asked them. */
  readonly contraindicatedKinds: ContraindicatedByClass;
  /** The contraindications that a value may amount to which was typed and not answered. */
  readonly valuesAbout: Readonly<Record<ValueId, readonly Contraindication[]>>;
  /** The named guards of the chart; what is said of an edge stands with its question. */
  readonly guards: Readonly<Record<GuardName, Condition>>;
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly updates: readonly Update[];
  /** The drugs that conditions and prohibitions speak of alone, and which speak of which. */
  readonly drugsWithin: Readonly<Record<DrugId, TiedDrug>>;
  readonly tiedToDrugs: TiedToDrugs;
  readonly treatmentNames: Readonly<Record<string, TreatmentName>>;
  readonly uncertainties: Readonly<Record<UncertaintyId, Uncertainty>>;
  readonly verificationChecklist: { readonly title: string; readonly items: readonly string[] };
  readonly safety: Safety;
  readonly simplifications: readonly string[];
  readonly glossary: readonly {
    readonly terms: readonly string[];
    readonly sameThing?: true;
    readonly expansion: string;
  }[];
}

/** The whole of what one version of the algorithm says, in the dossier's notation. Plain JSON; nothing is computed. */
export interface GuidelineData extends Common {
  /** In the dossier's order. */
  readonly questions: QuestionsData;
  /** In the dossier's order. */
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeData>>;
  readonly closures: Readonly<Record<ExclusionId, ExclusionData>>;
  readonly optionConditions: Readonly<Record<OptionConditionId, OptionConditionData>>;
  /** In the order shown. */
  readonly prohibitions: readonly ProhibitionData[];
  readonly prohibitionScopes: ProhibitionScopes;
  readonly againstConditions: AgainstConditions;
  readonly specialSituations: readonly SpecialSituationData[];
  readonly situationsOnOptions: SituationsOnOptions;
  readonly cautions: readonly CautionData[];
  readonly modalities: readonly ModalityData[];
}

/** A version of the guideline that passed its check, with its words as they are shown. */
export interface Guideline extends Common {
  /** The data as they were given: what a version's hashes are made of. */
  readonly data: GuidelineData;
  readonly questions: Questions;
  readonly outcomes: Readonly<Record<OutcomeId, Outcome>>;
  readonly closures: Readonly<Record<ExclusionId, Exclusion<ExclusionId>>>;
  readonly optionConditions: Readonly<Record<OptionConditionId, OptionCondition<OptionConditionId>>>;
  readonly prohibitions: readonly Prohibition[];
  readonly specialSituations: readonly SpecialSituation[];
  readonly cautions: readonly Caution[];
  readonly modalities: readonly Modality[];
  readonly questionIds: readonly QuestionId[];
  readonly outcomeIds: readonly OutcomeId[];
  readonly guardNames: readonly GuardName[];
  /** Single drugs that a closure's words leave to an individual decision. */
  readonly drugsClosedBy: DrugsClosedBy;
  /** Class of each contraindication to transarterial treatment, by the id of its option. */
  readonly contraindicationClasses: ReadonlyMap<string, ContraindicationClass>;
}
