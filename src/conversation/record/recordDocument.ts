import type { ConditionState } from '../../engine/conditionState.ts';
import type { GuidelineStamp } from '../../engine/recommend.ts';
import type { Run } from '../contract/message.ts';

/** A line of text with its emphasis. */
export type Runs = readonly Run[];

/**
 * The record of a case for a tumour board: one ordered model from which plain text, Markdown, PDF and Word are drawn.
 * It holds no identifier of a patient and names no conversation.
 */
export interface RecordDocument {
  readonly title: string;
  readonly language: 'en';
  /** The code that opens the case again; null where there is none. */
  readonly caseCode: string | null;
  /** When it is written, in milliseconds since 1970. */
  readonly writtenAt: number;
  /** The day of that in universal time: "28 November 2026". */
  readonly date: string;
  readonly stamp: GuidelineStamp;
  /** What holds for the whole: it ends the record, and stands on each of its pages. */
  readonly banner: string;
  /** In the order in which every form shows them; none is empty. */
  readonly parts: readonly RecordPart[];
}

export type RecordPartId =
  | 'outcome'
  | 'stops'
  | 'situations'
  | 'choice'
  | 'notAsked'
  | 'answers'
  | 'byHand'
  | 'volunteered'
  | 'notTaken'
  | 'firstScreen'
  | 'first'
  | 'others'
  | 'cautions'
  | 'firmness'
  | 'missing'
  | 'conditions'
  | 'next'
  | 'firmnessRest'
  | 'updates'
  | 'tags'
  | 'limits'
  | 'picture';

export interface RecordPart {
  readonly id: RecordPartId;
  /** In small letters; plain text has it in capitals. */
  readonly title: string;
  readonly blocks: readonly RecordBlock[];
}

/**
 * How much a record holds: a document, or a text that is pasted into an e-mail, which is what the card says. It has no
 * picture, no updates, nothing to fill in by hand, and not how firm the recommendation is: that has cards of its own.
 */
export type RecordExtent = 'document' | 'text';

export type RecordBlock =
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly mark: 'bullet' | 'stop'; readonly items: readonly Runs[] }
  | { readonly kind: 'facts'; readonly items: readonly RecordFact[] }
  | RecordOption
  | RecordPicture
  | { readonly kind: 'references'; readonly items: readonly string[] }
  | { readonly kind: 'blanks'; readonly items: readonly Blank[] };

export interface RecordFact {
  readonly name: string;
  readonly value: string;
}

/** An option with all that is said of it in this case. */
export interface RecordOption {
  readonly kind: 'option';
  /** Place in the order shown, from 1. */
  readonly number: number;
  /** `forbidden` is not closed, and what was told or a warning that applies speaks against it. */
  readonly state: 'leads' | 'open' | 'forbidden' | 'closed';
  /** Why it is closed; empty when it is open. */
  readonly closed: Runs;
  /** What stands beside the route and speaks against it; empty as a rule. */
  readonly against: Runs;
  readonly text: Runs;
  readonly warnings: Pointed<Runs>;
  /** The other warnings, which are not about this case, with what says so. */
  readonly notTheCase: readonly { readonly lead: string; readonly those: Pointed<Runs> }[];
  readonly conditions: Pointed<RecordCondition>;
}

/** What stands under an option; of what an earlier option has in full already only its number. */
export interface Pointed<Item> {
  readonly allOf: number | null;
  readonly items: readonly Item[];
}

/** A condition of an option with its state in this case, volunteered answers counted. */
export interface RecordCondition {
  readonly words: string;
  readonly state: ConditionState;
  /** What beside the answers of the route makes it so, behind the state; empty where nothing does. */
  readonly why: string;
  /** What the case has that its words deny, where this chart does not evaluate it; else empty. */
  readonly butHas: string;
  /** Where it comes from, in brackets. */
  readonly tag: string;
}

/** A drawing with its size in its own units. */
export interface RecordPicture {
  readonly kind: 'picture';
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
}

/** A place that is filled in by hand. */
export interface Blank {
  readonly label: string;
  /** Empty lines to write on; none is a box for a label. */
  readonly lines: number;
}

/** What other parts of the program say of the case, beside its recommendation. */
export interface RecordParts {
  /** How firm the recommendation is, a line each. */
  readonly firmness: readonly Runs[];
  /** What is not known and could be found out, a line each, what decides most first; or that nothing is. */
  readonly missing: readonly Runs[];
  readonly picture: Omit<RecordPicture, 'kind'> | null;
  readonly caseCode: string | null;
}

export const noParts: RecordParts = {
  firmness: [],
  missing: [],
  picture: null,
  caseCode: null,
};
