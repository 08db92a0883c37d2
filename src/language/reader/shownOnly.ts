import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { lineSentences } from '../sentences/unclearSentences.ts';
import { type Clauses, contextOf } from '../tokens/clauses.ts';
import { overlap, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { combineAnswers } from './combineAnswers.ts';
import type { DoubtfulReading } from './intake.ts';
import type { Judged } from './judge.ts';
import { identity, strict } from './modifierEffects.ts';
import { clausesQuoted, quoted, spansOf } from './quotations.ts';
import type { Mention } from './values/spans.ts';

/** An answer that is shown with its clauses, and not ticked. */
export function shown(
  text: TokenizedText,
  clauses: Clauses,
  answer: AnswerValue,
  basis: readonly Judged[],
  doubt: Judged | undefined,
): DoubtfulReading | null {
  const mentions = basis.map(({ mention }) => mention);
  const [first] = mentions;
  if (!first || !doubt) return null;
  const unread = [...new Set(basis.flatMap((one) => one.unread))].toSorted((a, b) => a - b);
  return {
    question: first.question,
    answer,
    words: quoted(text, mentions),
    clause: clausesQuoted(text, mentions, (clause) => contextOf(clauses, clause)),
    unread: spansOf(unread).map((span) => wordsOf(text, span)),
    because: reasonOf(doubt),
  };
}

/**
 * Whether an answer stands plainly beside what speaks against it, which is told with it: not beside what fits one other
 * answer alone, not beside a part of which something else is said, not within longer words that leave it open, not among
 * answers listed to choose from, and no list of contraindications of which some are open.
 */
export function isPlainBeside(
  { tokens }: TokenizedText,
  question: QuestionId,
  answer: AnswerValue,
  mentions: readonly Mention[],
  against: readonly Judged[],
): boolean {
  return (
    !isSetOfContraindications(question, answer) &&
    against.every(
      ({ mention, kind }) =>
        kind !== 'subset' &&
        kind !== 'exception' &&
        !(mention.says.kind === 'unclear' && mention.says.fits?.length === 1) &&
        !mentions.some((other) => overlap(other, mention)) &&
        !/[|/]/.test(tokens[mention.from]?.gap ?? ''),
    )
  );
}

/**
 * What a figure with its marker or the name of the tumour says, where a modifier that has something else nearer rejected
 * it, and nothing else is said of its question.
 */
export function spokenOfElse(
  guideline: Guideline,
  question: QuestionId,
  others: readonly Judged[],
): { readonly answer: AnswerValue; readonly basis: readonly Judged[] } | null {
  if (!strict.has(question) && !identity.has(question)) return null;
  const answers = others.flatMap(({ mention: { says }, isFar }) =>
    isFar && says.kind === 'answer' ? [says.answer] : [],
  );
  if (answers.length === 0 || answers.length < others.length) return null;
  const combined = combineAnswers(guideline, question, answers);
  return combined === null ? null : { answer: fitAnswer(guideline, question, combined), basis: others };
}

/** What there is of contraindications, or that there is none: one that is left open leaves either open. */
export function isSetOfContraindications(question: QuestionId, answer: AnswerValue): boolean {
  return question === 'transarterialContraindications' && Array.isArray(answer);
}

/** Why a mention is not taken as it stands. */
export function reasonOf({ mention: { says }, verdict, because }: Judged): string {
  return says.kind === 'unclear' && verdict !== 'rejected' ? says.because : (because ?? lineSentences.weak);
}
