/** A line with a name and a value: "Site | rectum", "primary site;colon", "Ki-67 - 75%". */
const ofLine =
  /(?<=^[^\S\n]*(?:\|[^\S\n]*)?\p{L}[^\n;|:\t]{1,30})(?:[^\S\n]*[|;\t][^\S\n]*|[^\S\n]+-[^\S\n]+)(?=[^\n;|\t]+(?:\|[^\S\n]*)?$)/gmu;
/** Names and values in a line: "Site - ileum; Grade - 1; ECOG - 0". */
const inLine = /(?<=(?:^|[;.]\s|\n)[^\S\n]*\p{L}[^\n;|:,.]{1,30}) - (?=[^\s;-])/gmu;

/** As few of them may be sentences with a dash. */
const fewest = 3;

/** What stands between a name and its value, where a whole text is made of such fields. */
export const fieldSigns: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [ofLine, (match) => (isTable(match.input) ? ': ' : match[0])],
  [inLine, (match) => (isListOfFields(match.input) ? ': ' : match[0])],
];

/** Most lines of a text are a name and a value. */
function isTable(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  const found = text.match(ofLine)?.length ?? 0;
  return found >= fewest && found * 3 >= lines * 2;
}

/** Most sentences, and what stands between semicolons, are a name and a value. */
function isListOfFields(text: string): boolean {
  const parts = text.split(/[;\n]|\.\s/).filter((part) => part.trim() !== '').length;
  const found = text.match(inLine)?.length ?? 0;
  return found >= fewest && found * 3 >= parts * 2;
}
