import type { QuestionId } from '../../guideline/answers.ts';
import { unclear, type UnclearReason } from '../sentences/unclearSentences.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import type { Clauses } from '../tokens/clauses.ts';
import type { Judged } from './judge.ts';
import type { Mention, RoledText } from './values/spans.ts';

/** The whole text that mentions are held against. */
export interface WholeText {
  readonly text: TokenizedText;
  readonly roled: RoledText;
  readonly clauses: Clauses;
  /** The question that is open, if a typed answer is read. */
  readonly open: QuestionId | null;
}

/** Holds mentions against each other and against the words around them. */
export type Check = (whole: WholeText, judged: readonly Judged[]) => readonly Judged[];

/** The mentions of a question that say an answer and were not rejected. */
export function accepted(judged: readonly Judged[], question: QuestionId): readonly Judged[] {
  return judged.filter(
    ({ mention, verdict }) =>
      mention.question === question && verdict !== 'rejected' && mention.says.kind === 'answer',
  );
}

/** The mention, as one that is about its question without answering it. */
export function asUnclear(judged: Judged, reason: UnclearReason, fits: readonly string[] | null): Judged {
  return {
    ...judged,
    verdict: 'sure',
    because: null,
    kind: null,
    mention: { ...judged.mention, says: { kind: 'unclear', because: unclear[reason], fits } },
  };
}

/**
 * Whether more is said around a mention, between the full stops, than plain statements: words that may be what it is
 * said of.
 */
export function saysMore(
  { text: { tokens }, roled: { roles } }: WholeText,
  { from, to, also }: Mention,
): boolean {
  const stretch = tokens[from]?.stretch;
  const spans = [{ from, to }, ...(also ?? [])];
  return tokens.some(
    (token, at) =>
      token.stretch === stretch &&
      roles[at] !== 'mention' &&
      roles[at] !== 'filler' &&
      !spans.some((span) => span.from <= at && at < span.to),
  );
}

/** Leaves sure answers to some questions doubtful. */
export function doubting(
  judged: readonly Judged[],
  questions: readonly QuestionId[],
  because: string,
  which: (one: Judged) => boolean = () => true,
): readonly Judged[] {
  return judged.map((one) =>
    one.verdict === 'sure' &&
    one.mention.says.kind === 'answer' &&
    questions.includes(one.mention.question) &&
    which(one)
      ? { ...one, verdict: 'doubtful', because }
      : one,
  );
}
