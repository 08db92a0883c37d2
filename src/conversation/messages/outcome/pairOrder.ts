/**
 * What the sentence of a pair says of the two (dossier 2.6, Together): that the first goes before the other ("PRRT first
 * because …"), that nothing tells them apart ("No trial compares them"), or neither, such as what was not used yet.
 */
export function pairOrder(sentence: string): 'ordered' | 'equals' | 'open' {
  if (/^\S+ first\b/.test(sentence)) return 'ordered';
  return sentence.startsWith('No trial compares them') ? 'equals' : 'open';
}
