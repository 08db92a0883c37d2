import { createGuideline } from '../../../guideline/create/createGuideline.ts';
import { factCutoffs } from '../../diff/numberSides.ts';
import { stepOf } from './conditionFaults.ts';
import type { Mutant, Operator } from './mutant.ts';

/** Each cut-off that a fact is derived by, and that no condition of the chart names, shifted by its smallest step. */
export const shiftFactCutoffs: Operator = (guideline, chart) =>
  Object.entries(factCutoffs).flatMap(([fact, names]) =>
    names.flatMap((name) => {
      const step = stepOf(guideline, fact);
      return [-step, step].map((by): Mutant => {
        const cutoff = guideline.cutoffs[name];
        const moved = Math.round((cutoff + by) * 10) / 10;
        const cutoffs = { ...guideline.cutoffs, [name]: moved };
        return {
          id: `shiftFactCutoff ${name} ${moved}`,
          kind: 'shiftFactCutoff',
          description: `facts are derived by ${name} ${moved} instead of ${cutoff}`,
          touches: [],
          chart,
          guideline: createGuideline({ ...guideline.data, cutoffs }),
        };
      });
    }),
  );
