import { type DecodedCase, decodeCase } from '../../machine/caseCode/caseCode.ts';
import { CaseCodeError } from '../../machine/caseCode/errors.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/** Longer than any code, whatever stands between its signs. */
const longest = 300;

/** What may stand before a code. */
const opening =
  /^(?:please\s+)?(?:open|restore|load|case code|code|case)\b[\s:=]*(?:(?:the\s+)?(?:case\s+)?code\b[\s:=]*)?/iu;

/** The prefix, and behind it signs of a code as people type them, figures among them, and nothing else. */
const isPrefixed = /^nelm(?=.*\d)[0-9a-z\s\p{Pd}._]*$/iu;

/** A text that is a case code, alone or behind "open"; and one that begins as only a code does, and has a fault. */
export function caseCode({ utterance: { text } }: Readings, { editions }: Situation): CaseIntent | null {
  if (text.length > longest) return null;
  const typed = codeIn(text);
  const read = decoded(() => decodeCase(editions, typed));
  if (!(read instanceof CaseCodeError)) return { kind: 'openCode', decoded: read };
  return isPrefixed.test(typed) ? { kind: 'badCode', fault: read.fault, groups: read.groups } : null;
}

/** "Open" before figures and letters that are no code, or groups of five that begin as a code does. */
export function perhapsCaseCode(
  { utterance: { text } }: Readings,
  { editions }: Situation,
): CaseIntent | null {
  if (text.length > longest) return null;
  const typed = codeIn(text);
  const isOpened =
    /^(?:please\s+)?(?:open|restore)\b/iu.test(text) && /^(?=.*\d)[0-9a-z\s\p{Pd}._]{4,}$/iu.test(typed);
  const isGrouped = /^[1il][0-9a-z]{4}(?:\p{Pd}[0-9a-z]{1,5})+$/iu.test(typed) && /(?:\d.*){3}/u.test(typed);
  if (!isOpened && !isGrouped) return null;
  const read = decoded(() => decodeCase(editions, typed));
  return read instanceof CaseCodeError ? { kind: 'badCode', fault: read.fault, groups: read.groups } : null;
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

function codeIn(text: string): string {
  return text
    .trim()
    .replace(opening, '')
    .replace(/[.!?\s]+$/u, '');
}

function decoded(read: () => DecodedCase): DecodedCase | CaseCodeError {
  try {
    return read();
  } catch (error) {
    if (error instanceof CaseCodeError) return error;
    throw error;
  }
}
