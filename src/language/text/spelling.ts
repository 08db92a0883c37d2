import { decodeHTMLStrict } from 'entities/lib/decode.js';
import { once } from '../../machine/once.ts';
import { divided, fieldSigns, isOneWord, signSpoken, spoken } from './signsMeant.ts';

/** Spellings that are brought together before words are read (dossier 2.8, rule 1; 8). */
const rewritten: readonly (readonly [RegExp, string | ((match: RegExpExecArray) => string)])[] = [
  // Text pasted from a page: "&gt;20%" is ">20%", once or twice encoded. What no name is known for stays a sign.
  [/&amp;(?=#?\w+;)/gi, '&'],
  [/&(?:#x?[\da-f]+|[a-z][a-z\d]*);/gi, ([entity]) => signOfEntity(entity)],
  [divided, ([typed, before = '', after = '']) => (isOneWord(before, after) ? '' : typed)],
  [/(?<=\p{L})-[^\S\n]*\r?\n\s*(?=\p{Ll})/gu, '-'],
  [/[‐-―−⁃﹘﹣－]/g, '-'],
  [/[‘’]/g, "'"],
  [spoken, signSpoken],
  ...fieldSigns,
  // A year without its century.
  [/(?<=^|[\s(/])'(?=[0-4]\d(?![\d'.]|\s*(?:%|mm|cm)))/g, '20'],
  [/(?<=^|[\s(/])'(?=[89]\d(?![\d'.]|\s*(?:%|mm|cm)))/g, '19'],
  // Dots that lead from a name to its value.
  [/(?<=\S)[^\S\n]*(?:[^\S\n]\.){4,}[^\S\n]+(?=\S)|(?<=\S)\.{6,}[^\S\n]*(?=\S)/g, ': '],
  // Single quotation marks around several words.
  [
    /(?<=^|[\s(:])'(?=\p{L}[^'\n"]{4,80}'(?:[\s.,;:)]|$))|(?<=(?:^|[\s(:])['"]\p{L}[^'\n"]{4,80})'(?=[\s.,;:)]|$)/gu,
    '"',
  ],
  [/[“”„](?=[\p{L}\d])|(?<=[\p{L}\d%.])[“”„]|[«»](?=\p{L})|(?<=\p{L})[«»]/gu, '"'],
  [/\bs\s*\/\s*p\b/gi, 'post '],
  // German: state after an operation.
  [/\b(?:z\.?\s?n\.|st\.?\s?p\.|zustand\s+nach|stp\.)(?=\s)/gi, 'post'],
  [/\bpan[ck]reaslinksresektion\b/gi, 'distal pancreatectomy'],
  [/\bpankreas\b/gi, 'pancreas'],
  // German and French: the liver, the small bowel, the performance status, and what something happened under.
  [/\b(?:hepatische[nrs]?|hepatiques?)\b/gi, 'hepatic'],
  [/\b(?:l'intestin\s+grele|intestin\s+grele|grele)\b/gi, 'small bowel'],
  [/\bTNE\b/g, 'NET'],
  [/\bOMS\b(?=\s*[0-4])/g, 'WHO'],
  [/\b(?:unter|sous)\b/gi, 'under'],
  [/\bdu(?:e)?nndarm\b/gi, 'small bowel'],
  [/\bw\s*\/\s*o\b/gi, 'without '],
  [/\bw\s*\/(?=\s|\p{L}{3})/giu, 'with '],
  [/\bdz\b/gi, 'disease'],
  [/\bunkn?\b(?=\s+primary)/gi, 'unknown'],
  // "Liver++": there is much of it.
  [/(?<=\p{L})\s?\+{2,}(?=[\s,;.)]|$)/gu, ' abundant'],
  [/\bbilob\b\.?/gi, 'bilobar'],
  [/\boesoph\b\.?/gi, 'oesophagus'],
  [/\bprimitive\b(?!\s+neuro)/gi, 'primary'],
  [/\bd\/t\b/gi, 'due to'],
  [/\bk\/?c\/?o\b/gi, 'known case of'],
  [/\bc\/o\b/gi, 'complains of'],
  [/\bA\s?[&/]\s?P\b(?=\s*:)/g, 'assessment'],
  [/\b(?:R|[Rr]t)(?=\s+(?:lobe|liver lobe)\b)/g, 'right'],
  [/\b(?:L|[Ll]t)(?=\s+(?:lobe|liver lobe)\b)/g, 'left'],
  [/\bki[\s-]+sixty[\s-]+seven\b/gi, 'ki-67'],
  [/\b(lanreotid|octreotid|etoposid)\b/gi, '$1e'],
  [/\bb\/l\b/gi, 'bilateral'],
  [/\b(est|approx)\.(?=\s*~?\s*\d)/gi, '$1 '],
  [/\b([hfrc])\s*\/\s*o\b/gi, '$1 o '],
  // A comma between two numbers is a decimal sign; among three it separates.
  [/(?<=\d)(?<!,\d+),(?=\d)(?!\d+,\d)/g, '.'],
  // Before other signs they mean other things: "sx" a symptom or an operation, "sy" a year.
  [
    /(?<=\b(?:carcinoid|hormonal|hormone|functional|functioning|secretory|vipoma|glucagonoma|insulinoma|gastrinoma|vip)[\s-]+)(?:syndr?|syndrom|sydr?|syn|sndr|sdr|sy|sx)\b/gi,
    'syndrome',
  ],
  [/\bheterogenous/gi, 'heterogeneous'],
  [/\b(positiv|negativ)\b/gi, '$1e'],
  [/\bprim(?:ae|a)rtumou?r\b/gi, 'primary tumour'],
  [/[≈≃∼～]/g, '~'],
  [/>\s?=|≧|⩾|⪰/g, '≥'],
  [/<\s?=|≦|⩽|⪯/g, '≤'],
  // Behind a marker "=" only joins: "Ki-67 =<2%".
  [/^\s*=\s?</g, '≤'],
  [/\bper\s+cent\b|\bpercent\b|\bpct\b/gi, '%'],
  [/\bmillimet(?:re|er)s?\b|(?<=\d\s?)millis?\b/gi, 'mm'],
  [/\bcentimet(?:re|er)s?\b/gi, 'cm'],
  [/(?<![\d.])1\s?°(?=\s|$)/g, 'primary'],
  [/(?<=\d)·(?=\d)/g, '.'],
  [/\bki\s*-?\s*76\b/gi, 'ki-67'],
  [/\boctriotide\b/gi, 'octreotide'],
  [/\blanreitide\b/gi, 'lanreotide'],
  [/\bdotatete\b/gi, 'dotatate'],
  [/\btumors?\b/gi, 'tumour'],
  [/µ|μ/g, 'u'],
];

/** The sign that an HTML entity stands for; one that nothing is read beside where it stands for none. */
function signOfEntity(entity: string): string {
  const sign = decodeHTMLStrict(entity);
  return sign === entity || /(?![\t\n])\p{Cc}/u.test(sign) ? '¤' : sign;
}

/** A text with its spellings brought together, whose every character knows where it was typed. */
export interface Spelling {
  /** Without accents: "naïve" is "naive". */
  readonly plain: string;
  /** The same with accents. */
  readonly accented: string;
  /**
   * For each character of `plain`, and for its end: the offset into `accented`, and the stretch of the typed
   * text that it came from (`to` is the offset after it).
   */
  readonly accentedAt: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Some characters with and without accents, and the stretch of the typed text that they stand for. */
interface Piece {
  readonly plain: string;
  readonly accented: string;
  readonly from: number;
  readonly to: number;
}

/** Brings the spellings of a text together. What is not a word, number or sign stays as it is. */
export function spellingOf(text: string): Spelling {
  let pieces = piecesOf(text);
  let plain = isAscii.test(text) ? text : plainOf(pieces);
  for (const [pattern, said] of rewritten) {
    if (plain.search(pattern) < 0) continue;
    pieces = rewrite(pieces, plain, pattern, said);
    plain = plainOf(pieces);
  }
  return joined(pieces, plain);
}

const graphemes = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));
const isAscii = /^[\0-\x7f]*$/;

