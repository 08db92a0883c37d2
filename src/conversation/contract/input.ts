import type { CommandName } from './commandName.ts';
import type { ActionData } from './actionData.ts';

/** What a person did in one turn, with everything that must not be read already left out. */
export type Input =
  | { readonly kind: 'action'; readonly data: ActionData }
  | { readonly kind: 'command'; readonly command: CommandName }
  | { readonly kind: 'text'; readonly text: string }
  /** A conversation opened, or came back after a restart. */
  | { readonly kind: 'joined'; /** Who added the bot, as far as is said. */ readonly by?: string }
  /** The bot was removed from the conversation. */
  | { readonly kind: 'left' }
  | { readonly kind: 'resumed' }
  /** Nothing that can be read; `say` tells why. */
  | {
      readonly kind: 'refused';
      readonly event: string;
      readonly say: string;
      /** What is said instead where no question is open. */
      readonly sayIdle?: string;
    };
