import type { Claim } from '../outcome.ts';
import type { Provenance } from '../provenance.ts';
import { parseProvenance } from './provenance.ts';

/** Where the dossier gives no tag, the weakest one holds. */
const untagged: readonly Provenance[] = [{ tag: 'EXPERT', refs: [] }];

const bracketForm = /\s*\[([^\]]*\b(?:SOURCE|GUIDELINE|LITERATURE|EXPERT|[SR]\d)[^\]]*)\]([.,;:]?)/g;

/**
 * A text with provenance in brackets as claims: each bracket is the provenance of the words before it, up to
 * the bracket before; a sign behind a bracket belongs to those words.
 * @throws GuidelineNotationError when a bracket names no provenance
 */
export function parseClaims(text: string): readonly Claim[] {
  const claims: Claim[] = [];
  let from = 0;
  for (const match of text.matchAll(bracketForm)) {
    const [whole, bracket = '', sign = ''] = match;
    const words = text.slice(from, match.index).trim();
    from = match.index + whole.length;
    claims.push({ text: `${words}${sign}`, provenance: parseProvenance(bracket) });
  }
  const rest = text.slice(from).trim();
  if (rest !== '' && rest !== '.') claims.push({ text: rest, provenance: untagged });
  return claims;
}
