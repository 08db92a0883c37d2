import type { Claim } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';

/** Provenance in the dossier's notation: "GUIDELINE R5 (rec 1.3); EXPERT (basis SOURCE S5)". */
export function describeProvenance(provenance: readonly Provenance[]): string {
  return provenance.map(describeOne).join('; ');
}

/**
 * The tags alone, one for each kind: "GUIDELINE R5; LITERATURE R40, R41…". The ellipsis says that a note or
 * a limit was left out, which must then stand elsewhere in full.
 */
export function describeTags(provenance: readonly Provenance[]): string {
  return [...Map.groupBy(provenance, ({ tag }) => tag)]
    .map(([tag, all]) => {
      const refs = [...new Set(all.flatMap((one) => one.refs))].join(', ');
      const more = all.some(({ note, basis }) => note !== undefined || basis !== undefined) ? '…' : '';
      return `${refs === '' ? tag : `${tag} ${refs}`}${more}`;
    })
    .join('; ');
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
