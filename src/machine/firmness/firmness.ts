import { answerKey } from '../../engine/answerKey.ts';
import { leadAt } from '../../engine/leadAt.ts';
import { saysUnknown } from '../../engine/saysUnknown.ts';
import type { Situation } from '../../engine/situationsOnOptions.ts';
import { nothingToldAnywhere, type ToldAnywhere } from '../../engine/toldOnOptions.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases } from '../cases.ts';
import { overturnedBy } from '../overturnedBy.ts';
import type { CaseWithPending } from '../pendingAnswers.ts';
import { changeableTo } from './changeableTo.ts';
import { distance } from './distance.ts';
import { type AnswerGroup, type End, type ReachableEnd, sameEnd } from './ends.ts';
import { type EndsAhead, endsAheadOf } from './endsAhead.ts';
import type { EndSet } from './endSets.ts';
import { leavesPartOut, mayBecomeAnother, openTo } from './openTo.ts';
import { type Given, givenIn, restingOn } from './pending.ts';

/** A question without a known answer that may still be asked, or whose answer, given and not known, bears on the options. */
export interface OpenQuestion {
  readonly question: QuestionId;
  /** Whether it was answered as not known, or with a part left out; otherwise it has no answer. */
  readonly unknown: boolean;
  /** Whether its answer leaves a part out: a grade without the Ki-67 number. */
  readonly inPart: boolean;
  /** Whether two answers to it, all else the same, can end differently. */
  readonly decides: boolean;
  /** What each answer leaves that it is open to (`openTo`), in that order. */
  readonly groups: readonly AnswerGroup[];
}

/** Other answers to one question of a finished case that lead, or may lead, elsewhere. */
export interface SingleChange {
  readonly question: QuestionId;
  /** In the order of the question's answer classes; either all of them are known or one says "not known". */
  readonly answers: readonly AnswerValue[];
  readonly unknown: boolean;
  /** All ends that can follow, in the order of the guideline's outcomes. */
  readonly ends: readonly ReachableEnd[];
  /** The question that is asked next, or null where an outcome is reached at once. */
  readonly asksNext: QuestionId | null;
  /** Whether the route asks the question; otherwise the answer only bears on the options. */
  readonly asked: boolean;
}

/** How firm a case is: all that further and other answers could still make of it. */
export interface Firmness {
  /** Where the case stands, or null before an outcome. */
  readonly now: End | null;
  /**
   * The ends of all completions: every answer class of each question without an answer where it is asked, and every
   * replacement of an answer that says "not known".
   */
  readonly reachable: readonly ReachableEnd[];
  /** In the guideline's order. */
  readonly open: readonly OpenQuestion[];
  /** Of a finished case: the answers of the route, the last first, then what the route did not ask. */
  readonly changes: readonly SingleChange[];
  /** The nearest change, to something known, that ends at once in another category. */
  readonly nearest: SingleChange | null;
  /** The questions of a finished case's route of which no other known answer leads elsewhere. */
  readonly indifferent: readonly QuestionId[];
}

/**
 * Says exactly how firm a case is, finished or not.
 * @param known with its pending answers; one that no question takes stands beside the route at the end
 * @param situations special situations, which can close options
 * @param told what else was told, which no answer says
 */
export function firmnessOf(
  cases: Cases,
  known: CaseWithPending,
  situations: readonly Situation[] = [],
  told: ToldAnywhere = nothingToldAnywhere,
): Firmness {
  const { guideline } = cases;
  const ahead = endsAheadOf(cases, situations, told);
  const here = ahead.lookAhead(givenIn(cases, known));
  const unknowns = new Map(
    [...known.state.answers, ...known.pending]
      .filter((given) => mayBecomeAnother(guideline, given))
      .map((given) => [given.question, given]),
  );
  const bearings = ahead.bearingsOf(here);
  const now = endOfCase(cases, known, situations, told);
  const changes = now === null ? [] : changesOf(cases, ahead, known, now);
  return {
    now,
    reachable: ahead.sets.read(here.ends),
    open: guideline.questionIds.flatMap((question) => {
      const bearing = bearings.get(question);
      if (!bearing) return [];
      const given = unknowns.get(question);
      const leaves = openTo(guideline, question, given?.answer).map(({ answer, unknown }, index) => {
        const ends = bearing.leaves[index] ?? ahead.sets.none;
        // An answer that stays "not known" is not known on every way, also where nothing asks for it.
        return { answer, unknown, ends: given && unknown ? ahead.sets.withUnknown(ends) : ends };
      });
      return [
        {
          question,
          unknown: given !== undefined,
          inPart: given !== undefined && leavesPartOut(given),
          decides: bearing.decides,
          groups: grouped(leaves, ({ ends }) => String(ends.id)).map((group) => ({
            answers: group.map(({ answer }) => answer),
            ends: ahead.sets.read(group[0]?.ends ?? ahead.sets.none),
          })),
        },
      ];
    }),
    changes,
    nearest: nearestAmong(guideline, known, now, changes),
    indifferent:
      now === null
        ? []
        : known.state.answers
            .map(({ question }) => question)
            .filter((question) => !changes.some((one) => one.question === question && !one.unknown)),
  };
}

