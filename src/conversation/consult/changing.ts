import { utteranceOf } from '../../language/utterance.ts';
import { currentGuideline } from '../../current.ts';
import { isShared } from '../contract/scope.ts';
import { plainWords } from '../../language/text/plainWords.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import { changeWithPending, sameAnswer } from '../../machine/pendingAnswers.ts';
import { type ChangeData, rawAnswerOf } from '../contract/actionData.ts';
import { changeMessage, whichToChange } from '../messages/change.ts';
import { titlesOf } from '../messages/titles.ts';
import { moved, withoutInLine } from './moved.ts';
import { readAnswer } from '../../language/reply/readAnswer.ts';
import { notice, placeOf, type Scene, show, type Turn } from './scene.ts';
import { texts } from '../texts/texts.ts';

/** Takes a tap that changes an answer: asks for the new one, shows what follows, or changes it. */
export function takeChange(scene: Scene, data: ChangeData): Turn {
  const { question } = data;
  if (question === undefined) return showAnswersToChange(scene);
  const raw = rawAnswerOf({ ...data, question });
  if (raw === undefined) return askForChange(scene, question);
  if (data.sure) return applyChange(scene, question, raw);
  // What one person looks at by a tap is not shown to the others, so it must not wait for their "yes".
  const previewed = previewChange(scene, question, raw);
  return isShared(scene.scope) ? { ...previewed, session: scene.session } : previewed;
}

/** Shows the answers of the case to choose from. */
export function showAnswersToChange(scene: Scene): Turn {
  if (!scene.state) return notice(scene, 'change', texts.noCase, 'accent');
  if (scene.state.answers.length === 0) return notice(scene, 'change', texts.change.none, 'accent');
  return message(scene, whichToChange(scene.state.answers, placeOf(scene)));
}

/**
 * Reads a typed wish to change an answer, such as "change ECOG to 2".
 * @returns null when the text is no such wish
 */
export function readChange(scene: Scene, text: string): Turn | null {
  const wish = wishIn(text);
  if (wish === null) return null;
  const named = questionNamed(wish);
  if (!named) return showAnswersToChange(scene);
  if (named.rest === '') return askForChange(scene, named.question);
  if (!isAnswered(scene, named.question)) return notAnswered(scene, named.question);
  const reading = readAnswer(currentGuideline(), questions[named.question], utteranceOf(named.rest));
  if (reading.kind === 'answer') return previewChange(scene, named.question, reading.answer);
  const because = reading.kind === 'ask' ? `${reading.understood} ${reading.reason}` : texts.notUnderstood;
  return askForChange(scene, named.question, because);
}

/** The question that a typed wish to change an answer names, and what it is to become; null when it is none. */
export function changeWish(text: string): ReturnType<typeof questionNamed> {
  const wish = wishIn(text);
  return wish === null ? null : questionNamed(wish);
}

function wishIn(text: string): string | null {
  const wish = /^\s*\/?(?:change|correct|edit)\s+(?:my\s+|the\s+)?(?<what>\S.*)$/isu.exec(text);
  return wish?.groups?.['what'] ?? null;
}

/** Changes an answer and says what became of the later ones. */
export function applyChange(scene: Scene, question: QuestionId, raw: unknown): Turn {
  return fitting(scene, question, raw, (answer, known) => {
    if (isTheAnswer(scene, question, answer)) return notice(scene, 'change', texts.change.same, 'accent');
    const { state, pending, held, dropped } = changeWithPending(scene.cases, known, question, answer);
    const said = [
      texts.change.done(
        questions[question].title,
        describeAnswer(currentGuideline(), question, answer, 'short'),
      ),
      ...(dropped.length > 0 ? [texts.change.doneDropped(titlesOf(dropped))] : []),
      ...(held.length > 0 ? [texts.change.doneHeld(titlesOf(held))] : []),
    ];
    const session = withoutInLine(scene.session, question);
    return show(moved({ ...scene, session }, state, pending), 'change', [
      { kind: 'notice', tone: 'good', text: said.join(' ') },
    ]);
  });
}

function previewChange(scene: Scene, question: QuestionId, raw: unknown): Turn {
  return fitting(scene, question, raw, (answer) => {
    if (isTheAnswer(scene, question, answer)) return notice(scene, 'change', texts.change.same, 'accent');
    return show({ ...scene, session: { ...scene.session, confirming: { question, answer } } }, 'change');
  });
}

function askForChange(scene: Scene, question: QuestionId, problem?: string): Turn {
  const given = scene.state?.answers.find((answered) => answered.question === question);
  if (!given) return notAnswered(scene, question);
  return message(scene, changeMessage(given, placeOf(scene), problem));
}

/** Works on an answer that fits an answered question; otherwise says why not. */
function fitting(
  scene: Scene,
  question: QuestionId,
  raw: unknown,
  work: (answer: AnswerValue, known: Parameters<typeof changeWithPending>[1]) => Turn,
): Turn {
  if (!scene.state || !isAnswered(scene, question)) return notAnswered(scene, question);
  try {
    return work(fitAnswer(currentGuideline(), question, raw), {
      state: scene.state,
      pending: scene.session.ahead,
    });
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    return askForChange(scene, question, `${error.problem} ${error.allowed}`);
  }
}

function isAnswered({ state }: Scene, question: QuestionId): boolean {
  return state?.answers.some((given) => given.question === question) ?? false;
}

function isTheAnswer({ state }: Scene, question: QuestionId, answer: AnswerValue): boolean {
  return (
    state?.answers.some((given) => given.question === question && sameAnswer(given.answer, answer)) ?? false
  );
}

function notAnswered(scene: Scene, question: QuestionId): Turn {
  if (!scene.state) return notice(scene, 'change', texts.noCase, 'accent');
  return notice(scene, 'change', texts.change.notAnswered(questions[question].title));
}

function message(scene: Scene, said: Turn['message']): Turn {
  return { session: scene.session, event: 'change', message: said };
}

/** The question that a text begins with, by its title or another name, and what stands after it. */
function questionNamed(text: string): { readonly question: QuestionId; readonly rest: string } | null {
  const said = plainWords(text);
  const [longest] = names
    .filter(({ name }) => said.startsWith(name) && !/^[\p{L}\d]/u.test(said.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length);
  if (!longest) return null;
  const rest = text
    .trim()
    .slice(longest.name.length)
    .replace(/^\s*(?:answer\s+)?(?:to\b|=|:|->|→)?\s*/iu, '');
  return { question: longest.question, rest };
}

const names = Object.values(questions).flatMap(({ id, title }) =>
  [id.toLowerCase(), title.toLowerCase(), ...texts.change.names[id]].map((name) => ({ question: id, name })),
);
