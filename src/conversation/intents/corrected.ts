import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { LineRead } from '../../language/line/notTaken.ts';
import { partsOfText } from '../../language/line/partsLeft.ts';
import { saysGrowth, withoutWhose } from '../../language/ask/whatIf.ts';
import type { IntakeFact } from '../../language/line/readIntake.ts';
import { answer as readAs } from '../../language/reply/reading.ts';
import { addsItems, besideItems } from '../../machine/besideItems.ts';
import { mergeAnswers, sameAnswer } from '../../machine/pendingAnswers.ts';
import { texts } from '../texts/texts.ts';
import { answer, line, unreadLine } from './caseIntents.ts';
import { withFacts, withoutOpening } from './correction.ts';
import { besideHeld } from './itemsBeside.ts';
import type { TextIntent } from './intent.ts';
import { heldParts, withPartsHeld, wholeOf } from './partsHeld.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/** "No" and a pause: of what was said before, and no denial of what follows. */
const no = /^\s*(?:no|nope|nah)\s*[,.;:!–-]+\s*(?=\S)/iu;

/** What it is not, behind what it is: "12 not 1", "ECOG 3 instead of 1". */
const instead =
  /^(?<is>.+?)[\s,;(–-]+(?:and\s+|but\s+)?(?:not|instead of|rather than)\s+(?<was>[^,;()]{1,40}?)\)?$/iu;

/**
 * "No, ECOG 3", "sorry, non-functioning", "actually Ki-67 is 12 not 1": somebody corrects what is held of the patient.
 * What is corrected is shown with what it was before it takes effect. Words of excuse are said to the bot and change
 * nothing of what else is said.
 */
export function corrected(said: Readings, situation: Situation): TextIntent | null {
  const { session, state } = situation.case();
  const held = mergeAnswers(
    mergeAnswers(state?.answers ?? [], session.pendingAnswers),
    session.intake?.answers ?? [],
  );
  const growing = growthTold(said, held);
  if (growing) return asCorrection(growing, situation, held);
  const excused = withoutOpening(said);
  const rest = withoutNo(said);
  const meant = [excused, ...(rest === null ? [] : [withoutOpening(rest)])];
  for (const one of meant) {
    const instead = withoutWhatItWas(situation.guideline, one, held);
    const isSaid = one !== said || isPartAlone(situation, one);
    const other = instead || !isSaid ? null : correcting(situation, one, held);
    const read = instead ?? (other && besideHeld(situation.guideline, one, other, situation.case()));
    if (read) return asCorrection(read, situation);
  }
  if (excused === said || session.intake) return null;
  return line(excused, situation) ?? unreadLine(excused, situation) ?? answer(excused, situation);
}

/** The courses of a patient who had no drug yet. */
const withoutDrug: ReadonlySet<unknown> = new Set(['naive', 'naiveGrowing']);

/**
 * "The tumour is growing" of a patient who had no drug yet: the course is another one then (`naiveGrowing`), and there is no
 * treatment to be named on which it grew. What else the text says is read with it.
 */
function growthTold(said: Readings, held: readonly GivenAnswer[]): LineRead | null {
  const { text } = said.utterance;
  const isNaive = held.some(
    ({ question, answer }) => question === 'treatmentCourse' && withoutDrug.has(answer),
  );
  if (!isNaive || text.includes('?')) return null;
  const part = partsOfText(text).find((one) =>
    saysGrowth(said.of(withoutWhose(withoutOpening(said.of(one)).utterance.text)).utterance),
  );
  const read = said.line();
  if (part === undefined || read.facts.length > 2) return null;
  if (read.facts.some(({ question }) => question === 'treatmentCourse')) return null;
  return withFacts(read, [
    ...read.facts,
    { question: 'treatmentCourse', answer: 'naiveGrowing', words: part },
  ]);
}

/** A text without a "no" and a pause before it; null where it has none. */
export function withoutNo(said: Readings): Readings | null {
  const { text } = said.utterance;
  const rest = text.replace(no, '');
  return rest === text ? null : said.of(rest);
}

