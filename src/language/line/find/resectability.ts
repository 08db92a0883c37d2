import { lineSentences } from '../../sentences/line.ts';
import type { Mention, Says } from '../../vocabulary/mention.ts';
import type { Scan } from '../../tokens/scan.ts';
import { pattern } from '../../vocabulary/lists.ts';
import { each } from '../../tokens/each.ts';

const share = pattern(
  '[>/≥/~/over] # % (debulking|clearance|cytoreduction|debulked) [is] [feasible/possible/achievable/expected]',
);
/** % of the tumour in the liver (dossier 2.3, label of `debulkable`). */
const least = 70;

/** "80% clearance": debulking counts from 70%. */
export function findDebulking(scan: Scan): readonly Mention[] {
  return each(scan, share).map((stretch) => {
    const number = scan.tokens.slice(stretch.from, stretch.to).find(({ word }) => /^\d/.test(word));
    const says: Says =
      Number(number?.word) >= least && Number(number?.word) <= 100
        ? { kind: 'answer', answer: 'debulkable' }
        : {
            kind: 'touch',
            because: lineSentences.touch.debulkingShare,
            fits: ['debulkable', 'unresectable'],
          };
    return { question: 'liverResectability', says, care: 'clause', ...stretch };
  });
}
