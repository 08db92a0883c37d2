import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { isPolite } from '../../language/line/notTaken.ts';
import type { IntakeDoubt } from '../../language/reader/intake.ts';
import { valueIn } from '../../language/line/valueIn.ts';
import { exactOption, type Reading } from '../../language/reply/readAnswer.ts';
import { answer as readAs } from '../../language/reply/reading.ts';
import { besideItems } from '../../machine/besideItems.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { consentIn, isNotKnown } from './caseIntents.ts';
import { questionSaid } from './changeWish.ts';
import { withFacts } from './correction.ts';
import type { Proposed } from '../messages/change.ts';
import type { CaseIntent, TextIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import { isOfOtherPathology } from './supposed.ts';
import type { Situation } from './situation.ts';

/** A longer text is read as a line alone, in characters. */
const longest = 200;

/** A question that a text speaks of, with what it is read as there. */
interface Read {
  readonly question: QuestionId;
  readonly reading: Exclude<Reading, { kind: 'none' }>;
  readonly exact: boolean;
  /** Whether the text names the question. */
  readonly named: boolean;
}

/**
 * What no other reader takes and a question that is answered already understands: "primary in situ", "involvement 85%",
 * "new bone metastasis". An answer that differs from the one that stands is a change that is proposed, and words that do
 * not decide it ask for the answer that holds; nothing is changed before a yes. What is so already is said to be so.
 */
export function toldOtherwise(said: Readings, situation: Situation): TextIntent | null {
  const { case: open } = situation;
  const { session, state } = open();
  const { text } = said.utterance;
  if (!state || session.intake || text.length > longest || isPolite(text)) return null;
  if (state.question !== null && said.answer(state.question).kind !== 'none') return null;
  if (consentIn(said) !== null || !/[\p{L}\d]/u.test(text)) return null;
  if (isNotKnown(said)) return state.question === null ? { kind: 'proposed', proposed: [] } : null;
  const known = [...state.answers, ...session.pendingAnswers];
  const line = said.line();
  const read = readingsOf(said, situation, known).filter((one) => isAboutAnswer(said, one));
  const isKnown = ({ question }: Read): boolean => known.some((had) => had.question === question);
  const ofCase = nearest(read.filter(isKnown));
  // What answers a question that nobody has asked is about that one, and not about an answer that it only may be about.
  const isOfOther = read.some((one) => !isKnown(one) && one.reading.kind === 'answer');
  // A value that nobody has judged has a rule of its own, unless what it is about was told.
  const isValue = line.doubts.some((doubt) => valueIn(doubt) !== null && !isAboutTold(doubt, known));
  if ((isOfOther || isValue) && ofCase.every(({ reading }) => reading.kind === 'ask')) return null;
  const meant = ofCase.map(({ question, reading }) => ({
    question,
    reading,
    answer:
      reading.kind === 'answer' ? joined(situation, said, { question, answer: reading.answer }, known) : null,
  }));
  const isHeld = ({ question, answer }: Pick<Proposed, 'question' | 'answer'>): boolean =>
    answer !== null && known.some((had) => had.question === question && sameAnswer(had.answer, answer));
  const only = meant.find((one) => !isHeld(one));
  const stays = line.notTaken.filter(({ fact }) => fact !== undefined);
  if (only && meant.length === 1) {
    const reading = only.answer === null ? only.reading : readAs(only.answer, text);
    return { kind: 'change', question: only.question, reading, stays };
  }
  if (only) {
    const proposed = meant.map(({ question, answer }) => ({
      question,
      answer,
      held: isHeld({ question, answer }),
    }));
    return { kind: 'proposed', proposed, stays };
  }
  const facts = meant.flatMap(({ question, answer }) =>
    answer === null ? [] : [{ question, answer, words: text }],
  );
  return facts.length === 0 ? null : { kind: 'line', read: withFacts(line, facts), begins: false };
}

/**
 * Whether what a question asks back at speaks of its answer: it is named, or a reader that does not ask finds it as well. A
 * fact that no question asks and a special situation are something else.
 */
function isAboutAnswer(said: Readings, { question, reading, named }: Read): boolean {
  if (reading.kind === 'answer') return true;
  const { doubts, doubtful, notTaken, situationTerms, situations } = said.line();
  const isElse =
    notTaken.some(({ fact }) => fact !== undefined) || situationTerms.length + situations.length > 0;
  return !isElse && (named || [...doubts, ...doubtful].some((one) => one.question === question));
}

/** What each question makes of a text. */
function readingsOf(
  said: Readings,
  { guideline }: Situation,
  known: readonly GivenAnswer[],
): readonly Read[] {
  const { question: named, to } = questionSaid(guideline, said.utterance.text);
  const pathology = known.find(({ question }) => question === 'differentiation')?.answer;
  return guideline.questionIds
    .filter((id) => !isOfOtherPathology(id, pathology))
    .flatMap((question): readonly Read[] => {
      const whole = said.answer(question);
      const part = named === question && whole.kind !== 'answer' && to !== '' ? said.of(to) : said;
      const reading = part === said ? whole : betterOf(part.answer(question), whole);
      if (reading.kind === 'none' || (reading.kind === 'ask' && reading.treatmentAlone)) return [];
      const exact = exactOption(guideline.questions[question], part.utterance) !== undefined;
      return [{ question, reading, exact, named: named === question }];
    });
}

function betterOf(part: Reading, whole: Reading): Reading {
  return part.kind === 'none' ? whole : part;
}

/** Names of an option before other answers, what the text names before those, and answers before what is asked back. */
function nearest(read: readonly Read[]): readonly Read[] {
  const ranked = [
    read.filter(({ exact }) => exact),
    read.filter(({ named }) => named),
    read.filter(({ reading }) => reading.kind === 'answer'),
  ];
  return ranked.find((some) => some.length > 0) ?? read;
}

/** Whether words may mean an item of a list that the case has. */
function isAboutTold({ question, about = [] }: IntakeDoubt, known: readonly GivenAnswer[]): boolean {
  return known.some(
    (had) =>
      had.question === question && Array.isArray(had.answer) && had.answer.some((id) => about.includes(id)),
  );
}

/** An item of a list stands beside those that were told before, unless the text says that it takes their place. */
function joined(
  { guideline }: Situation,
  said: Readings,
  given: GivenAnswer,
  known: readonly GivenAnswer[],
): AnswerValue {
  return /\b(?:only|instead|rather than)\b/iu.test(said.utterance.text)
    ? given.answer
    : besideItems(guideline, given, known).answer;
}

/** "No" right after another answer was asked for, since something told contradicts the one that stands: that one holds. */
export function keptAsIs(said: Readings, { case: open }: Situation): CaseIntent | null {
  const { session } = open();
  return session.lastReply?.kind === 'change' && !session.confirming && consentIn(said) === false
    ? { kind: 'keepAnswer' }
    : null;
}
