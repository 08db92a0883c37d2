/**
 * Whether an answer only takes back what was told: a list of which nothing is left. Nobody was asked about the others, so
 * that this is no "none of these"; where the route comes to its question it is asked.
 */
export function isGivenUp({ answer }: { readonly answer: unknown }): boolean {
  return Array.isArray(answer) && answer.length === 0;
}
