import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { once } from '../../machine/once.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import { combineAnswers } from './combineAnswers.ts';
import { findAll, type Found } from './findPhrases.ts';
import { identity } from './modifierEffects.ts';
import { questionIndex } from './patterns.ts';
import type { Mention, RoledText } from './values/spans.ts';

/** Up to four words or brackets between the words of a question and the colon of its field. */
const label = String.raw`[\p{L}/'-]{0,30}(?:[^\S\n]+[\p{L}/'-]{1,30}|[^\S\n]*\([^()\n]{0,40}\)){0,4}[^\S\n]*`;
/** The two boxes of a form. */
const boxes = String.raw`\(?\b(?:yes|y|YES|Y|Yes)\s*[/|]\s*(?:no|n|NO|N|No)\b\)?[^\S\n]*`;
/** Signs that leave a value out. */
const gap = String.raw`(?:[_\-–—.…·]|[^\S\n])*(?:${boxes})?`;
const end = String.raw`(?=$|[\n\r;,|•)])`;
/** What follows the words of a field that has no value. */
const blank = new RegExp(String.raw`^${label}(?:[:=]${gap}|(?:__|\.{4}|…)${gap}|${boxes})${end}`, 'u');
/** The same, where the next field follows on the line. */
const blankBeforeNext = new RegExp(
  String.raw`^${label}[:=](?:[^\S\n]{2,}|\t)(?=\p{L}[\p{L}\d -]{0,30}[:=])`,
  'u',
);
const heading = new RegExp(String.raw`^${label}[:=][^\S\n]*\r?\n\s*\S`, 'u');

/** A form that asks for one of its answers to be chosen. */
const instruction =
  /\b(?:(?:delete|strike|cross|circle|tick|mark|select|choose|underline|highlight|encircle)\b[^.;\n]{0,25}\b(?:appropriate|applicable|apply|applies|one|option|box|boxes|correct)|(?:please|pls)\s+(?:tick|circle|select|choose|delete|mark|underline)|(?:tick|circle|choose|select)\s+(?:one|all|as))\b/giu;

/**
 * A form that nobody filled in states nothing: a field whose value is left out ("Ascites: ____"), and the answers to
 * one question that are listed to choose from ("EHD: none / limited / extensive"). What is named there is told.
 */
export function withoutForms(guideline: Guideline, text: TokenizedText, roled: RoledText): RoledText {
  const asked = new Map<QuestionId, () => readonly Found[]>();
  const foundAt = (question: QuestionId): readonly Found[] => {
    const known =
      asked.get(question) ??
      once(() => findAll(text, questionIndex(guideline)(guideline.questions[question])));
    asked.set(question, known);
    return known();
  };
  const told = regionsOfInstructions(text.said);
  const mentions = roled.mentions.map((mention): Mention => {
    const { kind } = mention.says;
    if (kind === 'nothing' || kind === 'unclear') return mention;
    const from = text.tokens[mention.from]?.from ?? 0;
    const reason = isBlank(text, mention)
      ? unclear.noValue
      : (!identity.has(mention.question) && told.some((region) => region.from <= from && from < region.to)) ||
          isOffered(guideline, text, mention, foundAt)
        ? unclear.offered
        : null;
    if (reason === null) return mention;
    // A list to choose from leaves its question open, whichever of its items is read; a field left blank does not.
    const isSet = guideline.questions[mention.question].input.kind === 'multi';
    const fits = reason === unclear.offered && !isSet ? [] : null;
    return { ...mention, says: { kind: 'unclear', because: reason, fits } };
  });
  return { ...roled, mentions };
}

function isBlank({ said, tokens }: TokenizedText, { to, question }: Mention): boolean {
  const rest = said.slice(tokens[to - 1]?.to ?? said.length);
  // "Ileal NET:" heads what is said of it.
  if (identity.has(question) && heading.test(rest)) return false;
  return blank.test(rest) || blankBeforeNext.test(rest);
}

