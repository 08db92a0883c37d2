import type { Claim } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';

/** Provenance in the dossier's notation: "GUIDELINE R5 (rec 1.3); EXPERT (basis SOURCE S5)". */
export function describeProvenance(provenance: readonly Provenance[]): string {
  return provenance.map(describeOne).join('; ');
}

/** A statement followed by its provenance in brackets. */
export function describeClaim({ text, provenance }: Claim): string {
  return `${text} [${describeProvenance(provenance)}]`;
}

function describeOne({ tag, refs, note, basis }: Provenance): string {
  const extras = [note, basis && basis.length > 0 ? `basis ${describeProvenance(basis)}` : undefined];
  const bracket = extras.filter((part) => part !== undefined).join('; ');
  return [tag, refs.join(', '), bracket && `(${bracket})`].filter((part) => part !== '').join(' ');
}
