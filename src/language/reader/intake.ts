import type { AnswerValue, Contraindication, QuestionId } from '../../guideline/answers.ts';
import type { SituationId, ToldTerm } from '../vocabulary/situations.ts';

/** One answer that a line states, and the words it was taken from. */
export interface IntakeFact {
  readonly question: QuestionId;
  readonly answer: AnswerValue;
  /** As typed; words that stand apart in the text are joined by " … ". */
  readonly words: string;
}

/** An answer that a line nearly states: something in its clause was not understood. Shown, and not ticked. */
export interface DoubtfulReading extends IntakeFact {
  /** Its whole clause, as typed. */
  readonly clause: string;
  /** The words of the clause that were not understood. */
  readonly unread: readonly string[];
  /** Why it is doubtful, a sentence. */
  readonly because: string;
  /** Items of a list that are plain by themselves: only something else that was said of the list is not. */
  readonly clear?: true;
}

/** Words about a question that fill nothing: ambiguous, negated, uncertain, out of range, two options at once. */
export interface IntakeDoubt {
  readonly question: QuestionId | null;
  readonly words: string;
  /** Why nothing was taken, a sentence. */
  readonly because: string;
  /** Of a list: the items that it may mean. */
  readonly about?: readonly Contraindication[];
}

/** A misspelling: offered, never taken. */
export interface IntakeSuggestion {
  readonly words: string;
  /** What to type instead: a whole phrase that `readIntake` takes. */
  readonly say: string;
  /** What it would answer. */
  readonly question: QuestionId;
}

/** What a free clinical line says. */
export interface Intake {
  /** The sure readings, at most one per question, in the chart's order of questions. */
  readonly facts: readonly IntakeFact[];
  /** The doubtful readings, of other questions than the facts. */
  readonly doubtful: readonly DoubtfulReading[];
  readonly doubts: readonly IntakeDoubt[];
  readonly suggestions: readonly IntakeSuggestion[];
  /** Among the facts (engine/contradictions.ts): a sentence each. */
  readonly contradictions: readonly string[];
  /** Special situations that the guideline does not cover. */
  readonly situations: readonly SituationId[];
  /** Which of several those are that may be told as more than one thing: "breastfeeding". */
  readonly situationTerms: readonly ToldTerm[];
  /** The words by which it names them. */
  readonly situationWords: readonly string[];
  /** Understood, but nothing the chart asks: age, sex, years. */
  readonly background: readonly string[];
  /** Spans not understood; to be said to the person, never dropped in silence. */
  readonly unread: readonly string[];
}
