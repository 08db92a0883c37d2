import type { ConversationContext, Turn } from '../consult/context.ts';
import type { CheckedCommand } from '../../coverage/routes/commands.ts';
import type { Explained } from '../consult/explain.ts';
import type { QuizRequest } from '../quiz/request.ts';

/** A command as the client's menu offers it; selecting it puts the title into the message box. */
export interface MenuEntry {
  /** Place in the menu, from 1: the first are seen first, and there is room for ten. */
  readonly place: number;
  readonly title: string;
  readonly description: string;
}

/** Where the people look who want to know what can be said. */
interface Listed {
  /** The line of `help`. */
  readonly help?: string;
  readonly menu?: MenuEntry;
  readonly protocol?: ProtocolRow;
}

/** A row of the table of commands in docs/protocol.md; several commands may share one. Markdown. */
export interface ProtocolRow {
  readonly text: string;
  readonly effect: string;
}

/**
 * A command of the consult: a message whose whole text is one of its words, or an action of a card. All that
 * is known of it stands in its one entry; words, help, menu, protocol and what path coverage checks are made
 * from the entries (see `registry.ts`).
 */
export type CaseCommand = Listed & {
  readonly for: 'case';
  /** What the log says; for those of `cardCommands` the `do` of the protocol. */
  readonly name: string;
  /** Compared with the whole text, in lower case and without punctuation at the end. */
  readonly words: readonly string[];
  /** Short words that mean it only while no case is open: within one they may be part of an answer. */
  readonly bare?: {
    readonly words: readonly string[];
    /** What is said to one of them within a case. */
    readonly inCase: string;
  };
  /** What must be there for it, and what is said when it is not. */
  readonly needs?: { readonly open: 'case' | 'outcome'; readonly otherwise: string };
  /** Whether it changes or ends the case: an old card must not. */
  readonly changesCase?: boolean;
  /** Whether it begins a case, so that the card of a closed one may still give it. */
  readonly beginsCase?: boolean;
  /** What is said when a card gives it that was made while no case was open, and one is open now. */
  readonly fromEarlierCard?: string;
  /** Whether path coverage gives it at every question and outcome, and what it may do to the case there. */
  readonly checked?: CheckedCommand['effect'];
  /**
   * What it does while the quiz is what the bot spoke of last: it goes to the case, it is refused because it
   * belongs to a case, it shows the same there, or it is a request to the quiz.
   */
  readonly inQuiz: 'goesToCase' | 'refused' | 'help' | 'about' | QuizRequest;
} & (
    | {
        /** Does it. */
        readonly run: (context: ConversationContext) => Turn;
        /** The same from a card, where that is another thing. */
        readonly runFromCard?: (context: ConversationContext) => Turn;
      }
    /** It changes nothing: what it shows, which may have to be loaded. */
    | {
        readonly shows: (context: ConversationContext, registry: HelpLines) => Explained | Promise<Explained>;
      }
  );

/** A command of the quiz: words without an argument. */
export type QuizCommand = Listed & {
  readonly for: 'quiz';
  readonly words: readonly string[];
  readonly request: QuizRequest;
  /** Whether it means the quiz wherever it is said, or only while the quiz is what the bot spoke of last. */
  readonly heard: 'everywhere' | 'inQuiz';
};

/** Something else that can be said, named among the commands. */
export type Hint = Listed & { readonly for: 'hint' };

export type Entry = CaseCommand | QuizCommand | Hint;

/** The lines of `help`. */
export interface HelpLines {
  readonly helpLines: readonly string[];
}
