import { answerKey } from '../../engine/answerKey.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { lineSentences, unclear } from '../sentences/unclearSentences.ts';
import { overlap, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { Clauses } from '../tokens/clauses.ts';
import { combineAnswers, itemsOf } from './combineAnswers.ts';
import type { DoubtfulReading, IntakeDoubt, IntakeFact } from './intake.ts';
import type { Judged } from './judge.ts';
import { strict } from './modifierEffects.ts';
import { quoted } from './quotations.ts';
import { isPlainBeside, isSetOfContraindications, reasonOf, shown, spokenOfElse } from './shownOnly.ts';

/** Answered in figures. */
const inFigures: ReadonlySet<QuestionId> = new Set([...strict, 'ablationNumbers', 'liverInvolvement']);

/** What all the mentions of one question come to. */
export interface Resolution {
  readonly fact: IntakeFact | null;
  readonly doubtful: DoubtfulReading | null;
  readonly doubts: readonly IntakeDoubt[];
  /** Words that agree with what was read and add nothing to it. */
  readonly agree: readonly string[];
}

/**
 * One question: all its mentions must agree. One answer that nothing contradicts, stated in a clause that is
 * understood as a whole, is a fact; with something not understood it is a doubtful reading; otherwise each
 * mention is a doubt with its reason.
 */
export function resolve(
  guideline: Guideline,
  text: TokenizedText,
  clauses: Clauses,
  question: QuestionId,
  judged: readonly Judged[],
): Resolution {
  const stated = judged.flatMap((one) =>
    one.verdict !== 'rejected' && one.mention.says.kind === 'answer'
      ? [{ ...one, answer: one.mention.says.answer }]
      : [],
  );
  const others = judged.filter((one) => one.verdict === 'rejected' || one.mention.says.kind === 'unclear');
  const mentions = stated.map(({ mention }) => mention);
  const combined = combineAnswers(
    guideline,
    question,
    stated.map(({ answer }) => answer),
  );
  const nothing = { fact: null, doubtful: null, agree: [] };
  if (stated.length === 0) {
    const far = spokenOfElse(guideline, question, others);
    const doubtful = far && shown(text, clauses, far.answer, far.basis, others[0]);
    const doubts = doubtful ? [] : others.map((other) => doubtOf(guideline, text, question, other));
    return { ...nothing, doubtful, doubts };
  }
  const words = quoted(text, mentions);
  if (combined === null) {
    const because =
      question === 'transarterialContraindications' ? lineSentences.noneBesideItem : lineSentences.two;
    return {
      ...nothing,
      doubts: [
        { question, words, because },
        ...others.map((other) => doubtOf(guideline, text, question, other)),
      ],
    };
  }
  const against = others.filter((other) => contradicts(combined, other));
  // What is clear beside a contraindication that is left open is shown and held, and not yet taken.
  const items = itemsOf(guideline, question, combined);
  const isLeftOpen = ({ mention, verdict }: Judged): boolean =>
    items.length > 0
      ? !isOffered(mention) &&
        !itemsOf(guideline, question, statedBy(mention)).some((id) => items.includes(id))
      : mention.says.kind === 'unclear' && verdict === 'sure';
  const leftOpen = isSetOfContraindications(question, combined) && against.every(isLeftOpen) ? against : [];
  const answer = fitAnswer(guideline, question, combined);
  if (against.length > leftOpen.length)
    return {
      ...nothing,
      doubtful: isPlainBeside(text, question, combined, mentions, against)
        ? shown(text, clauses, answer, stated, against[0])
        : null,
      doubts: against.map((other) => doubtOf(guideline, text, question, other, words)),
      agree: others.filter((other) => !against.includes(other)).map(({ spoken }) => wordsOf(text, spoken)),
    };
  // "Coagulopathy, or active infection": one item in two words.
  const again = others.filter((other) => {
    const named = itemsOf(guideline, question, statedBy(other.mention));
    return named.length > 0 && !leftOpen.includes(other) && named.every((id) => items.includes(id));
  });
  const fact = {
    question,
    answer,
    words: again.length === 0 ? words : quoted(text, [...mentions, ...again.map(({ mention }) => mention)]),
  };
  const rest = others
    .filter((other) => !leftOpen.includes(other) && !again.includes(other))
    .filter(({ mention }) => !mentions.some((other) => overlap(other, mention)))
    .map(({ spoken }) => wordsOf(text, spoken));
  const ofItself =
    firstDoubt(guideline, question, stated) ??
    others.find(
      (other) =>
        !leftOpen.includes(other) &&
        // What is no answer agrees with this one; but a figure beside words of its own that were not understood may be another.
        ((inFigures.has(question) && other.mention.says.kind === 'unclear' && other.verdict === 'doubtful') ||
          other.kind === 'uncertain'),
    );
  const doubt = leftOpen[0] ?? ofItself;
  if (!doubt) return { fact, doubtful: null, doubts: [], agree: rest };
  const reading = shown(text, clauses, answer, stated, doubt);
  return {
    fact: null,
    doubtful: reading && {
      ...reading,
      words: fact.words,
      ...(ofItself === undefined && items.length > 0 ? { clear: true } : {}),
    },
    doubts: leftOpen.map((other) => doubtOf(guideline, text, question, other)),
    agree: rest,
  };
}

/** What leaves a reading doubtful: any of its mentions, unless a sure one says the same. */
function firstDoubt(
  guideline: Guideline,
  question: QuestionId,
  stated: readonly (Judged & { readonly answer: AnswerValue })[],
): Judged | null {
  const sure = stated.filter(({ verdict }) => verdict === 'sure');
  const doubtful = stated.filter(({ verdict }) => verdict !== 'sure');
  const [first] = doubtful;
  if (!first) return null;
  if (sure.length === 0) return first;
  const bySure = combineAnswers(
    guideline,
    question,
    sure.map(({ answer }) => answer),
  );
  const byAll = combineAnswers(
    guideline,
    question,
    stated.map(({ answer }) => answer),
  );
  return bySure !== null && byAll !== null && sameAnswer(bySure, byAll) ? null : first;
}

/** Whether words that are no answer by themselves speak against this one. */
function contradicts(answer: AnswerValue, { mention, verdict, kind }: Judged): boolean {
  const { says } = mention;
  const isSet = isSetOfContraindications(mention.question, answer);
  if (says.kind === 'unclear') {
    const silent =
      verdict === 'rejected' &&
      (kind === 'negated' || kind === 'planned' || kind === 'historical' || kind === 'hypothetical');
    if (isSet) return !silent && says.fits === null && mention.row?.unclear !== 'oneItemDenied';
    return !silent && says.fits !== null && !says.fits.includes(answerKey(answer));
  }
  if (says.kind !== 'answer') return false;
  const same = sameAnswer(says.answer, answer) || (isSet && isPartOf(says.answer, answer));
  switch (kind) {
    case 'negated':
      return same || strict.has(mention.question);
    case 'experiencer':
      return !same && strict.has(mention.question);
    case 'historical':
    case 'otherDisease':
      return false;
    case 'exception':
    case 'subset':
    case 'changed':
    case 'comparison':
      return true;
    default:
      return !same;
  }
}

function isPartOf(part: AnswerValue, whole: AnswerValue): boolean {
  return (
    Array.isArray(part) &&
    Array.isArray(whole) &&
    part.every((id: string) => whole.some((other: string) => other === id))
  );
}

function doubtOf(
  guideline: Guideline,
  text: TokenizedText,
  question: QuestionId,
  judged: Judged,
  also?: string,
): IntakeDoubt {
  const words = wordsOf(text, judged.verdict === 'rejected' ? judged.spoken : judged.mention);
  return {
    question,
    words: also === undefined || also.includes(words) ? (also ?? words) : `${also} … ${words}`,
    because: reasonOf(judged),
    ...aboutOf(guideline, judged),
  };
}

/** The items of a list that words may mean which do not plainly name them. */
function aboutOf(guideline: Guideline, { mention }: Judged): Pick<IntakeDoubt, 'about'> {
  const named = itemsOf(guideline, mention.question, statedBy(mention));
  const about = named.length > 0 ? named : (mention.row?.about ?? []);
  return about.length > 0 ? { about } : {};
}

/** One of a list to choose from: of such none is chosen. */
function isOffered({ says }: Judged['mention']): boolean {
  return says.kind === 'unclear' && says.because === unclear.offered;
}

function statedBy({ says }: Judged['mention']): AnswerValue | null {
  return says.kind === 'answer' ? says.answer : null;
}
