import { type Enumerator, enumeratorsIn } from './enumerators.ts';

/** A token before its spelling is looked up: `begin` and `end` are offsets into the text it was found in. */
export interface RawToken {
  readonly typed: string;
  readonly kind: 'word' | 'number' | 'sign';
  readonly begin: number;
  readonly end: number;
  /** The separators before it. */
  readonly gap: string;
}

/** Empty boxes and brackets, ticked boxes and arrows are one sign each. */
const piece =
  /\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)?|\s+|\[\s*\p{L}?\s*\]|\(\s*\)|!=|=\/=|[-=]+>|\*\*|\p{Extended_Pictographic}|[^]/gu;

/** Signs that separate words and say nothing themselves, wherever they stand. */
const separators = new Set([',', ';', ':', '.', '!', '(', ')', '{', '}', '"', "'", '|', '[', ']']);

/** Signs that open an item of a list at the beginning of a line. */
const bullets = new Set(['•', '‣', '◦', '·', '-', '*', '#']);

/** Signs that stand, set apart, between the items of a line at least twice; one alone may say anything. */
function dividingSigns(text: string): ReadonlySet<string> {
  const apart = Array.from(text.matchAll(/(?<=^|\s)[•‣◦▪►▸¶](?=\s|$)/gu), ([sign]) => sign);
  return new Set(apart.filter((sign, at) => apart.indexOf(sign) < at));
}

/** How far around a sign is looked at, in characters. */
const reach = 40;

/** What stands around a sign. */
interface Place {
  readonly before: string;
  readonly after: string;
  /** A dash in this text stands where it denies. */
  readonly denying: boolean;
  /** The signs that stand between items in this text. */
  readonly dividing: ReadonlySet<string>;
}

/**
 * Splits a text into words, numbers and signs. Only separators in a place where they separate are no
 * tokens: a comma, a dash that joins two words or stands apart between them, a bullet at the beginning of a
 * line. A dash after a finding may be a minus, a separator that opens a number may be a decimal sign: these
 * are signs, to be judged.
 */
export function rawTokensIn(text: string): readonly RawToken[] {
  const denying = deniesByDash(text);
  const dividing = dividingSigns(text);
  const enumerators = enumeratorsIn(text);
  const tokens: RawToken[] = [];
  let gap = '';
  for (const match of text.matchAll(piece)) {
    const [typed] = match;
    const end = match.index + typed.length;
    const kind = kindOf(typed);
    const place = {
      before: text.slice(Math.max(0, match.index - reach), match.index),
      after: text.slice(end, end + reach),
      denying,
      dividing,
    };
    const word = kind === 'sign' ? wordOfSign(typed, place) : null;
    const enumerator = enumerators.find(({ from, to }) => from <= match.index && match.index < to);
    // What heads the list is in the line before it, and no empty line stands between.
    if (enumerator) gap = breakAt(gap, enumerator);
    else if (/^\s+$/.test(typed) || (kind === 'sign' && word === null && isSeparator(typed, place)))
      gap += typed;
    else {
      const isWord = word !== null;
      tokens.push({ typed: word ?? typed, kind: isWord ? 'word' : kind, begin: match.index, end, gap });
      gap = '';
    }
  }
  return tokens;
}

/** The separators before an item: one break of lines, and a colon where what stands before it heads the list. */
function breakAt(gap: string, enumerator: Enumerator): string {
  if (!gap.includes('\n')) return `${gap}${enumerator.gap}`;
  return enumerator.gap.startsWith(':') && !gap.includes(':') ? `:${gap}` : gap;
}

function kindOf(typed: string): RawToken['kind'] {
  if (/^\d/.test(typed)) return 'number';
  return /^\p{L}/u.test(typed) ? 'word' : 'sign';
}

