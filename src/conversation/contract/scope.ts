/** Who can read what is said: one person, a group chat, or a channel of a team. */
export type Scope = 'personal' | 'group' | 'channel';

/** Whether others than the person who asks read along. */
export function isShared(scope: Scope): boolean {
  return scope !== 'personal';
}
