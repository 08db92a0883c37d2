/** What a person can read of one reply, in the order in which it stands there. */
export interface Screen {
  readonly statements: readonly Statement[];
  readonly offers: readonly Offer[];
  /** Buttons that open an address. */
  readonly links: readonly ShownLink[];
  /** Addresses that words in a text or a picture open. */
  readonly addresses: readonly ShownAddress[];
  readonly inputs: readonly ShownInput[];
  /** Labels that unfold a part. */
  readonly folds: readonly Fold[];
  /** What a screen reader says first; null where the card has no such words. */
  readonly spoken: string | null;
  /** The plain text beside the card; null where a reply has none, as the answer to an invoke. */
  readonly text: string | null;
}

/** The part of a card in which words stand: the screen is what is seen before anything is unfolded. */
export type Part = 'screen' | 'answers' | 'options' | 'cautions' | 'more';

/** Words up to the tag of provenance behind them. */
export interface Statement {
  readonly words: string;
  /** The tag without its brackets; null where none follows. */
  readonly tag: string | null;
  readonly part: Part;
  readonly struck: boolean;
  readonly heading: boolean;
  /** The tone in which it is drawn, such as `attention`: of the ground it stands on, or of its letters; else null. */
  readonly tone: string | null;
}

/** Something to tap that sends data. */
export interface Offer {
  /** What is read on it. */
  readonly words: string;
  /** What a screen reader says of it, on a button the same. */
  readonly title: string;
  readonly part: Part;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ShownLink {
  readonly title: string;
  readonly url: string;
}

export interface ShownAddress {
  /** All that stands on its line. */
  readonly line: string;
  /** What is read of the address; on a picture null. */
  readonly words: string | null;
  readonly url: string;
}

export interface ShownInput {
  readonly id: string;
  readonly label: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly many: boolean;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export interface Fold {
  readonly title: string;
  readonly part: Part;
}

const tagForm = /\[((?:not verified|source|guideline|literature|basis)\b[^\]]*)\]/g;

/** Words with the tags behind each part of them. */
export function splitAtTags(text: string): readonly Pick<Statement, 'words' | 'tag'>[] {
  const found: Pick<Statement, 'words' | 'tag'>[] = [];
  let at = 0;
  for (const match of text.matchAll(tagForm)) {
    found.push({ words: tidy(text.slice(at, match.index)), tag: match[1] ?? null });
    at = match.index + match[0].length;
  }
  return [...found, { words: tidy(text.slice(at)), tag: null }].filter(
    ({ words, tag }) => words !== '' || tag !== null,
  );
}

/** A line of a list without the sign before it. */
export function withoutSign(line: string): string {
  return line.replace(/^\s*(?:[-•!] )?/, '');
}

/** Words as they are compared: one space between them, no sign of a list nor its title before, no full stop behind. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s•;.,]+/, '')
    .replace(/^(?:(?:Warnings|Conditions|Not met): |all of option \d+; )+/, '')
    .replace(/[\s;.,]+$/, '');
}