/** What a text says that something is, where it says behind it what it is not: "12 not 1"; null where it does not. */
export function withoutWhatWas(said: Readings): Readings | null {
  const is = instead.exec(said.utterance.text.trim())?.groups?.['is'];
  return is === undefined ? null : said.of(is);
}

/** "5.5 cm" where two lesions of 45 mm are held, and nothing asks for it: one part of an answer, said otherwise. */
function isPartAlone({ guideline, case: open }: Situation, said: Readings): boolean {
  const { session, state } = open();
  const question = state?.question ?? null;
  const isFree = question === null || said.answer(question).kind === 'none';
  const waits = session.confirming?.question ?? 'ablationNumbers';
  if (session.intake || waits !== 'ablationNumbers' || !isFree || said.line().facts.length > 0) return false;
  const { facts } = withPartsHeld(guideline, said, said.line(), heldParts(open()));
  return facts.length > 0;
}

/** A line that says otherwise what is held, and nothing that is not plain. */
function correcting(
  { guideline, case: open }: Situation,
  said: Readings,
  held: readonly GivenAnswer[],
): LineRead | null {
  const read = withPartsHeld(guideline, said, said.line(), heldParts(open()));
  const isCorrection = read.facts.some((fact) => isHeldOtherwise(held, fact));
  return isCorrection && read.doubts.every(({ question }) => !isHeld(held, question)) ? read : null;
}

/** What stands before "not" and the answer as it is held; null where what is denied is no such answer. */
function withoutWhatItWas(
  guideline: Guideline,
  said: Readings,
  held: readonly GivenAnswer[],
): LineRead | null {
  const { is, was } = instead.exec(said.utterance.text.trim())?.groups ?? {};
  if (is === undefined || was === undefined) return null;
  const parts = { answers: held, doubtful: [] };
  const read = withPartsHeld(guideline, said.of(is), said.of(is).line(), parts);
  const [fact, ...others] = read.facts.filter((one) => isHeldOtherwise(held, one));
  if (!fact || others.length > 0) return null;
  const before = held.find(({ question }) => question === fact.question);
  const names = ['', ...texts.questionNames.typed[fact.question]];
  const denied = names.flatMap((name) => {
    const reading = said.answerIn(fact.question, `${name} ${was}`.trim());
    const whole = wholeOf(guideline, fact.question, reading, parts)?.answer;
    if (whole !== undefined) return [whole];
    return reading.kind === 'answer' ? [reading.answer] : [];
  });
  if (!before) return null;
  if (denied.some((one) => sameAnswer(one, before.answer))) return withFacts(read, read.facts);
  const some = denied.find((one) => addsItems(before.answer, one));
  if (some === undefined || !Array.isArray(before.answer) || !Array.isArray(some)) return null;
  const left = before.answer.filter((id) => !some.includes(id));
  const inPlace = besideItems(guideline, fact, [{ question: fact.question, answer: left }]);
  return withFacts(read, [{ ...fact, ...inPlace }]);
}

function isHeldOtherwise(held: readonly GivenAnswer[], { question, answer: told }: IntakeFact): boolean {
  return held.some((one) => one.question === question && !sameAnswer(one.answer, told));
}

function isHeld(held: readonly GivenAnswer[], question: QuestionId | null): boolean {
  return held.some((one) => one.question === question);
}

/** One answer of the route is changed as "change" does; what else is corrected is shown as a line. */
function asCorrection(
  read: LineRead,
  { case: open }: Situation,
  held: readonly GivenAnswer[] = [],
): TextIntent {
  const { session, state } = open();
  if (session.intake) return { kind: 'correction', correction: { kind: 'facts', read } };
  const [fact, ...others] = read.facts;
  const isOnRoute = fact && state?.answers.some(({ question }) => question === fact.question);
  const isAlone = others.length + read.doubtful.length + read.doubts.length + read.unread.length === 0;
  const isSoAlready = held.some(
    (one) => fact?.question === one.question && sameAnswer(one.answer, fact.answer),
  );
  return fact && isOnRoute && isAlone && !isSoAlready
    ? { kind: 'change', question: fact.question, reading: readAs(fact.answer, fact.words) }
    : { kind: 'line', read, begins: false };
}
