// The kinds of each class are written down by hand, from the help of the question (dossier 2.3).
import { type DossierAnswers, factsOf } from '../dossier/facts.ts';
import { closureTag, type WordsOfDossier } from '../dossier/readDossier.ts';

/** What contraindications that are kept speak against, in the dossier's words. */
export interface SpokenAgainst {
  readonly kinds: readonly string[];
  readonly words: string;
  readonly provenance: string;
}

const question = 'transarterialContraindications';

/** What contraindications that are kept speak against by their class; null where the route has asked them, or none does. */
export function contraindicationsAgainst(
  dossier: WordsOfDossier,
  onRoute: DossierAnswers,
  kept: DossierAnswers,
): SpokenAgainst | null {
  if (onRoute[question] !== undefined || kept[question] === undefined) return null;
  const { contraClass } = factsOf(kept, dossier.contraindicationClasses);
  if (contraClass === 'absolute')
    return { kinds: ['embolization', 'tare'], ...closure(dossier, 'transarterial') };
  if (contraClass === 'radiation') return { kinds: ['tare'], ...closure(dossier, 'radiation') };
  if (contraClass !== 'ischaemic') return null;
  const edge = dossier.questions
    .find(({ id }) => id === question)
    ?.edges.find(({ guard }) => guard === "contraClass=='ischaemic'");
  if (!edge) throw new Error('The dossier has no edge of the ischaemic class.');
  return { kinds: ['embolization'], words: edge.words, provenance: edge.provenance };
}

function closure(dossier: WordsOfDossier, name: string): Omit<SpokenAgainst, 'kinds'> {
  const found = dossier.outcomes.closures.find((one) => one.name === name);
  if (!found) throw new Error(`The dossier has no closure ${name}.`);
  return { words: found.reason, provenance: closureTag(dossier, name) };
}

/** An option that contraindications speak against, with its kinds of which they say nothing. */
export interface AgainstOption extends Omit<SpokenAgainst, 'kinds'> {
  readonly option: string;
  readonly rest: readonly string[];
}

/** The options of an outcome that are open and that contraindications speak against. */
export function optionsAgainst(
  dossier: WordsOfDossier,
  outcome: string,
  open: readonly string[],
  against: SpokenAgainst | null,
): readonly AgainstOption[] {
  if (against === null) return [];
  const { kinds, ...said } = against;
  const listed = dossier.outcomes.outcomes.find(({ id }) => id === outcome)?.options ?? [];
  return listed
    .filter((one) => open.includes(one.id) && one.kinds.some((kind) => kinds.includes(kind)))
    .map((one) => ({
      ...said,
      option: one.id,
      rest: one.kinds.filter((kind) => !kinds.includes(kind)),
    }));
}
