import type { Mention, Says } from '../../mention/mention.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import type { TokenizedText } from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';

const share = pattern(
  '[>/≥/~/over] # % (debulking|clearance|cytoreduction|debulked) [is] [feasible/possible/achievable/expected]',
);
/** % of the tumour in the liver (dossier 2.3, label of `debulkable`). */
const least = 70;

/** "80% clearance": debulking counts from 70%. */
export function findDebulking(text: TokenizedText): readonly Mention[] {
  return matchesIn(text, share).map((span) => {
    const number = text.tokens.slice(span.from, span.to).find(({ word }) => /^\d/.test(word));
    const says: Says =
      Number(number?.word) >= least && Number(number?.word) <= 100
        ? { kind: 'answer', answer: 'debulkable' }
        : {
            kind: 'unclear',
            because: unclear.debulkingShare,
            fits: ['debulkable', 'unresectable'],
          };
    return { question: 'liverResectability', says, contextNeeded: 'clause', ...span };
  });
}
