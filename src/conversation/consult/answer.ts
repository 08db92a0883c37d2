import { describeAnswer } from '../../engine/describeAnswer.ts';
import { AnswerError } from '../../engine/errors.ts';
import type { AnswerValue, LesionNumbers, QuestionId } from '../../guideline/answers.ts';
import type { Question, QuestionOption } from '../../guideline/question.ts';
import type { Reading } from '../../language/reply/readAnswer.ts';
import { besideItems } from '../../machine/besideItems.ts';
import { answersOf } from '../../machine/cases.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { type AnswerData, rawAnswerOf } from '../contract/actionData.ts';
import type { Block, Run } from '../contract/message.ts';
import { areTicks, type Checklist, checklistOf, notTicked } from '../messages/checklist.ts';
import { titleOf, titlesOf } from '../messages/said/titles.ts';
import { contradictionsBeyond, newContradictions } from '../state/contradictions.ts';
import { fittedOrNull } from '../state/fittedOrNull.ts';
import { mergeNotTaken, toldAt } from '../state/notTaken.ts';
import { texts } from '../texts/texts.ts';
import { withCaseState, withoutInLine } from './caseState.ts';
import type { ConversationContext, Turn } from './context.ts';
import { notice, show } from './show.ts';

/** A tapped option or a value in a labelled field is taken as it is (dossier 2.8). */
export function takeTappedAnswer(context: ConversationContext, data: AnswerData): Turn {
  if (context.state?.question !== data.question) {
    return notice(
      context,
      'notThisQuestion',
      context.state?.recommendation ? texts.afterOutcome : texts.notThisQuestion,
    );
  }
  const raw = rawAnswerOf(data);
  const question: Question = context.cases.guideline.questions[data.question];
  const checklist = checklistOf(question);
  return checklist && areTicks(raw)
    ? takeTicks(context, question, checklist, raw ?? '')
    : acceptJoined(context, data.question, raw);
}

/** Items that are ticked join those that were told plainly before, as typed ones do; what is said of none stands for itself. */
function acceptJoined(context: ConversationContext, question: QuestionId, raw: unknown): Turn {
  const { cases, session } = context;
  const { guideline } = cases;
  const told = toldAt(cases, session.notTaken, question);
  const ticked = told.held && told.answer !== null ? fittedOrNull(guideline, question, raw) : null;
  if (ticked === null || told.answer === null) return accept(context, question, raw);
  const all = besideItems(guideline, { question, answer: ticked }, [{ question, answer: told.answer }]);
  if (sameAnswer(all.answer, ticked)) return accept(context, question, raw);
  const inWords = (answer: AnswerValue): string => describeAnswer(guideline, question, answer, 'short');
  return accept(context, question, all.answer, [
    accent(texts.question.joined(inWords(told.answer), inWords(all.answer))),
  ]);
}

/** All criteria ticked are an answer; what is not ticked is neither a no nor an unknown (dossier 2.3). */
function takeTicks(
  context: ConversationContext,
  question: Question,
  checklist: Checklist,
  ticks: string,
): Turn {
  const missing = notTicked(checklist, ticks);
  if (missing.length === 0) return accept(context, question.id, checklist.allTicked);
  const { criteria, allTicked } = checklist;
  const others = labels(question.options.filter(({ id }) => id !== allTicked));
  const ticked = criteria.length - missing.length;
  return notice(
    context,
    'notAllTicked',
    texts.question.notAllTicked(ticked, criteria.length, missing.join('; '), others),
  );
}

/** A bare "yes" to a checklist only leads to it (dossier 2.8, T5). */
export function openChecklist(context: ConversationContext, question: QuestionId): Turn {
  const { options } = context.cases.guideline.questions[question];
  return notice(context, 'openChecklist', texts.question.openChecklist(labels(options)), 'accent');
}

function labels(options: readonly QuestionOption[]): string {
  return options.map(({ label }) => label).join(', ');
}

/** A typed answer that contradicts the case is put back for confirmation (dossier 2.8, rule 9). */
export function confirmOrAccept(
  context: ConversationContext,
  question: QuestionId,
  answer: AnswerValue,
): Turn {
  const { state, cases } = context;
  if (!state || newContradictions(cases.guideline, state, question, answer).length === 0) {
    return accept(context, question, answer);
  }
  return toConfirm(context, question, answer);
}

