import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import type { LineRead } from '../../language/line/notTaken.ts';
import type { IntakeFact } from '../../language/line/readIntake.ts';
import { answer as readAs } from '../../language/reply/reading.ts';
import { isJoiningWord } from '../../language/vocabulary/tellingWords.ts';
import { namesOfOption } from '../../language/vocabulary/questions/index.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { texts } from '../texts/texts.ts';
import { changesSaid, changeWish } from './changeWish.ts';
import type { Correction } from './intent.ts';
import { withoutUsed } from './leftOver.ts';
import { factsForLine, holdsSomething } from './lineFacts.ts';
import { type HeldParts, withPartsHeld, wholeOf } from './partsHeld.ts';
import type { Readings } from './readings.ts';

/** The line that waits, and the question behind it. */
interface WaitingLine {
  readonly inLine: readonly GivenAnswer[];
  readonly open: QuestionId | null;
  /** All that is held of the patient, with what waits. */
  readonly held: HeldParts;
}

/**
 * What a text says while a line waits. It is about the line, for the question behind it is not in sight: an
 * answer corrects the line or joins it, and nothing goes into the case.
 */
export function correctionIn(whole: Readings, line: WaitingLine, guideline: Guideline): Correction {
  const said = withoutOpening(whole);
  const { inLine, open } = line;
  const several = changesSaid(guideline, said.utterance.text);
  const together = several === null ? null : said.of(several.join(', ')).line();
  if (together && together.facts.length > 1) return { kind: 'facts', read: together };
  const wish = changeWish(guideline, said.utterance.text);
  if (wish?.question && wish.to !== '') {
    const reading = said.answerIn(wish.question, wish.to);
    const whole = reading.kind === 'ask' ? wholeOf(guideline, wish.question, reading, line.held) : null;
    return {
      kind: 'change',
      question: wish.question,
      reading: whole?.because === null ? readAs(whole.answer, wish.to) : reading,
    };
  }
  if ((texts.notKnown as readonly string[]).includes(said.utterance.plain)) return { kind: 'notKnown' };
  const asked = new Set(inLine.map(({ question }) => question));
  const found = factsForLine(guideline, said, asked, open);
  if (found.kind === 'several') return found;
  if (areOfAnyQuestion(found.facts, guideline)) return { kind: 'notKnown' };
  const told = withFacts(withoutClear(guideline, said, inLine), found.facts);
  const read = withPartsHeld(guideline, said, told, line.held);
  const doubtsLine = read.doubts.some(({ question }) => question !== null && asked.has(question));
  if (read.facts.length + read.doubtful.length > 0 || doubtsLine) return { kind: 'facts', read };
  // A fact that no answer says is told of the patient as anywhere: "platelets 45".
  const isTold = read.notTaken.some(({ fact }) => fact !== undefined);
  if (isTold || holdsSomething(read)) return { kind: 'unread', read };
  const asking = guideline.questionIds
    .filter((id) => asked.has(id) || id === open)
    .flatMap((question): readonly About[] => {
      const reading = said.answer(question);
      return reading.kind === 'ask' ? [{ question, reading }] : [];
    });
  const [only, ...more] = asking;
  return { kind: 'unclear', about: only && more.length === 0 ? only : null };
}

/** "Not available here" may be of any question, or a reason: it takes back nothing that was read. */
function areOfAnyQuestion(facts: readonly IntakeFact[], { questions }: Guideline): boolean {
  return (
    facts.length > 0 &&
    facts.every(
      ({ question, answer, words }) =>
        sameAnswer(answer, questions[question].unknown) && isWithoutName(words),
    )
  );
}

/** Whether some words hold no name of their question, and would say the same of any: "not available", "not done". */
function isWithoutName(words: string): boolean {
  return words.split(/\s+/u).every((word) => isJoiningWord(word.toLowerCase()));
}

type About = NonNullable<Extract<Correction, { readonly kind: 'unclear' }>['about']>;

/** What a text says, without doubts about answers that are in none beside it: the tumour of "well differentiated" and "G2". */
function withoutClear(guideline: Guideline, said: Readings, inLine: readonly GivenAnswer[]): LineRead {
  const read = said.line();
  const isClear = (about: QuestionId | null): boolean => {
    const given = inLine.find(({ question }) => question === about);
    if (!given || read.facts.length === 0) return false;
    return namesOf(guideline, given).some((name) => {
      const { facts, doubts } = said.of(`${name}, ${said.utterance.text}`).line();
      return (
        facts.some((one) => one.question === about && sameAnswer(one.answer, given.answer)) &&
        !doubts.some(({ question }) => question === about)
      );
    });
  };
  const left = read.doubts.filter(({ question }) => !isClear(question));
  const isLeft = (about: QuestionId | null): boolean =>
    left.some(({ question }) => question === about) ||
    !read.doubts.some(({ question }) => question === about);
  return left.length === read.doubts.length
    ? read
    : { ...read, doubts: left, notTaken: read.notTaken.filter(({ question }) => isLeft(question)) };
}

/** What an answer that is one option may be called in a line. */
function namesOf(guideline: Guideline, { question, answer }: GivenAnswer): readonly string[] {
  const { options }: Question = guideline.questions[question];
  return options.flatMap(({ id, short }) =>
    id === answer ? [...(short ? [short] : []), ...namesOfOption(question, id).anywhere] : [],
  );
}

/** How people begin when they correct themselves: said to the bot, and no part of what is stated. */
const opening =
  /^\s*(?:(?:no|nope)[\s,.!]+(?=sorry|wait|i mean))?(?:(?:sorry|oops|wait|actually|correction|i mean(?:t(?: to (?:say|write|type))?)?)\b[\s,.:;!–-]*)+(?=\S)/iu;

/** Whether a text begins as when people correct themselves. */
export function isCorrection(text: string): boolean {
  return opening.test(text);
}

/** A text without the words by which people begin when they correct themselves; the same where it has none. */
export function withoutOpening(said: Readings): Readings {
  const { text } = said.utterance;
  const rest = text.replace(opening, '');
  return rest === text ? said : said.of(rest);
}

/**
 * What was read with these facts. A doubt about a question that is answered after all is none, and words that answer only
 * at their question are not left over where they did.
 */
export function withFacts(read: LineRead, facts: readonly IntakeFact[]): LineRead {
  const answered = new Set<QuestionId | null>(facts.map(({ question }) => question));
  const isUsed = (words: string): boolean =>
    facts.some((fact) => ` ${fact.words} `.toLowerCase().includes(` ${words} `.toLowerCase()));
  const unread = read.unread.filter((words) => !isUsed(words));
  const isAllRead = unread.length === 0 && read.unread.length > 0;
  return {
    ...read,
    facts,
    doubtful: read.doubtful.filter(({ question }) => !answered.has(question)),
    doubts: read.doubts.filter(({ question }) => !answered.has(question)),
    unread,
    background: read.background.filter((words) => !isUsed(words)),
    notTaken: withoutUsed(
      isAllRead
        ? read.notTaken.filter(({ question, fact }) => question !== null || fact !== undefined)
        : read.notTaken,
      facts,
    ),
  };
}
