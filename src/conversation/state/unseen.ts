import { type Store, StoreConflict } from '../contract/store.ts';

/** The key under which it is kept that the last answer in a conversation did not arrive. */
export function unseenKey(conversation: string): string {
  return `unseen/${conversation}`;
}

/** Whether the last answer did not arrive, so that nobody knows the question that is open. */
export async function isUnseen(store: Store, conversation: string): Promise<boolean> {
  return (await store.read(unseenKey(conversation))) !== null;
}

/** Keeps that an answer did not arrive. */
export async function markUnseen(store: Store, conversation: string): Promise<void> {
  try {
    await store.write(unseenKey(conversation), { schema: 1 }, null);
  } catch (error) {
    // It is kept already.
    if (!(error instanceof StoreConflict)) throw error;
  }
}

/**
 * Replies that show what is asked now, and nothing that draws away from it. A list of the answers does not show it as
 * plainly, so after that a text is still not taken for an answer.
 */
const showing: ReadonlySet<string> = new Set(['unseen', 'repeated', 'repeatedWords', 'show', 'toCase']);

/** Whether people know what is asked, once the reply to such an event has arrived. */
export function showsWhatIsAsked(event: string): boolean {
  return showing.has(event);
}

/** The next answer has arrived. */
export async function markSeen(store: Store, conversation: string): Promise<void> {
  await store.delete(unseenKey(conversation));
}
