import { isTick } from '../tokens/ticks.ts';
import { apartIn, isCode, isNextTo, isShareOfElse } from './apart.ts';
import { bareClauses } from './bareClauses.ts';
import { strict } from './modifierEffects.ts';
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

/** A sentence of one or two words right before it in its line, which were not understood: "evt. two-stage". */
export function fragmentBefore({ text, roled, mention }: Scope): number | null {
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
  return isBare && unknown >= 0 && unknown < begin && !isCode(text, unknown) ? unknown : null;
}

/** The first word that was not understood before anything that is said in its sentence. */
export function openingOfSentence({ text, roled, mention }: Scope): number | null {
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
    if (roled.roles[at] === 'unknown' && !isApart) return at;
    if (roled.roles[at] === 'mention') return null;
  }
  return null;
}

export function unknownBefore(scope: Scope): number | null {
  const { text, clauses, roled } = scope;
  const { closed } = apartIn(text, roled);
  const before = bareClauses(text, roled, clauses, scope.mention, 'before')
    .filter((clause) => !closed.has(clause))
    .flatMap((clause) => clauses.tokensOf.get(clause) ?? [])
    .filter((at) => !isCode(text, at) && !isShareOfElse(text, scope.mention, at));
  return before.find((at) => roled.roles[at] === 'unknown') ?? null;
}
