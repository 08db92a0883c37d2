import { unclear } from '../sentences/unclearSentences.ts';
import { type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { Judged } from './judge.ts';
import type { RoledText, Says } from './values/spans.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { IntakeDoubt } from './intake.ts';

interface Numbered {
  readonly judged: Judged;
  readonly value: number;
}

/** The number of lesions and the size of the largest; one of them alone is kept and the other asked for. */
export function composeLesions(text: TokenizedText, all: readonly Judged[]): readonly Judged[] {
  const own = all.filter(({ mention }) => mention.question === 'ablationNumbers');
  const accepted = own.filter(({ verdict }) => verdict !== 'rejected');
  const counts = numbered(accepted, 'count');
  const sizes = numbered(accepted, 'size');
  const rejected = own.filter(
    ({ verdict, mention }) => verdict === 'rejected' && mention.says.kind === 'part',
  );
  const [count] = counts;
  const [size] = sizes;
  // A number that was taken back may be the newer one.
  const isOpen = rejected.some(
    ({ kind }) =>
      kind === 'changed' ||
      kind === 'subset' ||
      kind === 'comparison' ||
      kind === 'uncertain' ||
      kind === 'exception',
  );
  const differ = (values: readonly Numbered[]): boolean => new Set(values.map(({ value }) => value)).size > 1;
  const above = numbered(accepted, 'countAbove').map(({ judged }) => asUnclear(judged, unclear.otherNumber));
  if (above.length > 0)
    return [
      ...above,
      ...[...counts, ...sizes].map(({ judged }) => asUnclear(judged, unclear.howManyAndHowLarge)),
      ...rejected,
    ];
  const parts = [...counts, ...sizes].map(({ judged }) => judged);
  // "6 liver lesions, one 31 mm liver lesion": what speaks of one of them alone is not all of them.
  const stated = accepted.flatMap(({ mention: { says } }) =>
    says.kind === 'answer' && typeof says.answer === 'object' && 'lesionCount' in says.answer
      ? [says.answer.lesionCount]
      : [],
  );
  if (counts.some(({ value }) => stated.some((number) => number !== value)))
    return [...parts.map((part) => asUnclear(part, unclear.otherNumber, [])), ...rejected];
  if (differ(counts) || differ(sizes) || isOpen)
    return [...parts.map((part) => asUnclear(part, unclear.otherNumber)), ...rejected];
  if (!count || !size) {
    // "3 lesions max 22 cm": the size was given, and why it was not taken is said of it.
    const isSizeAsked = accepted.some(
      ({ mention: { row, says } }) => row?.value === 'lesionSize' && says.kind === 'unclear',
    );
    const because = count && isSizeAsked ? unclear.sizeNotClear : unclear.howManyAndHowLarge;
    return [...parts.map((part) => asUnclear(part, because)), ...rejected];
  }
  if (isOneMore(text, size.judged.mention, count.judged.mention))
    return [...parts.map((part) => asUnclear(part, unclear.otherNumber)), ...rejected];
  const worst = [count.judged, size.judged].find(({ verdict }) => verdict === 'doubtful') ?? count.judged;
  return [
    {
      ...worst,
      unread: [...count.judged.unread, ...size.judged.unread],
      mention: {
        ...count.judged.mention,
        says: { kind: 'answer', answer: { lesionCount: count.value, largestLesionMm: size.value } },
        also: [size.judged.mention],
      },
    },
    ...rejected,
  ];
}

/**
 * "Dominant mass 9 cm + 3 small lesions", "3 lesions plus a 9 cm mass": the one that is measured is added to those that are
 * counted, and the number is not all of them. The largest is one of them ("3 lesions and the largest 9 cm").
 */
function isOneMore({ tokens }: TokenizedText, size: Span, count: Span): boolean {
  const [first, second] = size.from < count.from ? [size, count] : [count, size];
  const between = tokens.slice(first.to, second.from).map(({ word }) => word);
  const isAdded = between.some(
    (word) => /^(?:and|plus|\+)$/.test(word) || (word === 'with' && first === size),
  );
  const isJoin = between.every((word) => /^(?:and|plus|\+|with|also|a|an|one|another|other)$/.test(word));
  const isOneOfThem = tokens
    .slice(size.from, size.to)
    .some(({ word }) => /^(?:larger|largest|biggest|max|maximum|maximal|up|all|none)$/.test(word));
  const isSameSentence = tokens[first.from]?.sentence === tokens[second.from]?.sentence;
  return isSameSentence && isAdded && isJoin && !isOneOfThem;
}

/** One of the two numbers, where only that was said. */
export function partialLesions(
  all: readonly Judged[],
): { readonly lesionCount?: number; readonly largestLesionMm?: number } | null {
  const accepted = all.filter(
    ({ mention, verdict }) => mention.question === 'ablationNumbers' && verdict === 'sure',
  );
  const [count, otherCount] = numbered(accepted, 'count');
  const [size, otherSize] = numbered(accepted, 'size');
  if ((count && size) || otherCount || otherSize) return null;
  if (count) return { lesionCount: count.value };
  return size ? { largestLesionMm: size.value } : null;
}

function numbered(all: readonly Judged[], kind: 'count' | 'countAbove' | 'size'): readonly Numbered[] {
  return all.flatMap((judged): Numbered[] => {
    const { says } = judged.mention;
    if (says.kind !== 'part' || says.part.kind !== kind) return [];
    const value = 'count' in says.part ? says.part.count : 'mm' in says.part ? says.part.mm : 0;
    // More than five are complex, however many.
    return [{ judged, value: kind === 'countAbove' ? Math.max(value, 6) : value }];
  });
}

/** "Bilobar" needs a count: more than five countable lesions are complex (dossier 2.8, T36). */
export function composeBothLobes(text: TokenizedText, all: readonly Judged[]): readonly Judged[] {
  const lobes = all.filter(
    ({ mention }) => mention.says.kind === 'part' && mention.says.part.kind === 'bothLobes',
  );
  const usable = all.filter(({ verdict }) => verdict !== 'rejected');
  const counts = [...numbered(usable, 'count'), ...numbered(usable, 'countAbove')];
  return lobes.map((judged): Judged => {
    if (judged.verdict === 'rejected') return judged;
    const sentence = text.tokens[judged.mention.from]?.sentence;
    const near = counts.filter(({ judged: { mention } }) => text.tokens[mention.from]?.sentence === sentence);
    const [count] = near;
    const differ = new Set(near.map(({ value }) => value)).size > 1;
    if (!count || differ) return asUnclear(judged, unclear.bothLobes, ['complex', 'diffuse']);
    if (count.value >= 200) return asUnclear(judged, unclear.bothLobes, ['diffuse']);
    if (count.value <= 5) return asUnclear(judged, unclear.upToFive, ['limited', 'complex']);
    const worst = [judged, count.judged].find(({ verdict }) => verdict === 'doubtful') ?? judged;
    return {
      ...worst,
      unread: [...judged.unread, ...count.judged.unread],
      mention: {
        ...judged.mention,
        says: { kind: 'answer', answer: 'complex' },
        also: [count.judged.mention],
      },
    };
  });
}

function asUnclear(judged: Judged, because: string, fits: readonly string[] | null = null): Judged {
  const says: Says = { kind: 'unclear', because, fits };
  return { ...judged, verdict: 'sure', because: null, kind: null, mention: { ...judged.mention, says } };
}

/** A figure that goes with what is asked back of a question. */
export interface FigureOf {
  readonly question: QuestionId;
  readonly span: Span;
  readonly words: string;
}

/**
 * The figures beside words that leave a question open: "25 mm" beside "solitary lesion". They are part of what is asked
 * back, and nothing that the chart does not ask.
 */
export function figuresOf(
  text: TokenizedText,
  { background }: RoledText,
  doubts: readonly IntakeDoubt[],
  answered: ReadonlySet<QuestionId>,
): readonly FigureOf[] {
  const question = 'ablationNumbers';
  const isOpen = doubts.some((doubt) => doubt.question === question) && !answered.has(question);
  return background.flatMap((span): readonly FigureOf[] => {
    const isFigure = text.tokens.slice(span.from, span.to).some(({ value }) => value !== null);
    return isOpen && isFigure && span.beside?.includes(question)
      ? [{ question, span, words: wordsOf(text, span) }]
      : [];
  });
}

/** A doubt with the figures that go with it. */
export function withFigure(doubt: IntakeDoubt, figures: readonly FigureOf[]): IntakeDoubt {
  const own = figures.filter(({ question }) => question === doubt.question).map(({ words }) => words);
  return own.length === 0 ? doubt : { ...doubt, words: [doubt.words, ...own].join(' … ') };
}
