import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { supposedIn, withoutWhose } from '../../language/ask/whatIf.ts';
import type { IntakeDoubt } from '../../language/reader/intake.ts';
import { mergeAnswers } from '../../machine/pendingAnswers.ts';
import { echoed } from '../texts/echoed.ts';
import { texts } from '../texts/texts.ts';
import { isNotKnown } from './caseIntents.ts';
import { questionSaid } from './changeWish.ts';
import type { CaseIntent } from './intent.ts';
import { withItem } from './itemWish.ts';
import { answersBeside } from './lineFacts.ts';
import type { Readings } from './readings.ts';
import { hasAnswer, type Situation } from './situation.ts';

const say = texts.alternatives;

type Meant = Extract<CaseIntent, { readonly kind: 'whatIf' | 'whatIfUnclear' }>;

/**
 * "What if ECOG 2 and no portal vein thrombosis": where other answers would lead; only in a case that has an answer.
 * What names a question or a value that cannot be is said to be so; other words may ask the guideline something.
 */
export function whatIf(said: Readings, { case: open, guideline }: Situation): CaseIntent | null {
  const { state, session } = open();
  const text = hasAnswer(open()) ? supposedIn(said.utterance.text) : null;
  if (text === null) return null;
  if (!/[\p{L}\d]/u.test(text)) return unclear(say.nothingSupposed);
  const given = [...(state?.answers ?? []), ...session.pendingAnswers];
  const { taken, rest } = takenOut(guideline, text, given);
  if (rest === '') return { kind: 'whatIf', supposed: taken, unread: [] };
  const tries = [rest, withoutWhose(rest)].map((one) => readSupposed(guideline, said.of(one), one));
  const found = tries.find((one) => one?.kind === 'whatIf') ?? tries.find((one) => one !== null) ?? null;
  if (found?.kind === 'whatIf') {
    return { ...found, supposed: mergeAnswers(taken, found.supposed) };
  }
  if (found) return found;
  if (taken.length > 0) return { kind: 'whatIf', supposed: taken, unread: [rest] };
  const asked = said.ask(state?.question ?? null);
  if (asked && asked.unknown.length === 0) return null;
  const titles = guideline.questionIds.map((id) => guideline.questions[id].title).join(', ');
  return unclear(say.noAnswer(echoed(withoutWhose(rest))), say.canBe(titles));
}

/** "No portal vein thrombosis": items that are taken out of an answer that lists them, and what else is said. */
function takenOut(
  guideline: Guideline,
  text: string,
  given: readonly GivenAnswer[],
): { readonly taken: readonly GivenAnswer[]; readonly rest: string } {
  const parts = withoutWhose(text).split(/\s*(?:[,;]|\band\b|\bbut\b)\s*/iu);
  const left: string[] = [];
  let known = given;
  let taken: readonly GivenAnswer[] = [];
  for (const part of parts) {
    const item = /^(?:there\s+(?:were|was|is)\s+)?(?:no|without)\s+(?<item>\S.*)$/iu.exec(part)?.groups?.[
      'item'
    ];
    const changed = item === undefined ? null : withItem(guideline, item, false, known);
    if (!changed) left.push(part);
    else {
      taken = mergeAnswers(taken, [changed]);
      known = mergeAnswers(known, [changed]);
    }
  }
  // Where nothing is taken out the text is read as it stands.
  return { taken, rest: taken.length === 0 ? text : left.join(', ') };
}

/** What a text supposes; null where it names no question and states no answer. */
function readSupposed(guideline: Guideline, said: Readings, text: string): Meant | null {
  const { question, to } = questionSaid(guideline, text);
  const value = to.replace(verb, '');
  if (question && isNotKnown(said.of(value))) {
    return supposing([{ question, answer: guideline.questions[question].unknown }]);
  }
  const reading = question && value !== '' ? said.answerIn(question, value) : null;
  const line = (question ? said.of(`${text.slice(0, text.length - to.length)}${value}`) : said).line();
  if (question && reading?.kind === 'answer') {
    const beside = line.doubts.filter((doubt) => doubt.question !== null && doubt.question !== question);
    if (beside.length > 0) return unclear(...beside.map((doubt) => doubtInWords(guideline, doubt)));
    const others = answersBeside(said, question);
    return supposing([{ question, answer: reading.answer }, ...others], line.unread);
  }
  const facts = [...line.facts, ...line.doubtful].map(({ question: of, answer }) => ({
    question: of,
    answer,
  }));
  const doubts = line.doubts.filter((doubt) => doubt.question !== null);
  if (doubts.length > 0) return unclear(...doubts.map((doubt) => doubtInWords(guideline, doubt)));
  if (question && !facts.some((one) => one.question === question)) {
    if (reading?.kind === 'ask') {
      return unclear(reading.understood, reading.reason, allowedIn(guideline, question));
    }
    return unclear(notFitting(guideline, question, value));
  }
  if (facts.length > 0) return supposing(facts, line.unread);
  return line.situations.length > 0 ? unclear(say.aboutSituation(echoed(withoutWhose(text)))) : null;
}

const verb =
  /^(?:(?:were|was|is|are|be|becomes?|became|had been|turns? out(?: to be)?|of|at|now)\b\s*|[:=]\s*)+/iu;

function supposing(supposed: readonly GivenAnswer[], unread: readonly string[] = []): Meant {
  return { kind: 'whatIf', supposed, unread: unread.map(echoed) };
}

function unclear(...because: readonly string[]): Meant {
  return { kind: 'whatIfUnclear', because };
}

function doubtInWords(guideline: Guideline, { question, words, because }: IntakeDoubt): string {
  const allowed = question === null ? '' : ` ${allowedIn(guideline, question)}`;
  return `“${echoed(words)}”: ${because}${allowed}`;
}

/** Why a value is no answer to a question, and what is allowed. */
function notFitting(guideline: Guideline, id: QuestionId, value: string): string {
  const { title } = guideline.questions[id];
  const allowed = allowedIn(guideline, id);
  return value === '' ? say.noValue(title, allowed) : say.noValueOf(echoed(value), title, allowed);
}

/** What may be answered to a question: the limits of a number, or the labels. */
function allowedIn(guideline: Guideline, id: QuestionId): string {
  const { options, input }: Question = guideline.questions[id];
  if (input.kind !== 'choice' && input.kind !== 'multi') {
    try {
      fitAnswer(guideline, id, undefined);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      return error.allowed;
    }
  }
  return say.mayBe(options.map(({ label, short }) => short ?? label).join('; '));
}
