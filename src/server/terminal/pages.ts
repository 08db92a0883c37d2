/** A text of which as much is shown as a terminal has room for. */
export interface Page {
  readonly shown: string;
  /** What comes next; empty when all is shown. */
  readonly rest: string;
}

/** Lines left for the prompt, and for the word that there is more. */
const reserved = 3;

/**
 * The part of a text that stands on a terminal of some rows, so that what is said first does not scroll away.
 * It ends where a paragraph does, unless that would leave more than a third of the rows empty.
 * @param rows of the terminal; null for no limit
 */
export function pageOf(text: string, rows: number | null): Page {
  const lines = text.split('\n');
  const room = Math.max(1, (rows ?? Infinity) - reserved);
  if (lines.length <= room) return { shown: text, rest: '' };
  const blank = lines.lastIndexOf('', room);
  const end = blank >= (room * 2) / 3 ? blank : room;
  return { shown: lines.slice(0, end).join('\n'), rest: lines.slice(end).join('\n').replace(/^\n+/, '') };
}

/** Says that there is more, and how to read on. */
export function moreToRead(rest: string): string {
  const count = rest.split('\n').length;
  return `-- ${count} more ${count === 1 ? 'line' : 'lines'}: type more --`;
}
