import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { addsItems, besideItems } from '../../machine/besideItems.ts';
import { type CaseWithPending, changeAll, mergeAnswers, sameAnswer } from '../../machine/pendingAnswers.ts';
import type { IntakeData } from '../contract/actionData.ts';
import type { Block } from '../contract/message.ts';
import { titleOf, titlesOf } from '../messages/said/titles.ts';
import { mergeNotTaken, withoutAnswered } from '../state/notTaken.ts';
import type { PendingIntake, Session, StoredNotTaken, WaitingLine } from '../state/session.ts';
import { texts } from '../texts/texts.ts';
import { closingBlocks, withCaseState, withNewCase, withUndo } from './caseState.ts';
import type { ConversationContext, Turn } from './context.ts';
import { notice, show } from './show.ts';

const say = texts.review;

/** Takes a tap on the card that shows what was read. */
export function takeTappedDecision(context: ConversationContext, data: IntakeData): Turn {
  const { intake } = context.session;
  if (!intake) return notice(context, 'stale', say.nothingWaits);
  if (data.line !== intake.line) return notice(context, 'stale', say.staleLine);
  if (data.answer === undefined) return decideLine(context, data.use);
  const ids = data.answer.split(',').map((id) => id.trim());
  return decideLine(
    context,
    data.use,
    intake.answers.filter(({ question }) => ids.includes(question)),
  );
}

/** Uses what was read from lines, in this case or in a new one, or leaves it out. */
export function decideLine(
  context: ConversationContext,
  use: IntakeData['use'],
  answers: readonly GivenAnswer[] = sureAnswersOf(context),
): Turn {
  const { intake } = context.session;
  const waited = intake?.another?.waited ?? null;
  const decided = {
    ...context,
    session: { ...context.session, intake: waited && { ...waited, another: null } },
  };
  if (use === 'nothing') return notice(decided, 'intakeLeft', say.left, 'accent');
  if (answers.length === 0) return notice(context, 'intakeNothing', say.noneTicked);
  if (use === 'newCase' && (context.session.answers.length > 0 || intake?.another)) {
    return useInNewCase(context, decided, answers);
  }
  const situations = [...new Set([...context.session.situations, ...(intake?.named ?? [])])];
  const taking = { ...decided, session: { ...decided.session, situations } };
  if (intake?.another) return useOfSame(taking, intake, answers);
  return useHere(context, taking, answers);
}

/** The line is of the same patient: the items of a list that it names stand beside those told before. */
function useOfSame(
  context: ConversationContext,
  intake: PendingIntake,
  answers: readonly GivenAnswer[],
): Turn {
  const { state, session, cases } = context;
  const waited = intake.another?.waited ?? null;
  const isSure = ({ question }: GivenAnswer): boolean => !waited?.doubtful.includes(question);
  const held = mergeAnswers(
    [...(state?.answers ?? []), ...session.pendingAnswers],
    (waited?.answers ?? []).filter(isSure),
  );
  const beside = answers.map((one) => besideItems(cases.guideline, one, held));
  return waited
    ? waitTogether(context, intake, waited, beside)
    : useHere({ ...context, session: { ...session, intake } }, context, beside);
}

function useHere(
  context: ConversationContext,
  taking: ConversationContext,
  answers: readonly GivenAnswer[],
): Turn {
  const { guideline } = context.cases;
  const before = withoutAnswered(guideline, taking.session.notTaken, answers);
  const notTaken = mergeNotTaken(guideline, before, leftOf(context, answers));
  return useAnswers({ ...taking, session: { ...taking.session, notTaken } }, answers);
}

/** The line is of another patient: neither it nor what it names stays with the case before. */
function useInNewCase(
  context: ConversationContext,
  decided: ConversationContext,
  answers: readonly GivenAnswer[],
): Turn {
  const { named = [], added = [] } = context.session.intake ?? {};
  const situations = decided.session.situations.filter((id) => !added.includes(id));
  const left = { ...decided, session: { ...decided.session, situations } };
  const begun = withNewCase(left);
  const ofItself = { intake: context.session.intake, answers: [], pendingAnswers: [] };
  const notTaken = leftOf({ session: ofItself }, answers);
  const session = { ...begun.session, situations: named, notTaken };
  return useAnswers({ ...begun, session }, answers, closingBlocks(left));
}

