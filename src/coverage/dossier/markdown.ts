/** A row of a table: the text of each cell under the title of its column. */
export type Row = Readonly<Record<string, string>>;

/**
 * The text between two headings.
 * @param from the line that the part begins with, as far as it must agree
 * @param to the beginning of the line that ends it; the end of the text if absent
 * @throws Error when there is no such line
 */
export function between(text: string, from: string, to?: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith(from));
  if (first < 0) throw new Error(`The dossier has no line that begins with "${from}".`);
  const rest = lines.slice(first + 1);
  const last = to === undefined ? -1 : rest.findIndex((line) => line.startsWith(to));
  if (to !== undefined && last < 0)
    throw new Error(`Nothing in the dossier after "${from}" begins with "${to}".`);
  return (last < 0 ? rest : rest.slice(0, last)).join('\n');
}

/** The tables of a text in their order, each as its rows. */
export function tablesIn(text: string): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let titles: readonly string[] | null = null;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) titles = null;
    else if (titles === null) {
      titles = cellsOf(line);
      tables.push([]);
    } else if (!/^\|[\s|:-]+\|$/.test(line)) {
      const cells = cellsOf(line);
      if (cells.length !== titles.length)
        throw new Error(`A row has ${cells.length} cells, not ${titles.length}: ${line}`);
      tables.at(-1)?.push(Object.fromEntries(titles.map((title, index) => [title, cells[index] ?? ''])));
    }
  }
  return tables;
}

/** The one table of a text. @throws Error when there is none, or more than one */
export function tableIn(text: string): readonly Row[] {
  const [only, ...others] = tablesIn(text);
  if (!only || others.length > 0)
    throw new Error(`One table was expected, not ${others.length + (only ? 1 : 0)}.`);
  return only;
}

/** A cell by the title of its column. @throws Error when there is no such column */
export function cell(row: Row, title: string): string {
  const text = row[title];
  if (text === undefined)
    throw new Error(`There is no column "${title}", only ${Object.keys(row).join(', ')}.`);
  return text;
}

/** A cell that may be empty, which the dossier writes as a dash. */
export function maybe(row: Row, title: string): string | null {
  const text = cell(row, title);
  return text === '-' ? null : text;
}

/** What stands between single backticks, the only thing in a cell. @throws Error when it is not so */
export function code(text: string): string {
  const [, inner] = /^`([^`]*)`$/.exec(text.trim()) ?? [];
  if (inner === undefined) throw new Error(`Not a name in backticks: ${text}`);
  return inner;
}

/** Names in backticks, or plain ones, separated by commas; a dash is none. */
export function names(text: string): readonly string[] {
  if (text.trim() === '-') return [];
  return text.split(',').map((name) => name.trim().replace(/^`|`$/g, ''));
}

/** Bullets of a text: the line without its dash, continued lines joined. */
export function bulletsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).trim());
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .map((text) => text.trim().replaceAll('\\|', '|'));
}
