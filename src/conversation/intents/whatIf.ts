import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { isPlainly, saysGrowth, withoutWho, withoutWhose } from '../../language/ask/whatIf.ts';
import { valueNamed } from '../../language/line/valueIn.ts';
import { exactOption } from '../../language/reply/readAnswer.ts';
import type { IntakeDoubt } from '../../language/reader/intake.ts';
import { besideItems } from '../../machine/besideItems.ts';
import { mergeAnswers } from '../../machine/pendingAnswers.ts';
import { titlesOf } from '../messages/said/titles.ts';
import type { NamedSituation } from '../state/toldSituations.ts';
import { ageSupposed } from './ageSupposed.ts';
import { echoed } from '../texts/echoed.ts';
import { texts } from '../texts/texts.ts';
import { isNotKnown } from './caseIntents.ts';
import { changesSaid, changeWish, questionSaid } from './changeWish.ts';
import type { CaseIntent } from './intent.ts';
import { sureOf } from './itemsBeside.ts';
import { goneAlready, takenOut } from './itemGone.ts';
import { answersBeside } from './lineFacts.ts';
import type { Readings } from './readings.ts';
import { situationsSupposed } from './specialSituations.ts';
import { hasAnswer, type Situation } from './situation.ts';
import {
  answerAt,
  answersAnywhere,
  isAskedBack,
  isOfOtherPathology,
  earlierTreatment,
  partsOf,
} from './supposed.ts';

const say = texts.alternatives;

type Unclear = Extract<CaseIntent, { readonly kind: 'whatIfUnclear' }>;
/** What a part of a text supposes. */
type Meant = Unclear | Omit<Extract<CaseIntent, { readonly kind: 'whatIf' }>, 'typed'>;

/**
 * "What if ECOG 2 and no portal vein thrombosis": where other answers would lead; only in a case that has an answer.
 * It reads whatever a line reads, and every label and name of an answer as its own question does. What begins so is never
 * answered as something else: what cannot be looked at is said to be so.
 */
export function whatIf(said: Readings, situation: Situation): CaseIntent | null {
  const { case: open, guideline } = situation;
  const text = hasAnswer(open()) ? said.supposed() : null;
  if (text === null) return null;
  if (statesEarlier(said, text)) return null;
  if (!/[\p{L}\d]/u.test(text)) return unclear(say.nothingSupposed);
  const { situations, without, rest } = situationsSupposed(said, situation, text);
  if (situations.length + without.length === 0) return answersSupposed(said, situation, text);
  if (rest === '') return aboutSituations(guideline, text, situations);
  const meant = answersSupposed(said, situation, rest);
  if (meant?.kind === 'whatIf') return { ...meant, situations, without, typed: text };
  return meant?.kind === 'whatIfUnclear'
    ? unclear(...meant.because, ...aboutSituations(guideline, text, situations).because)
    : meant;
}

/** That special situations are no answer, with what is said of them. */
function aboutSituations(
  { specialSituations }: Guideline,
  text: string,
  named: readonly NamedSituation[],
): Unclear {
  const sentences = specialSituations
    .filter(({ id }) => named.some((one) => one === id))
    .map(({ sentence }) => sentence);
  return unclear(say.aboutSituation(echoed(withoutWhose(text))), ...sentences);
}

/** What a look supposes beside special situations. */
function answersSupposed(
  said: Readings,
  { case: open, guideline }: Situation,
  text: string,
): CaseIntent | null {
  const { state, session } = open();
  const told = { answers: state?.answers ?? [], pending: session.pendingAnswers };
  const { taken, rest, readAs } = takenOut(guideline, said, text, told);
  const meant = readAs === undefined ? {} : { readAs };
  if (rest === '') return { kind: 'whatIf', supposed: taken, unread: [], typed: text, ...meant };
  const already = taken.length > 0 ? null : goneAlready(guideline, said.of(rest), rest);
  if (already !== null) return unclear(already);
  const known = mergeAnswers(sureOf(open()), taken);
  const found = readAll(guideline, said.of(rest), rest, known);
  if (found?.kind === 'whatIf') {
    const supposed = /\bonly\b/iu.test(rest)
      ? found.supposed
      : found.supposed.map((one) => besideItems(guideline, one, known));
    const all = mergeAnswers(taken, supposed);
    const pathology = mergeAnswers(known, all).find(({ question }) => question === 'differentiation')?.answer;
    const ofCase = all.filter(({ question }) => !isOfOtherPathology(question, pathology));
    return { ...found, supposed: ofCase.length > 0 ? ofCase : all, typed: text, ...meant };
  }
  if (found) return found;
  const aged = ageSupposed(guideline, rest, known);
  if (aged) return aged;
  if (taken.length > 0) return { kind: 'whatIf', supposed: taken, unread: [rest], typed: text, ...meant };
  if (said.namesEmergency() || !isPlainly(said.utterance.text)) return null;
  const titles = guideline.questionIds.map((id) => guideline.questions[id].title).join(', ');
  return unclear(say.noAnswer(echoed(withoutWhose(rest))), say.canBe(titles));
}

