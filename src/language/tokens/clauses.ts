import { onceFor } from '../../machine/onceEach.ts';
import type { ClauseToken, TokenizedText } from './tokenizedText.ts';

/** How the clauses of a text hang together. */
export interface Clauses {
  /** For a clause in brackets, and for what goes on after it without a comma: the clause that it belongs to. */
  readonly ownerOf: ReadonlyMap<number, number>;
  /** The tokens of each clause, as indices. */
  readonly tokensOf: ReadonlyMap<number, readonly number[]>;
  readonly sentenceOf: ReadonlyMap<number, number>;
}

/** A bracket belongs to the clause before it, and so does what goes on after it. */
export function clausesOf({ tokens }: TokenizedText): Clauses {
  const ownerOf = new Map<number, number>();
  const tokensOf = new Map<number, number[]>();
  const sentenceOf = new Map<number, number>();
  let open: number | null = null;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const list = tokensOf.get(token.clause);
    if (list) list.push(index);
    else {
      tokensOf.set(token.clause, [index]);
      sentenceOf.set(token.clause, token.sentence);
      open = ownerFor(token, before, open, ownerOf);
      if (open !== null && open !== token.clause) ownerOf.set(token.clause, open);
    }
  });
  return { ownerOf, tokensOf, sentenceOf };
}

function ownerFor(
  token: ClauseToken,
  before: ClauseToken | undefined,
  open: number | null,
  ownerOf: ReadonlyMap<number, number>,
): number | null {
  if (!before || token.sentence !== before.sentence) return null;
  // A bracket within a bracket belongs to what stands before it there.
  if (token.inBrackets && before.inBrackets) return /[([{]/.test(token.gap) ? before.clause : open;
  if (token.inBrackets) return ownerOf.get(before.clause) ?? before.clause;
  if (before.inBrackets && /[)\]}]\s*$/.test(token.gap)) return open;
  return null;
}

/**
 * The clauses whose words bear on a clause: itself, its brackets, and for a bracket what it belongs to, and the next
 * bracket there, which may stand within it.
 */
export function contextOf(clauses: Clauses, clause: number): ReadonlySet<number> {
  return contexts(clauses)(clause);
}

/** Asked for every modifier beside every mention, so it is made once a clause. */
const contexts = onceFor(({ ownerOf }: Clauses) => {
  const bracketsOf = Map.groupBy(ownerOf.keys(), (clause) => ownerOf.get(clause) ?? -1);
  const made = new Map<number, ReadonlySet<number>>();
  return (clause: number): ReadonlySet<number> => {
    const before = made.get(clause);
    if (before) return before;
    const owner = ownerOf.get(clause);
    const isNextThere = owner !== undefined && ownerOf.get(clause + 1) === owner;
    const context = new Set([
      clause,
      ...(owner === undefined ? [] : [owner]),
      ...(bracketsOf.get(clause) ?? []),
      ...(isNextThere ? [clause + 1] : []),
    ]);
    made.set(clause, context);
    return context;
  };
});
