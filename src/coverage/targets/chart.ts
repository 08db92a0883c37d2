import { isDeepStrictEqual } from 'node:util';
import {
  advance,
  changeWithPending,
  type CaseWithPending,
  mergeAnswers,
  mostUndone,
  sameAnswer,
} from '../../machine/pendingAnswers.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import { type Recommendation, stopsOf } from '../../engine/recommend.ts';
import type { Move } from '../routes/route.ts';
import { shownByChart } from '../advice/shownByChart.ts';
import type { Observation, Target } from '../target.ts';
import { type Finding, finding } from '../wire/finding.ts';

/** A case with the changes that `back` takes back. */
interface Walked extends CaseWithPending {
  readonly changes: readonly { readonly after: CaseState; readonly before: CaseWithPending }[];
}

/**
 * The chart itself, without a bot around it.
 * @param change gives an answered question another answer; a broken one in tests
 */
export function chartTarget(cases: Cases, change = changeWithPending): Target {
  const trunk: { readonly move: Move; readonly known: Walked }[] = [];
  return {
    name: 'chart',
    shows: 'chart',
    guideline: () => cases.stamp,
    open: () => {
      let known = start();
      let made = 0;
      return {
        begin: () => observe(known.state),
        make: (move) => {
          const walked = trunk[made];
          if (walked?.move.do === 'answer' && sameMove(walked.move, move)) known = walked.known;
          else {
            known = after(known, move);
            trunk.length = made;
            trunk.push({ move, known });
          }
          made += 1;
          return observe(known.state);
        },
        close: () => undefined,
      };
    },
    close: () => undefined,
  };

  function start(): Walked {
    return { state: cases.start(), pending: [], changes: [] };
  }

  /** The last change is taken back where nothing was answered since, else the last answer. */
  function back({ state, pending, changes }: Walked): Walked {
    const last = changes.at(-1);
    if (!last || !isDeepStrictEqual(last.after.answers, state.answers))
      return { ...advance(cases, cases.back(state), pending), changes };
    const had = new Set(last.before.state.answers.map(({ question }) => question));
    const since = pending.filter(({ question }) => !had.has(question));
    return {
      ...advance(cases, last.before.state, mergeAnswers(since, last.before.pending)),
      changes: changes.slice(0, -1),
    };
  }

  function after({ state, pending, changes }: Walked, move: Move): Walked {
    switch (move.do) {
      case 'answer':
        return { ...advance(cases, cases.answer(state, move.question, move.answer), pending), changes };
      case 'change': {
        const same = state.answers.some(
          ({ question, answer }) => question === move.question && sameAnswer(answer, move.answer),
        );
        if (same) return { state, pending, changes };
        const before = { state, pending };
        const changed = change(cases, before, move.question, move.answer);
        return {
          ...changed,
          changes: [...changes, { after: changed.state, before }].slice(-mostUndone),
        };
      }
      case 'back':
        return back({ state, pending, changes });
      case 'restart':
        return start();
      case 'tap':
        return move.button === 'back'
          ? back({ state, pending, changes })
          : move.button === 'newCase'
            ? start()
            : { state, pending, changes };
      default:
        return { state, pending, changes };
    }
  }

  function observe({ question, outcome, recommendation, snapshot }: CaseState): Observation {
    const last = snapshot.context.trail.at(-1);
    return {
      question,
      outcome,
      cautions: recommendation?.cautions.map(({ id }) => id) ?? null,
      advice: recommendation && shownByChart(recommendation),
      edge: last?.edge.id ?? null,
      findings: recommendation ? forbiddenOptions(recommendation) : [],
    };
  }
}

/** Options that are open although a stop on the same card forbids their kind; there must be none. */
function forbiddenOptions(recommendation: Recommendation): readonly Finding[] {
  const { options } = recommendation;
  return stopsOf(recommendation).flatMap(({ id: stop, forbids }) =>
    options
      .filter(({ closed, kinds }) => closed === null && kinds.some((kind) => forbids.includes(kind)))
      .map(({ id }) => finding(`option ${id} is open and ${stop} forbids it`, `open in spite of ${stop}`)),
  );
}

/** Routes that follow each other share their beginnings: these are not walked again. */
function sameMove(known: Extract<Move, { do: 'answer' }>, move: Move): boolean {
  return move.do === 'answer' && move.question === known.question && move.answer === known.answer;
}
