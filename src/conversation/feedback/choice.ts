import type { FeedbackReason } from './record.ts';

/** What was chosen instead where it is none of the options that the outcome lists. */
export const chosenElsewhere = ['anotherOption', 'noneOfThese'] as const;

/** Before the name of a treatment that was chosen and that no option of the outcome lists. */
const unlisted = 'treatment:';

/** What stands for a treatment that was chosen and is no option of the outcome: its name, of the program's own. */
export function asUnlisted(name: string): string {
  return `${unlisted}${name}`;
}

/** The name of a treatment that was chosen and is no option; null where it is an option or none. */
export function unlistedName(option: string): string | null {
  return option.startsWith(unlisted) ? option.slice(unlisted.length) : null;
}

/** Of a choice that was said and is not one of what can be chosen: which it was is asked. */
const which = 'which:';

/** What stands for a choice that was said and is still to be chosen from the list. @param name where it has one */
export function asWhich(name = ''): string {
  return `${which}${name}`;
}

/** What was said of a choice that is still to be chosen; null where it is chosen. */
export function whichOf(option: string): string | null {
  return option.startsWith(which) ? option.slice(which.length) : null;
}

/**
 * A choice other than the recommendation, and why; or which of two options that lead as equals was chosen, which is no
 * disagreement and has no reason. It decides nothing: the case and its recommendation stay as they are, and it stands
 * beside them at the outcome and in the record.
 */
export interface MadeChoice {
  /**
   * The id of an option of the outcome, a treatment that is none of them (`asUnlisted`), `anotherOption` (another option
   * of the guideline) or `noneOfThese`; null where only the reason was said.
   */
  readonly option: string | null;
  /** Null of one of two equals. */
  readonly reason: FeedbackReason | null;
}

/** A choice as the session keeps it, with what it was said of. */
export interface KeptChoice extends MadeChoice {
  readonly outcome: string;
  /** The ids of the options that led when it was said. */
  readonly leading: readonly string[];
  /** Who said it: a key that means nothing outside this case. */
  readonly by: string;
}

/** Where a case stands, as far as a choice is about it. */
interface Standing {
  readonly outcome: string;
  readonly leading: readonly string[];
}

/** The choice made in a case, while outcome and leading options are those that it was said of; otherwise null. */
export function choiceWith(kept: KeptChoice | null, { outcome, leading }: Standing): MadeChoice | null {
  const isAboutThis = kept !== null && kept.outcome === outcome && kept.leading.join() === leading.join();
  return isAboutThis ? { option: kept.option, reason: kept.reason } : null;
}
