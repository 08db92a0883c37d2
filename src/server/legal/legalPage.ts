/** Where the pages stand. */
export const legalPaths = ['/privacy', '/terms', '/support'] as const;

export type LegalPath = (typeof legalPaths)[number];

/** Something that is kept, why, and until when. */
export interface Kept {
  readonly what: string;
  readonly why: string;
  readonly until: string;
}

/** A paragraph, a list, what is kept, or how to reach who runs the bot. */
export type LegalBlock =
  | string
  | { readonly list: readonly string[] }
  | { readonly kept: readonly Kept[] }
  | { readonly contact: true };

export interface LegalSection {
  readonly heading: string;
  readonly blocks: readonly LegalBlock[];
}

/** A page that is read, not used: what the operator of an installation tells its users. */
export interface LegalPage {
  readonly path: LegalPath;
  readonly title: string;
  /** The title as a link, in a row of such links. */
  readonly short: string;
  /** One sentence under the title. */
  readonly lead: string;
  readonly sections: readonly LegalSection[];
}
