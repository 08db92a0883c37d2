import { answerKey } from '../../engine/answerKey.ts';
import { leadAt } from '../../engine/leadAt.ts';
import type { Situation } from '../../engine/situationsOnOptions.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { unreachable } from '../../guideline/errors.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Branch, ChartGraph, ChartPlace } from '../graph.ts';
import { once } from '../once.ts';
import { overturnedBy } from '../overturnedBy.ts';
import { recent } from '../recent.ts';
import type { EndSet, EndSets } from './endSets.ts';
import { createLenses, type Lens, type Lenses } from './lens.ts';
import { openTo } from './openTo.ts';
import { nothingTold, type StillTold, stillTold, type Told, type ToldAnswers } from './told.ts';

/** What an answer leads to. */
export interface Step {
  readonly answer: AnswerValue;
  /** Whether the answer says "not known", or leaves out what a given one left out. */
  readonly unknown: boolean;
  readonly ahead: Ahead;
}

/**
 * A case as far as its given answers lead it, with those still to be taken: at the next question without an answer
 * that stands, or at an end. Cases that end alike whatever is answered from here on share one.
 */
export interface Ahead {
  /** Ahead of equal keys are the same. */
  readonly key: string;
  /** The question that is open here, or null at an end. At an outcome it is one that only bears on the options. */
  readonly question: QuestionId | null;
  /** A step for each answer that the question is open to (`openTo`). */
  readonly steps: readonly Step[];
  /** Every end that can be reached from here. */
  readonly ends: EndSet;
  /** The same with an answer for this look alone, taken where its question is asked. */
  readonly assuming: (question: QuestionId, told: Told) => Ahead;
}

/** Looks ahead over a chart from its start. @param told answers that were given */
export type LookAhead = (told: ToldAnswers) => Ahead;

/** How many aheads with answers still to be taken are kept: those of some hundred cases, some megabytes. */
const mostKept = 20_000;

/** @param situations special situations that stand with the case */
export function createLookAhead(
  guideline: Guideline,
  graph: ChartGraph,
  endSets: EndSets,
  situations: readonly Situation[],
): LookAhead {
  const { questionIds } = guideline;
  const lenses = createLenses(guideline, situations);
  const scopeOf = createScopes(lenses);
  const kept = new Map<string, Ahead>();
  const keptWithTold = recent<Ahead>(mostKept);
  const keep = (key: string, told: StillTold, make: () => Ahead): Ahead => {
    if (told !== nothingTold) return keptWithTold.of(key, make);
    const known = kept.get(key) ?? make();
    kept.set(key, known);
    return known;
  };

  /** What still stands once an answer takes the place of a told one. */
  const standing = (
    told: StillTold,
    question: QuestionId,
    was: Told | undefined,
    to: AnswerValue,
  ): StillTold => {
    const { resting = [] } = was ?? {};
    if (was === undefined || resting.length === 0) return told;
    const overturned = overturnedBy(guideline, question, was.answer, to);
    return told.without(resting.filter((one) => overturned.includes(one)));
  };

  /** Takes what was told until a question is open or an outcome reached. */
  const goOn = (from: ChartPlace, before: Answers, given: StillTold): Ahead => {
    let place = from;
    let answers = before;
    let told = given;
    for (;;) {
      const { question } = place;
      const one = told.answers.get(question);
      if (one === undefined || one.as === 'mayChange') return atQuestion(place, answers, told);
      const branch = place.take(one.answer);
      answers = { ...answers, [question]: one.answer };
      told = told.without([question]);
      if (branch.next === null) return atOutcome(outcomeOf(branch), answers, told);
      place = branch.next;
    }
  };

  const after = (branch: Branch, answers: Answers, told: StillTold): Ahead =>
    branch.next === null ? atOutcome(outcomeOf(branch), answers, told) : goOn(branch.next, answers, told);

  const atQuestion = (place: ChartPlace, answers: Answers, given: StillTold): Ahead => {
    const { question } = place;
    const { number, told, lens } = scopeOf(place).see(given);
    const key = `${number} ${lens(answers)} ${told.key}`;
    return keep(key, told, () => {
      const one = told.answers.get(question);
      const left = told.without([question]);
      const makeSteps = (): readonly Step[] =>
        openTo(guideline, question, one?.answer).map(({ answer, unknown }) => ({
          answer,
          unknown,
          ahead: after(
            branchOf(place, answer),
            { ...answers, [question]: answer },
            standing(left, question, one, answer),
          ),
        }));
      return createAhead(endSets, key, question, makeSteps, (asked, one) =>
        goOn(place, answers, told.and(asked, one)),
      );
    });
  };

  const atOutcome = (outcome: OutcomeId, answers: Answers, given: StillTold): Ahead => {
    const { told, lens } = scopeOf(outcome).see(given);
    // Of an answer beside the route counts what the options see of it.
    const beside = told.given.map(({ question, answer }) =>
      told.answers.get(question)?.as === 'mayChange'
        ? `${question}?${answerKey(answer)}`
        : `${question}=${lens({ [question]: answer })}`,
    );
    const key = `${outcome} ${lens(answers)} ${beside.join(',')}`;
    return keep(key, told, () => {
      const open = questionIds.find((question) => told.answers.get(question)?.as === 'mayChange') ?? null;
      const again = (asked: QuestionId, one: Told, from = told): Ahead =>
        atOutcome(outcome, answers, from.and(asked, one));
      if (open === null) {
        const end = (): EndSet =>
          endSets.of(outcome, leadAt(guideline, outcome, givenIn(answers), told.given, situations));
        return createAhead(endSets, key, null, () => [], again, end);
      }
      const one = told.answers.get(open);
      const makeSteps = (): readonly Step[] =>
        openTo(guideline, open, one?.answer).map(({ answer, unknown }) => ({
          answer,
          unknown,
          ahead: again(open, { answer, as: 'stands' }, standing(told, open, one, answer)),
        }));
      return createAhead(endSets, key, open, makeSteps, again);
    });
  };

  return (told) => goOn(graph.root, {}, told.size === 0 ? nothingTold : stillTold(told));
}

