import { between, bulletsIn, cell, code, type Row, tableIn, tablesIn } from './markdown.ts';

/** A question as the dossier words it (2.3), with the edges that leave it. */
export interface GoldenQuestion {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  readonly help: string;
  readonly input: string;
  readonly provenance: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly synonyms: readonly string[];
  }[];
  readonly edges: readonly GoldenEdge[];
}

export interface GoldenEdge {
  /** The row in the table of the question, from 1. */
  readonly number: number;
  readonly guard: string;
  /** "In words": what a card says of the rule that fired. */
  readonly words: string;
  readonly target: string;
  readonly provenance: string;
  /** "Shown": the tag that it may show in short. */
  readonly shown: string;
}

/** The questions of section 2.3 in the order of the dossier. */
export function questionsIn(dossier: string): readonly GoldenQuestion[] {
  return between(dossier, '### 2.3', '### 2.4')
    .split(/^#### /m)
    .slice(1)
    .map(questionOf);
}

function questionOf(part: string): GoldenQuestion {
  const [head = ''] = part.split('\n');
  const [, id = '', title = ''] = /^`(\w+)` - (.+)$/.exec(head) ?? [];
  const bullet = (name: string): string => {
    const found = bulletsIn(part).find((text) => text.startsWith(`**${name}:**`));
    if (found === undefined) throw new Error(`${id} has no "${name}".`);
    return found.slice(name.length + 5).trim();
  };
  const [options = [], edges = []] = tablesIn(part);
  return {
    id,
    title,
    ask: bullet('Ask'),
    help: bullet('Help'),
    input: bullet('Input'),
    provenance: bullet('Provenance'),
    options: options.map((row) => ({
      id: code(cell(row, 'Option id')),
      label: cell(row, 'Label'),
      synonyms: cell(row, 'Free-text synonyms')
        .split(';')
        .map((synonym) => synonym.trim()),
    })),
    edges: edges.map(edgeOf),
  };
}

function edgeOf(row: Row): GoldenEdge {
  return {
    number: Number(cell(row, '#')),
    guard: code(cell(row, 'Guard (first true wins)')),
    words: cell(row, 'In words'),
    target: code(cell(row, 'Target')),
    provenance: cell(row, 'Provenance'),
    shown: cell(row, 'Shown'),
  };
}

/** The class of each contraindication (2.3), by option id. */
export function contraindicationClassesIn(dossier: string): Readonly<Record<string, string>> {
  const line = dossier.split('\n').find((text) => text.startsWith('Class of each option:'));
  if (line === undefined) throw new Error('The dossier does not class the contraindications.');
  const [list = ''] = line.replace('Class of each option:', '').split('. ');
  return Object.fromEntries(
    list.split(';').flatMap((group) => {
      const ids = [...group.matchAll(/`(\w+)`/g)].map(([, id = '']) => id);
      const name = group.slice(0, group.indexOf('`')).trim();
      return ids.map((id) => [id, name]);
    }),
  );
}

/** The shortest route to each outcome (2.4). */
export function shortestRoutesIn(
  dossier: string,
): readonly { readonly outcome: string; readonly questions: number; readonly answers: string }[] {
  return tableIn(between(dossier, '### 2.4', '### 2.5')).map((row) => ({
    outcome: code(cell(row, 'Outcome')),
    questions: Number(cell(row, 'Questions')),
    answers: cell(row, 'Answers'),
  }));
}
