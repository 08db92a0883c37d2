import type { OpenedSession } from '../state/openCase.ts';
import type { StoredSession } from '../state/session.ts';
import type { Incoming } from '../contract/incoming.ts';
import type { Intent } from '../intents/intent.ts';
import type { OpenQuiz } from '../quiz/openQuiz.ts';
import type { TextReading } from './textReading.ts';

/** A turn with what was read for it, once for all handlers, and what it means. */
export interface Understood {
  readonly incoming: Incoming;
  readonly intent: Intent;
  /** What it said, to notice it when it comes again at once; see `Meaning.words`. */
  readonly words: string | null;
  /** What read it, where it was typed; null otherwise. */
  readonly textReading: TextReading | null;
  readonly quiz: OpenQuiz;
  readonly consult: OpenConsult;
}

/** What the consult keeps of a conversation, at the beginning of a turn. */
export interface OpenConsult {
  /** As it was stored. */
  readonly before: StoredSession;
  /** With its case rebuilt; made when first asked for. */
  readonly open: () => OpenedSession;
}
