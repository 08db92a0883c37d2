import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { LineRead } from '../../language/line/notTaken.ts';
import type { Reading } from '../../language/reply/readAnswer.ts';
import { titleOf } from '../messages/said/titles.ts';
import type { Session } from '../state/session.ts';
import { texts } from '../texts/texts.ts';
import { withoutInLine } from './caseState.ts';
import type { ConversationContext, Turn } from './context.ts';
import { lineWaits, review, withNotTaken } from './line.ts';
import { notice } from './show.ts';

const say = texts.review;

/** "Change ECOG to 2" while a line waits: the line says so from now on. */
export function changeLine(context: ConversationContext, question: QuestionId, reading: Reading): Turn {
  if (reading.kind !== 'answer') {
    return askAgainForLine(context, reading.kind === 'ask' ? { question, reading } : null);
  }
  const { answer, words } = reading;
  return review(context, { ...nothing, facts: [{ question, answer, words }] });
}

/** What a line tells of a list and is so no longer, or is not so. */
export interface ItemsOut {
  /** The answers with what is left of them. */
  readonly left: readonly GivenAnswer[];
  /** What says it, where that is a value. */
  readonly why: string | null;
  /** What else is said with it. */
  readonly read: LineRead;
}

/** "EGFR 55" where the line tells an eGFR of 25: what it tells of the list is so no longer, and the line waits without it. */
export function takeOutOfLine(context: ConversationContext, { left, why, read }: ItemsOut): Turn {
  const { guideline } = context.cases;
  const inWords = ({ question, answer }: GivenAnswer): string =>
    describeAnswer(guideline, question, answer, 'short');
  const said = left.flatMap((now) => {
    const was = context.session.intake?.answers.find(({ question }) => question === now.question);
    return was ? [say.corrected(titleOf(guideline, now.question), inWords(was))] : [];
  });
  const text = [...said, ...(why === null ? [] : [why])].join(' ');
  const session = left.reduce((before, one) => withLeft(guideline, before, one), context.session);
  const blocks = [{ kind: 'notice', tone: 'accent', text }] as const;
  if (session.intake) return review({ ...context, session }, read, blocks);
  const kept = withNotTaken({ ...context, session }, read.notTaken);
  return notice(kept, 'intakeLeft', `${text} ${say.nothingLeft}`, 'accent');
}

/** What waits, with what is left of a list; without any of it where nothing is. */
function withLeft(guideline: Guideline, session: Session, { question, answer }: GivenAnswer): Session {
  const { intake } = session;
  if (!intake) return session;
  const isLeft = (told: unknown): boolean =>
    !Array.isArray(told) || (Array.isArray(answer) && told.every((id) => answer.includes(id)));
  const notTaken = intake.notTaken.filter((one) => one.question !== question || isLeft(one.answer));
  const without = { ...session, intake: { ...intake, notTaken } };
  if (Array.isArray(answer) && answer.length === 0) return withoutInLine(guideline, without, question);
  const answers = intake.answers.map((one) => (one.question === question ? { question, answer } : one));
  return { ...without, intake: { ...without.intake, answers } };
}

/** A text that may answer several questions, and does not say which. */
export function severalInLine(context: ConversationContext, questions: readonly QuestionId[]): Turn {
  const titles = questions.map((question) => titleOf(context.cases.guideline, question));
  return lineWaits(context, say.several(titles));
}

/**
 * Says why a text is no answer where one question understood it, otherwise what waits. What the line answers to that
 * question was spoken of and is no longer sure.
 */
export function askAgainForLine(
  context: ConversationContext,
  about: {
    readonly question: QuestionId;
    readonly reading: Extract<Reading, { readonly kind: 'ask' }>;
  } | null,
): Turn {
  if (!about) return lineWaits(context);
  const { question, reading } = about;
  const { session, cases } = context;
  const { intake } = session;
  const isSure =
    intake !== null &&
    intake.answers.some((given) => given.question === question) &&
    !intake.doubtful.includes(question);
  const unsure = isSure ? { ...intake, doubtful: [...intake.doubtful, question] } : intake;
  return notice({ ...context, session: { ...session, intake: unsure } }, 'askAgain', [
    { text: `${reading.understood} `, strong: true },
    {
      text: [reading.reason, ...(isSure ? [say.unticked(titleOf(cases.guideline, question))] : [])].join(' '),
    },
  ]);
}

/** What an empty line says. */
const nothing: LineRead = {
  facts: [],
  doubtful: [],
  situations: [],
  situationTerms: [],
  situationWords: [],
  doubts: [],
  suggestions: [],
  contradictions: [],
  background: [],
  unread: [],
  notTaken: [],
};
