import type { Guideline } from '../../guideline/guideline.ts';
import type { Editions } from '../../machine/caseCode/edition.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { Item } from '../../quiz/item/item.ts';
import type { QuizSession } from '../../quiz/trainee/sessionData.ts';
import type { Registry } from '../commands/registry.ts';
import type { Place } from '../state/quizChat.ts';
import type { Session } from '../state/session.ts';

/** What decides what a text means: where the conversation stands at the beginning of a turn. */
export interface Situation {
  readonly guideline: Guideline;
  readonly commands: Registry;
  readonly editions: Editions;
  readonly quiz: QuizSituation;
  /** The last answer did not arrive: text must not be read as an answer to a question that nobody saw. */
  readonly unseen: boolean;
  /** Rebuilt when it is first asked for. */
  readonly case: () => CaseSituation;
}

/** What of the quiz decides what a text means. */
export interface QuizSituation {
  /** Whether the quiz is what the bot spoke of last here, so that text is for it. */
  readonly focused: boolean;
  /** Whether it is a round of a group, rather than practice of one's own. */
  readonly shared: boolean;
  /** Whether a round is open. */
  readonly roundOpen: boolean;
  /** Whether what is kept of the person's practice cannot be read; never of a round. */
  readonly unreadable: boolean;
  /** Whether a session of the person's practice is open. */
  readonly inSession: boolean;
  /** What of the person's practice the quiz shows; typed text is an answer to an item at `practice` alone. */
  readonly place: Place['at'];
  /** The open item of the person's practice; null when there is none, and in a round. A fault makes it `broken`. */
  readonly openItem: () => OpenItem | 'broken' | null;
}

export interface OpenItem {
  readonly session: QuizSession;
  /** Reads typed text as a choice of its options, by id; null when it is none. */
  readonly choiceIn: (text: string) => readonly string[] | null;
  readonly item: Item;
}

/** Whether something is known of a patient, on the route or kept until it is asked. */
export function hasAnswer({ state, session }: CaseSituation): boolean {
  return state !== null && state.answers.length + session.pendingAnswers.length > 0;
}

/** What of the case decides what a text means. */
export interface CaseSituation {
  readonly session: Session;
  readonly state: CaseState | null;
}
