import { isTick } from './enumerators.ts';
import type { TypedToken } from './tokens.ts';

/** A token, the clause and sentence that it stands in, and the index after each of them. */
export interface ClauseToken extends TypedToken {
  readonly clause: number;
  readonly sentence: number;
  /** What stands between two full stops or lines, whatever divides it within. */
  readonly stretch: number;
  /** Stands in brackets, which belong to the clause before them. */
  readonly inBrackets: boolean;
  readonly clauseEnd: number;
  readonly sentenceEnd: number;
}

/** A text split for reading. */
export interface TokenizedText {
  /** What the places of the tokens count in, and what is quoted. */
  readonly said: string;
  /** The same with its spellings brought together. */
  readonly spelled: string;
  readonly tokens: readonly ClauseToken[];
}

/** Some tokens that follow each other: `to` is the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  'abt approx ca cf dg diff dr eg ev evt hx ie incl max min mo mos mod pat prev poss prob pt resp seg segs st susp vs wk wks yr yrs'.split(
    ' ',
  ),
);

/** Words that begin a clause of their own. */
const turns = new Set(['but', 'however', 'although', 'though', 'whereas']);

/** What follows such a word belongs to it, even in the next line: "not\nresectable". */
const leadsOn = new Set(
  'no not non never without nor neither and or of the a an to for with in on by from at than less more under over is are was were be been has have had'.split(
    ' ',
  ),
);

const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);

const sentenceBreak = /[;\n\r•‣◦▪►▸¶|]/;
const fullStop = /[.!](?=\s|$)/;
const clauseBreak = /[,()[\]{}]|\s-+\s?(?!\d)|\s-+\s/;

/** Divides the tokens of a text into clauses (at commas, brackets, dashes, "but") and sentences. */
export function inClauses(typed: readonly TypedToken[]): readonly ClauseToken[] {
  let clause = 0;
  let sentence = 0;
  let stretch = 0;
  let before: TypedToken | undefined;
  let depth = 0;
  let words = false;
  const tokens = typed.map((token, at) => {
    const here = endsInitial(typed, at)
      ? 'none'
      : breakBetween(before, token, words, beginsFieldAt(typed, at));
    for (const sign of token.gap)
      depth = opening.has(sign) ? depth + 1 : closing.has(sign) ? Math.max(0, depth - 1) : depth;
    if (here === 'sentence') depth = /[([{]/.test(token.gap) ? depth : 0;
    if (here !== 'none') clause += 1;
    if (here === 'sentence') sentence += 1;
    if (here === 'sentence' && !/^[^.!\n\r]*$/.test(token.gap)) stretch += 1;
    // "? ECOG 1": what no word goes before asks about what follows.
    words = token.word !== '?' || (words && here === 'none');
    before = token;
    return { ...token, clause, sentence, stretch, inBrackets: depth > 0 };
  });
  const clauseEnds = endsOf(tokens.map((token) => token.clause));
  const sentenceEnds = endsOf(tokens.map((token) => token.sentence));
  return tokens.map((token) => ({
    ...token,
    clauseEnd: clauseEnds[token.clause] ?? tokens.length,
    sentenceEnd: sentenceEnds[token.sentence] ?? tokens.length,
  }));
}

/** "Mr B. carries a diagnosis of …": the full stop behind an initial of a name, or behind a title, ends no sentence. */
function endsInitial(typed: readonly TypedToken[], at: number): boolean {
  const [title, initial, here] = [typed[at - 2], typed[at - 1], typed[at]];
  if (!here || !initial || !/^\.\s+$/.test(here.gap) || /\n/.test(here.gap)) return false;
  const isTitle = (token: TypedToken | undefined): boolean =>
    /^(?:dr|prof|mr|mrs|ms|hr|fr)$/.test(token?.word ?? '');
  return isTitle(initial) || (isTitle(title) && /^\p{Lu}$/u.test(initial.typed));
}

/** The most words of a field's name: "Main portal vein thrombosis: no". */
const longestName = 4;

/** A denial ends with its line where a field follows: "ascites no", and in the next line "ECOG: 1". */
function beginsFieldAt(typed: readonly TypedToken[], at: number): boolean {
  const last = typed[at - 1]?.word ?? '';
  if (last !== 'no' && last !== 'not' && last !== 'none' && last !== 'never') return false;
  const rest = typed.slice(at + 1, at + 1 + longestName);
  const colon = rest.findIndex(({ gap }) => gap.includes(':'));
  return colon >= 0 && !rest.slice(0, colon).some(({ gap }) => /[\n;,.]/.test(gap));
}

/** For each part of a text, numbered from 0 upwards, the index after its last token. */
function endsOf(parts: readonly number[]): readonly number[] {
  const ends: number[] = [];
  parts.forEach((part, index) => (ends[part] = index + 1));
  return ends;
}

function breakBetween(
  before: TypedToken | undefined,
  token: TypedToken,
  words: boolean,
  beginsField: boolean,
): 'none' | 'clause' | 'sentence' {
  if (!before) return 'none';
  // "Ascites: no" is a field with its value, and ends with its line.
  const isValue = /[:=]/.test(before.gap);
  if (/^[^\S\n]*\r?\n[^\S\n]*$/.test(token.gap) && leadsOn.has(before.word) && !isValue && !beginsField)
    return 'none';
  if (sentenceBreak.test(token.gap)) return 'sentence';
  // "ECOG 1!?"
  if (token.word === '?' && token.gap.endsWith('!')) return 'none';
  // "Well. diff." is an abbreviation, "as well." ends a sentence.
  const isAbbreviated =
    abbreviations.has(before.word) || (before.word === 'well' && token.word.startsWith('diff'));
  if (fullStop.test(token.gap) && !isAbbreviated) return 'sentence';
  // "Would she be fit for PRRT? Ileal NET": a question ends there; a sign set apart asks about a word.
  if (before.word === '?' && token.gap !== '' && before.gap === '' && words)
    return /\s/.test(token.gap) ? 'sentence' : 'clause';
  if (/\s\/\s/.test(token.gap)) return before.word.startsWith('mit') ? 'none' : 'clause';
  // A tick belongs to what it stands after; "anything but" is one denial.
  return clauseBreak.test(token.gap) ||
    (turns.has(token.word) && !/^(?:any|every)thing$/.test(before.word)) ||
    isTick(before.word)
    ? 'clause'
    : 'none';
}

/** The index after the clause, or after the sentence, that a token stands in. */
export function endOf({ tokens }: TokenizedText, index: number, part: 'clause' | 'sentence'): number {
  return tokens[index]?.[`${part}End`] ?? tokens.length;
}

/** The words of a span, as typed. */
export function wordsOf({ said, tokens }: TokenizedText, { from, to }: Span): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? said.slice(first.from, last.to) : '';
}

export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
