import { currentGuideline } from '../../current.ts';
import { utteranceOf } from '../../language/utterance.ts';
import { plainWords } from '../../language/text/plainWords.ts';
import { questionIds, questions } from '../../guideline/questions/index.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import { changeWish } from './changing.ts';
import { beginning, nothingRead, review } from './intaking.ts';
import { type Intake, type IntakeFact, readIntake } from '../../language/line/readIntake.ts';
import { factsForLine } from './lineFacts.ts';
import { somethingNotTaken } from '../messages/review.ts';
import { titleOf } from '../messages/titles.ts';
import { readAnswer } from '../../language/reply/readAnswer.ts';
import { notice, type Scene, type Turn } from './scene.ts';
import { texts } from '../texts/texts.ts';

const say = texts.review;

/**
 * Takes what is typed while a line waits. It is about the line, for the question behind it is not in sight:
 * an answer corrects the line or joins it, and nothing goes into the case.
 * @returns null when no line waits, or the text begins another case
 */
export function takeCorrection(scene: Scene, text: string): Turn | null {
  const { intake } = scene.session;
  if (!intake || beginning(text).begins) return null;
  const wish = changeWish(text);
  if (wish && wish.rest !== '') return takeChangeOfLine(scene, wish.question, wish.rest);
  if ((texts.notKnown as readonly string[]).includes(plainWords(text))) {
    return notice(scene, 'waits', say.notKnownOfWhat);
  }
  const open = scene.state?.question ?? null;
  const inLine = new Set(intake.answers.map(({ question }) => question));
  const read = readIntake(currentGuideline(), utteranceOf(text));
  const said = factsForLine(text, read, inLine, open);
  if (said.kind === 'several') return notice(scene, 'waits', say.several(said.questions.map(titleOf)));
  if (said.facts.length > 0) return review(scene, withFacts(read, said.facts));
  if (somethingNotTaken(read)) return nothingRead(scene, read);
  return askAgain(
    scene,
    questionIds.filter((id) => inLine.has(id) || id === open),
    text,
  );
}

/** "Change ECOG to 2" while a line waits: the line says so from now on. */
function takeChangeOfLine(scene: Scene, question: QuestionId, said: string): Turn {
  const reading = readAnswer(currentGuideline(), questions[question], utteranceOf(said));
  if (reading.kind !== 'answer') return askAgain(scene, [question], said);
  return review(
    scene,
    withFacts(readIntake(currentGuideline(), utteranceOf('')), [
      { question, answer: reading.answer, words: reading.words },
    ]),
  );
}

/** What was read with these facts; a doubt about a question that is answered after all is none. */
function withFacts(read: Intake, facts: readonly IntakeFact[]): Intake {
  const answered = new Set<QuestionId | null>(facts.map(({ question }) => question));
  return { ...read, facts, doubts: read.doubts.filter(({ question }) => !answered.has(question)) };
}

/** Says why a text is no answer where one question understood it, otherwise what waits. */
function askAgain(scene: Scene, candidates: readonly QuestionId[], text: string): Turn {
  const utterance = utteranceOf(text);
  const asking = candidates.flatMap((question) => {
    const reading = readAnswer(currentGuideline(), questions[question], utterance);
    return reading.kind === 'ask' ? [reading] : [];
  });
  const [only, ...more] = asking;
  return only && more.length === 0
    ? notice(scene, 'askAgain', [{ text: `${only.understood} `, strong: true }, { text: only.reason }])
    : notice(scene, 'waits', say.waits);
}
