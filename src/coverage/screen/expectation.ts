import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { follow } from '../dossier/evaluate.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import { type DossierText, dossierText } from './dossierText.ts';
import type { LookAtChange } from './expectedChange.ts';
import { type ToldOptions, withKept } from './keptAnswers.ts';
import { type OutcomeWords, outcomeWords } from './outcomeWords.ts';

/** Where a case is, as the oracle says. */
export interface ScreenPlace {
  readonly question: string | null;
  readonly outcome: string | null;
  /** The answers of the route so far, as the dossier names them. */
  readonly answers: DossierAnswers;
  /** Answers that are kept beside the route, as the dossier names them. */
  readonly kept?: DossierAnswers;
  /** What was typed in this case and was no answer. */
  readonly typed?: readonly string[];
  /** What is told to programs of the options there. */
  readonly told?: ToldOptions | null;
  /** What is changed, where the reply is a look at a change. */
  readonly change?: LookAtChange;
}

/** What every comparison is made from. */
export interface Expectation {
  readonly dossier: WordsOfDossier;
  readonly text: DossierText;
  /** What is shown at the outcome of a place. */
  readonly outcomeAt: (place: ScreenPlace) => OutcomeWords;
}

export function expectationFrom(dossier: WordsOfDossier): Expectation {
  const outcomes = new Map<string, OutcomeWords>();
  const outcomeAt = ({ answers, kept = {}, told = null }: ScreenPlace): OutcomeWords => {
    if (Object.keys(kept).length > 0) {
      const { edges, outcome } = follow(dossier, answers);
      const id = outcome ?? '';
      return outcomeWords(dossier, answers, id, edges, withKept(dossier, id, answers, kept, told));
    }
    const key = JSON.stringify(answers);
    const known = outcomes.get(key);
    if (known) return known;
    const { edges, outcome } = follow(dossier, answers);
    const made = outcomeWords(dossier, answers, outcome ?? '', edges);
    // As many routes end alike; the rest of a long run is made anew.
    if (outcomes.size > 2_000) outcomes.clear();
    outcomes.set(key, made);
    return made;
  };
  return { dossier, text: dossierText(dossier), outcomeAt };
}