/** The stretch that an instruction stands in, and where it stands alone, its line and the lines up to an empty one. */
function regionsOfInstructions(said: string): readonly { readonly from: number; readonly to: number }[] {
  return [...said.matchAll(instruction)].map(({ index, 0: words }) => {
    const after = index + words.length;
    const from = Math.max(...['\n', ';', '. '].map((sign) => said.lastIndexOf(sign, index) + 1));
    const next = said.slice(after).search(/[;\n]|\.\s/);
    const to = next < 0 ? said.length : after + next;
    const isAlone = /^[\s\W]*(?:please|pls)?\s*$/i.test(said.slice(from, index)) && to - after < 20;
    if (!isAlone) return { from, to };
    const empty = said.slice(after).search(/\n\s*\n/);
    return { from: said.lastIndexOf('\n', index) + 1, to: empty < 0 ? said.length : after + empty };
  });
}

/** Another answer to its question stands before or after it, divided by a stroke or "or" alone. */
function isOffered(
  guideline: Guideline,
  text: TokenizedText,
  mention: Mention,
  foundAt: (question: QuestionId) => readonly Found[],
): boolean {
  const after = placeAfter(text, mention.to);
  const before = placeBefore(text, mention.from);
  if (after === null && before === null) return false;
  if (after !== null && goesOnInSeries(text, mention.to - 1, after)) return true;
  return foundAt(mention.question).some(
    (found) =>
      ((after === found.from && isWhole(text, found.to)) ||
        (before === found.to &&
          (found.from === 0 || placeBefore(text, found.from) !== null || isValue(text, found.from)))) &&
      isOther(guideline, mention, found),
  );
}

const stroke = /^\s*[/|]\s*$/;

function between({ said, tokens }: TokenizedText, left: number, right: number): string {
  return said.slice(tokens[left]?.to ?? 0, tokens[right]?.from ?? said.length);
}

/** The token that the next item of a list of alternatives begins with; null if the list ends here. */
function placeAfter(text: TokenizedText, to: number): number | null {
  const next = text.tokens[to];
  if (!next) return null;
  if (next.word === '/' || next.word === 'or') return to + 1;
  return stroke.test(between(text, to - 1, to)) ? to : null;
}

/** The index after the item before, in a list of alternatives; null if the list begins here. */
function placeBefore(text: TokenizedText, from: number): number | null {
  const last = text.tokens[from - 1];
  if (!last) return null;
  if (last.word === '/' || last.word === 'or') return from - 1;
  return stroke.test(between(text, from - 1, from)) ? from : null;
}

/** It begins the value of a field. */
function isValue(text: TokenizedText, from: number): boolean {
  return /[:=]/.test(text.tokens[from]?.gap ?? '');
}

/** Nothing follows it in its item. */
function isWhole(text: TokenizedText, to: number): boolean {
  const next = text.tokens[to];
  return !next || placeAfter(text, to) !== null || /[;,\n)\].]/.test(next.gap);
}

const series: readonly RegExp[] = [/^\d$/, /^(?:i{1,3}|iv)$/];

/** "Type I / II / III": figures or Roman numerals, of which the later ones go without their name. */
function goesOnInSeries(text: TokenizedText, last: number, next: number): boolean {
  const [here, there] = [last, next].map((at) => text.tokens[at]?.word ?? '');
  return (
    here !== there &&
    isWhole(text, next + 1) &&
    series.some((figure) => figure.test(here ?? '') && figure.test(there ?? ''))
  );
}

/** One size may be given in two units. */
const measures: ReadonlySet<string> = new Set(['lesionSize', 'lesionSizes', 'lesionCount']);

const states: ReadonlySet<string> = new Set(['naive', 'stability', 'progression', 'failure']);

/** It says another answer to the question. */
function isOther(guideline: Guideline, { question, says, row }: Mention, { entry }: Found): boolean {
  if (entry.role !== 'mention' || entry.question !== question) return false;
  const other = entry.row;
  if (row?.value !== undefined) return other.value === row.value && !measures.has(row.value);
  // Of a set, only what excludes the rest is another answer.
  if (says.kind === 'answer' && other.answer !== undefined)
    return combineAnswers(guideline, question, [says.answer, other.answer]) === null;
  return (
    row?.part !== undefined &&
    states.has(row.part.kind) &&
    (other.answer !== undefined ||
      (other.part !== undefined && states.has(other.part.kind) && other.part.kind !== row.part.kind))
  );
}