/**
 * "Had PRRT in 2019" states something, whether or not it is read as an answer: "had" supposes only with whom it is said of
 * ("had she had SIRT"), or what would have been ("had the Ki-67 been 25").
 */
function statesEarlier({ utterance: { text } }: Readings, supposed: string): boolean {
  const isOfNobody = withoutWho(supposed) === supposed;
  return !isPlainly(text) && isOfNobody && !/\bbeen\b|\?\s*$/iu.test(text);
}

/** A wish to change several answers at once: looked at first, each of them, and made so by a yes. */
export function changes(said: Readings, situation: Situation): CaseIntent | null {
  const { guideline, case: open } = situation;
  const { session, state } = open();
  if (session.intake || !hasAnswer(open())) return null;
  const parts = severalWanted(guideline, said);
  if (parts === null) return changedValue(said, situation);
  const typed = parts.join(' and ');
  // "Distribution to both lobes and countless" is about one answer.
  if (said.of(typed).line().facts.length < 2 && changesOne(guideline, typed)) return null;
  const given = [...(state?.answers ?? []), ...session.pendingAnswers];
  const read = parts.map((part) => readOne(guideline, said.of(part), part, given));
  const supposed = read.flatMap((meant) =>
    meant?.kind === 'whatIf' && meant.unread.length === 0 ? [meant.supposed] : [],
  );
  return supposed.length === parts.length
    ? { kind: 'whatIf', supposed: mergeAnswers([], supposed.flat()), unread: [], typed }
    : whatIf(said.of(`what if ${typed}`), situation);
}

/** "Change eGFR to 20": a value that is no question of its own is looked at as "what if eGFR 20". */
function changedValue(said: Readings, situation: Situation): CaseIntent | null {
  const { what, to } = valueWish.exec(said.utterance.text)?.groups ?? {};
  return what !== undefined && to !== undefined && valueNamed(what) !== null
    ? whatIf(said.of(`what if ${what} ${to}`), situation)
    : null;
}

const valueWish =
  /^\s*\/?(?:change|correct|edit)\s+(?:my\s+|the\s+)?(?<what>\S.*?)\s*(?:\bto\b|=|:|->|→)\s*(?<to>\S.*?)[\s.!]*$/isu;

function severalWanted(guideline: Guideline, said: Readings): readonly string[] | null {
  const { text } = said.utterance;
  const wish = changeWish(guideline, text);
  const isBeside = wish?.question && answersBeside(said.of(wish.whole), wish.question).length > 0;
  return changesSaid(guideline, text) ?? (isBeside ? [wish.whole] : null);
}

/** Whether a text names one question, and states nothing of another. */
function changesOne(guideline: Guideline, wanted: string): boolean {
  return partsOf(wanted).filter((part) => questionSaid(guideline, part).question !== null).length < 2;
}