/** The line is of the same patient as the one that waited: both wait for one yes. */
function waitTogether(
  context: ConversationContext,
  intake: PendingIntake,
  waited: WaitingLine,
  answers: readonly GivenAnswer[],
): Turn {
  const { guideline } = context.cases;
  const line = intake.line + 1;
  const isTold = (question: string): boolean => answers.some((given) => given.question === question);
  const both: PendingIntake = {
    line,
    answers: mergeAnswers(waited.answers, answers),
    doubtful: waited.doubtful.filter((question) => !isTold(question)),
    notTaken: mergeNotTaken(
      guideline,
      withoutAnswered(guideline, waited.notTaken, answers),
      leftOf({ session: { ...context.session, intake } }, answers),
    ),
    named: [...new Set([...waited.named, ...intake.named])],
    added: waited.added,
    another: null,
  };
  const session = { ...context.session, intake: both, lines: line };
  return notice({ ...context, session }, 'intake', say.both, 'accent');
}

/** A line that waits, and what the case holds beside it. */
type AnsweredLine = Pick<Session, 'intake' | 'answers' | 'pendingAnswers'>;

/**
 * What the line that waits holds beside the answers used: what was not clear, and doubtful readings not ticked, but for
 * those that are so already.
 */
function leftOf(
  { session: { intake, answers, pendingAnswers } }: { readonly session: AnsweredLine },
  used: readonly GivenAnswer[],
): readonly StoredNotTaken[] {
  if (!intake) return [];
  const isHeld = ({ question, answer }: GivenAnswer): boolean =>
    [...answers, ...pendingAnswers].some(
      (had) => had.question === question && sameAnswer(had.answer, answer),
    );
  const unticked = intake.answers.filter(
    (given) =>
      intake.doubtful.includes(given.question) &&
      !isHeld(given) &&
      !used.some(({ question }) => question === given.question),
  );
  return [...intake.notTaken, ...unticked.map((given) => ({ ...given, words: null }))];
}

/** What a plain yes uses: the sure readings of the line that waits. */
function sureAnswersOf({ session: { intake } }: ConversationContext): readonly GivenAnswer[] {
  return intake?.answers.filter(({ question }) => !intake.doubtful.includes(question)) ?? [];
}

/** Changes what was answered otherwise, keeps the rest pending, and goes on as far as the answers lead. */
function useAnswers(
  context: ConversationContext,
  answers: readonly GivenAnswer[],
  before: readonly Block[] = [],
): Turn {
  const { cases, session } = context;
  const { guideline } = cases;
  const state = context.state ?? cases.start();
  const known = changeAll(cases, { state, pending: session.pendingAnswers }, answers);
  const next = withCaseState(context, known.state, known.pending);
  const used = answers.filter(({ question }) =>
    next.state.answers.some((given) => given.question === question),
  );
  const waiting = answers.filter((given) => !used.includes(given));
  const said = [
    ...(used.length > 0 ? [say.used(used.length)] : []),
    ...(waiting.length > 0 ? [keptPending(guideline, waiting, used.length, next.state.question)] : []),
    ...replacedPending(context, answers),
    ...(known.again.length > 0 ? [texts.change.doneAgain(titlesOf(guideline, known.again))] : []),
    ...(known.unasked.length > 0 ? [texts.change.doneUnasked(titlesOf(guideline, known.unasked))] : []),
  ];
  const replaced = answers.filter((given) => replaces({ state, pending: session.pendingAnswers }, given));
  const after =
    replaced.length === 0
      ? next
      : withUndo(next, { state, pending: session.pendingAnswers }, [
          ...replaced,
          ...answers.filter((given) => !replaced.includes(given)),
        ]);
  return show(after, 'intakeUsed', [...before, { kind: 'notice', tone: 'good', text: said.join(' ') }]);
}

/** Whether an answer takes the place of another one, on the route or kept until asked. */
function replaces({ state, pending }: CaseWithPending, { question, answer }: GivenAnswer): boolean {
  return [...state.answers, ...pending].some(
    (had) => had.question === question && !sameAnswer(had.answer, answer),
  );
}

/** Answers kept until asked that the line states anew. */
function replacedPending(
  { session, cases: { guideline } }: ConversationContext,
  answers: readonly GivenAnswer[],
): readonly string[] {
  return session.pendingAnswers.flatMap((kept) => {
    const now = answers.find(({ question }) => question === kept.question);
    if (!now || sameAnswer(now.answer, kept.answer)) return [];
    const inWords = ({ question, answer }: GivenAnswer): string =>
      describeAnswer(guideline, question, answer, 'short');
    const title = titleOf(guideline, kept.question);
    return [
      addsItems(now.answer, kept.answer)
        ? texts.change.keptAdded(title, inWords(now))
        : texts.change.keptChanged(title, inWords(kept), inWords(now)),
    ];
  });
}

/** What becomes of answers that the route has not asked for. */
function keptPending(
  guideline: Guideline,
  waiting: readonly GivenAnswer[],
  used: number,
  open: QuestionId | null,
): string {
  if (!open) return say.usedNowhere(titlesOf(guideline, waiting));
  return used > 0
    ? say.usedAhead(titlesOf(guideline, waiting))
    : say.allAhead(waiting.length, titleOf(guideline, open));
}
