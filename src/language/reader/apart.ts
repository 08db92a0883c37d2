import { onceFor } from '../lazy/onceFor.ts';
import type { Span, TokenizedText } from '../tokens/tokenizedText.ts';
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
    const isNamed = roles[first] === 'unknown' && tokens[first]?.kind === 'word';
    const isMeasured = indices.some((at) => tokens[at]?.kind === 'number');
    const isOfOurs = indices.some((at) => unitsOfOurs.test(tokens[at]?.word ?? ''));
    const isPlain = indices.every((at) => roles[at] !== 'modifier' && roles[at] !== 'situation');
    if (isNamed && isMeasured && isPlain && !isOfOurs) closed.add(clause);
  }
  return { closed, runOn: long };
}

function distinctOf(mentions: readonly Mention[]): number {
  return new Set(mentions.filter(({ says }) => says.kind !== 'nothing').map(({ question }) => question)).size;
}

/** Whether nothing else is said between some words and a token of their clause. */
export function inRunOn({ mentions }: RoledText, span: Span, at: number): boolean {
  const [from, to] = at < span.from ? [at + 1, span.from] : [span.to, at];
  return !mentions.some(
    (other) => other.says.kind !== 'nothing' && other.from >= from && other.to <= to && other.to > other.from,
  );
}

/** An abbreviation or a name in capitals, in a text that is not all in capitals: it opens no sentence. */
export function isCode({ tokens }: TokenizedText, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}+$/u.test(token.typed)) return false;
  return tokens.some(({ typed }) => /^\p{Ll}{3,}/u.test(typed));
}
