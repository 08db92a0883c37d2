import { between, cell, tablesIn } from './markdown.ts';

/** A row of the glossary (section 7): terms of one kind and what they stand for. */
export interface GlossaryRow {
  readonly terms: readonly string[];
  readonly meaning: string;
}

/** The glossary in its order. */
export function glossaryIn(dossier: string): readonly GlossaryRow[] {
  const [table = []] = tablesIn(between(dossier, '**Glossary:**'));
  return table.map((row) => ({
    terms: cell(row, 'Term')
      .split(',')
      .map((term) => term.trim()),
    meaning: cell(row, 'Meaning'),
  }));
}

/** A situation that the chart does not cover (W20 to W26). */
export interface SituationRow {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly sentence: string;
}

export function situationsIn(dossier: string): readonly SituationRow[] {
  const [table = []] = tablesIn(between(dossier, '**W19**', '**W27**'));
  return table.map((row) => ({
    id: cell(row, 'Id'),
    name: cell(row, 'Situation'),
    words: cell(row, 'Words recognised')
      .split(';')
      .map((word) => word.trim()),
    sentence: cell(row, 'Sentence'),
  }));
}
