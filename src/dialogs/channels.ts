/** What a channel can do, as far as the conversation depends on it. */
export interface Channel {
  /** A message that was sent can be replaced: the live card stays in its place. */
  readonly replaces: boolean;
  /** Where the plain-text form goes. Teams shows `text` beside the card, so there it is the summary. */
  readonly plainText: 'text' | 'summary';
  /** Says when the bot itself is added or removed; other channels report the person who joins. */
  readonly installs: boolean;
  /** May bring the same words again under another activity id. */
  readonly redelivers: boolean;
}

const known: Readonly<Record<string, Channel>> = {
  msteams: { replaces: true, plainText: 'summary', installs: true, redelivers: true },
  // Microsoft's Agents Playground calls itself so, or msteams.
  emulator: { replaces: true, plainText: 'text', installs: false, redelivers: false },
};

const other: Channel = { replaces: false, plainText: 'text', installs: false, redelivers: false };

/** @param id Bot Framework's `channelId` */
export function channelOf(id: string): Channel {
  return Object.hasOwn(known, id) ? (known[id] ?? other) : other;
}
