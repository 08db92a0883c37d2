import { answerKey } from '../../engine/answerKey.ts';
import { givenAnswers } from '../../engine/byQuestion.ts';
import { leadAt } from '../../engine/leadAt.ts';
import type { Situation } from '../../engine/situationsOnOptions.ts';
import type { ToldAnywhere } from '../../engine/toldOnOptions.ts';
import type { Answers, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { unreachable } from '../../guideline/errors.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId, OutcomeOption } from '../../guideline/outcome.ts';
import type { Branch, ChartGraph, ChartPlace } from '../graph.ts';
import { overturnedBy } from '../overturnedBy.ts';
import { type Ahead, Point, type Step } from './ahead.ts';
import type { EndSet, EndSets, KeptEndSets } from './endSets.ts';
import { createLenses } from './lens.ts';
import { openTo } from './openTo.ts';
import { type Given, type GivenByQuestion, nothingPending, type Pending, pendingOf } from './pending.ts';
import { createScopes } from './scopes.ts';

/** Looks ahead over a chart. */
export interface LookAhead {
  /** From its start. @param given answers that were given */
  readonly from: (given: GivenByQuestion) => Ahead;
  /** How many aheads that pass are held. */
  readonly passing: () => number;
  /** Lets them go; one that was made before knows nothing of those that are made afterwards. */
  readonly forget: () => void;
}

/** What stands with a case that is no answer. */
export interface ToldOfCase {
  readonly situations: readonly Situation[];
  readonly told: ToldAnywhere;
}

export function createLookAhead(
  guideline: Guideline,
  graph: ChartGraph,
  endSets: KeptEndSets,
  { situations, told }: ToldOfCase,
): LookAhead {
  const { questionIds } = guideline;
  const lenses = createLenses(guideline, situations, (outcome) =>
    bearsOnSome(guideline, told, guideline.outcomes[outcome].options),
  );
  const scopeOf = createScopes(lenses);
  const ofChart = new Map<string, Ahead>();
  let passing = new Map<string, Ahead>();
  /** @param byClasses whether all answers that led here are answer classes */
  const keep = (
    key: string,
    pending: Pending,
    byClasses: boolean,
    make: (lasting: boolean, sets: EndSets) => Ahead,
  ): Ahead => {
    const known = ofChart.get(key);
    if (known) return known;
    const lasting = byClasses && pending === nothingPending && situations.length === 0 && told.key === '';
    const among = lasting ? ofChart : passing;
    const ahead = among.get(key) ?? make(lasting, lasting ? endSets.lasting : endSets.passing);
    among.set(key, ahead);
    return ahead;
  };

  /** What still stands once an answer takes the place of a given one. */
  const standing = (
    pending: Pending,
    question: QuestionId,
    was: Given | undefined,
    to: AnswerValue,
  ): Pending => {
    const { resting = [] } = was ?? {};
    if (was === undefined || resting.length === 0) return pending;
    const overturned = overturnedBy(guideline, question, was.answer, to);
    return pending.without(resting.filter((one) => overturned.includes(one)));
  };

  /** Takes what is pending until a question is open or an outcome reached. */
  const goOn = (from: ChartPlace, before: Answers, toTake: Pending, classesBefore: boolean): Ahead => {
    let place = from;
    let answers = before;
    let byClasses = classesBefore;
    const taken: QuestionId[] = [];
    for (;;) {
      const { question } = place;
      const given = toTake.answers.get(question);
      if (given === undefined || given.as === 'mayChange')
        return atQuestion(place, answers, toTake.without(taken), byClasses);
      const branch = place.take(given.answer);
      byClasses &&= place.branches.includes(branch);
      answers = { ...answers, [question]: given.answer };
      taken.push(question);
      if (branch.next === null)
        return atOutcome(outcomeOf(branch), answers, toTake.without(taken), byClasses);
      place = branch.next;
    }
  };

  const after = (branch: Branch, answers: Answers, pending: Pending, byClasses: boolean): Ahead =>
    branch.next === null
      ? atOutcome(outcomeOf(branch), answers, pending, byClasses)
      : goOn(branch.next, answers, pending, byClasses);

  const atQuestion = (place: ChartPlace, answers: Answers, toTake: Pending, byClasses: boolean): Ahead => {
    const { question } = place;
    const { number, pending, lens } = scopeOf(place).see(toTake);
    const key = `${number} ${lens(answers)} ${pending.key}`;
    return keep(key, pending, byClasses, (lasting, sets) => {
      const given = pending.answers.get(question);
      const left = pending.without([question]);
      const makeSteps = (): readonly Step[] =>
        openTo(guideline, question, given?.answer).map(({ answer, unknown }) => {
          const branch = branchOf(place, answer);
          return {
            answer,
            unknown,
            ahead: after(
              branch,
              { ...answers, [question]: answer },
              standing(left, question, given, answer),
              byClasses && place.branches.includes(branch),
            ),
          };
        });
      const assuming: Ahead['assuming'] = (asked, one) =>
        goOn(place, answers, pending.and(asked, one), byClasses);
      return new Point(sets, { key, lasting, question, steps: makeSteps, assuming });
    });
  };

  const atOutcome = (outcome: OutcomeId, answers: Answers, toTake: Pending, byClasses: boolean): Ahead => {
    const { pending, lens } = scopeOf(outcome).see(toTake);
    // Of an answer beside the route counts what the options see of it.
    const beside = pending.given.map(({ question, answer }) =>
      pending.answers.get(question)?.as === 'mayChange'
        ? `${question}?${answerKey(answer)}`
        : `${question}=${lens({ [question]: answer })}`,
    );
    const key = `${outcome} ${lens(answers)} ${beside.join(',')}`;
    return keep(key, pending, byClasses, (lasting, sets) => {
      const open = questionIds.find((question) => pending.answers.get(question)?.as === 'mayChange') ?? null;
      const again = (asked: QuestionId, one: Given, from = pending): Ahead =>
        atOutcome(outcome, answers, from.and(asked, one), byClasses);
      if (open === null) {
        const end = (): EndSet =>
          sets.of({
            outcome,
            lead: leadAt(
              guideline,
              outcome,
              givenAnswers(guideline, answers),
              pending.given,
              situations,
              told,
            ),
          });
        return new Point(sets, { key, lasting, question: null, steps: () => [], assuming: again, end });
      }
      const given = pending.answers.get(open);
      const makeSteps = (): readonly Step[] =>
        openTo(guideline, open, given?.answer).map(({ answer, unknown }) => ({
          answer,
          unknown,
          ahead: again(open, { answer, as: 'stands' }, standing(pending, open, given, answer)),
        }));
      return new Point(sets, { key, lasting, question: open, steps: makeSteps, assuming: again });
    });
  };

  return {
    from: (given) => goOn(graph.root, {}, given.size === 0 ? nothingPending : pendingOf(given), true),
    passing: () => passing.size,
    forget: () => {
      passing = new Map();
    },
  };
}

/** Whether something told bears on one of some options. */
function bearsOnSome(
  guideline: Guideline,
  { told, skippedIn }: ToldAnywhere,
  options: readonly OutcomeOption[],
): boolean {
  return (
    skippedIn(guideline, options, { contraindications: [...guideline.drugsClosedBy.keys()] }).size > 0 ||
    options.some(
      (option) => told.against(option) || option.conditions.some(({ id }) => told.conditions.has(id)),
    )
  );
}

/** The branch of an answer; that of a class is kept with the place. */
function branchOf({ branches, take }: ChartPlace, answer: AnswerValue): Branch {
  return branches.find((branch) => branch.answer === answer) ?? take(answer);
}

function outcomeOf({ outcome }: Branch): OutcomeId {
  return outcome ?? unreachable('A branch of the chart leads neither to a question nor to an outcome.');
}
