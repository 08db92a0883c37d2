import type { GivenAnswer } from '../../guideline/answers.ts';
import { unreachable } from '../../guideline/errors.ts';
import { digitsOfAnswer, readAnswer } from './answerDigits.ts';
import { checkSymbolsOf, isUnharmed, suspects } from './checkSymbols.ts';
import {
  type CodeLists,
  type Edition,
  editionOf,
  type Editions,
  type Stamped,
  tagLength,
  tagOf,
} from './edition.ts';
import { CaseCodeError, type CaseCodeFault } from './errors.ts';
import { digit, DigitReader, joinDigits } from './mixedRadix.ts';
import { toldInCode } from './toldInCode.ts';
import { groupLength, grouped, numberOfSymbols, symbolsOfNumber, symbolsTyped, valueOf } from './symbols.ts';

/**
 * What a code holds: the answers (of the route and pending ones alike), special situations by id, and what else was told by
 * the names of `toldInCode`; the case is these.
 */
export interface CodedCase extends Partial<CodedTold> {
  readonly answers: readonly GivenAnswer[];
  readonly situations: readonly string[];
}

/** What was told beside answers and special situations. */
export interface CodedTold {
  /** Those of it that a code names. */
  readonly told: readonly string[];
  /** Whether something more stands with the case that no code names. */
  readonly more: boolean;
}

/** What a code says. Its answers are canonical in the edition that it was made under, which may not be the present one. */
export interface DecodedCase extends CodedTold {
  readonly edition: Edition;
  /** In the order of the edition's questions. */
  readonly answers: readonly { readonly question: string; readonly answer: unknown }[];
  readonly situations: readonly string[];
}

/** The first symbol: how the rest is to be read. */
const format = 1;
const checkLength = 2;
const shortest = 1 + tagLength + checkLength;
/** Far beyond the longest code of a guideline of this size. */
const longest = 200;

/**
 * The code of a case: the same for the same answers and situations, whatever their order.
 * `NELM-` and groups of five: a symbol for the format, four for the guideline, the content as one number, two check symbols.
 */
export function encodeCase(stamped: Stamped, coded: CodedCase): string {
  return encodeIn(editionOf(stamped), coded);
}

/** What is put into a code under any edition. */
type Coded = Pick<DecodedCase, 'answers' | 'situations'> & Partial<CodedTold>;

/** As `encodeCase`, under any edition. */
export function encodeIn(edition: CodeLists, coded: Coded): string {
  const content = [format, ...symbolsOfTag(tagOf(edition)), ...symbolsOfNumber(numberOf(edition, coded))];
  return grouped([...content, ...checkSymbolsOf(content)]);
}

/** What is wrong with a text that is to be a code. */
export interface UnreadableCode {
  readonly fault: CaseCodeFault;
  /** As in `CaseCodeError`; looked for when asked, since most texts that are no code are not meant as one. */
  groups(): readonly number[];
}

/**
 * Reads a code. Case, spaces, hyphens, the prefix, and O for 0, I or L for 1 do not matter.
 * @throws CaseCodeError that says what is wrong with it
 */
export function decodeCase(editions: Editions, code: string): DecodedCase {
  const read = readCode(editions, code);
  if ('fault' in read) throw new CaseCodeError(read.fault, read.groups());
  return read;
}

/** As `decodeCase`, for texts that may well be no code: nothing is thrown. */
export function readCode(editions: Editions, code: string): DecodedCase | UnreadableCode {
  const symbols = readSymbols(code);
  if ('fault' in symbols) return symbols;
  if (symbols[0] !== format) return unreadable('unknownFormat');
  const edition = editions.byTag(Number(numberOfSymbols(symbols.slice(1, 1 + tagLength))));
  if (!edition) return unreadable('unknownGuideline');
  const payload = symbols.slice(1 + tagLength, -checkLength);
  const decoded = read(edition, numberOfSymbols(payload));
  // One case has one code: what would be written otherwise was not made here.
  if (!decoded || payload[0] === 0 || numberOf(edition, decoded) !== numberOfSymbols(payload)) {
    return unreadable('impossible');
  }
  return decoded;
}

function readSymbols(code: string): readonly number[] | UnreadableCode {
  const typed = symbolsTyped(code);
  const values = typed.map(valueOf);
  const wrong = values.flatMap((value, index) => (value === null ? [index] : []));
  if (values.length === 0) return unreadable('notACode');
  if (wrong.length > 0) return unreadable('notACode', () => wrong);
  const symbols = values.map((value) => value ?? unreachable('A sign that no code has was let through.'));
  if (symbols.length < shortest) return unreadable('tooShort');
  if (symbols.length > longest) return unreadable('tooLong');
  if (!isUnharmed(symbols)) return unreadable('typingError', () => suspects(symbols));
  return symbols;
}

/** @param indices where the fault may be, counted in symbols */
function unreadable(fault: CaseCodeFault, indices: () => readonly number[] = () => []): UnreadableCode {
  return { fault, groups: () => groupsAt(indices()) };
}

function groupsAt(indices: readonly number[]): readonly number[] {
  return [...new Set(indices.map((index) => Math.floor(index / groupLength) + 1))];
}

function numberOf({ lists }: CodeLists, { answers, situations, told = [], more = false }: Coded): bigint {
  const known = new Map(answers.map(({ question, answer }) => [question, answer]));
  const digits = lists.questions.flatMap(
    (list) =>
      digitsOfAnswer(list, known.get(list.question)) ??
      unreachable(`The answer to "${list.question}" is not in its canonical form.`),
  );
  // Behind all else, where zeros add nothing: the code of a case with nothing more told is what it was before there was such.
  const bits = [
    ...lists.situations.map((id) => situations.includes(id)),
    more,
    ...toldInCode.map((name) => told.includes(name)),
  ];
  return joinDigits([...digits, ...bits.map((is) => digit(is ? 1 : 0, 2))]);
}

function read(edition: Edition, number: bigint): DecodedCase | null {
  const digits = new DigitReader(number);
  const answers = edition.lists.questions.map((list) => ({
    question: list.question,
    answer: readAnswer(list, digits),
  }));
  const situations = edition.lists.situations.filter(() => digits.next(2) === 1n);
  const more = digits.next(2) === 1n;
  const told = toldInCode.filter(() => digits.next(2) === 1n);
  if (!digits.isEmpty || answers.some(({ answer }) => answer === null)) return null;
  return { edition, answers: answers.filter(({ answer }) => answer !== undefined), situations, told, more };
}

function symbolsOfTag(tag: number): readonly number[] {
  const symbols = symbolsOfNumber(BigInt(tag));
  return [...Array.from({ length: tagLength - symbols.length }, () => 0), ...symbols];
}
