import { marksFigure } from './figureMarkers.ts';

/** A stretch of a text, in characters. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far before a number its marker is looked for, in characters. */
const reach = 40;

/** Numbers and letters of items that may stand in the midst of a sentence; each is followed by a word. */
const numbers: readonly RegExp[] = [
  /(?<=^|[\s.;:,])(?:\((\d{1,2})\)|#(\d{1,2})(?=\s)|(\d{1,2})[).])(?=\s+\p{L})/gu,
  /(?<=^|[\s.;:,])(\d{1,2})[).](?=\p{L}{3})/gu,
  /(?<=^|[\s.;:,])\(([a-i])\)(?=\s+\p{L})/gu,
  /(?<=^|\s)([a-i])\)(?=\s+\p{L})/gu,
];

/** Marks that number items only where a sentence begins: elsewhere they may point to a note. */
const marks: readonly RegExp[] = [
  /(?<=^|[\s.;:,])\[(\d{1,2})\](?=\s+\p{L})/gu,
  /(?<=^|[\s.;:,|])Q(?:uestion\s)?(\d{1,2})(?:[.:)]|\s-)?(?=\s+\p{L})/gu,
  /(?<=^|\n|[:;])[^\S\n]*([A-I])[.)](?=\s+\p{L})/gu,
  /(?<=^|\n|[:;])[^\S\n]*\(?((?:ix|iv|v?i{1,3}|v))[.)](?=\s+\p{L})/gu,
];

/** A bare number that a line begins with, and a word after it. */
const ofLine = /(?<=^|\n)[^\S\n]*(\d{1,2})(?=[^\S\n]+\p{L})/gu;

/** Stands in whatever an item begins with: most texts are a few words, and are looked through once for it. */
const mayNumber = /[\d#.)]/;

/** A number or sign that an item of a list begins with, and what is a break of sentences there. */
export interface Enumerator extends Stretch {
  /** A line break; with a colon where the words before it head the list. */
  readonly gap: '\n' | ':\n' | '\n:';
}

/**
 * The numbers of a list, "(1) … (2) …", "#1 … #2 …", "1. … 2. …", "[1] … [2] …", "Q1 … Q2 …" or "(a) … (b) …", and the
 * signs of one, "# … # …": each begins a sentence. They count from one. What stands before the first one in its sentence
 * ("no evidence of (1) ascites, (2) PVT") heads all of them. One "#" alone may be a fracture, and after a figure it
 * counts.
 */
export function enumeratorsIn(text: string): readonly Enumerator[] {
  if (!mayNumber.test(text)) return [];
  const lists = [
    ...numbers.map((form) => itemsOf(text, form)),
    ...marks
      .map((form) => itemsOf(text, form))
      .filter(([first]) => first !== undefined && placeOf(text, first) !== 'within'),
  ].filter((found) => isList(text, found));
  const hashes = Array.from(text.matchAll(/(?<=^|\s)#(?=\s+\p{L})/gu), ({ index }) => ({
    from: index,
    to: index + 1,
  }));
  const counts = /\d\s*#/.test(text);
  return [
    ...[...lists, bareNumbers(text)].flatMap((found) => headed(text, found)),
    ...(hashes.length > 1 && !counts ? hashes : []).map((one) => ({ ...one, gap: '\n' as const })),
  ];
}

/** Where the first item begins: a sentence, a line, or within a sentence. */
function placeOf(text: string, { from }: Stretch): 'sentence' | 'line' | 'within' {
  const before = text.slice(0, from);
  if (/(?:^|[.;:!?|])\s*$/.test(before)) return 'sentence';
  return /\n\s*$/.test(before) ? 'line' : 'within';
}

const gaps = { sentence: '\n', line: ':\n', within: '\n:' } as const;

function headed(text: string, items: readonly Stretch[]): readonly Enumerator[] {
  return items.map(({ from, to }, at) => ({
    from,
    to,
    gap: at === 0 ? gaps[placeOf(text, { from, to })] : '\n',
  }));
}

interface Item extends Stretch {
  readonly number: number;
}

function itemsOf(text: string, form: RegExp): readonly Item[] {
  return Array.from(text.matchAll(form), ({ index, 0: typed, 1: a, 2: b, 3: c }) => {
    const mark = a ?? b ?? c ?? '';
    return { number: numberOf(mark, form), from: index, to: index + typed.length };
  });
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

function numberOf(mark: string, form: RegExp): number {
  if (/\d/.test(mark)) return Number(mark);
  const roman = form.source.includes('ix|iv') ? romans.indexOf(mark) : -1;
  return roman >= 0 ? roman + 1 : mark.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

function isList(text: string, found: readonly Item[]): boolean {
  const [first] = found;
  if (!first || found.length < 2 || !countsUp(found)) return false;
  // "Item 1. … ECOG 2. …": a number after its marker is the marker's, unless the text begins as a list, or counts to three.
  const begins = /(?:^|\n)\s*$/.test(text.slice(0, first.from));
  const isLong = found.length > 2 && !isMarked(text, first.from);
  return begins || isLong || !found.some(({ from }) => isMarked(text, from));
}

function countsUp(found: readonly Item[]): boolean {
  return found.every(({ number }, at) => number === at + 1);
}

function isMarked(text: string, from: number): boolean {
  return marksFigure(/(\p{L}+)[\s:=]*$/u.exec(text.slice(Math.max(0, from - reach), from))?.[1] ?? '');
}

/** Numbers that every line of a text begins with, from one and at least three of them; fewer may count something. */
function bareNumbers(text: string): readonly Item[] {
  const found = itemsOf(text, ofLine);
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return found.length >= 3 && found.length === lines && countsUp(found) ? found : [];
}

/** Signs that tick an item of a list. */
const tick = /^[✓✔☑✅]$/u;
/** Signs of a list that not every item is ticked in: a cross, an empty box, an arrow, a dash that denies. */
const otherwise = /[✗✘❌❎☐☒□■▢✖×–—→↑↓⇒]|^X$|\[\s*[xX]?\s*\]|\byes\b/u;

export function isTick(word: string | undefined): boolean {
  return word !== undefined && tick.test(word);
}

/**
 * Whether a text is a list of statements each of which is ticked, "WD NET ✓ Ki-67 3% ✓ ECOG 1 ✓": at least two of
 * them, each after words of its own, and no other sign of a list. One tick alone may mean anything.
 */
export function isTickedList(tokens: readonly { readonly word: string; readonly typed: string }[]): boolean {
  const ticks = tokens.flatMap(({ word }, at) => (isTick(word) ? [at] : []));
  const [first] = ticks;
  if (first === undefined || ticks.length < 2 || first === 0) return false;
  const isApart = ticks.every((at, index) => at - (ticks[index - 1] ?? -1) > 1);
  return isApart && !tokens.some(({ typed }) => otherwise.test(typed));
}
