import type { QuestionId } from '../../guideline/answers.ts';
import { lineSentences } from '../sentences/lineSentences.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { overlap, type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { ModifierKind } from '../vocabulary/modifiers.ts';
import { type Clauses, contextOf } from './clauses.ts';
import { effectOf, identity, strict } from './modifierEffects.ts';
import { dangles, reaches } from './reach.ts';
import { scopeDoubt } from './scope.ts';
import { strayNumberBeside } from './strayNumbers.ts';
import type { BackgroundSpan, Mention, ModifierSpan, RoledText } from './values/spans.ts';

/** A mention, and how far it is to be believed. */
export interface Judged {
  readonly mention: Mention;
  /** `sure`: nothing speaks against it and its whole clause is understood. */
  readonly verdict: 'sure' | 'doubtful' | 'rejected';
  /** Why it is not sure, a sentence. */
  readonly because: string | null;
  /** What rejected it. */
  readonly kind: ModifierKind | null;
  /** Words of its clause that were not understood, as indices of tokens. */
  readonly unread: readonly number[];
  /** Its words with those of what speaks against it. */
  readonly spoken: Span;
}

/** May come of another illness that is named beside them. */
const ofOthers: ReadonlySet<QuestionId> = new Set(['transarterialContraindications', 'hormonalSyndrome']);

/** May be otherwise by now, so that a year beside them leaves them doubtful. */
const mutable: ReadonlySet<QuestionId> = new Set([
  'extrahepaticDisease',
  'liverDistribution',
  'liverResectability',
  'hormonalSyndrome',
  'liverInvolvement',
  'transplantScreen',
  'transarterialContraindications',
  'sstrImaging',
]);

/** Judges a mention by its clause: each token of it must have a role, and its modifiers must allow it. */
export function judge(text: TokenizedText, roled: RoledText, clauses: Clauses, mention: Mention): Judged {
  const free = roled.modifiers.filter((modifier) => isFree(roled, modifier, mention));
  const effects = free
    .filter((modifier) => reaches(text, roled, clauses, modifier, mention))
    .map((modifier) => ({ modifier, effect: effectOf(modifier.row.kind, mention, wordsOf(text, modifier)) }));
  const rejecting = effects.find(({ effect }) => effect === 'rejects')?.modifier;
  if (rejecting)
    return rejected(
      mention,
      rejecting,
      rejecting.row.kind,
      lineSentences.disqualifier[rejecting.row.kind](wordsOf(text, rejecting)),
    );
  const stray = mention.row?.value ? strayNumberBeside(text, roled, clauses, mention) : null;
  if (stray !== null)
    return rejected(mention, { from: stray, to: stray + 1 }, 'changed', unclear.otherNumber);
  const unread = unreadAround(text, roled, clauses, mention);
  const because = doubtAbout(text, roled, clauses, mention, unread, effects, free);
  return {
    mention,
    verdict: because === null ? 'sure' : 'doubtful',
    because,
    kind: null,
    unread,
    spoken: mention,
  };
}

function doubtAbout(
  text: TokenizedText,
  roled: RoledText,
  clauses: Clauses,
  mention: Mention,
  unread: readonly number[],
  effects: readonly { readonly modifier: ModifierSpan; readonly effect: string }[],
  free: readonly ModifierSpan[],
): string | null {
  const say = lineSentences.disqualifier;
  const [first] = unread;
  if (first !== undefined) return say.notUnderstood(text.tokens[first]?.typed ?? '');
  const doubting =
    effects.find(({ effect }) => effect === 'doubts')?.modifier ??
    free.find((modifier) => dangles(text, roled, modifier, mention));
  if (doubting) return say[doubting.row.kind](wordsOf(text, doubting));
  if (mention.row?.nearly) return lineSentences.weak;
  const situation = strict.has(mention.question)
    ? roled.situations.find(
        ({ from, situation: id }) =>
          id !== 'extremeAge' && text.tokens[from]?.clause === text.tokens[mention.from]?.clause,
      )
    : undefined;
  if (situation) return say.weighs(wordsOf(text, situation));
  const scope = scopeDoubt({ text, roled, clauses, mention });
  if (scope !== null) return scope;
  const weighing = beside(text, roled, clauses, mention).find(({ weighs, dated, dates }) =>
    weighs && !dates
      ? strict.has(mention.question) || ofOthers.has(mention.question)
      : dated && isDated(mention),
  );
  return weighing ? say.weighs(wordsOf(text, weighing)) : null;
}

function isDated({ question, row }: Mention): boolean {
  if (question === 'performanceStatus') return true;
  if (row?.completed) return false;
  return mutable.has(question) || row?.part?.kind === 'naive' || row?.part?.kind === 'stability';
}

