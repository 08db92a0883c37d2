import type { Activity } from 'botbuilder';

/** Who can read what is said: one person, a group chat, or a channel of a team. */
export type Scope = 'personal' | 'group' | 'channel';

/** A client that does not say is taken for a conversation with one person. */
export function scopeOf({ conversation }: Pick<Activity, 'conversation'>): Scope {
  switch (conversation.conversationType) {
    case 'groupChat':
      return 'group';
    case 'channel':
      return 'channel';
    default:
      return conversation.isGroup ? 'group' : 'personal';
  }
}

/** Whether others than the person who asks read along. */
export function isShared(scope: Scope): boolean {
  return scope !== 'personal';
}
