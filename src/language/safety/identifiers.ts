import type { Guideline } from '../../guideline/guideline.ts';
import { once } from '../../machine/once.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { vocabularyWords } from '../reader/patterns.ts';
import type { Utterance } from '../utterance.ts';

/** What a text that may identify a patient looks like. */
export type IdentifierKind =
  'email' | 'phone' | 'nhsNumber' | 'recordNumber' | 'dateOfBirth' | 'date' | 'name';

const joined = (...parts: readonly string[]): string => parts.join('|');

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const monthNumber = '(?:0?[1-9]|1[0-2])';
const year = '(?:19|20)\\d{2}';
/** Years in two digits are read only between signs, and not where sizes or shares stand: "3/5/12 mm". */
const shortYear = `(?:${year}|\\d{2})(?![./-]?\\d|\\s*(?:mm|cm|%))`;

/** A date with its day: in figures, the year last or first, or with the name of the month. */
const dates = joined(
  `(?<![\\d./-])(?:${day}([./-])${monthNumber}\\1|${monthNumber}([./-])${day}\\2)${shortYear}`,
  `(?<![\\d./-])${year}([./-])${monthNumber}\\3${day}(?![./-]?\\d)`,
  `\\b${day}(?:st|nd|rd|th)?(?: of)?[ .-]{0,2}${month}\\b[ .,-]{0,3}${year}\\b`,
  `\\b${day}-${month}-\\d{2}\\b`,
  `\\b${month}\\b[ .-]{0,2}${day}(?:st|nd|rd|th)?\\b[ .,-]{0,3}${year}\\b`,
);

/** A number that a hospital or a country gave. Where "no" may be a denial, "patient no G3 part", it is long. */
const recordNumbers = joined(
  '\\b(?:mrn|ssn|chi(?!\\s?-?\\s?67\\b))\\b[\\s:#=.-]{0,4}(?:(?:is|no|number)\\b[\\s:#=.-]{0,4})?[a-z]{0,3}[ /-]?\\d',
  "\\b(?:hospital|patient|pt|case|record|file)(?:'s)? (?:id|no|number|nr)\\b[\\s:#=.-]{0,4}(?:is )?[a-z]{0,3}[ /-]?\\d{3}",
  '\\b\\d{3}-\\d{2}-\\d{4}\\b',
);

/** Six figures together, unless they count something or name a publication or a trial. */
const longNumber =
  '(?<!\\b(?:platelets?|plts?|plt count|platelet count|cga|chromogranin(?: a)?|nt-?pro-?bnp|afp|pmid|pubmed)[\\s:=]{1,3}(?:(?:is|of|was) )?)\\b(?!nct\\d)[a-z]{0,3}-?\\d{6,}\\b';

const phones = joined(
  '(?:\\+|\\b00)\\d(?:[ ()/.-]{0,2}\\d){7,14}\\b',
  '\\b0\\d{2,4}[ /-]\\d{3,4}[ /-]?\\d{3,4}\\b',
  '\\(\\d{3}\\) ?\\d{3}[ .-]\\d{4}\\b',
  '\\b(?:tel|phone|telephone|mobile|call)\\b[\\s:.]{0,3}\\d(?:[ ()/.-]{0,2}\\d){6,14}\\b',
);

/** In this order; the first that matches names the kind. */
const patterns = once((): readonly (readonly [IdentifierKind, RegExp])[] => [
  ['email', /[^\s@]{1,64}@[^\s@]{1,255}\.[a-z]{2,}/i],
  ['dateOfBirth', /\b(?:d\.?o\.?b\.?|date of birth|born)\b/i],
  ['recordNumber', new RegExp(recordNumbers, 'i')],
  [
    'nhsNumber',
    /\bnhs\W{0,3}(?:no|number)\b\W{0,3}\d|\bnhs\W{0,3}\d{3}\W?\d{3}|\b\d{3}[ -]\d{3}[ -]\d{4}\b/i,
  ],
  ['date', new RegExp(dates, 'i')],
  ['phone', new RegExp(phones, 'i')],
  ['recordNumber', new RegExp(longNumber, 'i')],
  [
    'name',
    /(?:^|[.,;(\n]\s*|\b(?:patient|pt|full|first|last|family|given|his|her|their|my|whose)(?:['’]s)?\s+)(?:sur|fore)?name(?:\s*[:=]|\s+is\b|['’]s\b)\s*\p{L}/iu,
  ],
  // MR is an image, MS an illness: a title has small letters, and a capital after it. "Mr X" is nobody.
  ['name', /(?<!\p{L})(?:(?:Mr|Mrs|Ms|Miss|Mme|Herr|Frau)(?:\.\s*|\s+)|(?:mrs|MRS)\.?\s+)(?![XYZ]\b)\p{Lu}/u],
  ['name', /(?<!\p{L})mrs\.?\s+\p{L}/u],
]);

/** "Smith", "O'Neill", "Smith-Jones". */
const capitalised = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";

/** Words that may be names, where a name would stand; each has to be a word that is not known. */
const perhapsNames = once((): readonly RegExp[] => [
  // "patient Anna", "patient named Smith"
  new RegExp(
    `(?<!\\p{L})(?:[Pp]atient|[Pp]t|[Mm]an|[Ww]oman|[Ll]ady)(?: named| called)? (${capitalised})`,
    'u',
  ),
  // "Patient: John Smith"
  new RegExp(`(?<!\\p{L})(?:[Pp]atient|[Pp]t)\\s?:\\s*(${capitalised}) (${capitalised})`, 'u'),
  // "Patient's name John Smith"
  new RegExp(`(?:^|[Pp]atient(?:['’]s)? )(?:[Ss]urn|[Nn])ame (${capitalised})`, 'u'),
  // "Smith, John: well", "SMITH, John"
  new RegExp(`^(${capitalised}|\\p{Lu}{2,}), ?(${capitalised})\\s?[:(]`, 'u'),
]);

/** Clinical words, and those that stand beside them. */
const known = onceFor((guideline: Guideline): ReadonlySet<string> => vocabularyWords(guideline));

function namesSomebody(guideline: Guideline, text: string): boolean {
  return perhapsNames().some((pattern) => {
    const [, ...words] = pattern.exec(text) ?? [];
    return words.length > 0 && words.every((word) => !known(guideline).has(word.toLowerCase()));
  });
}

/** Looks that far into a text; nothing longer than an answer is read anyway. */
const lookedAt = 5_000;

/**
 * Looks for what may identify a patient: record number, full date, e-mail, telephone, NHS number, a name
 * with a title or told as the patient's.
 * @returns the kind found, or null
 */
export function identifierIn(guideline: Guideline, { text }: Utterance): IdentifierKind | null {
  const looked = text.slice(0, lookedAt);
  return (
    patterns().find(([, pattern]) => pattern.test(looked))?.[0] ??
    (namesSomebody(guideline, looked) ? 'name' : null)
  );
}
