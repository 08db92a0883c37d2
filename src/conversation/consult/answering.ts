import { utteranceOf } from '../../language/utterance.ts';
import { currentGuideline } from '../../current.ts';
import { plainWords } from '../../language/text/plainWords.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import { AnswerError } from '../../engine/errors.ts';
import type { AnswerValue, LesionNumbers, QuestionId } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import { answersOf } from '../../machine/cases.ts';
import { type ActionData, type AnswerData, type QuizData, rawAnswerOf } from '../contract/actionData.ts';
import { askHint } from './takeAsk.ts';
import { applyChange, readChange, takeChange } from './changing.ts';
import { readFeedback, takeFeedback } from './giveFeedback.ts';
import { deleteStored, takeCommand } from './commanding.ts';
import type { Block } from '../contract/message.ts';
import { titleOf, titlesOf } from '../messages/titles.ts';
import { contradictionsBeyond, newContradictions } from '../messages/waiting.ts';
import { takeCorrection } from './correcting.ts';
import { decideIntake, takeIntakeDecision, takeLine } from './intaking.ts';
import { moved, withoutInLine } from './moved.ts';
import { readAnswer } from '../../language/reply/readAnswer.ts';
import { notice, type Scene, show, type Turn } from './scene.ts';
import { texts } from '../texts/texts.ts';

/** Takes a tap on a card. */
export function takeAction(scene: Scene, data: ActionData): Turn {
  if (data.do === 'quiz') return takeCommand(scene, 'quiz');
  const stale = changes(data) ? staleness(scene, data) : null;
  if (stale) return notice(scene, 'stale', stale);
  switch (data.do) {
    case 'answer':
      return takeTappedAnswer(scene, data);
    case 'change':
      return takeChange(scene, data);
    case 'feedback':
      return takeFeedback(scene, data);
    case 'intake':
      return takeIntakeDecision(scene, data);
    case 'deleteMyData':
      return deleteStored(scene);
    default:
      return takeCommand(scene, data.do);
  }
}

/** An action on a case. */
type CaseAction = Exclude<ActionData, QuizData>;

const changing: ReadonlySet<string> = new Set([
  'answer',
  'back',
  'restart',
  'stop',
  'newCase',
  'intake',
  'feedback',
  'deleteMyData',
]);

/** Whether an action would change the case; from an old card it must not. A change is shown before it is made. */
function changes(data: CaseAction): boolean {
  return data.do === 'change' ? data.sure === true : changing.has(data.do);
}

/** Why a card is not the live one, or null when it is. A card made without a case opens no second one. */
function staleness({ session }: Scene, data: CaseAction): string | null {
  if (data.case === undefined || data.case === '') {
    if (session.caseId === null) return null;
    if (data.do === 'newCase') return texts.delivery.caseOpen;
    return data.do === 'deleteMyData' ? texts.otherCase : null;
  }
  if (session.caseId === null) return data.do === 'newCase' ? null : texts.closedCase;
  if (data.case !== session.caseId) return texts.otherCase;
  return data.rev === session.rev ? null : texts.stale;
}

/** A tapped option or a value in a labelled field is taken as it is (dossier 2.8). */
function takeTappedAnswer(scene: Scene, data: AnswerData): Turn {
  if (scene.state?.question !== data.question) {
    return notice(
      scene,
      'notThisQuestion',
      scene.state?.summary ? texts.afterOutcome : texts.notThisQuestion,
    );
  }
  return accept(scene, data.question, rawAnswerOf(data));
}

/** Takes typed text: a word of consent, a change, a line of facts, or an answer. Nothing is guessed. */
export function takeText(scene: Scene, text: string): Turn {
  return (
    takeConsent(scene, text) ??
    readFeedback(scene, text) ??
    takeCorrection(scene, text) ??
    readChange(scene, text) ??
    takeLine(scene, text) ??
    takeTypedAnswer(scene, text)
  );
}

/** "Yes" to what waits for confirmation; "no" leaves a line out. */
function takeConsent(scene: Scene, text: string): Turn | null {
  const { session, state } = scene;
  const said = plainWords(text).replaceAll(',', '');
  const yes = includes(texts.yes, said);
  const no = includes(texts.no, said);
  if (session.confirming && state) {
    if (no) return leaveOut(scene);
    if (!yes) return null;
    const { question, answer } = session.confirming;
    if (question === state.question) return accept(scene, question, answer);
    return applyChange(scene, question, answer);
  }
  if (session.intake && yes) return decideIntake(scene, state?.answers.length ? 'here' : 'newCase');
  return session.intake && no ? decideIntake(scene, 'nothing') : null;
}

