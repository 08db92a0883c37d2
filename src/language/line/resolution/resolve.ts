import { answerKey } from '../../../engine/answerKey.ts';
import { fitAnswer } from '../../../engine/fitAnswer.ts';
import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Question } from '../../../guideline/question.ts';
import { sameAnswer } from '../../../machine/pendingAnswers.ts';
import { type Mention } from '../../mention/mention.ts';
import { lineSentences } from '../../sentences/lineSentences.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { overlap, type TokenizedText, wordsOf } from '../../tokens/tokenizedText.ts';
import type { Disqualifier } from '../modifiers/mentionContext.ts';
import { combineAnswers } from './combineAnswers.ts';
import type { IntakeDoubt, IntakeFact } from './intake.ts';
import { quoted, spanOf } from './quotations.ts';

/** A mention, and why it is not taken as it stands. */
export interface Judged {
  readonly mention: Mention;
  readonly disqualifier: Disqualifier | null;
}

/** What all the mentions of one question come to. */
export interface Resolution {
  readonly fact: IntakeFact | null;
  readonly doubts: readonly IntakeDoubt[];
  /** Words that agree with the fact and add nothing to it. */
  readonly agree: readonly string[];
}

/**
 * One question: exactly one answer that nothing in the line contradicts is a fact; otherwise every mention
 * is a doubt with its reason.
 */
export function resolve(
  guideline: Guideline,
  text: TokenizedText,
  question: QuestionId,
  judged: readonly Judged[],
): Resolution {
  const relevant = judged.filter(({ disqualifier }) => disqualifier?.kind !== 'experiencer');
  const undisputed = relevant.flatMap(({ mention, disqualifier }) =>
    disqualifier === null && mention.says.kind === 'answer' ? [{ mention, answer: mention.says.answer }] : [],
  );
  const others = relevant.filter(
    ({ mention, disqualifier }) => disqualifier !== null || mention.says.kind === 'unclear',
  );
  const reported = judged
    .filter(({ disqualifier }) => disqualifier?.kind === 'experiencer')
    .map(({ mention, disqualifier }) => wordsOf(text, spanOf(mention, disqualifier)));
  const combined = combineAnswers(
    guideline,
    question,
    undisputed.map(({ answer }) => answer),
  );
  if (undisputed.length === 0) {
    return { fact: null, doubts: others.map((other) => doubtOf(text, question, other)), agree: reported };
  }
  const words = quoted(
    text,
    undisputed.map(({ mention }) => mention),
  );
  if (combined === null) {
    const because =
      question === 'transarterialContraindications' ? lineSentences.noneBesideItem : lineSentences.two;
    return {
      fact: null,
      doubts: [{ question, words, because }, ...others.map((other) => doubtOf(text, question, other))],
      agree: reported,
    };
  }
  const against = others.filter((other) => contradicts(guideline, combined, other));
  if (against.length > 0) {
    return {
      fact: null,
      doubts: against.map((other) => doubtOf(text, question, other, words)),
      agree: reported,
    };
  }
  return {
    fact: { question, answer: fitAnswer(guideline, question, combined), words },
    doubts: [],
    agree: [
      ...reported,
      ...others
        .filter(({ mention }) => !undisputed.some((other) => overlap(other.mention, mention)))
        .map(({ mention, disqualifier }) => wordsOf(text, spanOf(mention, disqualifier))),
    ],
  };
}

/** Whether words that are no answer by themselves speak against this one. */
function contradicts(guideline: Guideline, answer: AnswerValue, { mention, disqualifier }: Judged): boolean {
  const { says } = mention;
  if (says.kind === 'unclear') {
    const silent =
      disqualifier !== null &&
      ['negated', 'planned', 'historical', 'hypothetical'].includes(disqualifier.kind);
    if (isSetOfContraindications(guideline, answer) && isOpenItem(says.because, silent)) return true;
    return !silent && says.fits !== null && !says.fits.includes(answerKey(answer));
  }
  const same = isSame(says.answer, answer);
  switch (disqualifier?.kind) {
    case 'negated':
      return same;
    case 'historical':
      return false;
    case 'exception':
    case 'limited':
    case 'changed':
      return true;
    case 'notUnderstood':
      return !same || (isSetOfContraindications(guideline, answer) && disqualifier.joined === true);
    default:
      return !same;
  }
}

/** Contraindications that are there: every one that is named must be chosen, so one left open leaves the set open. */
function isSetOfContraindications({ questions }: Guideline, answer: AnswerValue): boolean {
  const question: Question = questions.transarterialContraindications;
  const exclusive = question.input.kind === 'multi' ? question.input.exclusive : [];
  return Array.isArray(answer) && !exclusive.some((id) => answer.includes(id));
}

/** "INR 2.4 that does not correct": a value is there whatever is negated beside it. */
function isOpenItem(because: string, silent: boolean): boolean {
  const { contraindicationTo, mainOrBranch, whatTheValueMeans } = unclear;
  if (because === whatTheValueMeans) return true;
  return !silent && (because === contraindicationTo || because === mainOrBranch);
}

function isSame(mentioned: AnswerValue, answer: AnswerValue): boolean {
  if (Array.isArray(mentioned) && Array.isArray(answer)) return mentioned.every((id) => answer.includes(id));
  return sameAnswer(mentioned, answer);
}

function doubtOf(
  text: TokenizedText,
  question: QuestionId,
  { mention, disqualifier }: Judged,
  beside?: string,
): IntakeDoubt {
  const words = wordsOf(text, spanOf(mention, disqualifier));
  const because =
    disqualifier?.because ?? (mention.says.kind === 'unclear' ? mention.says.because : lineSentences.two);
  return {
    question,
    words: beside === undefined || words.includes(beside) ? words : `${beside} … ${words}`,
    because,
  };
}
