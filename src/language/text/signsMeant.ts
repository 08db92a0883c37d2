import { isRealWord } from '../spelling/realWords.ts';

/** What stands before a dash and space, and after it: "le- sions", or with a new line between. */
export const divided = /(?<=(?<!\p{L})(\p{L}{2,}))-(?:[^\S\n]*\r?\n\s*|[^\S\n]+)(?=(\p{Ll}{2,}))/gu;

/** They turn round what follows, and so are never left apart from it. */
const turning = /^(?:un|in|im|ir|il|dis|de|re|pro|non)$/i;
/** First parts of compounds that pathology and imaging write as one word. */
const combining = /^(?:neuro|chemo|radio|immuno|histo|cyto|osteo|gastro|hepato|scinti|lymphadeno)$/i;
/** "Small- and large-cell": the dash stands for a word that follows. */
const suspended = /^(?:and|or|to|und|bis|nor|as|not|no)$/;

/** Whether two parts of a text, divided by a dash at the end of a line or by a typesetter, are one word. */
export function isOneWord(before: string, after: string): boolean {
  if (suspended.test(after)) return false;
  if (turning.test(before) || combining.test(before)) return true;
  return isRealWord(`${before}${after}`.toLowerCase());
}

/** What the fields of a form are called. A statement before a dash is none: "ECOG 1 - non-functioning". */
const name = String.raw`(?:differentiation|diff|histology|(?:tumou?r |histological )?type|diagnosis|ki-?\s?67|mib-?1|grade|grading|ecog|(?:who )?ps|(?:ecog |who )?performance(?: status)?|site|origin|primary(?: site| tumou?r| status)?|ehd|extrahepatic(?: disease)?|liver(?: mets| metastases| pattern| distribution| involvement)?|(?:liver )?(?:distribution|pattern|involvement|burden)|resectability|resectable|hpb(?: mdt)?|(?:liver )?transplant(?: criteria)?|milan(?:-net)?|lesions|number|size|largest|(?:hormonal |carcinoid )?syndrome|function(?:al)?(?: status)?|hormones?|sstr(?: imaging| pet)?|dotata?te?(?: pet)?|(?:ss?tr |receptor )?(?:imaging|pet)|course|treatments?|therapy|(?:prior |previous )?(?:rx|tx|chemo|chemotherapy|prrt)|ir|contraindications)`;

/**
 * A line with a name and a value in columns: "Site | rectum", "primary site;colon". What stands before the name in its
 * column, such as "planned:" or an empty box, stays before the value. A semicolon with a space behind it ends a
 * statement: "ileal primary; mixed uptake".
 */
const ofColumns =
  /(?=[^\S\n]{0,9}(?:[|\t]|;\S))(?<=^[^\S\n]*(?:\|[^\S\n]*)?[^\s|;:\t][^\n;|\t]{1,60})[^\S\n]*(?:[|\t][^\S\n]*|;(?=\S))(?=[^\n;|\t]+(?:\|[^\S\n]*)?$)/gmu;
/** Names and values with a dash between: "Site - ileum; Grade - 1; ECOG - 0". */
const ofDashes = new RegExp(
  String.raw`(?=[^\S\n]{1,9}-)(?<=(?:^|[;.]\s|\n)[^\S\n]*(?:[A-I\d][.)]\s*)?${name})[^\S\n]+-[^\S\n]+(?=[^\s;-])`,
  'gimu',
);

/** Fewer of them may be sentences with a dash. */
const fewest = 3;

/** What stands between a name and its value, where a whole text is made of such fields. */
export const fieldSigns: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [ofColumns, (match) => (isMadeOf(match.input, ofColumns, /\n/) ? ': ' : match[0])],
  [ofDashes, (match) => (isMadeOf(match.input, ofDashes, /[;\n]|\.\s/) ? ': ' : match[0])],
];

/** Most parts of a text, lines or sentences, are a name and a value. */
function isMadeOf(text: string, field: RegExp, end: RegExp): boolean {
  const parts = text.split(end).filter((part) => part.trim() !== '').length;
  const found = text.match(field)?.length ?? 0;
  return found >= fewest && found * 3 >= parts * 2;
}

/** What ends sentences in a typed text: where it stands, signs that are spoken out are words. */
const typedSign = /[.;:!?](?=\s|$)|\n/;
/** "Over a period", "a period of six months". */
const timeBefore = /\b(?:an?|the|this|that|same|long|short|up|time|interval|study|free|first|whole)\s*$/i;
const timeAfter = /^\s+(?:of|without|with|in|from)\b/i;
/** "The next line of treatment" */
const treatmentAfter =
  /^\s+(?:of|is|was|should|would|could|therapy|treatment|systemic|chemo\w*|please)\b|^\s*\??$/i;
const number =
  /(?:\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|\w+ty))\s*$/i;
const numberNext =
  /^\s+(?:\d|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|\w+ty)\b)/i;

/** Signs that are spoken out, as dictation leaves them. */
export const spoken = /(?:^|(?<!\s)\s+)(?:full[\s-]stop|period|comma|(?:new|next)\s+(?:line|paragraph))\b/gi;

/**
 * The sign that some spoken words stand for, in a text that is dictated and has no signs of its own; "full stop" in any.
 * Between two numbers a comma may be a decimal sign, and stays a word.
 */
export function signSpoken(match: RegExpExecArray): string {
  const [words] = match;
  const name = words.trim().toLowerCase();
  const before = match.input.slice(0, match.index);
  const after = match.input.slice(match.index + words.length);
  if (name.startsWith('full')) return '.';
  if (typedSign.test(match.input)) return words;
  if (name === 'comma') return number.test(before) && numberNext.test(after) ? words : ',';
  if (name === 'period') return timeBefore.test(before) || timeAfter.test(after) ? words : '.';
  return treatmentAfter.test(after) ? words : '\n';
}
