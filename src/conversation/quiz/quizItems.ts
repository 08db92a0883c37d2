import type { Cases } from '../../machine/cases.ts';
import type { Item } from '../../quiz/item/item.ts';
import { meantBy, namedBy } from '../../language/choice/naming.ts';
import { readChoice } from '../../language/choice/readChoice.ts';
import { quizOver } from '../../quiz/quizOver.ts';
import type { ItemSource } from '../../quiz/trainee/source.ts';

/** The items of the quiz, and what reads a person's words about them. */
export interface QuizItems {
  readonly source: ItemSource;
  /** Makes what the items are made from, and lets others have their turn meanwhile; nothing need be made unless given. */
  readonly prepare?: () => Promise<void>;
  /** Reads a topic as a person names it; null when it names none. */
  readonly topicNamed: (text: string) => { readonly id: string } | null;
  /** The id of the topic that a misspelt name may mean; null when none is near. */
  readonly topicMeant: (text: string) => string | null;
  /** Reads typed text as a choice of options; null when it is none. */
  readonly readChoice: (item: Item, text: string) => readonly string[] | null;
}

/**
 * The items over the current tables.
 * @throws QuizTablesError when the tables do not fit the guideline
 */
export function currentQuizItems(cases: Cases): QuizItems {
  const { source, topics, prepare } = quizOver(cases);
  return {
    source,
    prepare,
    topicNamed: (text) => namedBy(text, topics),
    topicMeant: (text) => meantBy(text, topics),
    readChoice,
  };
}
