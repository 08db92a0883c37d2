import type { Scope } from '../contract/scope.ts';
import type { GuidelineStamp } from '../../engine/summarize.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { Feedback } from '../feedback/record.ts';
import type { Intake } from '../../language/line/readIntake.ts';
import type { Block, Inline, Message } from '../contract/message.ts';
import { reachedMessage, welcomeMessage } from '../messages/info.ts';
import { outcomeMessage } from '../messages/outcome.ts';
import { questionMessage, whyBlocks } from '../messages/question.ts';
import { reviewMessage } from '../messages/review.ts';
import { waitingMessage } from '../messages/waiting.ts';
import type { Session } from '../state/session.ts';

/** What the conversation needs from outside. */
export interface Conversing {
  readonly cases: Cases;
  readonly stamp: GuidelineStamp;
  /** An id for a new case, not to be guessed. */
  readonly newId: () => string;
  /** Who reads along. */
  readonly scope: Scope;
}

/** Where a conversation stands at the beginning of a turn. */
export interface Scene extends Conversing {
  readonly session: Session;
  /** The open case, or null. */
  readonly state: CaseState | null;
}

/** What a turn does: the session after it and what is said. */
export interface Turn {
  readonly session: Session;
  readonly message: Message;
  /** What happened, in one word for the log; never what was typed. */
  readonly event: string;
  /** What the person asked to see, beside where the case stands. Nothing that was typed. */
  readonly info?: readonly Block[];
  /** What the person thinks of the outcome, to be stored apart from the case. */
  readonly feedback?: Feedback;
  /** True when everything stored for the conversation is to be deleted. */
  readonly forget?: true;
}

export function placeOf({ session }: Scene): CasePlace {
  return { case: session.caseId ?? '', rev: session.rev };
}

/** How the standing of a case is said. */
interface How {
  /** Adds the reason for the question. */
  readonly why?: boolean;
  /** Names an outcome without showing it again. */
  readonly briefly?: boolean;
  /** What was read from the line of this turn; it is not kept. */
  readonly read?: Intake;
}

/**
 * Says where the case stands: its question, its outcome, what waits for confirmation, or how to begin.
 * @param before what comes first
 */
export function show(scene: Scene, event: string, before: readonly Block[] = [], how: How = {}): Turn {
  const { session, state, cases } = scene;
  const message = standing(scene, before, how);
  if (!informing.has(event)) return { session, event, message };
  const why = how.why && state?.question ? whyBlocks(state.question, cases) : [];
  return { session, event, message, info: [...before, ...why] };
}

/** Turns that only show something. */
const informing: ReadonlySet<string> = new Set(['help', 'hello', 'about', 'why', 'path', 'mdt', 'coverage']);

/** The same with a notice first. */
export function notice(
  scene: Scene,
  event: string,
  text: Inline,
  tone: 'warning' | 'accent' | 'good' | 'attention' = 'warning',
): Turn {
  return show(scene, event, [{ kind: 'notice', tone, text }], { briefly: true });
}

function standing(scene: Scene, before: readonly Block[], how: How): Message {
  const { state, cases } = scene;
  const place = placeOf(scene);
  const { intake, ahead, confirming } = scene.session;
  if (state && confirming) {
    const otherwise = standing({ ...scene, session: { ...scene.session, confirming: null } }, [], how);
    const hidden = how.why && state.question && confirming.question !== state.question;
    const why = hidden ? whyBlocks(state.question, cases) : [];
    return waitingMessage(confirming, { state, ahead, cases, place }, [...before, ...why], otherwise);
  }
  if (state && intake) {
    return reviewMessage(intake, state, place, before, how.read);
  }
  if (state?.question) {
    return questionMessage(state.question, state, cases, place, { ...how, before, ahead });
  }
  if (state?.summary) {
    return how.briefly
      ? reachedMessage(state.summary, place, before)
      : outcomeMessage(state.summary, place, before, ahead);
  }
  return welcomeMessage(before);
}
