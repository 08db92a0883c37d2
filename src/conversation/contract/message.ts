import type { ActionData } from './actionData.ts';

/** A piece of text with its emphasis. What a person typed only ever appears as runs: never as markup. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly subtle?: boolean;
  readonly strike?: boolean;
  readonly small?: boolean;
  /** An address on the web that a tap on the text opens; plain text shows it in full. */
  readonly link?: string;
}

export type Inline = string | readonly Run[];

export type Tone = 'plain' | 'subtle' | 'attention' | 'warning' | 'good' | 'accent';

/** A part of a message that is one tap away, named by a short label in a row of such labels. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Words of the title, at most a dozen characters: three labels stand side by side on a phone. */
  readonly short: string;
  readonly blocks: readonly Block[];
}

export interface Choice {
  readonly label: string;
  /** A shorter label where there is little room; `label` is then what a screen reader says. */
  readonly short?: string;
  /** Drawn in small letters: one of many. */
  readonly small?: boolean;
  /** What stands below the label in a row, in small letters. */
  readonly detail?: string;
  readonly data: ActionData;
  /** What a person may type instead, shown in plain text. */
  readonly typed?: string;
  readonly quiet?: boolean;
}

/** One part of a message. A message is rendered as an Adaptive Card and, in full, as plain text. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly tight?: boolean }
  | {
      readonly kind: 'text';
      readonly text: Inline;
      readonly tone?: Tone;
      readonly small?: boolean;
      /** Close to what is above it. */
      readonly tight?: boolean;
    }
  | { readonly kind: 'notice'; readonly text: Inline; readonly tone: Exclude<Tone, 'plain' | 'subtle'> }
  /** Several notices of one tone in one box. */
  | {
      readonly kind: 'notices';
      readonly tone: Exclude<Tone, 'plain' | 'subtle'>;
      readonly items: readonly Inline[];
    }
  | { readonly kind: 'list'; readonly items: readonly Inline[]; readonly ordered?: boolean }
  | { readonly kind: 'facts'; readonly items: readonly { readonly name: string; readonly value: string }[] }
  /** A bar for each item, 0 to 100 percent; `value` says it in words. */
  | {
      readonly kind: 'bars';
      readonly items: readonly { readonly name: string; readonly percent: number; readonly value: string }[];
    }
  /**
   * Two things side by side, where there is no room one above the other: each row has a name, what is so on both sides,
   * and what is so on one side alone.
   */
  | {
      readonly kind: 'sideBySide';
      readonly id: string;
      readonly sides: readonly [string, string];
      readonly rows: readonly {
        readonly name: Inline;
        readonly both: readonly Inline[];
        readonly apart: readonly [readonly Inline[], readonly Inline[]];
      }[];
    }
  /** A small drawing (SVG) for channels that draw one, see `Channel.pictures`; `alt` says what it shows. */
  | { readonly kind: 'picture'; readonly svg: string; readonly alt: string }
  /** A picture that the channel fetches from an address; a tap opens it. */
  | { readonly kind: 'linkedPicture'; readonly url: string; readonly alt: string }
  | { readonly kind: 'choices'; readonly layout: 'rows' | 'columns'; readonly choices: readonly Choice[] }
  /** Answers already given, a compact line each, tappable to change. */
  | {
      readonly kind: 'answers';
      readonly items: readonly { readonly name: string; readonly value: string; readonly data: ActionData }[];
    }
  | {
      readonly kind: 'number';
      readonly id: string;
      readonly label: string;
      readonly min: number;
      readonly max: number;
      readonly required: boolean;
      readonly problem: string;
    }
  | {
      readonly kind: 'select';
      readonly id: string;
      readonly label: string;
      readonly many: boolean;
      /** Ids chosen at first, separated by commas. */
      readonly chosen?: string;
      readonly options: readonly { readonly title: string; readonly value: string }[];
    }
  | { readonly kind: 'fold'; readonly id: string; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'sections'; readonly sections: readonly Section[] };

/** A button that is a turn. */
export interface ActionButton {
  readonly title: string;
  readonly data: ActionData;
  /** The button that sends the inputs of the message. */
  readonly primary?: boolean;
}

/** A button that opens an address and is no turn. Plain text shows the address. */
export interface LinkButton {
  readonly title: string;
  /** Absolute; on the built-in page relative to it. */
  readonly url: string;
}

export type Button = ActionButton | LinkButton;

/** Whether a tap on the button is a turn. */
export function isAction(button: Button): button is ActionButton {
  return 'data' in button;
}

/** Teams shows no more on a card; links count as well. */
export const mostButtons = 6;

/** What the bot says in one turn. */
export interface Message {
  readonly blocks: readonly Block[];
  /** At most `mostButtons`. */
  readonly buttons: readonly Button[];
  /** One line for plain text on how to go on by typing. */
  readonly typeHint: string;
  /** A name for the card, read out by screen readers. */
  readonly speak: string;
}
