import { isTick } from '../tokens/enumerators.ts';
import { apartIn, isCode, isNextTo, isShareOfElse } from './apart.ts';
import { bareClauses, clausesWith } from './bareClauses.ts';
import { headingsOver } from './headings.ts';
import { strict } from './modifierEffects.ts';
import { headsACase, opens } from './openings.ts';
import type { Scope } from './values/scope.ts';

/** "Ascites ✓": an item of a list of contraindications that is ticked may be there, or only looked for. */
export function isTickedItem({ text: { tokens }, mention }: Scope): boolean {
  return mention.question === 'transarterialContraindications' && isTick(tokens[mention.to]?.word);
}

/** "Primary out ✓ is planned": what follows a tick, up to the next statement, may still be said of what it ticks. */
export function behindTick({ text: { tokens }, roled, mention }: Scope): number | null {
  const clause = tokens[mention.to - 1]?.clause;
  const tick = tokens.findIndex(
    (token, at) => at >= mention.to && token.clause === clause && isTick(token.word),
  );
  if (tick < 0) return null;
  for (let at = tick + 1; at < tokens.length; at += 1) {
    const isEnd = tokens[at]?.sentence !== tokens[tick]?.sentence || /;/.test(tokens[at]?.gap ?? '');
    if (isEnd || roled.roles[at] === 'mention') return null;
    if (roled.roles[at] !== 'filler') return at;
  }
  return null;
}

/**
 * The token that was not understood in an earlier clause and may bear on a mention. A word before a clause's own statement
 * is of that one, "routine recall, panc NET …": it bears on what follows only in a clause that says nothing ("Mock case,
 * …"), or where it heads it. Nor does one behind anything that is said bear on a figure with its marker, "ECOG 1".
 */
export function unknownEarlier(scope: Scope): number | null {
  const bears = bearingOn(scope);
  return fragmentBefore(scope, bears) ?? openingOfSentence(scope, bears) ?? unknownBefore(scope, bears);
}

/** Whether a token that was not understood is one that may bear on the mention. */
type Bears = (at: number) => boolean;

function bearingOn(scope: Scope): Bears {
  const { text, roled, mention } = scope;
  const { tokens } = text;
  const headings = headingsOver(text, mention);
  const own = new Set(clausesWith(text, mention));
  const isStrict = strict.has(mention.question);
  const hasFigure = tokens.slice(mention.from, mention.to).some(({ kind }) => kind === 'number');
  const isFigure = isStrict && hasFigure;
  // "Seen with …, bedbound": a status in words has no marker of its own.
  const isBare = isStrict && !hasFigure;
  const telling = roled.mentions.filter(({ says }) => says.kind !== 'nothing');
  const isTold = (at: number): boolean => {
    const { kind, clause, sentence } = tokens[at] ?? {};
    if (kind !== 'word') return false;
    const isBehind = telling.some(({ from }) => from < at && tokens[from]?.sentence === sentence);
    return isBehind ? isFigure : telling.some(({ from }) => tokens[from]?.clause === clause);
  };
  return (at) => {
    const { clause = -1, sentence } = tokens[at] ?? {};
    if (headings.some(({ from, to }) => from <= at && at < to)) return !headsACase(scope, clause);
    if (own.has(clause)) return true;
    if (isTold(at)) return false;
    const isElsewhere = sentence !== tokens[mention.from]?.sentence;
    return isElsewhere || isBare || opens(scope, clause, isFigure);
  };
}

/** A sentence of one or two words right before it in its line, which were not understood: "evt. two-stage". */
function fragmentBefore({ text, roled, mention }: Scope, bears: Bears): number | null {
  const { tokens } = text;
  let begin = mention.from;
  while (begin > 0 && tokens[begin - 1]?.sentence === tokens[mention.from]?.sentence) begin -= 1;
  if (roled.roles.slice(begin, mention.from).includes('mention')) return null;
  const last = tokens[begin - 1];
  if (!last || /[\n\r;|•]/.test(tokens[begin]?.gap ?? '')) return null;
  let from = begin - 1;
  while (from > 0 && tokens[from - 1]?.clause === last.clause) from -= 1;
  const isShort = begin - from <= 2;
  const unknown = isShort ? roled.roles.indexOf('unknown', from) : -1;
  const isBare = roled.roles.slice(from, begin).every((role) => role === 'unknown' || role === 'filler');
  return isBare && unknown >= 0 && unknown < begin && !isCode(text, unknown) && bears(unknown)
    ? unknown
    : null;
}

/** The first word that was not understood before anything that is said in its sentence. */
function openingOfSentence({ text, roled, mention }: Scope, bears: Bears): number | null {
  const { tokens } = text;
  const { closed, runOn } = apartIn(text, roled);
  const here = tokens[mention.from];
  const first = tokens.findIndex((token) => token.sentence === here?.sentence);
  for (let at = first; at < mention.from; at += 1) {
    const clause = tokens[at]?.clause ?? -1;
    const isApart =
      closed.has(clause) ||
      isShareOfElse(text, mention, at) ||
      (clause !== here?.clause && isCode(text, at)) ||
      (!strict.has(mention.question) && runOn.has(clause) && !isNextTo(roled, mention, at));
    if (roled.roles[at] === 'unknown' && !isApart && bears(at)) return at;
    if (roled.roles[at] === 'mention') return null;
  }
  return null;
}

function unknownBefore(scope: Scope, bears: Bears): number | null {
  const { text, clauses, roled } = scope;
  const { closed } = apartIn(text, roled);
  const before = bareClauses(text, roled, clauses, scope.mention, 'before')
    .filter((clause) => !closed.has(clause))
    .flatMap((clause) => clauses.tokensOf.get(clause) ?? [])
    .filter((at) => !isCode(text, at) && !isShareOfElse(text, scope.mention, at));
  return before.find((at) => roled.roles[at] === 'unknown' && bears(at)) ?? null;
}
