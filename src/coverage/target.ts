import type { QuestionId } from '../guideline/answers.ts';
import { PathwayError } from '../guideline/errors.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import type { Move } from './routes/route.ts';
import type { ShownAdvice } from './advice/shownAdvice.ts';
import type { Screen } from './screen/screen.ts';
import type { Finding } from './wire/finding.ts';
import type { Exchange, Send } from './wire/stepFault.ts';

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
  /** What is wrong with what was shown (card checks). */
  readonly findings: readonly Finding[];
  /** Category of the outcome, as it is told to programs; absent where none is told. */
  readonly category?: string | null;
  /** What a person reads on the last card; absent at a target that shows nothing. */
  readonly screen?: Screen;
  /** The replies to a command, a tap or a look at a change themselves, before the case was asked for again. */
  readonly told?: readonly ToldReply[];
  /** The reply with the text for the record, asked for at an outcome. */
  readonly record?: Screen | null;
  /** What was sent last and what came back; absent where nothing is sent. */
  readonly exchange?: Exchange;
}

/** A reply to a command or a tap, and to what. */
export interface ToldReply {
  readonly to: string;
  readonly screen: Screen;
}

/** What is known of the program that a target runs, as it says itself. */
export interface TargetBuild {
  readonly version: string | null;
  readonly commit: string | null;
  /** Whether anything differs from that commit; null where it is not said. */
  readonly changed: boolean | null;
}

/** One conversation with a target. */
export interface TargetSession {
  /** Starts a case and says what is asked first. */
  begin(): Promise<Observation> | Observation;
  /** @throws StepFault when the step could not be judged */
  make(move: Move): Promise<Observation> | Observation;
  close(): Promise<void> | void;
}

/** Something that routes are walked against: the chart, the bot in process, a bot by URL. */
export interface Target {
  readonly name: string;
  /** `screen` where cards are read, `chart` where nothing is shown. */
  readonly shows: 'screen' | 'chart';
  /** Version and hash of the guideline that the target says it runs, once known. */
  readonly guideline: () => { readonly version: string; readonly hash: string } | null;
  /** The build that it says it runs; null where it says nothing. */
  readonly build?: () => Promise<TargetBuild | null>;
  open(): Promise<TargetSession> | TargetSession;
  /**
   * A conversation as it is, activities in and replies out; absent where nobody answers.
   * @param name the same from run to run: what chance decides in it may follow from it
   */
  readonly converse?: (name?: string) => Send;
  close(): Promise<void> | void;
}

/** The first contact with a target failed, or it runs another guideline; the message is one clear line. */
export class TargetError extends PathwayError {
  override readonly name = 'TargetError';

  constructor(message: string, options?: ErrorOptions) {
    super('TargetNotUsable', message, options);
  }
}