/** One piece for each character without accents. */
function piecesOf(text: string): readonly Piece[] {
  if (isAscii.test(text)) {
    // A loop, for every text that is read comes by here.
    const pieces: Piece[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const said = text.charAt(at);
      pieces.push({ plain: said, accented: said, from: at, to: at + 1 });
    }
    return pieces;
  }
  return Array.from(graphemes().segment(text)).flatMap(({ segment, index }): readonly Piece[] => {
    const place = { from: index, to: index + segment.length };
    // Signs that nobody sees are left out, but for those that turn what is seen round ("21%" as "%12"); a mark is left
    // out on a letter only, for on a sign it strikes it out.
    const seen = segment.replace(/(?![\u202d\u202e])[\p{Cf}\ufe0e\ufe0f]/gu, '');
    const plain = isLetterInDisguise(seen)
      ? seen
      : /^\p{L}/u.test(seen)
        ? seen.normalize('NFKD').replace(/\p{M}/gu, '')
        : seen.normalize('NFKC');
    const accented = isLetterInDisguise(seen) ? seen : seen.normalize('NFKC');
    return plain === accented ? charactersOf(plain, plain, place) : charactersOf(plain, accented, place);
  });
}

/** A symbol that is written as a letter in a ring or a box: it says more than the letter. Squared units are units. */
function isLetterInDisguise(seen: string): boolean {
  return /^\p{S}/u.test(seen) && !/^[㎜㎝㎎㎖㎗㎡]$/u.test(seen) && /[\p{L}\d]/u.test(seen.normalize('NFKC'));
}

/** The characters of a piece. Where they are not those of its accented form, the first one stands for all of that. */
function charactersOf(plain: string, accented: string, place: Pick<Piece, 'from' | 'to'>): readonly Piece[] {
  return plain.split('').map((said, at) => {
    const whole = at === 0 ? accented : '';
    return { ...place, plain: said, accented: plain === accented ? said : whole };
  });
}

function plainOf(pieces: readonly Piece[]): string {
  return pieces.map(({ plain }) => plain).join('');
}

function rewrite(
  pieces: readonly Piece[],
  text: string,
  pattern: RegExp,
  said: string | ((match: RegExpExecArray) => string),
): readonly Piece[] {
  const written: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const place = { from: pieces[match.index]?.from ?? 0, to: pieces[end - 1]?.to ?? 0 };
    const words = typeof said === 'string' ? said.replace('$1', match[1] ?? '') : said(match);
    if (words === match[0]) continue;
    written.push(...pieces.slice(at, match.index), ...charactersOf(words, words, place));
    at = end;
  }
  return [...written, ...pieces.slice(at)];
}

function joined(pieces: readonly Piece[], plain: string): Spelling {
  const [accentedAt, from, to]: [number[], number[], number[]] = [[], [], []];
  let said = '';
  for (const piece of pieces) {
    accentedAt.push(said.length);
    from.push(piece.from);
    to.push(piece.to);
    said += piece.accented;
  }
  accentedAt.push(said.length);
  return { plain, accented: said, accentedAt, from, to };
}
