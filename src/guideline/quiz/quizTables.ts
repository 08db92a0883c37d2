import type { Contraindication, QuestionId } from '../answers.ts';
import type { CautionId } from '../caution.ts';
import type { Cutoffs } from '../cutoffs.ts';
import type { OutcomeId } from '../outcomeIds.ts';
import type { Provenance } from '../provenance.ts';
import type { Vignette } from '../vignettes.ts';
import type { ChoiceFrequencies, ClassFrequencies } from './answerFrequency.ts';
import type { CuratedCase } from './curatedCases.ts';
import type { CutoffBands } from './cutoffBands/cutoffBand.ts';
import type { Exclusion } from './exclusions/exclusion.ts';
import type { FirstChoices } from './firstChoices.ts';
import type { CautionName } from './names/cautions.ts';
import type { OutcomeName } from './names/outcomes.ts';
import type { QuestionName } from './names/questions.ts';
import type { UpdateName } from './names/updates.ts';
import type { PlausibilityRule } from './plausibility/rule.ts';

/**
 * What the quiz says of the guideline beyond what stands in it. Plain JSON with a version and a hash of
 * its own, so that a mended sentence of the quiz does not make another guideline.
 */
export interface QuizTablesData {
  /** Semantic version. */
  readonly version: string;
  /** The cut-offs that the numbers in sentences, conditions and figures are taken from. */
  readonly cutoffs: Cutoffs;
  readonly exclusions: readonly Exclusion[];
  readonly cutoffBands: readonly CutoffBands[];
  readonly firstChoices: readonly FirstChoices[];
  readonly choiceFrequencies: ChoiceFrequencies;
  readonly classFrequencies: ClassFrequencies;
  readonly frequenciesProvenance: readonly Provenance[];
  readonly plausibilityRules: readonly PlausibilityRule[];
  readonly names: {
    readonly questions: Readonly<Record<QuestionId, QuestionName>>;
    /** The option that nothing more is asked. */
    readonly noQuestion: QuestionName;
    readonly outcomes: Readonly<Record<OutcomeId, OutcomeName>>;
    readonly cautions: Readonly<Record<CautionId, CautionName>>;
    readonly updates: readonly UpdateName[];
    readonly contraindications: Readonly<Record<Contraindication | 'none' | 'notAssessed', string>>;
  };
  readonly overlappingOutcomes: readonly (readonly [OutcomeId, OutcomeId])[];
  /** The acceptance cases of the guideline, and how they are told. */
  readonly vignettes: readonly Vignette[];
  readonly curatedCases: Readonly<Record<Vignette['id'], CuratedCase>>;
}
