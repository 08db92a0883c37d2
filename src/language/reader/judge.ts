import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { lineSentences, unclear } from '../sentences/unclearSentences.ts';
import { overlap, type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { ModifierKind } from '../vocabulary/modifiers.ts';
import { type Clauses, contextOf } from '../tokens/clauses.ts';
import { isConfirmed } from './confirmed.ts';
import { effectOf, strict } from './modifierEffects.ts';
import { oldHeadingOf } from './oldText.ts';
import { dangles, reaches } from './reach.ts';
import { scopeDoubt } from './scope.ts';
import { strayNumberBeside, unreadAround } from './unreadAround.ts';
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
  /** What rejected it has something else nearer that it may be meant for. */
  readonly isFar?: boolean;
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
  'primaryStatus',
]);

/** Judges a mention by its clause: each token of it must have a role, and its modifiers must allow it. */
export function judge(
  guideline: Guideline,
  text: TokenizedText,
  roled: RoledText,
  clauses: Clauses,
  mention: Mention,
): Judged {
  const free = roled.modifiers.filter((modifier) => isFree(roled, modifier, mention));
  const effects = free
    .filter((modifier) => reaches(text, roled, clauses, modifier, mention))
    .map((modifier) => ({ modifier, effect: effectOf(modifier.row.kind, mention, wordsOf(text, modifier)) }));
  const rejecting = effects.find(({ effect }) => effect === 'rejects')?.modifier;
  if (rejecting) {
    const because = lineSentences.disqualifier[rejecting.row.kind](wordsOf(text, rejecting));
    return {
      ...rejected(mention, rejecting, rejecting.row.kind, because),
      isFar: isOverOthers(roled, rejecting, mention),
    };
  }
  const heading = oldHeadingOf(text, mention.from);
  if (heading && effectOf('historical', mention, '') === 'rejects') {
    const because = lineSentences.disqualifier.historical(wordsOf(text, heading));
    return { ...rejected(mention, heading, 'historical', because), spoken: mention };
  }
  const stray = mention.row?.value ? strayNumberBeside(text, roled, clauses, mention) : null;
  if (stray !== null)
    return rejected(mention, { from: stray, to: stray + 1 }, 'changed', unclear.otherNumber);
  const unread = unreadAround(text, roled, clauses, mention);
  const because = doubtAbout(guideline, text, roled, clauses, mention, unread, effects, free);
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
  guideline: Guideline,
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
  if (mention.row?.nearly && !isConfirmed(guideline, text, roled, mention)) return lineSentences.weak;
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
  const illness = strict.has(mention.question) ? illnessBeside(text, roled, clauses, mention) : undefined;
  const heaviest = weighing ?? illness;
  return heaviest ? say.weighs(wordsOf(text, heaviest)) : null;
}

/** Another illness that stands in the clause of a mention, or in what belongs to it. */
function illnessBeside(
  { tokens }: TokenizedText,
  { mentions }: RoledText,
  clauses: Clauses,
  mention: Mention,
): Mention | undefined {
  const context = contextOf(clauses, tokens[mention.from]?.clause ?? 0);
  return mentions.find(({ row, from }) => row?.weighs && context.has(tokens[from]?.clause ?? -1));
}

function isDated({ question, row, says }: Mention): boolean {
  if (question === 'performanceStatus') return true;
  // What was taken out stays out, whatever its year.
  const isOut = question === 'primaryStatus' && says.kind === 'answer' && says.answer === 'resected';
  if (row?.completed || isOut) return false;
  return mutable.has(question) || row?.part?.kind === 'naive' || row?.part?.kind === 'stability';
}

/** The mentions that each modifier is part of; found once, for every mention asks after every modifier. */
const holdersOf = onceFor(
  ({ mentions, modifiers }: RoledText): ReadonlyMap<ModifierSpan, readonly Mention[]> =>
    new Map(
      modifiers.map((modifier) => [
        modifier,
        mentions.filter(({ from, to }) => from <= modifier.from && modifier.to <= to),
      ]),
    ),
);

/** Words of another mention bear on this one only where the two share words. */
function isFree(roled: RoledText, modifier: ModifierSpan, mention: Mention): boolean {
  // "Not on dialysis": what begins outside it bears on it.
  if (overlap(modifier, mention)) return modifier.from < mention.from;
  // "In one lesion" reaches beyond the number in it, and another disease is no part of an answer.
  const holders = (holdersOf(roled).get(modifier) ?? []).filter((other) => other !== mention);
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

/** "Would resect if stable, ECOG 1": another question is answered between a modifier and a mention. A denial may head a list. */
function isOverOthers(
  { mentions }: RoledText,
  modifier: ModifierSpan,
  { question, from, to }: Mention,
): boolean {
  const between = modifier.from < from ? { from: modifier.to, to: from } : { from: to, to: modifier.from };
  return (
    modifier.row.kind !== 'negated' &&
    mentions.some(
      (other) =>
        other.question !== question &&
        other.says.kind !== 'nothing' &&
        other.from >= between.from &&
        other.to <= between.to,
    )
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
