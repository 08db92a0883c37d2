import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import {
  advance,
  type AdvancedCase,
  type CaseWithPending,
  mostUndone,
  sameAnswer,
} from '../../machine/pendingAnswers.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { Block } from '../contract/message.ts';
import { withCovered } from '../state/covered.ts';
import { mergeNotTaken, newlyGiven, withoutAnswered } from '../state/notTaken.ts';
import { putAside, withNumber } from '../state/keptCases.ts';
import { type Session, withoutCase } from '../state/session.ts';
import { halvesOf } from '../state/waiting.ts';
import { asideSaid } from './cases.ts';
import type { ConversationContext } from './context.ts';

/** A conversation with an open case. */
export type WithCase = ConversationContext & { readonly state: CaseState };

/**
 * The conversation after an accepted change of the case: pending answers are taken as far as the route asks
 * for them, and the revision grows by one.
 */
export function withCaseState(
  context: ConversationContext,
  to: CaseState,
  pending: readonly GivenAnswer[] = context.session.pendingAnswers,
): WithCase & Pick<AdvancedCase, 'taken'> {
  const { session, cases } = context;
  const { state, pending: pendingAnswers, taken } = advance(cases, to, pending);
  const covered = session.covered && withCovered(session.covered, cases.trail(state));
  return {
    ...context,
    session: {
      ...session,
      answers: state.answers,
      pendingAnswers,
      notTaken: withoutAnswered(
        // Half of an answer that waited for the other half does not vanish with what is answered instead.
        mergeNotTaken(session.notTaken, halvesOf(session)),
        // What was told of it is all that is known where the answer is that it is not known.
        newlyGiven(session, { answers: state.answers, pendingAnswers }).filter(
          ({ question, answer }) => !sameAnswer(answer, cases.guideline.questions[question].unknown),
        ),
      ),
      covered,
      rev: session.rev + 1,
      confirming: null,
      lesions: null,
      percentOrGrade: null,
      ofWhichPet: null,
    },
    state,
    taken,
  };
}

/**
 * The conversation with a change that `back` takes back.
 * @param known the case before it
 * @param answers what it gave other answers, or answers that they had not
 */
export function withUndo(after: WithCase, known: CaseWithPending, answers: readonly GivenAnswer[]): WithCase {
  const [first, ...others] = answers;
  if (!first) return after;
  const change = {
    question: first.question,
    others: others.map(({ question }) => question),
    after: after.state.answers,
    answers: known.state.answers,
    ahead: known.pending,
  };
  const changes = [...after.session.changes, change].slice(-mostUndone);
  return { ...after, session: { ...after.session, changes } };
}

/** The conversation with a new case; the open one is put into the list. */
export function withNewCase(context: ConversationContext): WithCase {
  const { version, hash } = context.cases.stamp;
  const session = {
    ...withNumber(putAside(context.session, context.now).session),
    lastReply: null,
    caseId: context.newId(),
    guideline: { version, hash },
  };
  return { ...context, session, state: context.cases.start() };
}

/** The conversation after its case was closed. */
export function withCaseClosed(context: ConversationContext): ConversationContext {
  return { ...context, state: null, session: withoutCase(context.session) };
}

/** What a new case does to the one before, said with it; nothing when nothing was answered. */
export function closingBlocks(context: ConversationContext): readonly Block[] {
  const said = asideSaid(context, putAside(context.session, context.now));
  return said.length > 0 ? [{ kind: 'notice', tone: 'accent', text: said.join(' ') }] : [];
}

/** The session after an answer that was tapped while a line waits: it counts, so the line's own gives way. */
export function withoutInLine(session: Session, question: QuestionId): Session {
  const { intake } = session;
  if (!intake?.answers.some((given) => given.question === question)) return session;
  const answers = intake.answers.filter((given) => given.question !== question);
  const doubtful = intake.doubtful.filter((id) => id !== question);
  const notTaken = withoutAnswered(intake.notTaken, [{ question }]);
  if (answers.length > 0) return { ...session, intake: { ...intake, answers, doubtful, notTaken } };
  // Nothing of the line waits any more: what it held and nobody took stays with the case.
  return { ...session, intake: null, notTaken: mergeNotTaken(session.notTaken, notTaken) };
}

/** The conversation without the answer that waits for a yes or a no. */
export function withNothingWaiting<Context extends ConversationContext>(context: Context): Context {
  return { ...context, session: { ...context.session, confirming: null } };
}