function createAhead(
  endSets: EndSets,
  key: string,
  question: QuestionId | null,
  makeSteps: () => readonly Step[],
  assuming: Ahead['assuming'],
  end: (() => EndSet) | null = null,
): Ahead {
  let steps: readonly Step[] | null = null;
  let ends: EndSet | null = null;
  return {
    key,
    question,
    get steps() {
      return (steps ??= makeSteps());
    },
    get ends() {
      if (ends) return ends;
      let all = end?.() ?? endSets.none;
      for (const { unknown, ahead } of this.steps) {
        all = endSets.union(all, unknown ? endSets.withUnknown(ahead.ends) : ahead.ends);
      }
      return (ends = all);
    },
    assuming,
  };
}

/** What may come from a place of the chart on, or is at an outcome. */
interface Scope {
  readonly asks: ReadonlySet<QuestionId>;
  readonly outcomes: readonly OutcomeId[];
  /** What of the answers still to be taken may be of use there, and what the options look at with them. */
  readonly see: (told: StillTold) => Sight;
}

interface Sight {
  /** Tells scopes apart. */
  readonly number: number;
  readonly told: StillTold;
  readonly lens: Lens;
}

function createScopes({ besideAt, of }: Lenses): (at: ChartPlace | OutcomeId) => Scope {
  const scopes = new Map<ChartPlace | OutcomeId, Scope>();
  const scopeOf = (at: ChartPlace | OutcomeId): Scope => {
    const known = scopes.get(at);
    if (known) return known;
    const after =
      typeof at === 'string'
        ? []
        : at.branches.map(({ next, outcome }) =>
            scopeOf(next ?? outcome ?? unreachable('A branch leads nowhere.')),
          );
    const outcomes =
      typeof at === 'string' ? [at] : [...new Set(after.flatMap((scope) => scope.outcomes))].sort();
    const asks = new Set(
      typeof at === 'string' ? [] : [at.question, ...after.flatMap((scope) => [...scope.asks])],
    );
    const besides = new Set(outcomes.flatMap((outcome) => [...besideAt(outcome)]));
    const number = scopes.size;
    const sightOf = (told: StillTold): Sight => ({ number, told, lens: of(outcomes, told.beside) });
    const withNothing = once(() => sightOf(nothingTold));
    const sights = new WeakMap<StillTold, Sight>();
    const bears = (question: QuestionId, as: Told['as']): boolean =>
      asks.has(question) || (as !== 'assumed' && besides.has(question));
    const see = (told: StillTold): Sight => {
      if (told === nothingTold) return withNothing();
      const seen =
        sights.get(told) ??
        sightOf(
          told.only(
            (question, { as, resting = [] }) =>
              bears(question, as) || resting.some((one) => bears(one, 'stands')),
          ),
        );
      sights.set(told, seen);
      return seen;
    };
    const scope = { asks, outcomes, see };
    scopes.set(at, scope);
    return scope;
  };
  return scopeOf;
}

/** The branch of an answer; that of a class is kept with the place. */
function branchOf({ branches, take }: ChartPlace, answer: AnswerValue): Branch {
  return branches.find((branch) => branch.answer === answer) ?? take(answer);
}

function outcomeOf({ outcome }: Branch): OutcomeId {
  return outcome ?? unreachable('A branch of the chart leads neither to a question nor to an outcome.');
}

function givenIn(answers: Answers): readonly GivenAnswer[] {
  return (Object.entries(answers) as [QuestionId, AnswerValue][]).map(([question, answer]) => ({
    question,
    answer,
  }));
}
