import { describeAnswer } from '../../engine/describeAnswer.ts';
import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { RawAnswer } from '../../machine/cases.ts';
import { isGivenUp } from '../../machine/givenUp.ts';
import type { Reading } from '../../language/reply/readAnswer.ts';
import { changeAll, type CaseWithPending, sameAnswer } from '../../machine/pendingAnswers.ts';
import { type ChangeData, rawAnswerOf } from '../contract/actionData.ts';
import type { Message } from '../contract/message.ts';
import { isShared } from '../contract/scope.ts';
import { changeMessage, whichToChange } from '../messages/change.ts';
import { titlesOf } from '../messages/said/titles.ts';
import { contradictionsBeyond, withPending } from '../state/contradictions.ts';
import { texts } from '../texts/texts.ts';
import { confirmOrAccept } from './answer.ts';
import { withCaseState, withoutInLine, withUndo } from './caseState.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { withSettled } from './proposed.ts';
import { notice, show } from './show.ts';
import { takeWhatIf } from './whatIf.ts';

/** Takes a tap that changes an answer: asks for the new one, shows what follows, or changes it. */
export function takeTappedChange(context: ConversationContext, data: ChangeData): Turn {
  const { question, answers } = data;
  const raw = question === undefined ? undefined : rawAnswerOf({ ...data, question });
  if (question !== undefined && raw !== undefined && data.sure) return applyChange(context, question, raw);
  if (answers !== undefined && data.sure) {
    return withFitting(context, answers, (fitted) => applyChanges(context, fitted));
  }
  const looked = answers
    ? withFitting(context, answers, (fitted) => takeWhatIf(context, fitted))
    : question === undefined
      ? showAnswersToChange(context)
      : raw === undefined
        ? askForChange(context, question)
        : previewChange(context, question, raw);
  // What one person looks at by a tap is not shown to the others, so it must not wait for what they type.
  return isShared(context.scope) ? { ...looked, session: context.session } : looked;
}

/** Takes a typed wish to change an answer, with what the new one was read as. */
export function takeTypedChange(context: ConversationContext, question: QuestionId, reading: Reading): Turn {
  if (!isAnswered(context, question)) return changeUnasked(context, question, reading);
  if (reading.kind === 'answer') return previewChange(context, question, reading.answer);
  const because = reading.kind === 'ask' ? `${reading.understood} ${reading.reason}` : texts.notUnderstood;
  return askForChange(context, question, because);
}

/** A wish about a question that has no answer on the route: the open one, or one whose answer is kept until asked. */
function changeUnasked(context: ConversationContext, question: QuestionId, reading: Reading): Turn {
  const { state, session } = context;
  const kept = session.pendingAnswers.find((given) => given.question === question);
  if (reading.kind === 'ask' && (kept || state?.question === question))
    return notice(context, 'change', `${reading.understood} ${reading.reason}`);
  if (reading.kind !== 'answer') return notAnswered(context, question);
  if (state?.question === question) return confirmOrAccept(context, question, reading.answer);
  if (!kept) return notAnswered(context, question);
  if (sameAnswer(kept.answer, reading.answer)) return notice(context, 'change', texts.change.same, 'accent');
  return takeWhatIf(context, [{ question, answer: reading.answer }]);
}

/** Shows the answers of the case to choose from. */
export function showAnswersToChange(context: ConversationContext): Turn {
  const { state, session, cases } = context;
  if (!state) return notice(context, 'change', texts.noCase, 'accent');
  if (state.answers.length === 0) return notice(context, 'change', texts.change.none, 'accent');
  return opened(context, null, whichToChange(cases.guideline, state.answers, placeOf(session)));
}

/** Asks for another answer to an answered question. @param problem what was wrong with the one before */
export function askForChange(context: ConversationContext, question: QuestionId, problem?: string): Turn {
  const given = context.state?.answers.find((answered) => answered.question === question);
  if (!given) return notAnswered(context, question);
  return opened(
    context,
    question,
    changeMessage(context.cases.guideline, given, placeOf(context.session), problem),
  );
}

/** Changes an answer and says what became of the later ones. */
export function applyChange(context: ConversationContext, question: QuestionId, raw: unknown): Turn {
  return fitting(context, question, raw, (answer) => applyChanges(context, [{ question, answer }]));
}

