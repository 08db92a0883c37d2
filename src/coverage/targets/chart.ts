import { advance, changeKnown, type KnownCase, sameAnswer } from '../../machine/ahead.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import type { Move } from '../route.ts';
import type { Observation, Target } from '../target.ts';

/** The chart itself, without a bot around it. */
export function chartTarget(cases: Cases): Target {
  const trunk: { readonly move: Move; readonly known: KnownCase }[] = [];
  return {
    name: 'chart',
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

  function start(): KnownCase {
    return { state: cases.start(), ahead: [] };
  }

  function after({ state, ahead }: KnownCase, move: Move): KnownCase {
    switch (move.do) {
      case 'answer':
        return advance(cases, cases.answer(state, move.question, move.answer), ahead);
      case 'change': {
        const same = state.answers.some(
          ({ question, answer }) => question === move.question && sameAnswer(answer, move.answer),
        );
        return same ? { state, ahead } : changeKnown(cases, { state, ahead }, move.question, move.answer);
      }
      case 'back':
        return advance(cases, cases.back(state), ahead);
      case 'restart':
        return start();
      default:
        return { state, ahead };
    }
  }

  function observe({ question, outcome, summary, snapshot }: CaseState): Observation {
    const last = snapshot.context.trail.at(-1);
    return {
      question,
      outcome,
      cautions: summary?.cautions.map(({ id }) => id) ?? null,
      edge: last?.edge.id ?? null,
      findings: [],
    };
  }
}

/** Routes that follow each other share their beginnings: these are not walked again. */
function sameMove(known: Extract<Move, { do: 'answer' }>, move: Move): boolean {
  return move.do === 'answer' && move.question === known.question && move.answer === known.answer;
}
