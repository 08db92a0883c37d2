import { tagWords } from '../guideline/notation/words.ts';
import type { Claim } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';

/**
 * Provenance in words, the weakest part first: "not verified (basis source S5); guideline R5 (rec 1.3)".
 * Nothing of it is left out (dossier 2.9, L3).
 */
export const describeProvenance = ofEach((provenance) =>
  weakestFirst(provenance).map(describeOne).join('; '),
);

/**
 * The tags in short, one for each kind, the weakest first: "not verified (order); guideline R5". A note stays
 * with the tag that it limits, so that a stronger tag never remains alone (dossier 3).
 */
export const describeTags = ofEach((provenance) => {
  const ordered = weakestFirst(provenance);
  const basis = weakestFirst(ordered.flatMap((one) => one.basis ?? []));
  return [...kindsIn(ordered), ...(basis.length > 0 ? [`basis ${kindsIn(basis).join(', ')}`] : [])].join(
    '; ',
  );
});

/** A statement followed by its provenance in brackets. */
export function describeClaim({ text, provenance }: Claim): string {
  return `${text} [${describeProvenance(provenance)}]`;
}

/** A tag that the dossier gives for showing in short, in words: "not verified (order); basis guideline R2, R5". */
export function tagsInWords(shown: string): string {
  return Object.entries(tagWords).reduce(
    (words, [tag, word]) => words.replace(new RegExp(`\\b${tag}\\b`, 'g'), word),
    shown,
  );
}

/** Described once: a card shows the provenance of the guideline's statements dozens of times. */
function ofEach(
  describe: (provenance: readonly Provenance[]) => string,
): (provenance: readonly Provenance[]) => string {
  const described = new WeakMap<readonly Provenance[], string>();
  return (provenance) => {
    const words = described.get(provenance) ?? describe(provenance);
    described.set(provenance, words);
    return words;
  };
}

function weakestFirst(provenance: readonly Provenance[]): readonly Provenance[] {
  return [
    ...provenance.filter(({ tag }) => tag === 'EXPERT'),
    ...provenance.filter(({ tag }) => tag !== 'EXPERT'),
  ];
}

function kindsIn(provenance: readonly Provenance[]): readonly string[] {
  return [...Map.groupBy(provenance, ({ tag }) => tag)].map(([tag, all]) => {
    const refs = [...new Set(all.flatMap((one) => one.refs))].join(', ');
    const notes = tag === 'EXPERT' ? all.flatMap(({ note }) => note ?? []).join('; ') : '';
    return [tagWords[tag], refs, notes === '' ? '' : `(${notes})`].filter((part) => part !== '').join(' ');
  });
}

function describeOne({ tag, refs, note, basis }: Provenance): string {
  const extras = [note, basis && basis.length > 0 ? `basis ${describeProvenance(basis)}` : undefined];
  const bracket = extras.filter((part) => part !== undefined).join('; ');
  return [tagWords[tag], refs.join(', '), bracket && `(${bracket})`].filter((part) => part !== '').join(' ');
}
