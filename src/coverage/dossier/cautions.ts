import { between, cell, code, names, tablesIn } from './markdown.ts';

/** A part of a text that is shown only when its condition holds. */
export interface GoldenPart {
  readonly when: string | null;
  readonly text: string;
}

/** A caution as the dossier words it (2.5). */
export interface GoldenCaution {
  readonly id: string;
  readonly when: string;
  readonly headline: readonly GoldenPart[];
  readonly text: readonly GoldenPart[];
  /** `stop`, `notAsked` or `other`; with `stopWhen` a stop under that condition and `other` else. */
  readonly severity: 'stop' | 'notAsked' | 'other';
  readonly stopWhen: string | null;
  readonly provenance: string;
}

export interface GoldenCautions {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** Display order of those that have one; the rest follows by id. */
  readonly order: { readonly stop: readonly string[]; readonly notAsked: readonly string[] };
  /** Kinds of options that a shown stop forbids. */
  readonly forbids: Readonly<Record<string, readonly string[]>>;
  readonly cautions: readonly GoldenCaution[];
}

/** Section 2.5. */
export function cautionsIn(dossier: string): GoldenCautions {
  const part = between(dossier, '### 2.5', '### 2.6');
  const [forbids = [], cautions = []] = tablesIn(part);
  const sets = [...part.matchAll(/^- `(\w+)` = \{([^}]*)\}$/gm)].map(
    ([, name = '', list = '']) => [name, list.split(',').map((id) => id.trim())] as const,
  );
  const [, stop = '', notAsked = ''] =
    /\*\*Display order:\*\* `stop` in the order ([^;]*); then `notAsked` ([^;]*);/.exec(part) ?? [];
  return {
    sets: Object.fromEntries(sets),
    order: { stop: stop.split(', '), notAsked: notAsked.split(', ') },
    forbids: Object.fromEntries(
      forbids.map((row) => [cell(row, 'Caution'), names(cell(row, 'Forbids'))] as const),
    ),
    cautions: cautions.map((row) => {
      const severity = cell(row, 'Severity');
      const [, stopWhen = null] = /^stop if `(.+)`, else other$/.exec(severity) ?? [];
      if (stopWhen === null && !['stop', 'notAsked', 'other'].includes(severity)) {
        throw new Error(`Not a severity: ${severity}`);
      }
      return {
        id: cell(row, 'Id'),
        when: code(cell(row, 'When')),
        headline: partsOf(cell(row, 'Headline')),
        text: partsOf(cell(row, 'Text')),
        severity: stopWhen === null ? (severity as GoldenCaution['severity']) : 'stop',
        stopWhen,
        provenance: cell(row, 'Provenance'),
      };
    }),
  };
}

/** A text with its conditional parts ``[`condition`: text]`` apart. */
export function partsOf(text: string): readonly GoldenPart[] {
  const parts: GoldenPart[] = [];
  let at = 0;
  for (const match of text.matchAll(/\[`([^`]+)`: ([^\]]+)\]/g)) {
    const before = text.slice(at, match.index).trim();
    if (before !== '') parts.push({ when: null, text: before });
    parts.push({ when: match[1] ?? '', text: (match[2] ?? '').trim() });
    at = match.index + match[0].length;
  }
  const rest = text.slice(at).trim();
  return rest === '' ? parts : [...parts, { when: null, text: rest }];
}
