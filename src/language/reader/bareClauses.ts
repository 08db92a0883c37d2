import type { TokenizedText } from '../tokens/tokenizedText.ts';
import type { Clauses } from '../tokens/clauses.ts';
import type { Mention, RoledText } from './values/spans.ts';

/** The clauses that the words of a mention stand in. */
export function clausesWith({ tokens }: TokenizedText, mention: Mention): readonly number[] {
  return [mention, ...(mention.also ?? [])].flatMap(({ from, to }) =>
    tokens.slice(from, to).map(({ clause }) => clause),
  );
}

/**
 * The clauses before or after a mention in its sentence, up to the next one that says something of its own: they
 * belong to it.
 */
export function bareClauses(
  text: TokenizedText,
  roled: RoledText,
  { sentenceOf, ownerOf }: Clauses,
  mention: Mention,
  side: 'before' | 'after',
): readonly number[] {
  const own = clausesWith(text, mention);
  const step = side === 'before' ? -1 : 1;
  const sentence = text.tokens[mention.from]?.sentence;
  const isBare = (clause: number): boolean =>
    sentenceOf.get(clause) === sentence && !saysSomething(text, roled, clause);
  const found: number[] = [];
  const begin = side === 'before' ? Math.min(...own) : Math.max(...own);
  for (let clause = begin + step; isBare(clause); clause += step) found.push(clause);
  // "PD after PRRT (last cycle 2024), ECOG 0": a bracket is of what it stands behind.
  const isOfElse = (clause: number): boolean => {
    const owner = ownerOf.get(clause);
    return owner !== undefined && !own.includes(owner) && saysSomething(text, roled, owner);
  };
  return found.filter((clause) => !isOfElse(clause));
}

function saysSomething({ tokens }: TokenizedText, { mentions }: RoledText, clause: number): boolean {
  return mentions.some(({ from, to }) => tokens.slice(from, to).some((token) => token.clause === clause));
}
