import { createHash } from 'node:crypto';
import { recent } from '../../machine/recent.ts';

/** What is stored, a session or another document, with the activities that were taken last. */
interface Seeing {
  readonly seen: readonly string[];
}

/** More than a group says while a channel still tries to deliver a message again. */
const remembered = 100;

/** Whether an activity was taken before: it is delivered again. */
export function hasSeen({ seen }: Seeing, activityId: string | undefined): boolean {
  if (activityId === undefined) return false;
  // Earlier versions kept the ids themselves.
  return seen.includes(markOf(activityId)) || seen.includes(activityId);
}

/** The same document with one more activity seen. */
export function withSeen<Document extends Seeing>(
  document: Document,
  activityId: string | undefined,
): Document {
  return activityId === undefined || hasSeen(document, activityId)
    ? document
    : { ...document, seen: [...document.seen, markOf(activityId)].slice(-remembered) };
}

/** Short, since a hundred are kept; 48 bits are enough to tell them apart. */
function markOf(activityId: string): string {
  return marks.of(activityId, () => createHash('sha256').update(activityId).digest('base64url').slice(0, 8));
}

/** A turn asks for the mark of its activity several times. */
const marks = recent<string>(200);