function isSeparator(typed: string, { before, after, denying, dividing }: Place): boolean {
  if (dividing.has(typed) && /(?:^|\s)$/.test(before) && /^(?:\s|$)/.test(after)) return true;
  if (bullets.has(typed) && /(?:^|\n)[^\S\n]*$/.test(before) && /^\s+[\p{L}\d("]/u.test(after)) return true;
  if (typed === '-') return joinsOrSeparates(before, after, denying);
  // "6/7" is a sign of its own; "T2/3" as well.
  // The two boxes of a form, "yes / no", are one statement, that nothing was ticked.
  if (typed === '/' && /\byes\s*$/iu.test(before) && /^\s*no\b/iu.test(after)) return false;
  if (typed === '/')
    return /[\p{L}\d%)+]\s*$/u.test(before) && /^\s*[\p{L}\d(<>~]/u.test(after) && !/\d$/.test(before);
  // Bold type, and what joins a marker to its number: "ECOG_1", "ECOG #1".
  if (typed === '**') return /[\p{L}\d%]$/u.test(before) || /^[\p{L}\d]/u.test(after);
  if (emphasises(typed, before, after)) return true;
  if (typed === '_') return /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(after);
  if (typed === '#') return /\p{L}\s*$/u.test(before) && /^\d/.test(after);
  if (!separators.has(typed)) return false;
  // "!ascites": right before a word it denies.
  if (typed === '!' && /(?:^|\s)$/.test(before) && /^\??[\p{L}\p{N}]/u.test(after)) return false;
  // "1.2.3%" is no number; "12.03.2024" is a date.
  if (
    typed === '.' &&
    /\d$/.test(before) &&
    /^\d/.test(after) &&
    !/^(?:\d\d|\d{4})(?![\d.]|\s*%)/.test(after)
  )
    return false;
  // "2.O%": a letter where a figure is due.
  if (/[.,]/.test(typed) && /\d$/.test(before) && /^\p{L}(?!\p{L})/u.test(after)) return false;
  return (
    !opensNumber(typed, before, after) &&
    !(typed === '.' && /\.$|^\./.test(`${before.slice(-1)}${after.charAt(0)}`))
  );
}

/** One of the two signs around words in italics, "*Ki-67* 4%"; one alone, as in "ECOG 1*", points to a note. */
function emphasises(typed: string, before: string, after: string): boolean {
  if (typed !== '*' && typed !== '_') return false;
  const sign = typed === '*' ? String.raw`\*` : typed;
  const opens = new RegExp(String.raw`^[\p{L}\d][^${sign}\n]*(?<=[\p{L}\d%])${sign}(?=[\s,;:.)]|$)`, 'u');
  const closes = new RegExp(String.raw`(?:^|[\s;,(])${sign}[\p{L}\d][^${sign}\n]*(?<=[\p{L}\d%])$`, 'u');
  return (
    (/(?:^|[\s;,(])$/u.test(before) && opens.test(after)) ||
    (closes.test(before) && /^(?:[\s,;:.)]|$)/u.test(after))
  );
}

/** ".5" and ",5" open a number with a decimal sign; "liver,5 lesions" does not. */
function opensNumber(typed: string, before: string, after: string): boolean {
  return (
    (typed === '.' || typed === ',' || typed === "'") && /^\d/.test(after) && !/[\p{L}\d)%"]$/u.test(before)
  );
}

/** Whether a dash joins two words, or stands apart between two stretches of words. */
function joinsOrSeparates(before: string, after: string, denying: boolean): boolean {
  if (/[\p{L}\d%)]$/u.test(before) && /^[\p{L}\d(<>~]/u.test(after)) return true;
  if (denying) return false;
  return (
    /[\p{L}\d%).,;:"]\s+-*$/u.test(before) && /^-*\s*[\p{L}\d("<>~]/u.test(after) && !/^-*\p{L}/u.test(after)
  );
}

/** Whether a dash stands right before a separator, at an end or in brackets: "ascites -, PVT -", "(-)". */
function deniesByDash(text: string): boolean {
  return /[\p{L}\d%)]\s*-+\s*(?:[,;.:)\]\n]|$)|[([]\s*-/u.test(text);
}

/** "2-5" is "2 to 5", "NET & nodes" is "NET and nodes", "5,6,7" is "5 and 6 and 7". */
function wordOfSign(typed: string, { before, after }: Place): string | null {
  if ((typed === '&' || typed === '+') && /[\p{L}\d]\s+$/u.test(before) && /^\s+[\p{L}\d]/u.test(after))
    return 'and';
  // "Liver+nodes", "15+22 mm"; "DOTATATE+ve" is positive.
  if (typed === '+' && /[\p{L}\d]$/u.test(before) && /^(?!ve\b)[\p{L}\d]/iu.test(after)) return 'and';
  if (typed === '&' && /[\p{L}\d]\s*$/u.test(before) && /^\s*[\p{L}\d]/u.test(after)) return 'and';
  if (typed === ',' && /\d$/.test(before) && /^\d/.test(after)) return 'and';
  if (typed !== '-' || !/\d%?\s*$/.test(before) || /(?:ki[\s-]*67|mib[\s-]*1)\s*$/i.test(before)) return null;
  if (/\d%?$/.test(before) && /^\d/.test(after)) return 'to';
  return /^\s+\d+(?:\.\d+)?\s*(?:%|mm|cm)(?!\s*of)/.test(after) ? 'to' : null;
}
