import { lineSentences } from '../sentences/unclearSentences.ts';
import { overlap, type Span, wordsOf } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import { apartIn } from './apart.ts';
import { bareClauses, clausesWith } from './bareClauses.ts';
import { contextOf } from '../tokens/clauses.ts';
import { headingModifier, unknownHeading } from './headings.ts';
import { modifierElsewhere, undoneAfter } from './otherSentences.ts';
import { effectOf, happened, identity, ordered, strict } from './modifierEffects.ts';
import { deniesItsOwn } from './reach.ts';
import { takenBackBy } from './takenBack.ts';
import { behindTick, isTickedItem, unknownEarlier } from './unknownNear.ts';
import type { Scope } from './values/scope.ts';
import type { BackgroundSpan, Mention, RoledText } from './values/spans.ts';

/** Said of all that there is of something; a side, a segment or a number of lesions is a part of it. */
const ofTheWhole: ReadonlySet<Mention['question']> = new Set([
  'sstrImaging',
  'transarterialContraindications',
  'liverResectability',
  'treatmentCourse',
  'liverInvolvement',
]);

/**
 * Why what stands around a mention leaves it doubtful, although every word of its own clause has a role: its
 * clause is not all that bears on it. Each rule holds for every question and every word:
 * - a sentence that points back, or heads the lines after it, bears on what it stands beside;
 * - a later clause that takes something back, and does not say what, takes back what stands right before it;
 * - where another disease is named in its clause, or in brackets beside it, it may be said of that;
 * - what stands in quotation marks is what somebody said;
 * - what follows a comparison may only be what is compared;
 * - the next sentence may tell what became of it, and name nothing: "Drained last week.";
 * - a word that was not understood and a full stop may be an abbreviation: it opens what follows;
 * - a clause that says nothing of its own belongs to the one beside it;
 * - a sentence that opens with a few words that were not understood, or has them before a colon, may speak of anything;
 * - a modifier in its clause that did not reject it may still be meant for it;
 * - what is said of a side, a segment or some lesions is not said of all;
 * - the word right after it may be what it is a part of: "progress note".
 * What the tumour is, and where it comes from, is a noun of its own and needs only the first six of them.
 * @returns the reason, a sentence; null if there is none
 */
export function scopeDoubt(scope: Scope): string | null {
  const { text, roled, mention } = scope;
  const say = lineSentences.disqualifier;
  const heading = headingModifier(text, roled, mention) ?? bracketModifier(scope);
  if (heading) return say[heading.row.kind](wordsOf(text, heading));
  const unheard = unknownHeading(text, roled, mention);
  if (unheard !== null) return say.notUnderstood(text.tokens[unheard]?.typed ?? '');
  const elsewhere = modifierElsewhere(text, roled, mention);
  if (elsewhere) return say[elsewhere.row.kind](wordsOf(text, elsewhere));
  const takenBack = takenBackBy(text, roled, mention);
  if (takenBack) return say.uncertain(wordsOf(text, takenBack));
  const disease = otherDiseaseIn(scope);
  if (disease) return say.otherDisease(wordsOf(text, disease));
  if (isQuoted(scope)) return lineSentences.quoted;
  if (isTickedItem(scope)) return lineSentences.weak;
  const afterTick = behindTick(scope);
  if (afterTick !== null) return say.notUnderstood(text.tokens[afterTick]?.typed ?? '');
  const compared = comparedWith(scope);
  if (compared) return say.comparison(wordsOf(text, compared));
  const undone = undoneAfter(text, roled, mention);
  if (undone) return say.changed(wordsOf(text, undone));
  if (identity.has(mention.question)) return null;
  const unknown = unknownEarlier(scope);
  if (unknown !== null) return say.notUnderstood(text.tokens[unknown]?.typed ?? '');
  const modifier = modifierAround(scope);
  if (modifier) return say[modifier.row.kind](wordsOf(text, modifier));
  const beside = weighingBeside(scope) ?? partOf(scope) ?? headAfter(scope);
  return beside ? say.weighs(wordsOf(text, beside)) : null;
}

