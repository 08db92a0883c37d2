/** Whether a short run was asked for: fewer repetitions, the same table. */
export const quick = process.argv.includes('--quick');

/** @throws RangeError when there is no value */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.');
  return (low + high) / 2;
}

/** The value that a share of all values does not exceed. @throws RangeError when there is no value */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (at === undefined) throw new RangeError('There is no quantile of nothing.');
  return at;
}

/** The same things in another order each round, so that none is always the first after another. */
export function inTurn<T>(things: readonly T[], round: number): readonly T[] {
  const from = round % things.length;
  return [...things.slice(from), ...things.slice(0, from)];
}

/** Writes a table: the first column to the left, numbers to the right, each as wide as it must be. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) =>
        column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd();
  process.stdout.write(`\n${title}\n${rows.map(line).join('\n')}\n`);
}