/** An answer waits for a yes. */
export function toConfirm(context: ConversationContext, question: QuestionId, answer: AnswerValue): Turn {
  return show({ ...context, session: { ...context.session, confirming: { question, answer } } }, 'confirm');
}

/**
 * Says what was understood and why it is asked again. Half of the lesion numbers is kept until the other
 * half comes, and a value with the case until it is judged.
 * @param hint how to read about a treatment that was named alone
 */
export function askAgain(
  context: ConversationContext,
  question: QuestionId,
  { partial, percentOrGrade, ofWhichPet, notTaken, understood, reason }: Extract<Reading, { kind: 'ask' }>,
  hint: readonly Run[],
): Turn {
  const { session } = context;
  const lesions = { ...session.lesions, ...partial };
  if (partial && isComplete(lesions)) return confirmOrAccept(context, question, lesions);
  const kept = partial
    ? { ...context, session: { ...session, lesions } }
    : percentOrGrade
      ? { ...context, session: { ...session, percentOrGrade } }
      : ofWhichPet !== undefined
        ? { ...context, session: { ...session, ofWhichPet } }
        : notTaken
          ? { ...context, session: { ...session, notTaken: mergeNotTaken(session.notTaken, notTaken) } }
          : context;
  return notice(kept, 'askAgain', [{ text: `${understood} `, strong: true }, { text: reason }, ...hint]);
}

function isComplete(lesions: Partial<LesionNumbers>): lesions is LesionNumbers {
  return lesions.lesionCount !== undefined && lesions.largestLesionMm !== undefined;
}

/** Says that a text is no answer here. */
export function notUnderstood(context: ConversationContext): Turn {
  const { session, state } = context;
  if (!state) return notice(context, 'notUnderstood', texts.notUnderstoodNoCase);
  if (session.confirming) return notice(context, 'notUnderstood', texts.waits);
  return state.question
    ? notice(context, 'notUnderstood', texts.notUnderstood)
    : notice(context, 'afterOutcome', texts.afterOutcome, 'accent');
}

/**
 * Takes an answer to the question being asked, in any form that `fitAnswer` takes, and goes on.
 * @param saidFirst what is said of it before all else
 */
export function accept(
  context: ConversationContext,
  question: QuestionId,
  raw: unknown,
  saidFirst: readonly Block[] = [],
): Turn {
  const { state: before, cases, session } = context;
  if (!before) return notice(context, 'notThisQuestion', texts.notThisQuestion);
  const { guideline } = cases;
  try {
    const next = withCaseState(
      { ...context, session: withoutInLine(session, question) },
      cases.answer(before, question, raw),
    );
    const problems = contradictionsBeyond(guideline, answersOf(before), answersOf(next.state));
    const waited = session.confirming;
    return show(next, 'answer', [
      ...saidFirst,
      ...(session.intake ? [tappedBeside(next, question)] : []),
      ...(waited && waited.question !== question
        ? [accent(texts.change.notMade(titleOf(guideline, waited.question)))]
        : []),
      ...(next.taken.length > 0 ? [accent(texts.review.taken(titlesOf(guideline, next.taken)))] : []),
      ...(problems.length > 0
        ? [{ kind: 'notice', tone: 'warning', text: texts.discrepancy(problems.join(' ')) } as const]
        : []),
    ]);
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    return notice(context, 'doesNotFit', `${error.problem} ${error.allowed}`);
  }
}

function accent(text: string): Block {
  return { kind: 'text', tone: 'accent', text };
}

/** Beside a line that waits the answer is out of sight, so it is said that it was taken. */
function tappedBeside({ session, state, cases }: ConversationContext, question: QuestionId): Block {
  const { guideline } = cases;
  const given = state?.answers.find((one) => one.question === question);
  const said = given
    ? texts.review.tapped(titleOf(guideline, question), describeAnswer(guideline, question, given.answer))
    : '';
  const line = session.intake ? texts.review.stillWaits : texts.review.nothingLeft;
  return { kind: 'notice', tone: 'accent', text: `${said} ${line}` };
}
