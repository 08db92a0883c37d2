import {
  advance,
  changeWithPending,
  type CaseWithPending,
  sameAnswer,
} from '../../machine/pendingAnswers.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import { type Recommendation, stopsOf } from '../../engine/recommend.ts';
import type { Move } from '../routes/route.ts';
import { shownByChart } from '../advice/shownByChart.ts';
import type { Observation, Target } from '../target.ts';
import { type Finding, finding } from '../wire/finding.ts';

/** The chart itself, without a bot around it. */
export function chartTarget(cases: Cases): Target {
  const trunk: { readonly move: Move; readonly known: CaseWithPending }[] = [];
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

  function start(): CaseWithPending {
    return { state: cases.start(), pending: [] };
  }

  function after({ state, pending }: CaseWithPending, move: Move): CaseWithPending {
    switch (move.do) {
      case 'answer':
        return advance(cases, cases.answer(state, move.question, move.answer), pending);
      case 'change': {
        const same = state.answers.some(
          ({ question, answer }) => question === move.question && sameAnswer(answer, move.answer),
        );
        return same
          ? { state, pending }
          : changeWithPending(cases, { state, pending }, move.question, move.answer);
      }
      case 'back':
        return advance(cases, cases.back(state), pending);
      case 'restart':
        return start();
      case 'tap':
        return move.button === 'back'
          ? advance(cases, cases.back(state), pending)
          : move.button === 'newCase'
            ? start()
            : { state, pending };
      default:
        return { state, pending };
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
