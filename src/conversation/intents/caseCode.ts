import { type DecodedCase, readCode, type UnreadableCode } from '../../machine/caseCode/caseCode.ts';
import type { Editions } from '../../machine/caseCode/edition.ts';
import { codesIn } from './codesIn.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

type BadCode = Extract<CaseIntent, { readonly kind: 'badCode' }>;

/** Longer than any code, whatever stands between its signs. */
const longest = 300;

/** What may stand before a code. */
const opening =
  /^(?:please\s+)?(?:open|restore|load|case code|code|case)\b[\s:=]*(?:(?:the\s+)?(?:case\s+)?code\b[\s:=]*)?/iu;

/** A text that is a case code, alone, behind "open", or among marks and words that say no more than that. */
export function caseCode(said: Readings, { editions }: Situation): CaseIntent | null {
  const { text } = said.utterance;
  if (text.length > longest) return null;
  const read = readTyped(text, editions);
  if (!('fault' in read)) return { kind: 'openCode', decoded: read };
  const { codes, rest } = codesIn(text, editions);
  const [only] = codes.values();
  const isAlone = codes.size === 1 && saysNoMore(rest) && said.of(rest).identifier() === null;
  return only && isAlone ? { kind: 'openCode', decoded: only } : null;
}

/** What looks as if it were meant as a code, or holds one beside other words. */
export function perhapsCaseCode(
  { utterance: { text } }: Readings,
  { editions }: Situation,
): CaseIntent | null {
  if (text.length > longest) return null;
  const { codes } = codesIn(text, editions);
  if (codes.size > 0) return badCode(codes.size > 1 ? 'severalCodes' : 'wordsBeside');
  if (!looks.some((look) => look.test(text.trim()))) {
    return opensNothing.test(text.trim()) ? badCode('noCode') : null;
  }
  const read = readTyped(text, editions);
  if (!('fault' in read)) return null;
  // Where other words may stand beside it, which group is wrong cannot be known.
  return badCode(read.fault, isNothingElse(text) ? read.groups() : []);
}

function badCode(fault: BadCode['fault'], groups: BadCode['groups'] = []): BadCode {
  return { kind: 'badCode', fault, groups };
}

/** What a list of cases has before a code: "- Case 24 · Pancreas · Percutaneous RFA · ". */
const listed = /^[\s\-*•]*case\s\d{1,3}(?::|\s·).*·\s*$/iu;

/** What marks an item of a list or a file, and is nothing of a patient. */
const marks: readonly RegExp[] = [
  /^\s*(?:\d{1,3}[.)]|#\d{1,3})(?=\s)/u,
  /<\/?[a-z]+>/giu,
  /(?<=\s-)\d{4}-\d{2}-\d{2}(?=\.)/u,
];

/** Words that ask for no more than to open a code, and the endings of files that are named after one. */
const asking: ReadonlySet<string> = new Set(
  'open reopen restore load show go back to please thanks thank you the this my case code is it pdf docx md png svg json'.split(
    ' ',
  ),
);

/** Whether what stands beside a code is a row of the list of cases, or marks and words that ask to open it. */
function saysNoMore(rest: string): boolean {
  if (listed.test(rest)) return true;
  const words = marks.reduce((left, mark) => left.replace(mark, ' '), rest).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => asking.has(word.toLowerCase()));
}

/** Whether a text is groups of one length, the last perhaps shorter, behind the prefix or "open". */
function isNothingElse(text: string): boolean {
  const typed = text.trim().replace(opening, '').replace(/^nelm/iu, '');
  const groups = typed.match(/[0-9a-z]+/giu) ?? [];
  const [first = ''] = groups;
  const last = groups.at(-1) ?? '';
  return groups.slice(0, -1).every(({ length }) => length === first.length) && last.length <= first.length;
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

/** Reads a text that is to be a code, alone or behind "open", and nothing else. */
function readTyped(text: string, editions: Editions): DecodedCase | UnreadableCode {
  const typed = text
    .trim()
    .replace(opening, '')
    .replace(/[.!?\s]+$/u, '');
  return readCode(editions, typed);
}

/** "Delete case 2", "drop this case": a number, or the open case. */
export function droppedCase({ utterance: { plain } }: Readings): CaseIntent | null {
  const said =
    /^(?:please )?(?:delete|drop|remove|discard|erase|forget)\s+(?:(?:case|patient|#)\s*(?:no\.?\s*|number\s*|#\s*)?(?<number>[1-9]\d{0,2})|(?<open>(?:the |this )?(?:open |current )?(?:case|patient)))(?: please)?$/u.exec(
      plain,
    )?.groups;
  if (!said) return null;
  return { kind: 'dropCase', number: said['number'] === undefined ? null : Number(said['number']) };
}

const slip = '(?:(?:oh|oops|ah|no|wait|sorry|apologies|my mistake)[\\s,.!:-]+)*';
const ofSomebody = '(?:(?:of|for|about|in) )?';
const wrong = new RegExp(
  `^${slip}(?:(?:(?:that(?:'s| is| was)?|this(?: is| was)?|it(?:'s| is| was)?|i (?:have|had|took|typed)|i've got) )?${ofSomebody}(?:the )?wrong|(?:that|this|it)(?:'s| is| was) ${ofSomebody}(?:another|a different|the other)) (?:patient|case)(?:[\\s,.!-]+(?:sorry|apologies|my mistake))?$`,
  'u',
);

/** "Sorry, wrong patient": it says nothing of what is to become of what was typed, so the ways out are told. */
export function wrongPatient(
  { utterance: { plain } }: Readings,
  { case: open }: Situation,
): CaseIntent | null {
  return wrong.test(plain) && open().session.caseId !== null ? { kind: 'wrongPatient' } : null;
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
