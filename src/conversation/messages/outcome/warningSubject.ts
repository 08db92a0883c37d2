import type { Prohibition } from '../../../guideline/outcome.ts';
import { lowered } from '../said/letterCase.ts';

/** What stands before the colon, without "After"; or in or with what. */
const subjectForm = /^(?:After )?(?<first>[^:]+):|\b(?:in|with)(?: an?)? (?<inside>[^,.]+)/u;

/** Of what a warning speaks, in its own words: "earlier PRRT", "severe renal impairment". */
export function subjectInShort({ text }: Pick<Prohibition, 'text'>): string {
  const { first, inside } = subjectForm.exec(text)?.groups ?? {};
  return lowered(first ?? inside ?? text);
}
