import type { TokenizedText } from '../tokens/tokenizedText.ts';
import type { Clauses } from '../tokens/clauses.ts';
import type { Mention, RoledText } from './values/spans.ts';

/**
 * A number without a role beside a value: in its clause, or in a later one of the sentence that names nothing
 * else before it, as in "ECOG was 3, now 1".
 * @returns its index, or null
 */
export function strayNumberBeside(
  text: TokenizedText,
  roled: RoledText,
  { tokensOf }: Clauses,
  mention: Mention,
): number | null {
  const { tokens } = text;
  const here = tokens[mention.from];
  if (!here) return null;
  const index = tokens.findIndex((token, at) => {
    if (token.kind !== 'number' || roled.roles[at] !== 'unknown' || token.sentence !== here.sentence)
      return false;
    if (token.clause === here.clause) return true;
    if (at < mention.from) return false;
    return (tokensOf.get(token.clause) ?? []).every(
      (other) =>
        other >= at ||
        roled.roles[other] === 'filler' ||
        roled.roles[other] === 'modifier' ||
        roled.roles[other] === 'background',
    );
  });
  return index < 0 ? null : index;
}
