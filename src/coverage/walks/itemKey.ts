import type { DossierAnswers } from '../dossier/facts.ts';

/** What is known of an item apart from the bot that shows it. */
export interface ItemKey {
  readonly kind: string;
  readonly many: boolean;
  readonly stem: string;
  /** The paragraphs of its case; none where it has no case. */
  readonly text: readonly string[];
  /** What to remember of it. */
  readonly lesson: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly right: boolean;
    /** Why it is right or not, and what would have made it right. */
    readonly why: string;
  }[];
  /** What an oracle that shares nothing with the quiz says against its key, each in a sentence. */
  readonly faults: readonly string[];
  /** The answers of its case as the dossier names them, in the order of the route; null where it has none. */
  readonly answers: DossierAnswers | null;
  /** What its case states beside its route. */
  readonly alsoStated: DossierAnswers;
  /** The caution that it practises, or null. */
  readonly caution: string | null;
}

export interface QuizKnowledge {
  readonly kinds: readonly string[];
  /** Topics by name: items of each kind come up in one of them. */
  readonly topics: readonly string[];
  /** @returns null when the item is not known */
  readonly keyOf: (itemId: string) => ItemKey | null;
}
