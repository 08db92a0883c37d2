import { escapeHtml } from '../../machine/escapeHtml.ts';
import { drawReadPage } from '../http/readPage.ts';

/** Why an address gives no file. */
export interface FileFault {
  readonly status: number;
  readonly title: string;
  /** What is wrong, in one sentence. */
  readonly lead: string;
  /** What leads on. */
  readonly wayOn: string;
  /** When to ask again, in seconds. */
  readonly retryAfter?: number;
}

const fresh = 'Go back to the chat and type mdt at the outcome: the card that comes has new links.';

/** What is said of an address that gives no file: what is wrong, and what leads on. Nothing of the inside. */
export const fileFaults = {
  expired: {
    status: 410,
    title: 'This link has expired',
    lead: 'Links to files hold for a limited time.',
    wayOn: fresh,
  },
  notOurs: {
    status: 404,
    title: 'This link does not work',
    lead: 'It is not whole, or was changed on its way; links are long, and some programs cut them off.',
    wayOn: fresh,
  },
  unknownFormat: {
    status: 404,
    title: 'There is no such file',
    lead: 'A case is to be had as pdf, docx, md, png or svg: with one of these at the end of the address.',
    wayOn: fresh,
  },
  otherGuideline: (code: string) => ({
    status: 410,
    title: 'The guideline has changed',
    lead: 'This link was made under a guideline that is no longer in force, so no file is made from it.',
    wayOn: `Type open ${code} in the chat: it says what the case leads to now, and what has changed.`,
  }),
  noOutcome: {
    status: 404,
    title: 'This case has no outcome',
    lead: 'Files are made of cases that have reached their outcome.',
    wayOn: fresh,
  },
  busy: {
    status: 503,
    title: 'Too many files at once',
    lead: 'Files are drawn one after the other, and many are waiting.',
    wayOn: 'Please open the link again in a minute.',
    retryAfter: 60,
  },
  notDrawn: {
    status: 503,
    title: 'The file could not be drawn',
    lead: 'Drawing it was broken off, because it took too long or too much memory.',
    wayOn:
      'Please open the link again in a minute. The text for the record stands in the chat as well: type mdt.',
    retryAfter: 60,
  },
  ours: {
    status: 500,
    title: 'The file could not be made',
    lead: 'Something went wrong on our side.',
    wayOn: 'Type mdt in the chat: the text for the record stands there as well.',
  },
} as const satisfies Readonly<Record<string, FileFault | ((code: string) => FileFault)>>;

/** A fault as a page. */
export function drawFileFault({ title, lead, wayOn }: FileFault): string {
  return drawReadPage({
    title,
    lead,
    root: '../',
    body: `<section><p>${escapeHtml(wayOn)}</p></section>`,
    footer: 'Rule-based, no AI.',
  });
}
