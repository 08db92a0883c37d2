/** What a channel can do, as far as the conversation depends on it. */
export interface Channel {
  /** A message that was sent can be replaced: the live card stays in its place. */
  readonly replaces: boolean;
  /** Where the plain-text form goes. Teams shows `text` beside the card, so there it is the summary. */
  readonly plainText: 'text' | 'summary';
  /** Says when the bot itself is added or removed; other channels report the person who joins. */
  readonly installs: boolean;
  /** Draws a picture that comes within the card. */
  readonly pictures: boolean;
  /** May bring the same words again under another activity id. */
  readonly redelivers: boolean;
}
