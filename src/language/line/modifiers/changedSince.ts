import type { Mention } from '../../mention/mention.ts';
import { lineSentences } from '../../sentences/lineSentences.ts';
import type { ClauseToken, Span } from '../../tokens/tokenizedText.ts';
import { changeVerbs, changeWords, limitingWords } from '../../vocabulary/modifiers.ts';
import { type Disqualifier, isIdentity, isUnderstood, type MentionContext } from './mentionContext.ts';

/** "ECOG 1, now worse": the next clause says that it is no longer so, in words that were not understood. */
export function changedSince(mention: Mention, context: MentionContext): Disqualifier | null {
  const { tokens } = context.text;
  const last = tokens[mention.to - 1];
  const next = tokens.flatMap(({ clause, sentence }, index) =>
    clause === (last?.clause ?? 0) + 1 && sentence === last?.sentence ? [index] : [],
  );
  const verb = verbOfChange(next, tokens) ?? bareNot(mention, next, context);
  if (verb) return { kind: 'changed', because: lineSentences.disqualifier.changed(verb.typed), ...verb.at };
  const turned = turnsAgainst(mention, next, tokens);
  const from = turned ?? next.find((index) => changeWords.includes(tokens[index]?.word ?? ''));
  const head = tokens[from ?? -1];
  if (from === undefined || !head) return null;
  if (context.mentions.some((other) => next.some((index) => other.from <= index && index < other.to)))
    return null;
  const open = next.some(
    (index) => !isUnderstood(index, context) || limitingWords.has(tokens[index]?.word ?? ''),
  );
  return open
    ? { kind: 'changed', because: lineSentences.disqualifier.changed(head.typed), from, to: from + 1 }
    : null;
}

const turns = /^(?:but|however|although|though|whereas|except)$/;

/** "Resectable, but medically unfit": what turns against the clause before. */
function turnsAgainst(
  mention: Mention,
  [first]: readonly number[],
  tokens: readonly ClauseToken[],
): number | undefined {
  if (mention.contextNeeded === 'none' || isIdentity(mention)) return undefined;
  return turns.test(tokens[first ?? -1]?.word ?? '') ? first : undefined;
}

/**
 * "Flushing controlled, diarrhoea is not": a "not" of something else than the patient, with nothing after it
 * that is known, says it of the clause before.
 */
function bareNot(
  { contextNeeded }: Mention,
  clause: readonly number[],
  context: MentionContext,
): Change | null {
  const { tokens } = context.text;
  const place = clause.findLastIndex((index) => nots.test(tokens[index]?.word ?? ''));
  const from = clause[place];
  const token = tokens[from ?? -1];
  if (contextNeeded === 'none' || place < 1 || from === undefined || !token) return null;
  const isOfThePatient = clause.slice(0, place).some((index) => patients.test(tokens[index]?.word ?? ''));
  const isKnown = clause
    .slice(place + 1)
    .some((index) => context.mentions.some((other) => other.from <= index && index < other.to));
  return isOfThePatient || isKnown ? null : { typed: token.typed, at: { from, to: from + 1 } };
}

const nots = /^(?:not|isn't|aren't|wasn't|weren't)$/;
const patients = /^(?:he|she|patient|pt|they|has|have)$/;

/** A word of the next clause that takes something back, as typed, and where it stands. */
interface Change {
  readonly typed: string;
  readonly at: Span;
}

const beforeTheVerb = new Set(
  'but however though although and has have it is since now then recently which this'.split(' '),
);

const afterTheVerb = new Set('to from by since now recently further significantly over after in'.split(' '));

/** "But has dropped": a verb of change at the head of a clause, with no subject of its own. */
function verbOfChange(clause: readonly number[], tokens: readonly ClauseToken[]): Change | null {
  const place = clause.findIndex((index) => !beforeTheVerb.has(tokens[index]?.word ?? ''));
  const from = clause[place];
  const token = from === undefined ? undefined : tokens[from];
  const next = tokens[clause[place + 1] ?? -1]?.word;
  const isWhole = next === undefined || afterTheVerb.has(next);
  return from !== undefined && token && isWhole && changeVerbs.has(token.word)
    ? { typed: token.typed, at: { from, to: from + 1 } }
    : null;
}
