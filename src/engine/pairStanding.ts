import type { Provenance } from '../guideline/provenance.ts';
import type { Pair } from './options.ts';

/** How the options of a pair stand to each other. */
export type PairStanding = 'both' | 'inOrder' | 'asEquals' | 'oneOf';

/**
 * How the options of a pair stand to each other, by the dossier's own words alone (dossier 2.6, Together): both are
 * done; its sentence puts one first and the other second; its tags or its sentence call them equal; else one of them,
 * of which nothing more is said.
 */
export function pairStanding({
  joinedBy,
  sentence,
  provenance,
}: Pick<Pair, 'joinedBy' | 'sentence' | 'provenance'>): PairStanding {
  if (joinedBy === 'and') return 'both';
  if (/^\S+ first\b[^.;]*\bsecond\b/.test(sentence)) return 'inOrder';
  return [sentence, ...notesOf(provenance)].some((words) => /\bequal/i.test(words)) ? 'asEquals' : 'oneOf';
}

function notesOf(provenance: readonly Provenance[]): readonly string[] {
  return provenance.flatMap(({ note = '', basis = [] }) => [note, ...notesOf(basis)]);
}
