import type { Mention } from '../../mention/mention.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import { beginsClause, overlap, type TokenizedText, type Span } from '../../tokens/tokenizedText.ts';
import { modifierRows, type ModifierKind } from '../../vocabulary/modifiers.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';

/** A word that denies, leaves open, postpones or moves elsewhere what stands around it. */
export interface Modifier extends Span {
  readonly kind: ModifierKind;
  readonly direction: 'forward' | 'backward' | 'both';
  /** A year: it dates what changes with time, and nothing else. */
  readonly year?: true;
}

const rows = modifierRows.flatMap(({ kind, direction, phrases }) =>
  phrases.map((source) => ({ kind, direction, pattern: pattern(source) })),
);

/** The modifiers in a line that are not part of an answer or of something understood. */
export function findModifiers(
  text: TokenizedText,
  mentions: readonly Mention[],
  background: readonly Span[],
): readonly Modifier[] {
  const answers = mentions.filter(({ says }) => says.kind === 'answer');
  const taken = [...answers, ...background];
  // "Milan criteria" are the patient's own.
  const isOwn = (modifier: Modifier): boolean =>
    modifier.kind === 'experiencer' && mentions.some((mention) => overlap(mention, modifier));
  const found = rows
    .flatMap(({ kind, direction, pattern }): Modifier[] =>
      matchesIn(text, pattern).map((span) => ({ kind, direction, ...span })),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Modifier[] = [];
  const isReason = ({ from, to }: Span): boolean =>
    to === from + 1 && text.tokens[from]?.word === 'due' && text.tokens[to]?.word === 'to';
  for (const modifier of [
    ...found.filter((modifier) => !isReason(modifier)),
    ...questionMarks(text),
    ...pastTenses(text),
  ]) {
    if (![...kept, ...taken].some((other) => overlap(other, modifier)) && !isOwn(modifier))
      kept.push(modifier);
  }
  const dated = years(text).filter((year) => !mentions.some((other) => overlap(other, year)));
  return [...kept, ...dated].map((modifier) => {
    const last =
      modifier.kind === 'negated' && modifier.direction === 'forward' && endsClause(text, modifier.to);
    return last || beforeColon(text, modifier) ? { ...modifier, direction: 'both' } : modifier;
  });
}

/** "?PRRT" asks about what follows, "avid?" about what comes before. */
function questionMarks({ tokens }: TokenizedText): readonly Modifier[] {
  return tokens.flatMap(({ word, gap }, index): Modifier[] => {
    if (word !== '?') return [];
    const next = tokens[index + 1];
    const leads = next !== undefined && next.gap === '' && (index === 0 || gap !== '');
    return [{ kind: 'uncertain', direction: leads ? 'forward' : 'backward', from: index, to: index + 1 }];
  });
}

/** "Was liver only", "avid then". */
function pastTenses(text: TokenizedText): readonly Modifier[] {
  return text.tokens.flatMap(({ word }, index): Modifier[] =>
    /^(?:was|were)$/.test(word) && beginsClause(text, index)
      ? [{ kind: 'historical', direction: 'forward', from: index, to: index + 1 }]
      : word === 'then' && endsClause(text, index + 1) && !beginsClause(text, index)
        ? [{ kind: 'historical', direction: 'backward', from: index, to: index + 1 }]
        : [],
  );
}

function years({ tokens }: TokenizedText): readonly Modifier[] {
  return tokens.flatMap(({ word }, index): Modifier[] =>
    isYear(word) ? [{ kind: 'historical', direction: 'both', from: index, to: index + 1, year: true }] : [],
  );
}

export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** "Plan:" and the like reach to the end of the sentence. */
export function beforeColon({ tokens }: TokenizedText, { to }: Span): boolean {
  return /^\s*:/.test(tokens[to]?.gap ?? '');
}

function endsClause(text: TokenizedText, index: number): boolean {
  return index >= text.tokens.length || beginsClause(text, index);
}