/** Gives some questions other answers, or answers that they had not, and says what became of the others. */
export function applyChanges(context: ConversationContext, wanted: readonly GivenAnswer[]): Turn {
  const { cases, state, session } = context;
  if (!state) return notice(context, 'change', texts.noCase, 'accent');
  const { guideline } = cases;
  const known = { state, pending: session.pendingAnswers };
  const answers = wanted.filter((one) => !isKnown(known, one));
  if (answers.length === 0) return stillHeld(context, wanted);
  const { state: to, pending, kept, held, unasked, again } = changeAll(cases, known, answers);
  const said = [
    ...answers.map(({ question, answer }) =>
      texts.change.done(
        guideline.questions[question].title,
        describeAnswer(guideline, question, answer, 'short'),
      ),
    ),
    ...(kept.length > 0 ? [texts.change.doneKept(titlesOf(guideline, kept))] : []),
    ...(again.length > 0 ? [texts.change.doneAgain(titlesOf(guideline, again))] : []),
    ...(unasked.length > 0 ? [texts.change.doneUnasked(titlesOf(guideline, unasked))] : []),
    ...(held.length > 0 ? [texts.change.doneHeld(titlesOf(guideline, held))] : []),
  ];
  // What was told of it is said by the answer now.
  const settled = withSettled({ session }, answers);
  const without = answers.reduce((left, { question }) => withoutInLine(guideline, left, question), settled);
  const after = withCaseState({ ...context, session: without }, to, pending);
  const problems = contradictionsBeyond(
    guideline,
    withPending(known.state, known.pending),
    withPending(after.state, after.session.pendingAnswers),
  );
  return show(withUndo(after, known, answers), 'change', [
    { kind: 'notice', tone: 'good', text: said.join(' ') },
    ...(problems.length > 0
      ? [{ kind: 'notice', tone: 'warning', text: texts.discrepancy(problems.join(' ')) } as const]
      : []),
  ]);
}

/** What is done with the answers that a tap names; one that does not fit is said. */
function withFitting(
  context: ConversationContext,
  named: readonly RawAnswer[],
  work: (answers: readonly GivenAnswer[]) => Turn,
): Turn {
  try {
    return work(
      named.map(({ question, answer }) => ({
        question,
        answer: isGivenUp({ answer }) ? [] : fitAnswer(context.cases.guideline, question, answer),
      })),
    );
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    return notice(context, 'doesNotFit', `${error.problem} ${error.allowed}`);
  }
}

/** Whether a case has an answer already, on its route or kept until asked. */
function isKnown({ state, pending }: CaseWithPending, { question, answer }: GivenAnswer): boolean {
  return [...state.answers, ...pending].some(
    (given) => given.question === question && sameAnswer(given.answer, answer),
  );
}

function previewChange(context: ConversationContext, question: QuestionId, raw: unknown): Turn {
  return fitting(context, question, raw, (answer) => {
    if (isTheAnswer(context, question, answer)) return stillHeld(context, [{ question, answer }]);
    return show({ ...context, session: { ...context.session, confirming: { question, answer } } }, 'change');
  });
}

/** The answers that stand are said again: what was told against them is settled. */
function stillHeld(context: ConversationContext, answers: readonly GivenAnswer[]): Turn {
  const session = withSettled(context, answers);
  const isSettled = session.notTaken.length < context.session.notTaken.length;
  const text = isSettled ? texts.change.holds(titlesOf(context.cases.guideline, answers)) : texts.change.same;
  return notice({ ...context, session }, 'change', text, 'accent');
}

/** Works on an answer that fits an answered question; otherwise says why not. */
function fitting(
  context: ConversationContext,
  question: QuestionId,
  raw: unknown,
  work: (answer: AnswerValue) => Turn,
): Turn {
  const { state, cases } = context;
  if (!state || !isAnswered(context, question)) return notAnswered(context, question);
  try {
    return work(fitAnswer(cases.guideline, question, raw));
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    return askForChange(context, question, `${error.problem} ${error.allowed}`);
  }
}

/** Whether the case has an answer to a question. */
function isAnswered({ state }: ConversationContext, question: QuestionId): boolean {
  return state?.answers.some((given) => given.question === question) ?? false;
}

function isTheAnswer({ state }: ConversationContext, question: QuestionId, answer: AnswerValue): boolean {
  return (
    state?.answers.some((given) => given.question === question && sameAnswer(given.answer, answer)) ?? false
  );
}

function notAnswered(context: ConversationContext, question: QuestionId): Turn {
  if (!context.state) return notice(context, 'change', texts.noCase, 'accent');
  return notice(
    context,
    'change',
    texts.change.notAnswered(context.cases.guideline.questions[question].title),
  );
}

/** A change is open to be made; `back` right after it closes it. */
function opened(
  { session, state }: ConversationContext,
  question: QuestionId | null,
  message: Message,
): Turn {
  return {
    session: { ...session, lastReply: { kind: 'change', question } },
    state,
    event: 'change',
    message,
  };
}
