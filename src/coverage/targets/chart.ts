import type { Cases, CaseState } from '../../machine/cases.ts';
import type { GuidelineStamp } from '../../engine/summarize.ts';
import type { Move } from '../route.ts';
import type { Observation, Target } from '../target.ts';

/** The chart itself, without a bot around it. */
export function chartTarget(cases: Cases, { version, hash }: GuidelineStamp): Target {
  const trunk: { readonly move: Move; readonly state: CaseState }[] = [];
  return {
    name: 'chart',
    guideline: () => ({ version, hash }),
    open: () => {
      let state = cases.start();
      let made = 0;
      return {
        begin: () => observe(state),
        make: (move) => {
          const known = trunk[made];
          if (known?.move.do === 'answer' && sameAnswer(known.move, move)) state = known.state;
          else {
            state = after(cases, state, move);
            trunk.length = made;
            trunk.push({ move, state });
          }
          made += 1;
          return observe(state);
        },
        close: () => undefined,
      };
    },
    close: () => undefined,
  };

  function observe({ question, outcome, summary, snapshot }: CaseState): Observation {
    const last = snapshot.context.recorded.at(-1);
    return {
      question,
      outcome,
      cautions: summary?.cautions.map(({ id }) => id) ?? null,
      edge: last ? `${last.question}.${last.edge}` : null,
      findings: [],
    };
  }
}

/** Routes that follow each other share their beginnings: these are not walked again. */
function sameAnswer(known: Extract<Move, { do: 'answer' }>, move: Move): boolean {
  return move.do === 'answer' && move.question === known.question && move.answer === known.answer;
}

function after(cases: Cases, state: CaseState, move: Move): CaseState {
  switch (move.do) {
    case 'answer':
      return cases.answer(state, move.question, move.answer);
    case 'back':
      return cases.back(state);
    case 'restart':
      return cases.start();
    default:
      return state;
  }
}
