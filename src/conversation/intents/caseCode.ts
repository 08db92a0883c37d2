import { type DecodedCase, decodeCase } from '../../machine/caseCode/caseCode.ts';
import type { Editions } from '../../machine/caseCode/edition.ts';
import { CaseCodeError } from '../../machine/caseCode/errors.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/** Longer than any code, whatever stands between its signs. */
const longest = 300;

/** What may stand before a code. */
const opening =
  /^(?:please\s+)?(?:open|restore|load|case code|code|case)\b[\s:=]*(?:(?:the\s+)?(?:case\s+)?code\b[\s:=]*)?/iu;

/** A text that is a case code, alone or behind "open", and nothing else. */
export function caseCode({ utterance: { text } }: Readings, { editions }: Situation): CaseIntent | null {
  const read = readCode(text, editions);
  return read === null || read instanceof CaseCodeError ? null : { kind: 'openCode', decoded: read };
}

/** What looks as if it were meant as a code. */
export function perhapsCaseCode(
  { utterance: { text } }: Readings,
  { editions }: Situation,
): CaseIntent | null {
  if (!looks.some((look) => look.test(text.trim()))) {
    return opensNothing.test(text.trim()) ? { kind: 'badCode', fault: 'noCode', groups: [] } : null;
  }
  const read = readCode(text, editions);
  return read instanceof CaseCodeError ? { kind: 'badCode', fault: read.fault, groups: read.groups } : null;
}

/** "Open" alone, or with one word that is none of the language: it has a sign, a figure or capitals alone. */
const opensNothing =
  /^(?:please\s+)?(?:open|restore|load)(?:\s+(?:the\s+|a\s+|my\s+)?(?:case\s+)?(?:code)?)?[.!?\s]*$|^(?:please\s+)?(?:[Oo]pen|[Rr]estore|[Ll]oad)\s+(?:(?=\S*[^\p{L}\d\s.!?,])\S+|\p{Lu}+[.!?]*)$/u;

/** Each of letters, figures, spaces and hyphens alone, with a figure among them. */
const looks: readonly RegExp[] = [
  // The prefix.
  /^(?:[a-z]+\s+)*nelm(?=.*\d)[0-9a-z\s\p{Pd}._]*$/iu,
  // "Open" and letters with figures.
  /^(?:please\s+)?(?:open|restore)\s(?=.*\d)[0-9a-z\s\p{Pd}._:]{4,}$/iu,
  // Groups of five that begin as a code does, with three figures or more.
  /^[1il](?=(?:.*\d){3})[0-9a-z]{4}(?:\p{Pd}[0-9a-z]{1,5})+$/iu,
];

/** Null where a text is too long to be one. */
function readCode(text: string, editions: Editions): DecodedCase | CaseCodeError | null {
  if (text.length > longest) return null;
  const typed = text
    .trim()
    .replace(opening, '')
    .replace(/[.!?\s]+$/u, '');
  try {
    return decodeCase(editions, typed);
  } catch (error) {
    if (error instanceof CaseCodeError) return error;
    throw error;
  }
}

/** "Case 3", "open 3", "back to case #3". */
export function caseNumber({ utterance: { plain } }: Readings): CaseIntent | null {
  const said =
    /^(?:(?:open|go to|go back to|back to|show|to)\s+)?(?:case|patient|#)\s*(?:no\.?\s*|number\s*|#\s*)?(?<number>[1-9]\d{0,2})$|^open\s+(?<alone>[1-9]\d{0,2})$/u.exec(
      plain,
    );
  const number = said?.groups?.['number'] ?? said?.groups?.['alone'];
  return number === undefined ? null : { kind: 'caseNumber', number: Number(number) };
}
