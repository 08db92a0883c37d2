import type { QuestionId } from '../../guideline/answers.ts';
import { unreachable } from '../../guideline/errors.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { ChartPlace } from '../graph.ts';
import { once } from '../once.ts';
import type { Lens, Lenses } from './lens.ts';
import { type Given, nothingPending, type Pending } from './pending.ts';

/** What may come from a place of the chart on, or is at an outcome. */
interface Scope {
  readonly asks: ReadonlySet<QuestionId>;
  readonly outcomes: readonly OutcomeId[];
  /** What of the answers still to be taken may be of use there, and what the options look at with them. */
  readonly see: (pending: Pending) => Sight;
}

interface Sight {
  /** Tells scopes apart. */
  readonly number: number;
  readonly pending: Pending;
  readonly lens: Lens;
}

/** Makes the scopes of a chart, each once. */
export function createScopes({ besideAt, of }: Lenses): (at: ChartPlace | OutcomeId) => Scope {
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
    const sightOf = (pending: Pending): Sight => ({ number, pending, lens: of(outcomes, pending.beside) });
    const withNothing = once(() => sightOf(nothingPending));
    const sights = new WeakMap<Pending, Sight>();
    const bears = (question: QuestionId, as: Given['as']): boolean =>
      asks.has(question) || (as !== 'assumed' && besides.has(question));
    const see = (pending: Pending): Sight => {
      if (pending === nothingPending) return withNothing();
      const seen =
        sights.get(pending) ??
        sightOf(
          pending.only(
            (question, { as, resting = [] }) =>
              bears(question, as) || resting.some((one) => bears(one, 'stands')),
          ),
        );
      sights.set(pending, seen);
      return seen;
    };
    const scope = { asks, outcomes, see };
    scopes.set(at, scope);
    return scope;
  };
  return scopeOf;
}
