import type { Activity } from 'botbuilder';
import type { Scope } from '../conversation/contract/scope.ts';

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
