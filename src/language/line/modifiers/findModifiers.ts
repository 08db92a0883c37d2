import { each } from '../../tokens/each.ts';
import type { Mention } from '../../vocabulary/mention.ts';
import { beginsClause, overlap, type Scan, type Stretch } from '../../tokens/scan.ts';
import { cueRows, type CueKind } from '../../vocabulary/modifiers.ts';
import { pattern } from '../../vocabulary/lists.ts';

/** A word that denies, leaves open, postpones or moves elsewhere what stands around it. */
export interface Cue extends Stretch {
  readonly kind: CueKind;
  readonly reach: 'after' | 'before' | 'both';
  /** A year: it dates what changes with time, and nothing else. */
  readonly year?: true;
}

const rows = cueRows.flatMap(({ kind, reach, phrases }) =>
  phrases.map((source) => ({ kind, reach, pattern: pattern(source) })),
);

/** The cues of a line that are not part of an answer or of something understood. */
export function findCues(
  scan: Scan,
  mentions: readonly Mention[],
  background: readonly Stretch[],
): readonly Cue[] {
  const answers = mentions.filter(({ says }) => says.kind === 'answer');
  const taken = [...answers, ...background];
  // "Milan criteria" are the patient's own.
  const isOwn = (cue: Cue): boolean =>
    cue.kind === 'otherPerson' && mentions.some((mention) => overlap(mention, cue));
  const found = rows
    .flatMap(({ kind, reach, pattern }): Cue[] =>
      each(scan, pattern).map((stretch) => ({ kind, reach, ...stretch })),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Cue[] = [];
  const isReason = ({ from, to }: Stretch): boolean =>
    to === from + 1 && scan.tokens[from]?.word === 'due' && scan.tokens[to]?.word === 'to';
  for (const cue of [...found.filter((cue) => !isReason(cue)), ...questionMarks(scan), ...pastTenses(scan)]) {
    if (![...kept, ...taken].some((other) => overlap(other, cue)) && !isOwn(cue)) kept.push(cue);
  }
  const dated = years(scan).filter((year) => !mentions.some((other) => overlap(other, year)));
  return [...kept, ...dated].map((cue) => {
    const last = cue.kind === 'denied' && cue.reach === 'after' && endsClause(scan, cue.to);
    return last || beforeColon(scan, cue) ? { ...cue, reach: 'both' } : cue;
  });
}

/** "?PRRT" asks about what follows, "avid?" about what comes before. */
function questionMarks({ tokens }: Scan): readonly Cue[] {
  return tokens.flatMap(({ word, gap }, index): Cue[] => {
    if (word !== '?') return [];
    const next = tokens[index + 1];
    const leads = next !== undefined && next.gap === '' && (index === 0 || gap !== '');
    return [{ kind: 'uncertain', reach: leads ? 'after' : 'before', from: index, to: index + 1 }];
  });
}

/** "Was liver only", "avid then". */
function pastTenses(scan: Scan): readonly Cue[] {
  return scan.tokens.flatMap(({ word }, index): Cue[] =>
    /^(?:was|were)$/.test(word) && beginsClause(scan, index)
      ? [{ kind: 'past', reach: 'after', from: index, to: index + 1 }]
      : word === 'then' && endsClause(scan, index + 1) && !beginsClause(scan, index)
        ? [{ kind: 'past', reach: 'before', from: index, to: index + 1 }]
        : [],
  );
}

function years({ tokens }: Scan): readonly Cue[] {
  return tokens.flatMap(({ word }, index): Cue[] =>
    isYear(word) ? [{ kind: 'past', reach: 'both', from: index, to: index + 1, year: true }] : [],
  );
}

export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** "Plan:" and the like reach to the end of the sentence. */
export function beforeColon({ tokens }: Scan, { to }: Stretch): boolean {
  return /^\s*:/.test(tokens[to]?.gap ?? '');
}

function endsClause(scan: Scan, index: number): boolean {
  return index >= scan.tokens.length || beginsClause(scan, index);
}
