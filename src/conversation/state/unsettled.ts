import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { courseDenied } from './courseDenied.ts';
import { fittedOrNull } from './fittedOrNull.ts';
import { isOfOtherImaging } from './notTaken.ts';
import type { Session, StoredNotTaken } from './session.ts';

/** An answer of a route that something told contradicts, while nobody has said which of the two holds. */
export interface Unsettled {
  readonly question: QuestionId;
  readonly had: AnswerValue;
  /** What was told instead; null where the words do not decide it. */
  readonly told: AnswerValue | null;
  /** As it was typed; null where that is not kept. */
  readonly words: string | null;
  /** Where a treatment was told as given that the answer denies: the answer that would fit, which nobody has said. */
  readonly fits?: AnswerValue;
}

/** The answers of a route that what was typed and not taken contradicts. */
export function unsettledOf(
  guideline: Guideline,
  route: readonly GivenAnswer[],
  notTaken: readonly StoredNotTaken[],
): readonly Unsettled[] {
  const byWords = route.flatMap(({ question, answer: had }) =>
    notTaken.flatMap((one): readonly Unsettled[] => {
      if (one.question !== question || !speaksOfAnswer(one) || isNamedIn(one, had)) return [];
      const told = one.answer === undefined ? null : fittedOrNull(guideline, question, one.answer);
      return told !== null && sameAnswer(told, had) ? [] : [{ question, had, told, words: one.words }];
    }),
  );
  return [...byWords, ...byTreatments(route, notTaken)];
}

/** What treatments that were told as given make of the answer about the course. */
function byTreatments(
  route: readonly GivenAnswer[],
  notTaken: readonly StoredNotTaken[],
): readonly Unsettled[] {
  const denied = courseDenied(route, notTaken);
  const [first] = denied;
  if (first === undefined) return [];
  const { fits } = first;
  // Of what was only given nobody has said that the disease progressed on it.
  const said = denied.every(({ hasFailed }) => hasFailed) ? { told: fits } : { told: null, fits };
  const words = denied.map((one) => one.words).join('; ');
  return route
    .filter(({ question }) => question === 'treatmentCourse')
    .map(({ question, answer: had }) => ({ question, had, words, ...said }));
}

/** Whether it is about the answer itself: not a drug, a fact or a value beside it, each of which has a rule of its own. */
function speaksOfAnswer(one: StoredNotTaken): boolean {
  return [one.drug, one.fact, one.value].every((beside) => beside === undefined) && !isOfOtherImaging(one);
}

/** Whether an answer to a list names what was told of it already. */
function isNamedIn({ answer, about }: StoredNotTaken, had: AnswerValue): boolean {
  if (!Array.isArray(had)) return false;
  const items: readonly string[] = had;
  if (Array.isArray(answer)) return answer.every((id) => items.includes(String(id)));
  return about?.some((id) => items.includes(id)) ?? false;
}

/** A case with what waits for a yes beside its answers. */
type Waiting = Pick<Session, 'answers' | 'intake' | 'confirming'>;

/** What waits for a yes and is another answer than the route has, as what was told of it. */
export function waitingAgainst({ answers, intake, confirming }: Waiting): readonly StoredNotTaken[] {
  const waiting = [...(intake && !intake.another ? intake.answers : []), ...(confirming ? [confirming] : [])];
  return waiting
    .filter(({ question, answer }) =>
      answers.some((had) => had.question === question && !sameAnswer(had.answer, answer)),
    )
    .map(({ question, answer }) => ({
      question,
      answer,
      words: null,
      ...(intake?.doubtful.includes(question) ? {} : { held: true as const }),
    }));
}

/** What is left of it once somebody has said which answer to some questions holds; the same words are of one text. */
export function withoutSettled(
  notTaken: readonly StoredNotTaken[],
  questions: readonly string[],
): readonly StoredNotTaken[] {
  const isOfThem = (one: StoredNotTaken): boolean =>
    one.question !== null && questions.includes(one.question) && speaksOfAnswer(one);
  const words = new Set(notTaken.filter(isOfThem).flatMap((one) => one.words ?? []));
  const isOfSameText = (one: StoredNotTaken): boolean =>
    one.question !== null && one.words !== null && words.has(one.words) && speaksOfAnswer(one);
  return notTaken.filter((one) => !isOfThem(one) && !isOfSameText(one));
}
