import type { Patient } from '../patient/patient.ts';

/** An option that an outcome lists for this patient. */
export interface OptionRow {
  readonly id: string;
  /** The name of what closes it (dossier 2.6), or null when it is open. */
  readonly closed: string | null;
  /** Ids of its conditions, in the dossier's order. */
  readonly needs: readonly string[];
  /** Ids of its prohibitions, in the dossier's order. */
  readonly warns: readonly string[];
}

/** What an outcome says for one patient (dossier 2.6). */
export interface Sheet {
  readonly title: string;
  /** What must be read before the first option: the opening words of each line. */
  readonly lines?: readonly string[];
  /** Options in order of preference. */
  readonly options: readonly OptionRow[];
  /** The option that moves to the front where it is open. */
  readonly lead?: string | null;
  /** Options that stand side by side at the front, in this order, instead of one that leads. */
  readonly together?: readonly string[] | null;
}

export type SheetOf = (patient: Patient) => Sheet;

/**
 * A row of a sheet.
 * @param needs ids of conditions, by spaces
 * @param warns ids of prohibitions, by spaces
 */
export function option(
  id: string,
  {
    needs = '',
    warns = '',
    closed = null,
  }: { readonly needs?: string; readonly warns?: string; readonly closed?: string | null } = {},
): OptionRow {
  return { id, closed, needs: words(needs), warns: words(warns) };
}

/** What stands in a sheet only sometimes. */
export function when<Item>(holds: boolean, ...items: readonly Item[]): readonly Item[] {
  return holds ? items : [];
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}
