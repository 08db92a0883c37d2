import type { Editions } from '../../machine/caseCode/edition.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import type { BytesOf } from '../ask/askBlocks.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { FileLinks } from '../contract/links.ts';
import type { Block, Message } from '../contract/message.ts';
import type { Scope } from '../contract/scope.ts';
import type { Feedback } from '../feedback/record.ts';
import type { DrawView } from '../messages/view.ts';
import type { Session } from '../state/session.ts';

/** What the consult needs from outside, whoever reads along. */
export interface ConsultDependencies {
  readonly cases: Cases;
  /** An id for a new case, not to be guessed. */
  readonly newId: () => string;
  /** Puts what a card shows into words. */
  readonly draw: DrawView;
  readonly bytesOf: BytesOf;
  /** The versions of the guideline of which case codes can be opened. */
  readonly editions: Editions;
  /** For how many days a case stays in the list. */
  readonly keptDays: number;
  /** The commit of the program, for texts that leave the bot. */
  readonly build?: string;
}

/** Where a conversation stands in the course of a turn. (Bot Framework's `TurnContext` is another thing.) */
export interface ConversationContext extends ConsultDependencies {
  /** Who reads along. */
  readonly scope: Scope;
  readonly session: Session;
  /** The open case, or null. */
  readonly state: CaseState | null;
  /** What the last reply was, where this turn may answer it. */
  readonly lastReply: Session['lastReply'];
  /** Who speaks: a key that means nothing outside this case. */
  readonly participant?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Addresses of files that the people here can reach; null where there are none. */
  readonly links: FileLinks | null;
  /** Whether the channel draws a picture that comes within the card. */
  readonly pictures: boolean;
}

/** What a turn does: the session after it and what is said. */
export interface Turn {
  readonly session: Session;
  /** The case after it, or null. */
  readonly state: CaseState | null;
  readonly message: Message;
  /** What happened, in one word for the log; never what was typed. */
  readonly event: string;
  /** What the person asked to see, beside where the case stands. Nothing that was typed. */
  readonly info?: readonly Block[];
  /** The message of the outcome, where it was made for this turn. */
  readonly outcome?: Message;
  /** What the person thinks of the outcome, to be stored apart from the case. */
  readonly feedback?: Feedback;
  /** True when the case that is open now came with answers that nobody gave in this turn. */
  readonly restored?: true;
  /** True when everything stored for the conversation is to be deleted. */
  readonly forget?: true;
}

/** Which case, and which state of it, a card is made for. */
export function placeOf({ caseId, rev }: Pick<Session, 'caseId' | 'rev'>): CasePlace {
  return { case: caseId ?? '', rev };
}
