import type { Check } from './check.ts';

/** The tables are written for the cut-offs of the guideline: a number in a sentence does not move by itself. */
export const checkCutoffs: Check = (tables, guideline, report) => {
  for (const [name, value] of Object.entries(guideline.cutoffs)) {
    const own = Object.entries(tables.cutoffs).find(([other]) => other === name)?.[1];
    if (own !== value) {
      report(`cutoffs, ${name}`, `the tables are written for ${String(own)}, and the guideline has ${value}`);
    }
  }
};
