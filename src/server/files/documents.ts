import type { LinkedCase, LinkedFile } from '../../conversation/contract/links.ts';

/** A file of a case, or why there is none. */
export type DrawnFile =
  | { readonly kind: 'drawn'; readonly body: Uint8Array }
  /** The code is of a guideline that is not the one in force: its case may lead elsewhere now. */
  | { readonly kind: 'otherGuideline' }
  /** The code opens no case, or one without an outcome. */
  | { readonly kind: 'noOutcome' };

/** Draws each form of the files of a case, from what its address holds. */
export type DrawnForms = Readonly<
  Record<
    LinkedFile,
    /** @param at when the address was made, milliseconds since 1970: the day that the file bears */
    (content: LinkedCase, at: number) => Promise<DrawnFile>
  >
>;

/** The files of cases, for as long as the server runs. */
export interface Documents extends DrawnForms {
  /** Ends what draws; a file under way is given up. */
  close(): Promise<void>;
}