/** What waited is not used; a bare "no" must not answer the question behind it. */
function leaveOut(scene: Scene): Turn {
  const left = { ...scene, session: { ...scene.session, confirming: null } };
  return notice(left, 'leftOut', texts.leftOut, 'accent');
}

/** Takes typed text as an answer to the question being asked. Ambiguous text is never guessed. */
function takeTypedAnswer(scene: Scene, text: string): Turn {
  const { session, state } = scene;
  if (!state) return notice(scene, 'notUnderstood', texts.notUnderstoodNoCase);
  if (!state.question) {
    return session.confirming
      ? notice(scene, 'notUnderstood', texts.waits)
      : notice(scene, 'afterOutcome', texts.afterOutcome, 'accent');
  }
  const said = plainWords(text);
  const question = questions[state.question];
  if (includes(texts.notKnown, said)) {
    return accept(scene, state.question, question.unknown);
  }
  const reading = readAnswer(currentGuideline(), question, utteranceOf(text));
  if (reading.kind === 'none') {
    return notice(scene, 'notUnderstood', session.confirming ? texts.waits : texts.notUnderstood);
  }
  if (reading.kind === 'ask') {
    const lesions = { ...session.lesions, ...reading.partial };
    if (reading.partial && lesions.lesionCount !== undefined && lesions.largestLesionMm !== undefined) {
      return confirmOrAccept(scene, state.question, lesions as LesionNumbers);
    }
    const kept = reading.partial ? { ...scene, session: { ...session, lesions } } : scene;
    const understood = { text: `${reading.understood} `, strong: true };
    return notice(kept, 'askAgain', [understood, { text: reading.reason }, ...askHint(text)]);
  }
  return confirmOrAccept(scene, state.question, reading.answer);
}

/** A typed answer that contradicts the case is put back for confirmation (dossier 2.8, rule 9). */
function confirmOrAccept(scene: Scene, question: QuestionId, answer: AnswerValue): Turn {
  if (!scene.state || newContradictions(scene.state, question, answer).length === 0) {
    return accept(scene, question, answer);
  }
  return show({ ...scene, session: { ...scene.session, confirming: { question, answer } } }, 'confirm');
}

function accept(scene: Scene, question: QuestionId, raw: unknown): Turn {
  if (!scene.state) return notice(scene, 'notThisQuestion', texts.notThisQuestion);
  try {
    const before = scene.state;
    const session = withoutInLine(scene.session, question);
    const next = moved({ ...scene, session }, scene.cases.answer(before, question, raw));
    const problems = contradictionsBeyond(answersOf(before), answersOf(next.state));
    const waited = scene.session.confirming;
    return show(next, 'answer', [
      ...(scene.session.intake ? [tappedBeside(next, question)] : []),
      ...(waited && waited.question !== question
        ? [{ kind: 'text', tone: 'accent', text: texts.change.notMade(titleOf(waited.question)) } as const]
        : []),
      ...(next.taken.length > 0
        ? [{ kind: 'text', tone: 'accent', text: texts.review.taken(titlesOf(next.taken)) } as const]
        : []),
      ...(problems.length > 0
        ? [{ kind: 'notice', tone: 'warning', text: texts.discrepancy(problems.join(' ')) } as const]
        : []),
    ]);
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    return notice(scene, 'doesNotFit', `${error.problem} ${error.allowed}`);
  }
}

/** Beside a line that waits the answer is out of sight, so it is said that it was taken. */
function tappedBeside({ session, state }: Scene, question: QuestionId): Block {
  const given = state?.answers.find((one) => one.question === question);
  const said = given
    ? texts.review.tapped(titleOf(question), describeAnswer(currentGuideline(), question, given.answer))
    : '';
  const line = session.intake ? texts.review.stillWaits : texts.review.nothingLeft;
  return { kind: 'notice', tone: 'accent', text: `${said} ${line}` };
}

function includes(list: readonly string[], word: string): boolean {
  return list.includes(word);
}