/** The whole text as a line, and where that leaves something its parts, each as a line or at its own question. */
function readAll(
  guideline: Guideline,
  said: Readings,
  text: string,
  given: readonly GivenAnswer[],
): Meant | null {
  const whole = readOne(guideline, said, text, given);
  const parts = partsOf(text);
  if (parts.length < 2) return whole;
  const read = parts.map((part) => ({ part, meant: readOne(guideline, said.of(part), part, given) }));
  const isAll = (supposed: readonly GivenAnswer[]): boolean =>
    read.every(
      ({ meant }) =>
        meant?.kind !== 'whatIf' ||
        meant.supposed.some(({ question }) => supposed.some((one) => one.question === question)),
    );
  if (whole?.kind === 'whatIf' && whole.unread.length === 0 && isAll(whole.supposed)) return whole;
  const supposed = mergeAnswers(
    [],
    read.flatMap(({ meant }) => (meant?.kind === 'whatIf' ? meant.supposed : [])),
  );
  // An impossible value is no slip of wording: nothing is looked at beside it.
  const impossible = read.find(
    ({ part, meant }) => meant?.kind === 'whatIfUnclear' && questionSaid(guideline, part).question !== null,
  );
  if (impossible) return impossible.meant;
  const left = read.flatMap(({ part, meant }) => (meant?.kind === 'whatIf' ? meant.unread : [echoed(part)]));
  // What is clear by itself and not beside the rest contradicts it.
  const doubted = said.line().doubts.map(({ question }) => question);
  if (supposed.some(({ question }) => doubted.includes(question))) return whole;
  if (supposed.length === 0 || (whole?.kind === 'whatIf' && left.length > 0)) {
    return whole ?? read.find(({ meant }) => meant !== null)?.meant ?? null;
  }
  return { kind: 'whatIf', supposed, unread: left };
}

/** One thing that is supposed: as a line says it, else as an answer to the one question that it can answer. */
function readOne(
  guideline: Guideline,
  said: Readings,
  text: string,
  given: readonly GivenAnswer[],
): Meant | null {
  if (growsWithoutDrug(said, given)) {
    return supposing([{ question: 'treatmentCourse', answer: 'naiveGrowing' }]);
  }
  const forms = [
    ...new Set([text, withoutWho(text), withoutWhose(text), earlierTreatment(withoutWho(text)) ?? text]),
  ];
  const tries = forms.map((one) => readSupposed(guideline, said.of(one), one, given));
  const clear = tries.find((one) => one?.kind === 'whatIf' && one.unread.length === 0);
  if (clear) return clear;
  for (const form of forms) {
    const named = questionSaid(guideline, form).question;
    const anywhere = answersAnywhere(guideline, said.of(form), given).filter(
      ({ question }) => named === null || question === named,
    );
    const [only, ...others] = anywhere;
    if (only && others.length === 0 && !isAskedBack(guideline, said.of(form), only, given)) {
      return supposing([only]);
    }
    if (only && tries.every((one) => one?.kind !== 'whatIf')) {
      return unclear(say.several(echoed(form), titlesOf(guideline, anywhere)));
    }
  }
  return tries.find((one) => one?.kind === 'whatIf') ?? tries.find((one) => one !== null) ?? null;
}

/** What grows in a case that has had no drug grows without one: "fast growing". */
function growsWithoutDrug(said: Readings, given: readonly GivenAnswer[]): boolean {
  const course = given.find(({ question }) => question === 'treatmentCourse')?.answer;
  return (course === 'naive' || course === 'naiveGrowing') && saysGrowth(said.utterance);
}

/** What a text supposes; null where it names no question and states no answer. */
function readSupposed(
  guideline: Guideline,
  said: Readings,
  text: string,
  given: readonly GivenAnswer[],
): Meant | null {
  const { question, to } = questionSaid(guideline, text);
  const value = to.replace(verb, '');
  if (question && isNotKnown(said.of(value))) {
    return supposing([{ question, answer: guideline.questions[question].unknown }]);
  }
  const reading = question && value !== '' ? said.answerIn(question, value) : null;
  const known = given.find((one) => one.question === question)?.answer;
  const completed =
    question && value !== '' ? answerAt(guideline, said.of(value), question, known) : undefined;
  if (question && completed !== undefined && reading?.kind === 'ask') {
    return supposing([{ question, answer: completed }]);
  }
  const line = (question ? said.of(`${text.slice(0, text.length - to.length)}${value}`) : said).line();
  if (question && reading?.kind === 'answer') {
    if (exactOption(guideline.questions[question], said.of(value).utterance)) {
      return supposing([{ question, answer: reading.answer }]);
    }
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
  /^(?:(?:were|was|is|are|be|becomes?|became|had been|turns? out(?: to be)?|of|at|now|only|just)\b\s*|[:=]\s*)+/iu;

function supposing(supposed: readonly GivenAnswer[], unread: readonly string[] = []): Meant {
  return { kind: 'whatIf', supposed, unread: unread.map(echoed) };
}

function unclear(...because: readonly string[]): Unclear {
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
