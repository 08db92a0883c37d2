import type { QuestionId } from './answers.ts';
import type { Caution, CautionId } from './caution.ts';
import type { ContraindicationClass } from './condition.ts';
import type { Cutoffs } from './cutoffs.ts';
import type { Guard } from './guard.ts';
import type { GuardName } from './guards.ts';
import type { Modality } from './modality.ts';
import type { Outcome, OutcomeId } from './outcome.ts';
import type { outcomeSets } from './outcomeSets.ts';
import type { SourceId } from './provenance.ts';
import type { Questions } from './question.ts';
import type { Safety } from './safety.ts';
import type { Source } from './source.ts';
import type { TreatmentName } from './treatmentNames.ts';
import type { Uncertainty, UncertaintyId } from './uncertainties.ts';
import type { Update } from './update.ts';

/** A part that the dossier counts. */
export type CountedPart =
  'questions' | 'outcomes' | 'cautions' | 'sources' | 'updates' | 'modalities' | 'uncertainties';

/** The whole of what one version of the algorithm says. Plain JSON; nothing in it is computed. */
export interface GuidelineData {
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
  /** In the dossier's order. */
  readonly questions: Questions;
  /** In the dossier's order. */
  readonly outcomes: Readonly<Record<OutcomeId, Outcome>>;
  readonly outcomeSets: Readonly<Record<keyof typeof outcomeSets, readonly OutcomeId[]>>;
  readonly cautions: readonly Caution[];
  /** The order in which cautions of severity `stop` are shown. */
  readonly stopOrder: readonly CautionId[];
  readonly cutoffs: Cutoffs;
  readonly guards: Readonly<Record<GuardName, Guard>>;
  /** What holds on the default edge of each question that has one, in words. */
  readonly defaultEdges: Readonly<Partial<Record<QuestionId, string>>>;
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly verificationLevel: { readonly read: string; readonly secondary: string };
  readonly notAvailable: readonly string[];
  readonly updates: readonly Update[];
  readonly modalities: readonly Modality[];
  readonly treatmentNames: Readonly<Record<string, TreatmentName>>;
  readonly uncertainties: Readonly<Record<UncertaintyId, Uncertainty>>;
  readonly verificationChecklist: { readonly title: string; readonly items: readonly string[] };
  readonly safety: Safety;
  readonly simplifications: readonly string[];
  readonly glossary: readonly { readonly terms: readonly string[]; readonly expansion: string }[];
}

/** A version of the guideline that passed its check, with what the rooms above look up in it. */
export interface Guideline extends GuidelineData {
  /** The data as they were given: what a version's hash is made of. */
  readonly data: GuidelineData;
  readonly questionIds: readonly QuestionId[];
  readonly outcomeIds: readonly OutcomeId[];
  readonly guardNames: readonly GuardName[];
  /** Class of each contraindication to transarterial treatment, by the id of its option. */
  readonly contraindicationClasses: ReadonlyMap<string, ContraindicationClass>;
}
