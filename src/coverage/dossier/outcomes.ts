import { between, bulletsIn, cell, code, maybe, names, type Row, tableIn, tablesIn } from './markdown.ts';

/** An option of an outcome (2.6). */
export interface GoldenOption {
  readonly id: string;
  readonly text: string;
  readonly onlyWhen: string | null;
  readonly firstWhen: string | null;
  /** Names of closures, in order. */
  readonly closedWhen: readonly string[];
  readonly kinds: readonly string[];
  /** Ids of conditions, in order. */
  readonly conditions: readonly string[];
  readonly provenance: string;
}

/** An outcome (2.6). */
export interface GoldenOutcome {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** What stands behind the category, such as the goal. */
  readonly note: string | null;
  readonly titleVariants: readonly { readonly when: string; readonly title: string }[];
  readonly options: readonly GoldenOption[];
  readonly together: readonly {
    readonly when: string;
    readonly options: readonly string[];
    readonly sentence: string;
    readonly provenance: string;
  }[];
  readonly firstScreen: readonly { readonly when: string | null; readonly text: string }[];
  /** The other bullets, by their title: Rationale, Conditions, Outcomes verified, Cautions, Next and so on. */
  readonly bullets: Readonly<Record<string, string>>;
}

/** The outcomes in the order of the dossier. */
export function outcomesIn(dossier: string): readonly GoldenOutcome[] {
  return between(dossier, '#### Information-needed and referral outcomes', '### 2.7')
    .split(/^(?=\*\*`\w+`\*\* - )/m)
    .slice(1)
    .map((part) => part.replace(/^#### .*$/gm, ''))
    .map(outcomeOf);
}

function outcomeOf(part: string): GoldenOutcome {
  const [head = ''] = part.split('\n');
  const [, id, title, category, note] =
    /^\*\*`(\w+)`\*\* - "(.+)" - \*([\w-]+)\*(?: \((.+)\))?$/.exec(head) ?? [];
  if (id === undefined || title === undefined || category === undefined)
    throw new Error(`Not an outcome: ${head}`);
  const bullets = bulletsIn(part);
  const [table = []] = tablesIn(part);
  return {
    id,
    title,
    category,
    note: note ?? null,
    titleVariants: matching(bullets, /^Title when `(.+?)`: "(.+)"$/, ([when, text]) => ({
      when,
      title: text,
    })),
    options: table.map(optionOf),
    together: matching(
      bullets,
      /^Together when `(.+?)`: (`.+`)\. "(.+)" \[(.+)\]$/,
      ([when, ids, sentence, tags]) => ({
        when,
        options: names(ids),
        sentence,
        provenance: tags,
      }),
    ),
    firstScreen: matching(bullets, /^First screen(?: when `(.+?)`)?: (.+)$/, ([when, text]) => ({
      when: when === '' ? null : when,
      text,
    })),
    bullets: Object.fromEntries(
      bullets
        .filter((text) => !/^(?:Title|Together|First screen)\b/.test(text))
        .map((text) => {
          const [, name = 'Scope', said = text] = /^([A-Z][\w -]{2,30}): (.+)$/.exec(text) ?? [];
          return [name, said];
        }),
    ),
  };
}

/** The bullets of one form, and what each says. */
function matching<T>(
  bullets: readonly string[],
  form: RegExp,
  read: (groups: readonly [string, string, string, string]) => T,
): readonly T[] {
  return bullets.flatMap((text) => {
    const match = form.exec(text);
    return match ? [read([match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? ''])] : [];
  });
}

function optionOf(row: Row): GoldenOption {
  const condition = (title: string): string | null => {
    const text = maybe(row, title);
    return text === null ? null : code(text);
  };
  return {
    id: code(cell(row, 'Id')),
    text: cell(row, 'Option'),
    onlyWhen: condition('Only when'),
    firstWhen: condition('First when'),
    closedWhen: names(cell(row, 'Closed when')),
    kinds: names(cell(row, 'Kinds')),
    conditions: names(cell(row, 'Conditions')),
    provenance: cell(row, 'Provenance'),
  };
}

/** What outcomes share: named conditions, closures, conditions of options, prohibitions (2.6). */
export function sharedIn(dossier: string): {
  readonly namedConditions: Readonly<Record<string, string>>;
  readonly closures: readonly { readonly name: string; readonly when: string; readonly reason: string }[];
  readonly closureProvenance: string;
  readonly conditions: readonly {
    readonly id: string;
    readonly words: string;
    /** null: not asked, so never known. */
    readonly expression: string | null;
    readonly provenance: string;
  }[];
  readonly prohibitions: readonly {
    readonly id: string;
    readonly text: string;
    /** `outcome.option` */
    readonly options: readonly string[];
    readonly provenance: string;
    readonly alreadySaidBy: readonly string[];
  }[];
} {
  const part = between(dossier, '### 2.6', '#### Information-needed');
  const closures = tableIn(between(part, '**Closures**', 'Provenance of the closures'));
  const conditions = tableIn(between(part, '**Conditions of options**', '**Prohibitions**'));
  const prohibitions = tableIn(between(part, '**Prohibitions**'));
  const line = part.split('\n').find((text) => text.startsWith('Provenance of the closures: ')) ?? '';
  return {
    namedConditions: Object.fromEntries(
      [...part.matchAll(/^- `([A-Z_]+)` = `(.+)`$/gm)].map(([, name = '', when = '']) => [name, when]),
    ),
    closures: closures.map((row) => ({
      name: code(cell(row, 'Name')),
      when: code(cell(row, 'Condition')),
      reason: cell(row, 'Reason shown'),
    })),
    closureProvenance: line.slice('Provenance of the closures: '.length),
    conditions: conditions.map((row) => {
      const expression = cell(row, 'Expression');
      return {
        id: code(cell(row, 'Id')),
        words: cell(row, 'Words shown'),
        expression: expression === 'not asked' ? null : code(expression),
        provenance: cell(row, 'Provenance'),
      };
    }),
    prohibitions: prohibitions.map((row) => ({
      id: cell(row, 'Id'),
      text: cell(row, 'Text shown'),
      options: names(cell(row, 'Options')),
      provenance: cell(row, 'Provenance'),
      alreadySaidBy: names(cell(row, 'Already said by')),
    })),
  };
}
