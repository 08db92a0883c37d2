/** One of several statements holds. */
export type Clause<Literal> = readonly Literal[];

/**
 * Clauses that all hold in each row of `on`, and of which at least one fails in each row of `off`: few, each of
 * few literals. What holds in rows of neither is left open.
 * @param literals what a clause may be made of, the preferred first
 * @returns the clauses; and the rows of `off` that no literal tells from those of `on`
 */
export function clausesBetween<Literal, Row>(
  literals: readonly Literal[],
  holdsIn: (literal: Literal, row: Row) => boolean,
  on: readonly Row[],
  off: readonly Row[],
): { readonly clauses: readonly Clause<Literal>[]; readonly inseparable: readonly Row[] } {
  const columns = literals.map((literal) => ({
    literal,
    on: on.map((row) => holdsIn(literal, row)),
    off: off.map((row) => holdsIn(literal, row)),
  }));
  type Column = (typeof columns)[number];
  const failsIn = (clause: readonly Column[], row: number): boolean =>
    clause.every((column) => !column.off[row]);

  const clauses: (readonly Column[])[] = [];
  const inseparable: Row[] = [];
  off.forEach((row, index) => {
    if (clauses.some((clause) => failsIn(clause, index))) return;
    const clause = fewestThatCover(
      columns.filter((column) => !column.off[index]),
      on.length,
    );
    if (clause) clauses.push(clause);
    else inseparable.push(row);
  });
  const needed = clauses.reduceRight<readonly (readonly Column[])[]>((kept, clause) => {
    const others = kept.filter((one) => one !== clause);
    const isNeeded = off.some(
      (_row, index) => failsIn(clause, index) && !others.some((one) => failsIn(one, index)),
    );
    return isNeeded ? kept : others;
  }, clauses);
  return { clauses: needed.map((clause) => clause.map(({ literal }) => literal)), inseparable };
}

interface Covering {
  readonly on: readonly boolean[];
}

/** Columns of which at least one is true in every row, few of them; null when there are none. */
function fewestThatCover<C extends Covering>(columns: readonly C[], rows: number): readonly C[] | null {
  const open = new Set(Array.from({ length: rows }, (_, row) => row));
  const chosen: C[] = [];
  while (open.size > 0) {
    let best: C | undefined;
    let most = 0;
    for (const column of columns) {
      let count = 0;
      for (const row of open) if (column.on[row]) count += 1;
      if (count > most) [best, most] = [column, count];
    }
    if (!best) return null;
    chosen.push(best);
    for (const row of open) if (best.on[row]) open.delete(row);
  }
  return chosen.reduceRight<readonly C[]>((kept, column) => {
    const others = kept.filter((one) => one !== column);
    const covers = Array.from({ length: rows }, (_, row) => row).every((row) =>
      others.some((one) => one.on[row]),
    );
    return covers ? others : kept;
  }, chosen);
}
