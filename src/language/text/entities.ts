/** The signs that HTML has names for, as far as clinical text uses them. */
const entities: Readonly<Record<string, string>> = {
  gt: '>',
  lt: '<',
  ge: '≥',
  le: '≤',
  amp: '&',
  nbsp: ' ',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  quot: '"',
  apos: "'",
  ndash: '-',
  mdash: '-',
  minus: '-',
  hellip: '…',
  plusmn: '±',
  micro: 'u',
  mu: 'u',
  middot: '·',
  bull: '•',
  times: '×',
  asymp: '~',
  ne: '≠',
  deg: '°',
  rarr: '→',
  larr: '←',
  uarr: '↑',
  darr: '↓',
  frac12: '½',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  frasl: '/',
  tab: ' ',
  newline: '\n',
};

/** Stands for an entity that is not known, so that nothing is read beside it. */
const unknownSign = '¤';

/** The sign that an HTML entity stands for, by its name or number: "gt", "#62" or "#x3e" is ">". */
export function signOfEntity(name: string): string {
  const hexadecimal = /^#x([\da-f]{1,6})$/i.exec(name)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
  if (hexadecimal !== undefined) return signOfCode(Number.parseInt(hexadecimal, 16));
  if (decimal !== undefined) return signOfCode(Number(decimal));
  const known = name.toLowerCase();
  return Object.hasOwn(entities, known) ? (entities[known] ?? unknownSign) : unknownSign;
}

function signOfCode(code: number): string {
  if (code === 9) return ' ';
  if (code === 10) return '\n';
  return code > 31 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : unknownSign;
}
