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
