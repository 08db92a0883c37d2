import type { DossierResult } from '../dossier/evaluate.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import type { GoldenEdge } from '../dossier/questions.ts';
import type { KeptResult } from './keptAnswers.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';

/** What the dossier says is shown at an outcome, ready to be looked for on a card and in the text for the record. */
export interface OutcomeWords {
  readonly dossier: WordsOfDossier;
  readonly id: string;
  readonly result: DossierResult;
  readonly answers: DossierAnswers;
  /** The rules that fired, as `question#row`. */
  readonly taken: readonly string[];
  /** The last of them. */
  readonly fired: GoldenEdge | null;
  /** Ids of the warnings about what the answers of the case deny, those that are kept among them. */
  readonly denied: ReadonlySet<string>;
  readonly show: (text: string) => string;
  /** What is laid over it by answers that are kept beside the route; null where none are. */
  readonly beside: KeptResult | null;
}
