import { overlap, type Span, type TokenizedText } from '../tokens/tokenizedText.ts';
import { type Apart, apartIn, isNextTo, isShareOfElse } from './apart.ts';
import { type Clauses, contextOf } from '../tokens/clauses.ts';
import { bears } from '../vocabulary/bearings.ts';
import { identity, strict } from './modifierEffects.ts';
import type { Mention, RoledText } from './values/spans.ts';

/** The tokens without a role in the clause of a mention, in its brackets, and where the next clause goes on about it. */
export function unreadAround(
  text: TokenizedText,
  roled: RoledText,
  clauses: Clauses,
  mention: Mention,
): readonly number[] {
  const { tokens } = text;
  const { roles, mentions } = roled;
  const apart = apartIn(text, roled);
  const spans = [mention, ...(mention.also ?? [])];
  const own = spans.flatMap(({ from, to }) => tokens.slice(from, to).map(({ clause }) => clause));
  const around = own.flatMap((clause) => [clause, ...bracketsOf(clauses, clause)]);
  const next = nextUnread(clauses, mentions, mention, tokens, apart.closed);
  const read = [...new Set([...around, ...(next === null ? [] : [next])])]
    .flatMap((clause) => clauses.tokensOf.get(clause) ?? [])
    .filter((index) => roles[index] === 'unknown')
    .concat(
      signsNear(tokens, roles, clauses, mention).filter((at) => !apart.closed.has(tokens[at]?.clause ?? -1)),
    )
    .filter(
      (at) =>
        strict.has(mention.question) ||
        spans.some((span) => isNear(text, roled, apart, mention.question, span, at)),
    );
  return [...new Set(read)].filter((at) => !isShareOfElse(text, mention, at)).toSorted((a, b) => a - b);
}

/** A sign that is not known may bear on the clause before it and on the one after it: a cross, an arrow, a minus. */
function signsNear(
  tokens: TokenizedText['tokens'],
  roles: RoledText['roles'],
  clauses: Clauses,
  mention: Mention,
): readonly number[] {
  const here = tokens[mention.from];
  const last = tokens[mention.to - 1];
  if (!here || !last) return [];
  return tokens.flatMap((token, index) => {
    const isNear =
      token.sentence === here.sentence && token.clause >= here.clause - 1 && token.clause <= last.clause + 1;
    // "Flushing+, ileal NET": in a clause before it that says something it is of that; ECOG and Ki-67 are read most strictly.
    const isOfElse =
      token.clause < here.clause &&
      !contextOf(clauses, here.clause).has(token.clause) &&
      !strict.has(mention.question) &&
      tokens.some((other, at) => other.clause === token.clause && roles[at] === 'mention');
    return isNear && !isOfElse && token.kind === 'sign' && roles[index] === 'unknown' ? [index] : [];
  });
}

function bracketsOf(clauses: Clauses, clause: number): readonly number[] {
  const owner = clauses.ownerOf.get(clause);
  return [...contextOf(clauses, clause)].filter((other) => other !== clause && other !== owner);
}

/**
 * The next clause of the sentence, where it says nothing that is understood and may go on about the one before: a single word
 * ("ECOG 1, allegedly"), what points back or says when and where ("…, at the ward"), or another figure beside one
 * ("ECOG 2, registrar says 1"). Any other tells something else. On what names its own subject only what points back bears.
 */
function nextUnread(
  { tokensOf, sentenceOf }: Clauses,
  mentions: RoledText['mentions'],
  mention: Mention,
  tokens: TokenizedText['tokens'],
  closed: ReadonlySet<number>,
): number | null {
  const clause = tokens[mention.to - 1]?.clause ?? 0;
  const next = clause + 1;
  const indices = tokensOf.get(next) ?? [];
  const head = tokens[indices[0] ?? tokens.length];
  if (head === undefined || sentenceOf.get(next) !== sentenceOf.get(clause)) return null;
  if (mentions.some(({ from, to }) => tokens.slice(from, to).some((token) => token.clause === next)))
    return null;
  if (closed.has(next) && !strict.has(mention.question)) return null;
  const pointsBack = bears('pointers', head.word) || head.word === 'but';
  const isFigure =
    tokens.slice(mention.from, mention.to).some(({ value }) => value !== null) &&
    indices.some((at) => tokens[at]?.value !== null);
  const mayDescribe = indices.length === 1 || bears('circumstances', head.word) || isFigure;
  return pointsBack || (mayDescribe && !namesItsSubject.has(mention.question)) ? next : null;
}

/** They name what they are said of: the tumour, the primary, all that lies outside the liver. */
const namesItsSubject: ReadonlySet<Mention['question']> = new Set([
  ...identity,
  'primaryStatus',
  'extrahepaticDisease',
]);

/**
 * Whether a word of its clause may bear on a mention. Before it, in dictation without punctuation, which is one clause, and
 * on what names its own subject it does only where nothing else is said between them; and on a tumour that is named in several
 * words ("ileal NET") only right behind it, where it may be what the tumour describes.
 */
function isNear(
  text: TokenizedText,
  roled: RoledText,
  apart: Apart,
  question: Mention['question'],
  span: Span,
  at: number,
): boolean {
  const clause = text.tokens[span.from]?.clause ?? -1;
  if (text.tokens[at]?.clause !== clause) return true;
  // "Unresectable because of …", "resected at …": it says why, when or by whom, and not what. A contraindication may be none
  // for its reason: "bilirubin 60 due to Gilbert".
  const next = text.tokens[span.to];
  if (
    at > span.to &&
    isPlain(text.tokens[at]) &&
    question !== 'transarterialContraindications' &&
    next?.clause === clause &&
    bears('adjuncts', next.word)
  )
    return false;
  const isOfStatements = at < span.from || namesItsSubject.has(question);
  if (!apart.runOn.has(clause) && !(isOfStatements && isPlain(text.tokens[at]))) return true;
  if (!isNextTo(roled, span, at)) return false;
  return !identity.has(question) || at === span.to || !isNamedAtLength(roled, span);
}

/** "Ileal NET", "well differentiated NET": more than the one word that has other meanings as well. */
function isNamedAtLength({ mentions }: RoledText, span: Span): boolean {
  return mentions.some(
    (other) => identity.has(other.question) && other.to - other.from > 1 && overlap(other, span),
  );
}

/** A sign, and a letter or two ("Y/N"), may be a mark on all of its clause: an empty box, a cross. */
function isPlain(token: TokenizedText['tokens'][number] | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && token.typed.length > 2);
}

/**
 * A number without a role beside a value: in its clause, or in a later one of the sentence that names nothing
 * else before it, as in "ECOG was 3, now 1".
 * @returns its index, or null
 */
export function strayNumberBeside(
  text: TokenizedText,
  roled: RoledText,
  { tokensOf }: Clauses,
  mention: Mention,
): number | null {
  const { tokens } = text;
  const here = tokens[mention.from];
  if (!here) return null;
  const index = tokens.findIndex((token, at) => {
    if (token.kind !== 'number' || roled.roles[at] !== 'unknown' || token.sentence !== here.sentence)
      return false;
    if (token.clause === here.clause) return true;
    if (at < mention.from) return false;
    return (tokensOf.get(token.clause) ?? []).every(
      (other) =>
        other >= at ||
        roled.roles[other] === 'filler' ||
        roled.roles[other] === 'modifier' ||
        roled.roles[other] === 'background',
    );
  });
  return index < 0 ? null : index;
}
