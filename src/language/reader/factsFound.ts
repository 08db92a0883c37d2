import { once } from '../../machine/once.ts';
import { namedFacts } from '../facts/namedFacts.ts';
import { literalPattern } from '../tokens/phrasePattern.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';
import type { Found } from './findPhrases.ts';

/** The facts whose words tell nothing of a question, with how each is told anywhere in a text, also where it is denied. */
const usingUp = once(() =>
  namedFacts
    .filter(({ usesUp }) => usesUp === true)
    .map(({ name, said }) => ({
      everywhere: new RegExp(`(?:\\b(?:no|without) )?(?:${said.source})`, 'giu'),
      entry: {
        role: 'background',
        beside: null,
        weighs: false,
        marks: null,
        dated: false,
        isFact: true,
        pattern: literalPattern(name),
      } as const,
    })),
);

/**
 * The words of a text that tell such a fact, as one phrase each, which tells nothing of a question: the failure of the
 * marrow is no failure of a treatment.
 */
export function factsFound({ said, tokens }: TokenizedText): readonly Found[] {
  return usingUp().flatMap(({ everywhere, entry }) =>
    Array.from(said.matchAll(everywhere)).flatMap((match): readonly Found[] => {
      const from = tokens.findIndex((token) => token.to > match.index);
      const end = match.index + match[0].length;
      const beyond = tokens.findIndex((token) => token.from >= end);
      const to = beyond < 0 ? tokens.length : beyond;
      const isOneClause = from >= 0 && to > from && tokens[from]?.clause === tokens[to - 1]?.clause;
      return isOneClause ? [{ entry, from, to, rank: 0 }] : [];
    }),
  );
}
