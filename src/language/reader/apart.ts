import { onceFor } from '../../machine/onceEach.ts';
import { isRealWord } from '../spelling/realWords.ts';
import type { Span, TokenizedText } from '../tokens/tokenizedText.ts';
import { identity } from './modifierEffects.ts';
import type { Mention, RoledText } from './values/spans.ts';

/** Which clauses of a text stand for themselves, so that a word not understood in them bears on little else. */
export interface Apart {
  /** A measurement of something else, "BP 150/90": it bears on nothing beside it. */
  readonly closed: ReadonlySet<number>;
  /** Dictated without punctuation: many statements in one clause. */
  readonly runOn: ReadonlySet<number>;
}

/** The longest measurement, in tokens, and the shortest run of statements that nobody would write as one clause. */
const measurement = 6;
const runOn = { tokens: 20, statements: 4 };

/** Units of what is measured in blood, and of pressure and weight. */
const unit = /^(?:mmol|umol|nmol|pmol|mol|mg|g|ng|pg|ug|kg|u|iu|ml|dl|l|mmhg|c|bpm|w)$/;

/** Their figures may be those of the liver or of the tumour. */
const unitsOfOurs = /^(?:%|mm|cm|mitos[ei]s|hpf)$/;

/** Finds the clauses of a text that stand for themselves. */
export const apartIn = (text: TokenizedText, roled: RoledText): Apart => byText(text)(roled);

const byText = onceFor((text: TokenizedText) => onceFor((roled: RoledText): Apart => find(text, roled)));

function find({ tokens }: TokenizedText, { roles, mentions }: RoledText): Apart {
  const clauses = Map.groupBy(tokens.keys(), (at) => tokens[at]?.clause ?? 0);
  const statements = Map.groupBy(mentions, ({ from }) => tokens[from]?.clause ?? 0);
  const closed = new Set<number>();
  const long = new Set<number>();
  for (const [clause, indices] of clauses) {
    const said = statements.get(clause) ?? [];
    if (indices.length >= runOn.tokens && distinctOf(said) >= runOn.statements) long.add(clause);
    if (indices.length > measurement || said.length > 0) continue;
    const [first = 0] = indices;
    const words = indices.filter((at) => tokens[at]?.kind === 'word' && tokens[at]?.value === null);
    const isNamed =
      words[0] === first && roles[first] === 'unknown' && isAbbreviation(tokens[first]?.typed ?? '');
    const isMeasured = indices.some(
      (at) => tokens[at]?.kind === 'number' && Number(tokens[at]?.value) < 1_000,
    );
    const isOfOurs = indices.some((at) => unitsOfOurs.test(tokens[at]?.word ?? ''));
    const isPlain = words.slice(1).every((at) => unit.test(tokens[at]?.word ?? ''));
    if (isNamed && isMeasured && isPlain && !isOfOurs) closed.add(clause);
  }
  return { closed, runOn: long };
}

/** "BP", "K", "Tbili": no word of the language, which might say that all of it is supposed. */
function isAbbreviation(typed: string): boolean {
  return typed.length <= 6 && (/^\p{Lu}+$/u.test(typed) || !isRealWord(typed.toLowerCase()));
}

function distinctOf(mentions: readonly Mention[]): number {
  return new Set(mentions.filter(({ says }) => says.kind !== 'nothing').map(({ question }) => question)).size;
}

/** What no percentage states: one that is set apart from it in a text is of something else. */
const withoutShares: ReadonlySet<Mention['question']> = new Set([
  'differentiation',
  'primarySite',
  'primaryStatus',
  'extrahepaticDisease',
  'treatmentCourse',
  'necLine',
  'transplantScreen',
  'hormonalSyndrome',
]);

/**
 * Whether a token is of a percentage that bears on nothing a mention says: "Ileal NET G2 at 5%, primary resected". Right
 * beside it ("resected 90%") it may, and two of them in a sentence may be shares of one whole.
 */
export function isShareOfElse({ tokens }: TokenizedText, mention: Mention, at: number): boolean {
  if (!withoutShares.has(mention.question)) return false;
  const sign = tokens[at]?.word === '%' ? at : at + 1;
  const { sentence } = tokens[at] ?? {};
  if (tokens[sign]?.word !== '%' || tokens[sign - 1]?.kind !== 'number') return false;
  if (identity.has(mention.question)) return onlyOne(tokens, sentence);
  const isBeside = mention.to === sign - 1 || mention.from === sign + 1;
  const isOfTheSame = isBeside && tokens[sign - 1]?.clause === tokens[mention.to - 1]?.clause;
  return !isOfTheSame && onlyOne(tokens, sentence);
}

function onlyOne(tokens: TokenizedText['tokens'], sentence: number | undefined): boolean {
  return (
    tokens.filter(
      (token, at) => token.sentence === sentence && token.word === '%' && tokens[at - 1]?.kind === 'number',
    ).length === 1
  );
}

/** Whether nothing else is said between some words and a token of their clause. */
export function isNextTo({ mentions }: RoledText, span: Span, at: number): boolean {
  return !mentions.some(
    (other) =>
      other.says.kind !== 'nothing' &&
      (at < span.from ? other.from > at && other.from < span.from : other.to > span.to && other.to <= at),
  );
}

/** An abbreviation or a name in capitals, in a text that is not all in capitals, and no heading: it opens no sentence. */
export function isCode({ tokens }: TokenizedText, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}+$/u.test(token.typed) || (tokens[at + 1]?.gap ?? '').includes(':')) return false;
  return tokens.some(({ typed }) => /^\p{Ll}{3,}/u.test(typed));
}