/** Words of another mention bear on this one only where the two share words. */
function isFree({ mentions }: RoledText, modifier: ModifierSpan, mention: Mention): boolean {
  // "Not on dialysis": what begins outside it bears on it.
  if (overlap(modifier, mention)) return modifier.from < mention.from;
  // "In one lesion" reaches beyond the number in it, and another disease is no part of an answer.
  const holders = mentions.filter(
    (other) => other !== mention && other.from <= modifier.from && modifier.to <= other.to,
  );
  if (holders.length === 0 || modifier.row.kind === 'otherDisease') return true;
  // "No progression on carboplatin": what is said of more than the denied words is denied as well.
  if (
    modifier.row.kind === 'negated' &&
    holders.some(
      (holder) => holder.says.kind === 'part' && overlap(holder, mention) && mention.to > holder.to,
    )
  )
    return true;
  // What is part of an answer is used up by it.
  if (!holders.every(({ says }) => says.kind === 'unclear')) return false;
  return (
    holders.some((holder) => overlap(holder, mention)) ||
    modifier.row.reach === 'sentence' ||
    // "No evidence of carcinoid syndrome controlled on lanreotide"
    (modifier.row.kind === 'negated' &&
      holders.some(({ question, to }) => question === mention.question && to === mention.from))
  );
}

function rejected(mention: Mention, by: Span, kind: ModifierKind, because: string): Judged {
  return {
    mention,
    verdict: 'rejected',
    because,
    kind,
    unread: [],
    spoken: { from: Math.min(mention.from, by.from), to: Math.max(mention.to, by.to) },
  };
}

/** The tokens without a role in the clause of a mention, in its brackets, and where the next clause goes on about it. */
function unreadAround(
  { tokens }: TokenizedText,
  { roles, mentions }: RoledText,
  clauses: Clauses,
  mention: Mention,
): readonly number[] {
  const own = [mention, ...(mention.also ?? [])].flatMap(({ from, to }) =>
    tokens.slice(from, to).map(({ clause }) => clause),
  );
  const around = own.flatMap((clause) => [clause, ...bracketsOf(clauses, clause)]);
  const next = nextUnread(clauses, mentions, mention, tokens);
  const read = [...new Set([...around, ...(next === null ? [] : [next])])]
    .flatMap((clause) => clauses.tokensOf.get(clause) ?? [])
    .filter((index) => roles[index] === 'unknown')
    .concat(signsNear(tokens, roles, mention));
  const share = identity.has(mention.question) ? onlyShare(tokens, tokens[mention.from]?.sentence) : null;
  return [...new Set(read)]
    .filter((index) => share === null || index < share.from || index >= share.to)
    .toSorted((a, b) => a - b);
}

/**
 * The one percentage of a sentence: whatever it is of, "ileal NET 2%" is an ileal NET. Two of them may be shares of
 * a mixed tumour.
 */
function onlyShare(tokens: TokenizedText['tokens'], sentence: number | undefined): Span | null {
  const shares = tokens.flatMap((token, at) =>
    token.sentence === sentence && token.word === '%' && tokens[at - 1]?.kind === 'number'
      ? [{ from: at - 1, to: at + 1 }]
      : [],
  );
  return shares.length === 1 ? (shares[0] ?? null) : null;
}

/** A sign that is not known may bear on the clause before it and on the one after it: a cross, an arrow, a minus. */
function signsNear(
  tokens: TokenizedText['tokens'],
  roles: RoledText['roles'],
  mention: Mention,
): readonly number[] {
  const here = tokens[mention.from];
  const last = tokens[mention.to - 1];
  if (!here || !last) return [];
  return tokens.flatMap((token, index) => {
    const isNear =
      token.sentence === here.sentence && token.clause >= here.clause - 1 && token.clause <= last.clause + 1;
    return isNear && token.kind === 'sign' && roles[index] === 'unknown' ? [index] : [];
  });
}

function bracketsOf(clauses: Clauses, clause: number): readonly number[] {
  const owner = clauses.ownerOf.get(clause);
  return [...contextOf(clauses, clause)].filter((other) => other !== clause && other !== owner);
}

/**
 * The next clause of the sentence, where it says nothing that is understood: it may go on about the one before.
 */
function nextUnread(
  { tokensOf, sentenceOf }: Clauses,
  mentions: RoledText['mentions'],
  mention: Mention,
  tokens: TokenizedText['tokens'],
): number | null {
  const clause = tokens[mention.to - 1]?.clause ?? 0;
  const next = clause + 1;
  const [head] = tokensOf.get(next) ?? [];
  if (head === undefined || sentenceOf.get(next) !== sentenceOf.get(clause)) return null;
  if (tokens[head] === undefined || identity.has(mention.question)) return null;
  return mentions.some(({ from, to }) => tokens.slice(from, to).some((token) => token.clause === next))
    ? null
    : next;
}

/** The background in the clause of a mention and in what belongs to it. */
function beside(
  { tokens }: TokenizedText,
  { background }: RoledText,
  clauses: Clauses,
  mention: Mention,
): readonly BackgroundSpan[] {
  const context = contextOf(clauses, tokens[mention.from]?.clause ?? 0);
  return background.filter(({ from }) => context.has(tokens[from]?.clause ?? -1));
}
