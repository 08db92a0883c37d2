import { saysUnknown } from '../../../engine/saysUnknown.ts';
import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { distance } from '../../../machine/firmness/distance.ts';
import type { End } from '../../../machine/firmness/ends.ts';
import type { SingleChange } from '../../../machine/firmness/firmness.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import { answersNamed } from './answersNamed.ts';
import { nameOfEnd } from './endsInWords.ts';

/** Other known answers to what the case says: to the questions of the route, and to what was also given. */
export function changesOfGiven(
  { pending }: CaseWithPending,
  changes: readonly SingleChange[],
): { readonly given: readonly SingleChange[]; readonly unasked: readonly SingleChange[] } {
  const beside = new Set(pending.map(({ question }) => question));
  const known = changes.filter(({ unknown }) => !unknown);
  const isGiven = (one: SingleChange): boolean => one.asked || beside.has(one.question);
  return { given: known.filter(isGiven), unasked: known.filter((one) => !isGiven(one)) };
}

/**
 * The changes of the questions that a board would doubt first: those that change what leads before those that leave it,
 * then the nearest answer, then the question asked last.
 */
export function nearestFirst(
  guideline: Guideline,
  { state, pending }: CaseWithPending,
  now: End,
  changes: readonly SingleChange[],
): readonly SingleChange[] {
  const present = new Map([...state.answers, ...pending].map(({ question, answer }) => [question, answer]));
  const leads = nameOfEnd(guideline, now);
  const rank = new Map<QuestionId, readonly [number, number]>(
    [...Map.groupBy(changes, ({ question }) => question)].map(([question, same]) => [
      question,
      [
        same.every(({ ends }) => ends.every((end) => nameOfEnd(guideline, end) === leads)) ? 1 : 0,
        Math.min(
          ...same.flatMap(({ answers }) =>
            answers.map((answer) => distance(guideline, question, present.get(question), answer)),
          ),
        ),
      ],
    ]),
  );
  const of = ({ question }: SingleChange): readonly [number, number] => rank.get(question) ?? [0, 0];
  return changes.toSorted((a, b) => of(a)[0] - of(b)[0] || of(a)[1] - of(b)[1]);
}

/** What changes to each question are meant, a few words for each question. */
export function changesNamed(
  guideline: Guideline,
  { state, pending }: CaseWithPending,
  changes: readonly SingleChange[],
): readonly string[] {
  return [...Map.groupBy(changes, ({ question }) => question)].map(([question, same]) =>
    answersNamed(
      guideline,
      question,
      same.flatMap(({ answers }) => answers),
      presentTo(guideline, question, [...state.answers, ...pending]),
      same.every(({ asked }) => asked),
    ),
  );
}

function presentTo(
  guideline: Guideline,
  question: QuestionId,
  given: CaseWithPending['pending'],
): AnswerValue | null {
  const answer = given.find((one) => one.question === question)?.answer;
  return answer === undefined || saysUnknown(guideline, { question, answer }) ? null : answer;
}
