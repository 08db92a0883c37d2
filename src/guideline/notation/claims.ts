import type { Claim } from '../outcome.ts';
import type { Provenance } from '../provenance.ts';
import { depthsIn, splitOutside } from './brackets.ts';
import { parseProvenance } from './provenance.ts';

/** Where the dossier gives no tag, the weakest one holds. */
const untagged: readonly Provenance[] = [{ tag: 'EXPERT', refs: [] }];

const sentenceEnd = /\.(?=\s)/g;
const bracketForm = /\s*\[([^\]]*\b(?:SOURCE|GUIDELINE|LITERATURE|EXPERT|[SR]\d)[^\]]*)\]([.,;:]?)/g;

/**
 * A text with provenance in brackets as claims: each bracket is the provenance of the words before it, up to the
 * bracket before or the beginning of the sentence; a sign behind a bracket belongs to those words. A bracket
 * inside round brackets speaks for the words in them alone, and a statement that has no other is not verified.
 * @throws GuidelineNotationError when a bracket names no provenance
 */
export function parseClaims(text: string): readonly Claim[] {
  return splitOutside(text, sentenceEnd).flatMap(claimsIn).reduce(joined, []);
}

function claimsIn(sentence: string): readonly Claim[] {
  const depths = depthsIn(sentence);
  const claims: Claim[] = [];
  let words = '';
  let inside: readonly Provenance[] = [];
  let from = 0;
  for (const match of sentence.matchAll(bracketForm)) {
    const [whole, bracket = '', sign = ''] = match;
    words += sentence.slice(from, match.index);
    from = match.index + whole.length;
    const provenance = parseProvenance(bracket);
    // The bracket itself is one deep; deeper, it stands in another.
    if ((depths[from - sign.length - 1] ?? 0) > 1) {
      words += sign;
      const more = provenance.map(ofWordsInBrackets);
      inside = [...inside, ...more.filter((one) => !inside.some((other) => isSame(other, one)))];
      continue;
    }
    claims.push({ text: `${words.trim()}${sign}`, provenance: [...provenance, ...inside] });
    words = '';
    inside = [];
  }
  const rest = `${words}${sentence.slice(from)}`.trim();
  return rest === '' ? claims : [...claims, { text: rest, provenance: [...untagged, ...inside] }];
}

function ofWordsInBrackets(provenance: Provenance): Provenance {
  const note = ['words in brackets', ...(provenance.note === undefined ? [] : [provenance.note])].join('; ');
  return { ...provenance, note };
}

/** Statements of one provenance that follow each other are one. */
function joined(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  const last = claims.at(-1);
  return last && isSame(last.provenance, claim.provenance)
    ? [...claims.slice(0, -1), { text: `${last.text} ${claim.text}`, provenance: claim.provenance }]
    : [...claims, claim];
}

/** They are made here and nowhere else, so that the same have the same fields in the same order. */
function isSame(one: Provenance | readonly Provenance[], other: Provenance | readonly Provenance[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
