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
  /** Nothing that can be read; `say` tells why. */
  | { readonly kind: 'refused'; readonly event: string; readonly say: string };