/** A modifier in brackets right after it that say nothing of their own: "ileal NET (should read otherwise)". */
function bracketModifier({
  text: { tokens },
  roled,
  mention,
}: Scope): RoledText['modifiers'][number] | undefined {
  const first = tokens[mention.to];
  if (!first?.inBrackets || tokens[mention.to - 1]?.inBrackets || !/[([{]/.test(first.gap)) return undefined;
  const bracket = { from: mention.to, to: first.clauseEnd };
  if (roled.roles.slice(bracket.from, bracket.to).includes('mention')) return undefined;
  return roled.modifiers.find(({ from, to }) => from >= bracket.from && to <= bracket.to);
}

/** Another disease, in the clause of a mention or in what belongs to it. */
function otherDiseaseIn(scope: Scope): Span | undefined {
  const { text, roled, clauses } = scope;
  const around = new Set(ownClauses(scope).flatMap((clause) => [...contextOf(clauses, clause)]));
  return roled.modifiers.find(
    ({ from, row }) => row.kind === 'otherDisease' && around.has(text.tokens[from]?.clause ?? -1),
  );
}

/** An odd number of quotation marks stands before it between two full stops. */
function isQuoted({ text: { tokens, spelled }, mention }: Scope): boolean {
  if (inMarks.test(spelled)) return false;
  const stretch = tokens[mention.from]?.stretch;
  const marks = tokens
    .slice(0, mention.from + 1)
    .filter((token) => token.stretch === stretch)
    // Behind a full stop only what stands right before the first word opens a quotation: 'He said "not yet". ECOG 1'.
    .map(({ gap }, at) => (at === 0 ? gap.match(/"$/) : gap.match(/"/g))?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);
  return marks % 2 === 1;
}

/** A whole text of a few words in marks quotes nobody: a value that was copied with them, “12%”. */
const inMarks = /^\s*"[^"\n]{1,40}"\s*$/;

/** Words of comparison right before it, with nothing said between. */
function comparedWith({ text, roled, mention }: Scope): Span | undefined {
  const clause = text.tokens[mention.from]?.clause;
  return roled.modifiers.find(
    ({ from, to, row }) =>
      row.kind === 'comparison' &&
      to <= mention.from &&
      text.tokens[from]?.clause === clause &&
      text.tokens[from]?.kind === 'word' &&
      !roled.mentions.some((other) => other.from >= to && other.to <= mention.from),
  );
}

/** A modifier that is part of no mention, in the clause or in one beside it that says nothing of its own. */
function modifierAround(scope: Scope): RoledText['modifiers'][number] | undefined {
  const { text, roled } = scope;
  const own = new Set(ownClauses(scope));
  const around = new Set([...own, ...besideClauses(scope, 'before'), ...besideClauses(scope, 'after')]);
  return roled.modifiers.find(
    (modifier) =>
      around.has(text.tokens[modifier.from]?.clause ?? -1) &&
      effectOf(modifier.row.kind, scope.mention, wordsOf(text, modifier)) !== 'none' &&
      !(!own.has(text.tokens[modifier.from]?.clause ?? -1) && deniesItsOwn(text, roled, modifier)) &&
      !roled.mentions.some((other) => overlap(other, modifier)),
  );
}

/** "ECOG 1, distal pancreatectomy 2019": what weighs in a clause with words of its own is of these. */
function tellsElse({ roled: { roles }, clauses }: Scope, clause: number): boolean {
  return (clauses.tokensOf.get(clause) ?? []).some(
    (at) => roles[at] === 'unknown' || roles[at] === 'situation',
  );
}

function weighingBeside(scope: Scope): BackgroundSpan | undefined {
  const { text, roled } = scope;
  const { closed } = apartIn(text, roled);
  const beside = new Set(
    [...besideClauses(scope, 'before'), ...besideClauses(scope, 'after')].filter(
      (clause) => !closed.has(clause) && !tellsElse(scope, clause),
    ),
  );
  return roled.background.find(
    ({ from, weighs, dates }) =>
      weighs && !(dates && happened(scope.mention)) && beside.has(text.tokens[from]?.clause ?? -1),
  );
}

/** A side, a segment, or a number of lesions in its clause. */
function partOf(scope: Scope): Span | undefined {
  const { text, roled, mention } = scope;
  const isNone = mention.question === 'extrahepaticDisease';
  if (!isNone && !ofTheWhole.has(mention.question)) return undefined;
  const own = new Set(ownClauses(scope));
  const inClause = text.tokens.flatMap((token, at) => (own.has(token.clause) ? [at] : []));
  if (inClause.some((at) => bears('everything', text.tokens[at]?.word))) return undefined;
  // "Hepaticojejunostomy and previous SIRT of the left lobe": the place is of another item of the list.
  const items =
    mention.question === 'transarterialContraindications'
      ? roled.mentions.filter(
          ({ question, says }) => question === mention.question && says.kind !== 'nothing',
        )
      : [mention];
  const isOwn = (at: number): boolean => items.flatMap(spansOf).some(({ from, to }) => at >= from && at < to);
  const place = inClause.find(
    (at) => !isOwn(at) && bears(isNone ? 'regions' : 'places', text.tokens[at]?.word),
  );
  if (place !== undefined) return { from: place, to: place + 1 };
  return roled.mentions.find(
    ({ from, question, says }) =>
      question === 'ablationNumbers' &&
      !isOwn(from) &&
      says.kind === 'part' &&
      says.part.kind === 'count' &&
      own.has(text.tokens[from]?.clause ?? -1) &&
      mention.question !== 'liverInvolvement' &&
      !isNone,
  );
}

/**
 * "Progress note", "platinum refractory anaemia", "PVE failed": a word right after it, not set apart, may be what
 * it only describes, or say more of it. Figures with their marker stand for themselves.
 */
function headAfter({ text, roled, mention }: Scope): Span | undefined {
  if (strict.has(mention.question) || mention.question === 'ablationNumbers') return undefined;
  const isWord = mention.to - mention.from === 1;
  const at = mention.to;
  const next = text.tokens[at];
  const last = text.tokens[at - 1];
  if (!next || next.clause !== last?.clause || next.gap.trim() !== '' || next.kind !== 'word')
    return undefined;
  // "Inoperable because of the small remnant" gives a reason, and nothing that it describes.
  if (bears('subjects', next.word) || bears('circumstances', next.word)) return undefined;
  // "Unilobar right", "no extrahepatic uptake": which lobe it is, and what there is none of.
  if (mention.question === 'liverDistribution' && bears('places', next.word)) return undefined;
  if (mention.question === 'extrahepaticDisease' && bears('findings', next.word)) return undefined;
  const background = roled.background.find(({ from, dates }) => from === at && !dates);
  // "Grew through cisplatin-etoposide cycle 4": how much of a treatment was given.
  if (ordered.has(mention.question) && background?.beside?.includes(mention.question)) return undefined;
  // "Resectable according to the surgeon": it says who found it.
  if (background?.companion) return undefined;
  if (background) return background;
  if (!isWord || mention.row?.part) return undefined;
  return roled.mentions.find(
    ({ from, question, row, says }) =>
      from === at &&
      question !== mention.question &&
      row?.value === undefined &&
      (question === 'transarterialContraindications' || says.kind !== 'answer'),
  );
}

function spansOf(mention: Mention): readonly Span[] {
  return [mention, ...(mention.also ?? [])];
}

function ownClauses({ text, mention }: Scope): readonly number[] {
  return clausesWith(text, mention);
}

/** The clauses before or after it in its sentence, up to the next one that says something of its own. */
function besideClauses(
  { text, roled, clauses, mention }: Scope,
  side: 'before' | 'after',
): readonly number[] {
  return bareClauses(text, roled, clauses, mention, side);
}
