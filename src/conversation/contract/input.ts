import type { Tap } from './actionData.ts';

/** What a person did in one turn, as the channel brings it. What a text means is decided in src/conversation/intents. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | Tap
  /** Meant without a word, such as by a mention alone. */
  | { readonly kind: 'command'; readonly command: string; readonly card?: undefined }
  /** A conversation opened, or came back after a restart. */
  | { readonly kind: 'joined'; /** Who added the bot, as far as is said. */ readonly by?: string }
  /** The bot was removed from the conversation. */
  | { readonly kind: 'left' }
  | { readonly kind: 'resumed' }
  /** A message that was sent before was changed or deleted afterwards. */
  | {
      readonly kind: 'revised';
      readonly how: 'edited' | 'deleted';
      /** The id of that message. */
      readonly of: string | undefined;
      /** Whether the message, as it is now, is meant for the bot. */
      readonly addressed: boolean;
    }
  /** Nothing that can be read; `say` tells why. */
  | { readonly kind: 'refused'; readonly event: string; readonly say: string };
