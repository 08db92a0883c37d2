import type { QuestionId } from '../../guideline/answers.ts';
import { lineSentences, unclear } from '../sentences/unclearSentences.ts';
import { overlap, type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { ModifierKind } from '../vocabulary/modifiers.ts';
import type { IntakeDoubt } from './intake.ts';
import type { Judged } from './judge.ts';
import type { ModifierSpan, Role, RoledText } from './values/spans.ts';
import { spansOf, withTurning } from './quotations.ts';

/** What is said of a question and went into no reading and no doubt. */
export interface Untold {
  /** Of questions of which nothing else is told. */
  readonly doubts: readonly IntakeDoubt[];
  /** Of questions that are told already, to which it adds nothing. */
  readonly agree: readonly string[];
}

/**
 * Nothing that is stated vanishes in silence: whatever words of a question are in a text, they are part of a
 * reading, or of a doubt, or are named as not used.
 * @param judged what the questions were resolved from
 * @param told the questions of which something is read or asked
 */
export function untoldIn(
  text: TokenizedText,
  roled: RoledText,
  judged: readonly Judged[],
  told: ReadonlySet<QuestionId>,
): Untold {
  const { mentions, background, hidden } = roled;
  const used = judged
    .filter(({ mention }) => mention.says.kind !== 'nothing')
    .flatMap(({ mention }): readonly Span[] => [mention, ...(mention.also ?? [])]);
  const isUsed = ({ from, to }: Span): boolean => used.some((other) => other.from <= from && to <= other.to);
  const isNec = judged.some(({ mention }) => mention.question === 'necLine');
  const mayBeNec = judged.some(
    ({ mention, verdict }) =>
      mention.question === 'differentiation' &&
      verdict !== 'rejected' &&
      !(mention.says.kind === 'answer' && mention.says.answer === 'well'),
  );
  const spans = [
    ...mentions.map((mention) => ({
      span: mention,
      question: ofPlatinum(mention, judged) && !isNec ? ('necLine' as const) : mention.question,
      because: unclear.named,
      // A figure that could not be read is told; a phrase of something else is not.
      isSilent: mention.says.kind === 'nothing' && mention.row?.value === undefined,
    })),
    ...background.flatMap(({ from, to, marks }) =>
      marks === null
        ? []
        : [{ span: { from, to }, question: marks, because: unclear.named, isSilent: false }],
    ),
  ].filter(({ span }) => !isUsed(span));
  const isOpen = ({ span, question, isSilent }: (typeof spans)[number]): boolean =>
    !isSilent && !told.has(question) && !used.some((other) => overlap(other, span));
  const open = spans.filter(isOpen);
  const isTold = (question: QuestionId): boolean =>
    told.has(question) || open.some((one) => one.question === question);
  // Chemotherapy of what may be a NEC is that of a NEC as well, whatever else was read from it.
  const chemotherapy =
    mayBeNec && !isTold('necLine')
      ? mentions
          .filter(
            ({ says }) => says.kind === 'part' && says.part.kind === 'line' && ofNec.has(says.part.line),
          )
          .slice(0, 1)
          .map((span) => ({ span, question: 'necLine' as const, because: unclear.onPlatinum }))
      : [];
  // The longest words that a question would have been read from, had they not been part of a longer phrase.
  const drugs = mentions.filter(({ says }) => says.kind === 'part' && says.part.kind === 'line');
  // "Octreotide LAR": a part of a drug's name is used up with it, and says nothing else.
  const isOfDrug = ({ from, to }: Span): boolean => drugs.some((drug) => drug.from <= from && to <= drug.to);
  // "ECOG grade 2": the figure is of another scale, and read for it.
  const isOfAnother = (one: (typeof hidden)[number]): boolean =>
    mentions.some(
      (other) =>
        other.question === one.question &&
        other.says.kind === 'nothing' &&
        other.from <= one.from &&
        one.to <= other.to &&
        text.tokens.slice(one.from, one.to).some(({ value }) => value !== null) &&
        isUsed(other),
    );
  const inside = hidden
    .filter((one) => !isOfAnother(one))
    .filter((one) => !isTold(one.question) && (one.question === 'necLine' ? mayBeNec : !isOfDrug(one)))
    .filter((one, _at, all) => {
      const rivals = all.filter((other) => other.question === one.question);
      return (
        !rivals.some((other) => lengthOf(other) > lengthOf(one)) &&
        rivals.find((other) => lengthOf(other) === lengthOf(one)) === one
      );
    })
    .map((span) => ({ span, question: span.question, because: unclear.named }));
  return {
    doubts: [...open, ...chemotherapy, ...inside].map(({ span, question, because }) => ({
      question,
      words: wordsOf(text, withTurning(text, roled, span)),
      because,
    })),
    agree: spans
      .filter((one) => !isOpen(one))
      .map(({ span }) => wordsOf(text, withTurning(text, roled, span))),
  };
}

/** The lines that chemotherapy is among. */
const ofNec: ReadonlySet<string> = new Set(['platinum', 'targeted']);

function lengthOf({ from, to }: Span): number {
  return to - from;
}

/** Platinum given to a NEC belongs to the question about its chemotherapy. */
function ofPlatinum({ says }: Judged['mention'], judged: readonly Judged[]): boolean {
  return (
    says.kind === 'part' &&
    says.part.kind === 'line' &&
    says.part.line === 'platinum' &&
    judged.some(
      ({ mention }) =>
        mention.question === 'differentiation' &&
        mention.says.kind === 'answer' &&
        mention.says.answer === 'poor',
    )
  );
}

/**
 * What is told as not understood: stretches without a role, and whole clauses that deny, date or plan something of
 * which no reading and no doubt tells. A modifier that bears on nothing that is read is thereby always told:
 * "Liver not reviewed yet", "half of the rest".
 */
export function unreadIn(
  text: TokenizedText,
  roled: RoledText,
  judged: readonly Judged[],
): readonly string[] {
  const { roles, mentions, modifiers, situations } = roled;
  const idle = modifiers.filter((modifier) => isIdle(text, roled, judged, modifier));
  const isOpen = (role: Role, at: number): boolean =>
    role === 'unknown' || idle.some(({ from, to }) => from <= at && at < to);
  const unknown = roles.flatMap((role, index) => (isOpen(role, index) ? [index] : []));
  const clauses = new Map<number, number[]>();
  text.tokens.forEach(({ clause }, index) => clauses.set(clause, [...(clauses.get(clause) ?? []), index]));
  const untold = [...clauses.values()].filter((indices) => {
    const clause: Span = { from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1 };
    const holds = (spans: readonly Span[]): boolean => spans.some((span) => overlap(span, clause));
    return holds(modifiers) && !holds(mentions) && !holds(situations);
  });
  const whole = new Set(untold.flat());
  return [
    ...clauseSpans(
      text,
      unknown.filter((index) => !whole.has(index)),
    ),
    ...untold.map((indices) => ({ from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1 })),
  ]
    .toSorted((a, b) => a.from - b.from)
    .map((span) => wordsOf(text, span));
}

/** They tell that something was done or is otherwise, and not only how it is meant. */
const telling: ReadonlySet<ModifierKind> = new Set(['changed', 'subset', 'exception']);

/** "Appendix NET 2012 removed": a modifier that is part of no statement and turned none, so that nothing tells of it. */
function isIdle(
  text: TokenizedText,
  { mentions }: RoledText,
  judged: readonly Judged[],
  modifier: ModifierSpan,
): boolean {
  const words = wordsOf(text, modifier);
  const because = lineSentences.disqualifier[modifier.row.kind](words);
  return (
    telling.has(modifier.row.kind) &&
    words.length > longestSmallWord &&
    !mentions.some((mention) => overlap(mention, modifier)) &&
    !judged.some(
      (one) => one.verdict !== 'sure' && (one.because === because || overlap(one.spoken, modifier)),
    )
  );
}

/** "Only", "now": what says how something is meant. */
const longestSmallWord = 4;

/** Neighbouring tokens of a clause together. */
function clauseSpans(text: TokenizedText, indices: readonly number[]): readonly Span[] {
  const byClause = Map.groupBy(indices, (index) => text.tokens[index]?.clause ?? 0);
  return [...byClause.values()].flatMap(spansOf);
}
