import type { Part } from './screen.ts';

/** Words that are expected in a place, in the order in which they are expected. */
export interface Expected {
  /** What the words are, for the report: `caution C19`, `option prrt`. */
  readonly id: string;
  readonly words: string | RegExp;
  /** What its kind alone would not tell: that it stands in the text for the record, in the reply to `why`. */
  readonly about?: string;
  readonly part: Part;
  /** As the dossier writes it; absent where no tag is compared. */
  readonly provenance?: string;
  /** Every reference of the tag must stand there. */
  readonly wholeTag?: boolean;
  /** May be left out, where room is short or where it says nothing of the case. */
  readonly optional?: boolean;
  /** Whether it is struck out. */
  readonly struck?: boolean;
  /**
   * The tone in which it is drawn (`attention`: a stop; `warning`: to be read first). Absent where none is asked for:
   * then it may have any but that of a stop.
   */
  readonly tone?: 'attention' | 'warning';
  /** May stand anywhere in its part: a sentence of the bot's own. */
  readonly anywhere?: boolean;
}
