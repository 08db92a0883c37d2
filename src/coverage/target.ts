import type { QuestionId } from '../guideline/answers.ts';
import { PathwayError } from '../guideline/errors.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import type { Move } from './routes/route.ts';
import type { ShownAdvice } from './advice/shownAdvice.ts';

/** What a target shows after a move. */
export interface Observation {
  /** The question being asked, or null at an outcome. */
  readonly question: QuestionId | null;
  readonly outcome: OutcomeId | null;
  /** Cautions in the order shown; null while a question is open. */
  readonly cautions: readonly string[] | null;
  /** What is advised at an outcome, as far as the target tells it; null while a question is open. */
  readonly advice: ShownAdvice | null;
  /** Id of the edge that fired last, where the target tells it. */
  readonly edge?: string | null;
  /** What is wrong with what was shown (card checks), each in one line. */
  readonly findings: readonly string[];
}

/** One conversation with a target. */
export interface TargetSession {
  /** Starts a case and says what is asked first. */
  begin(): Promise<Observation> | Observation;
  /** @throws TargetError when the target cannot be reached or does not speak the protocol */
  make(move: Move): Promise<Observation> | Observation;
  close(): Promise<void> | void;
}

/** Something that routes are walked against: the chart, the bot in process, a bot by URL. */
export interface Target {
  readonly name: string;
  /** Version and hash of the guideline that the target says it runs, once known. */
  readonly guideline: () => { readonly version: string; readonly hash: string } | null;
  open(): Promise<TargetSession> | TargetSession;
  close(): Promise<void> | void;
}

/** The target cannot be reached or does not speak the protocol; the message is one clear line. */
export class TargetError extends PathwayError {
  override readonly name = 'TargetError';

  constructor(message: string, options?: ErrorOptions) {
    super('TargetNotUsable', message, options);
  }
}
