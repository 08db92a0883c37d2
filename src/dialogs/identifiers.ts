import { texts } from './texts.ts';

type IdentifierKind = keyof typeof texts.identifierKinds;

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** In this order; the first that matches names the kind. */
const patterns: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['email', /[^\s@]{1,64}@[^\s@]{1,255}\.[a-z]{2,}/i],
  ['dateOfBirth', /\b(?:d\.?o\.?b\.?|date of birth|born)\b/i],
  [
    'recordNumber',
    /\b(?:mrn|hospital (?:no|number|id)|patient (?:id|no|number)|case (?:no|number)|record (?:no|number)|chi|ssn)\b\W{0,3}[a-z]{0,3}\d/i,
  ],
  ['nhsNumber', /\bnhs\b\W{0,12}(?:number|no)?\W{0,3}\d|\b\d{3}[ -]\d{3}[ -]\d{4}\b/i],
  [
    'date',
    new RegExp(
      String.raw`\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:${months})[a-z]* (?:19|20)\d{2}\b`,
      'i',
    ),
  ],
  ['phone', /(?:\+|\b00)\d[\d ()/-]{6,}\d|\b0\d{2,4}[ /-]\d{3,4}[ /-]?\d{3,4}\b/],
  ['recordNumber', /\b[a-z]{0,3}\d{6,}\b/i],
  ['name', /\b(?:mr|mrs|ms|miss|herr|frau|mme)\b\.? +\p{L}|\bname(?: is|'s)?\b *[:=]? *\p{L}/iu],
];

/**
 * Looks for what may identify a patient: record number, date of birth, e-mail, telephone, NHS number,
 * a titled name.
 * @returns the kind found, or null
 */
export function identifierIn(text: string): IdentifierKind | null {
  return patterns.find(([, pattern]) => pattern.test(text.slice(0, 5_000)))?.[0] ?? null;
}
