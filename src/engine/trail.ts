import type { AnswerValue, QuestionId } from '../guideline/answers.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';

/** An edge of the chart as a reader needs it. */
export interface Edge {
  /** `question.number`, the number being the row of the dossier's edge table. */
  readonly id: string;
  readonly question: QuestionId;
  readonly target: QuestionId | OutcomeId;
  /** The guard in words; "Otherwise" for an edge without a guard. */
  readonly says: string;
  readonly provenance: readonly Provenance[];
}

/** One step of a case: the question, its answer and the edge that fired. */
export interface TrailStep {
  readonly question: QuestionId;
  readonly answer: AnswerValue;
  readonly edge: Edge;
}
