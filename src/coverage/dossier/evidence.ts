import { between, bulletsIn, cell, code, maybe, names, type Row, tableIn, tablesIn } from './markdown.ts';

/** The card of each modality (2.7), by column. */
export function modalitiesIn(dossier: string): readonly Row[] {
  return tableIn(between(dossier, '### 2.7', '### 2.8'));
}

/** What changed since 2017 (4), by column. */
export function updatesIn(dossier: string): readonly Row[] {
  return tableIn(between(dossier, '## 4.', '## 5.'));
}

/** The worked cases (5). */
export function vignettesIn(dossier: string): readonly {
  readonly id: string;
  readonly story: string;
  readonly answers: string;
  readonly outcome: string;
  readonly cautions: readonly string[];
  readonly first: string;
  readonly closed: readonly string[];
  readonly questions: number;
  readonly why: string;
}[] {
  return tableIn(between(dossier, '## 5.', '## 6.')).map((row) => ({
    id: cell(row, 'Id'),
    story: cell(row, 'Case'),
    answers: cell(row, 'Answers'),
    outcome: code(cell(row, 'Expected outcome')),
    cautions: names(cell(row, 'Cautions')),
    first: code(cell(row, 'First')),
    closed: names(cell(row, 'Closed')),
    questions: Number(cell(row, 'Questions')),
    why: cell(row, 'Why'),
  }));
}

/** Lines that a reader must accept, ask again about, or answer as a special situation (5), as they stand. */
export function parserLinesIn(dossier: string): readonly string[] {
  return bulletsIn(between(dossier, 'Parser acceptance lines', '## 6.'));
}

/** The open uncertainties (6), by column, and the verification checklist. */
export function uncertaintiesIn(dossier: string): {
  readonly uncertainties: readonly Row[];
  readonly checklist: string;
} {
  const part = between(dossier, '## 6.', '## 7.');
  const line = part.split('\n').find((text) => text.startsWith('**Verification checklist')) ?? '';
  return { uncertainties: tableIn(part), checklist: line };
}

/** Statements of section 7: W1 to W28, the special situations and the glossary. */
export function safetyIn(dossier: string): {
  readonly statements: Readonly<Record<string, string>>;
  readonly situations: readonly {
    readonly id: string;
    readonly situation: string;
    readonly words: readonly string[];
    readonly sentence: string;
  }[];
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[];
} {
  const part = between(dossier, '## 7.', '## 8.');
  const [situations = [], glossary = []] = tablesIn(part);
  return {
    statements: Object.fromEntries(
      [...part.matchAll(/^(?:- )?\*\*(W\d+)\*\* (.+)$/gm)].map(([, id = '', said = '']) => [id, said]),
    ),
    situations: situations.map((row) => ({
      id: cell(row, 'Id'),
      situation: cell(row, 'Situation'),
      words: cell(row, 'Words recognised')
        .split(';')
        .map((word) => word.trim()),
      sentence: cell(row, 'Sentence'),
    })),
    glossary: glossary.map((row) => ({ term: cell(row, 'Term'), meaning: cell(row, 'Meaning') })),
  };
}

/** The rules of free text, T1 to T63 (2.8), and of shown text, L1 to L8 (2.9). */
export function rulesIn(dossier: string): {
  readonly freeText: Readonly<Record<string, { readonly question: string | null; readonly rule: string }>>;
  readonly shownText: Readonly<Record<string, string>>;
} {
  const free = between(dossier, '### 2.8', '### 2.9');
  const general = [...free.matchAll(/^- \*\*(T\d+)\*\* (.+)$/gm)].map(
    ([, id = '', rule = '']) => [id, { question: null, rule }] as const,
  );
  const byQuestion = tableIn(free).map(
    (row) => [cell(row, 'Id'), { question: code(cell(row, 'Question')), rule: cell(row, 'Rule') }] as const,
  );
  return {
    freeText: Object.fromEntries([...general, ...byQuestion]),
    shownText: Object.fromEntries(
      [...between(dossier, '### 2.9', '## 3.').matchAll(/^- \*\*(L\d+)\*\* (.+)$/gm)].map(
        ([, id = '', rule = '']) => [id, rule],
      ),
    ),
  };
}

/** Names of treatments that a clinician may type (8). */
export function treatmentNamesIn(dossier: string): readonly Row[] {
  return tableIn(between(dossier, '## 8.', '## 9.'));
}

/** What the chart leaves out on purpose (9), as it stands. */
export function simplificationsIn(dossier: string): string {
  return between(dossier, '## 9.', '## 10.').trim();
}

/** The references (10): what may be shown of each. The column of what was read in is left out: it is never shown. */
export function referencesIn(dossier: string): readonly {
  readonly ref: string;
  readonly citation: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly kind: string;
  readonly link: string | null;
  readonly evidence: string;
}[] {
  return tableIn(between(dossier, '## 10.')).map((row) => ({
    ref: cell(row, 'Ref'),
    citation: cell(row, 'Citation'),
    doi: maybe(row, 'DOI'),
    pmid: maybe(row, 'PMID / PMCID'),
    kind: cell(row, 'Kind'),
    link: maybe(row, 'Link'),
    evidence: cell(row, 'Evidence and limits'),
  }));
}

/** What is certain from the source document (1), each as a reference to its place there. */
export function factsIn(dossier: string): ReturnType<typeof referencesIn> {
  const source = referencesIn(dossier).filter(({ ref }) => ref === 'S0');
  return tableIn(between(dossier, '## 1.', '## 2.')).flatMap((row) =>
    source.map((document) => ({
      ...document,
      ref: cell(row, '#'),
      citation: `${document.citation}; ${cell(row, 'Location')}`,
      evidence: cell(row, 'Fact'),
    })),
  );
}

/** What becomes of stored answers of the version before (end of 0), by column. */
export function migrationIn(dossier: string): readonly Row[] {
  return tableIn(between(dossier, '**From 1.0 to 1.1 for open cases.**', '## 1.'));
}