/** Of some changes the nearest that leads to an outcome of another category by itself; null where none does. */
export function nearestAmong(
  guideline: Guideline,
  known: CaseWithPending,
  now: End | null,
  changes: readonly SingleChange[],
): SingleChange | null {
  const category = now && guideline.outcomes[now.outcome].category;
  return nearestOf(
    guideline,
    known,
    changes.filter(
      ({ unknown, asksNext, ends }) =>
        !unknown &&
        asksNext === null &&
        ends.every(({ outcome }) => guideline.outcomes[outcome].category !== category),
    ),
  );
}

/** Of some changes the one whose answer lies nearest to the one that stands; of several the first. */
function nearestOf(
  guideline: Guideline,
  { state, pending }: CaseWithPending,
  changes: readonly SingleChange[],
): SingleChange | null {
  const present = new Map([...state.answers, ...pending].map(({ question, answer }) => [question, answer]));
  const far = ({ question, answers }: SingleChange): number =>
    Math.min(...answers.map((answer) => distance(guideline, question, present.get(question), answer)));
  return changes.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

/** Where a case stands, or null before an outcome. */
function endOfCase(
  { guideline }: Pick<Cases, 'guideline'>,
  { state, pending }: CaseWithPending,
  situations: readonly Situation[],
  told: ToldAnywhere,
): End | null {
  const { outcome, answers } = state;
  return outcome && { outcome, lead: leadAt(guideline, outcome, answers, pending, situations, told) };
}

function changesOf(
  { guideline }: Cases,
  { sets, lookAhead }: EndsAhead,
  { state, pending }: CaseWithPending,
  now: End,
): readonly SingleChange[] {
  const all = [...state.answers, ...pending];
  const given = new Map<QuestionId, Given>(
    all.map(({ question, answer }) => [question, { answer, as: 'stands' }]),
  );
  const onRoute = new Set(state.answers.map(({ question }) => question));
  const questions = [
    ...state.answers.map(({ question }) => question).toReversed(),
    ...guideline.questionIds.filter((question) => !onRoute.has(question)),
  ];
  const stays = sets.of(now);
  return questions.flatMap((question) => {
    const asked = onRoute.has(question);
    const present = given.get(question);
    const resting = present ? restingOn(all, question, guideline) : [];
    const others = changeableTo(guideline, question, asked)
      .filter((answer) => present === undefined || answerKey(answer) !== answerKey(present.answer))
      .map((answer) => {
        const changed = new Map(given).set(question, { answer, as: 'stands' });
        const overturned = present ? overturnedBy(guideline, question, present.answer, answer) : [];
        for (const one of resting) if (overturned.includes(one)) changed.delete(one);
        const { ends, question: asksNext } = lookAhead(changed);
        return { answer, ends, asksNext, unknown: saysUnknown(guideline, { question, answer }) };
      })
      .filter(({ ends }) => ends !== stays);
    return grouped(others, ({ ends, asksNext, unknown }) => `${ends.id} ${asksNext} ${unknown}`).map(
      (group): SingleChange => ({
        question,
        answers: group.map(({ answer }) => answer),
        unknown: group[0]?.unknown ?? false,
        ends: sets.read(group[0]?.ends ?? sets.none),
        asksNext: group[0]?.asksNext ?? null,
        asked,
      }),
    );
  });
}

function grouped<T extends { readonly ends: EndSet }>(
  all: readonly T[],
  keyOf: (one: T) => string,
): readonly (readonly T[])[] {
  return [...Map.groupBy(all, keyOf).values()];
}

/** Whether a change can leave a case where it stands, depending on what is asked then. */
export function mayStay({ ends }: Pick<SingleChange, 'ends'>, now: End): boolean {
  return ends.some((end) => sameEnd(end, now));
}
