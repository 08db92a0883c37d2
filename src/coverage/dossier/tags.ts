/** What a tag of provenance says: its kinds, the weakest first, and the references it names. */
export interface TagParts {
  readonly kinds: readonly string[];
  readonly refs: readonly string[];
}

const kindsInWords: Readonly<Record<string, string>> = {
  EXPERT: 'not verified',
  SOURCE: 'source',
  GUIDELINE: 'guideline',
  LITERATURE: 'literature',
};

/** The parts of a tag as the dossier writes it: "LITERATURE R35 (TARE); EXPERT for PRRT". */
export function dossierTag(provenance: string): TagParts {
  const outside = withoutBasis(provenance);
  const kinds = Object.entries(kindsInWords)
    .filter(([tag]) => new RegExp(`\\b${tag}\\b`).test(outside))
    .map(([, words]) => words);
  return { kinds, refs: refsIn(provenance) };
}

/** The parts of a tag as a person reads it: "not verified (order); guideline R5". */
export function shownTag(tag: string): TagParts {
  const outside = withoutBasis(tag);
  const kinds = [...outside.matchAll(/\b(not verified|source|guideline|literature)\b/g)].map(
    ([, kind = '']) => kind,
  );
  return { kinds: [...new Set(kinds)], refs: refsIn(tag) };
}

/** What motivated a statement is no tag of it. */
function withoutBasis(text: string): string {
  return text.replace(/\bbasis\b[^()]*(?:\([^()]*\)[^()]*)*(?=\)|$)/gi, '');
}

/** References by number, those of a range such as R29-R31 one by one. */
function refsIn(text: string): readonly string[] {
  const ranges = [...text.matchAll(/\bR(\d+)-R(\d+)\b/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `R${Number(from) + at}`),
  );
  const single = [...text.matchAll(/\bR\d+\b/g)].map(([ref]) => ref);
  return [...new Set([...single, ...ranges])].toSorted();
}

/**
 * What is wrong with a tag that is shown: a kind or a reference that the dossier does not give, or the weakest
 * kind not in front, or left out.
 * @param whole whether every reference must stand there; where room is short some are left out
 */
export function tagFault(shown: string | null, provenance: string, whole: boolean): string | null {
  const expected = dossierTag(provenance);
  if (shown === null) return expected.kinds.length === 0 ? null : `has no tag, expected [${provenance}]`;
  const seen = shownTag(shown);
  const fault = `has the tag [${shown}], expected [${provenance}]`;
  const weakest = expected.kinds.includes('not verified');
  if (weakest !== (seen.kinds[0] === 'not verified')) return fault;
  if (seen.kinds.some((kind) => !expected.kinds.includes(kind))) return fault;
  if (expected.kinds.some((kind) => !seen.kinds.includes(kind))) return fault;
  if (seen.refs.some((ref) => !expected.refs.includes(ref))) return fault;
  return whole && expected.refs.length !== seen.refs.length ? fault : null;
}

/** How a shown tag differs from that of the dossier: kinds and references that are missing or have been added. */
export function tagChanges(shown: string | null, provenance: string): readonly string[] {
  const expected = dossierTag(provenance);
  const seen = shown === null ? { kinds: [], refs: [] } : shownTag(shown);
  const without = (all: readonly string[], others: readonly string[]): readonly string[] =>
    all.filter((one) => !others.includes(one));
  const kinds = without(seen.kinds, expected.kinds).map((kind) => `tag: ${kind} is said`);
  const refs = without(seen.refs, expected.refs).map((ref) => `tag: ${ref} is named`);
  if (kinds.length + refs.length > 0) return [...kinds, ...refs];
  return [
    ...without(expected.kinds, seen.kinds).map((kind) => `tag: ${kind} is not said`),
    ...without(expected.refs, seen.refs).map((ref) => `tag: ${ref} is not named`),
    ...(shown !== null && expected.kinds[0] !== seen.kinds[0] ? ['tag: another kind in front'] : []),
  ];
}
