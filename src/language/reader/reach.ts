import type { QuestionId } from '../../guideline/answers.ts';
import { overlap, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { type Clauses, contextOf } from '../tokens/clauses.ts';
import { bears } from '../vocabulary/bearings.ts';
import { effectOf, identity } from './modifierEffects.ts';
import type { Mention, ModifierSpan, RoledText } from './values/spans.ts';

/** How many mentions of other questions a modifier reaches over. */
const over = 1;

/** Said together of the tumour: what bears on "WD" in "WD ileal NET G2" bears on all of it. */
const ofTheTumour: ReadonlySet<QuestionId> = new Set(['differentiation', 'primarySite', 'ki67']);

/** Whether a modifier bears on a mention. */
export function reaches(
  text: TokenizedText,
  roled: RoledText,
  clauses: Clauses,
  modifier: ModifierSpan,
  mention: Mention,
): boolean {
  const { tokens } = text;
  const here = modifier.from >= mention.to ? tokens[mention.to - 1] : tokens[mention.from];
  const there = tokens[modifier.from];
  if (!here || !there) return false;
  if (heads(text, modifier, mention)) return true;
  if (here.sentence !== there.sentence) return false;
  if (modifier.row.reach === 'sentence') return inSentence(text, roled, modifier, mention);
  if (here.clause === there.clause) return inClause(text, roled, modifier, mention);
  if (contextOf(clauses, here.clause).has(there.clause)) return modifier.row.direction !== 'forward';
  if (goesBack(text, roled, modifier, mention)) return true;
  return goesOn(text, roled, modifier, mention);
}

/** "Eligibility: ECOG 0-2; SSTR-positive disease": a heading bears on all that stands before the next full stop. */
function heads({ tokens }: TokenizedText, modifier: ModifierSpan, mention: Mention): boolean {
  const there = tokens[modifier.from];
  if (modifier.row.reach !== 'sentence' || !there || modifier.from > mention.from) return false;
  const isFirst = tokens.findIndex(({ stretch }) => stretch === there.stretch) >= modifier.from - 1;
  return (
    isFirst &&
    /:/.test(
      tokens
        .slice(modifier.from + 1, modifier.to + 3)
        .map(({ gap }) => gap)
        .join(''),
    ) &&
    tokens[mention.from]?.stretch === there.stretch
  );
}

function inClause(text: TokenizedText, roled: RoledText, modifier: ModifierSpan, mention: Mention): boolean {
  const isBefore = modifier.from < mention.from;
  const { direction, kind, ends, begins } = modifier.row;
  if (ends && !isLastOfClause(text, roled, modifier)) return false;
  if (begins && text.tokens[modifier.from - 1]?.clause === text.tokens[modifier.from]?.clause) return false;
  if (direction === 'forward' && !isBefore) return false;
  if (direction === 'backward' && isBefore) return false;
  const between = roled.mentions.filter(
    (other) =>
      other.question !== mention.question &&
      !(ofTheTumour.has(other.question) && ofTheTumour.has(mention.question)) &&
      other.says.kind !== 'nothing' &&
      (isBefore
        ? other.from >= modifier.to && other.to <= mention.from
        : other.from >= mention.to && other.to <= modifier.from),
  );
  const spans = new Set(between.map(({ from }) => from));
  if (direction !== 'both' || kind === 'negated')
    return spans.size === 0 || isList(text, modifier.to, mention.from);
  return spans.size <= over;
}

/** "No ascites or PVT": a list that is denied as a whole. */
function isList({ tokens }: TokenizedText, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => word === 'or' || word === 'nor');
}

/** "If", "mother": it bears on all that follows in its sentence, and on what stands right before it. */
function inSentence(
  { tokens }: TokenizedText,
  { mentions }: RoledText,
  modifier: ModifierSpan,
  mention: Mention,
): boolean {
  const there = tokens[modifier.from];
  const here = tokens[mention.from];
  if (!there || !here) return false;
  // "DOTATATE avid meningioma": what stands right before it is its own.
  if (modifier.row.kind === 'otherDisease')
    return (
      (modifier.from === mention.to && there.clause === here.clause) ||
      !isNamedBetween(mentions, modifier, mention)
    );
  if (modifier.from < mention.from || there.clause === here.clause) return true;
  const isBare = !mentions.some(({ from }) => tokens[from]?.clause === there.clause);
  return isBare && there.clause === here.clause + 1;
}

/** The tumour itself is named between another disease and what is said. */
function isNamedBetween(mentions: RoledText['mentions'], modifier: ModifierSpan, mention: Mention): boolean {
  const [from, to] = modifier.from < mention.from ? [modifier.to, mention.from] : [mention.to, modifier.from];
  return (
    modifier.from > mention.from ||
    mentions.some(
      (other) =>
        (other.question === 'differentiation' || other.question === 'primarySite') &&
        other.says.kind === 'answer' &&
        other.from >= from &&
        other.from <= to,
    )
  );
}

/** "ECOG 1, since worse", "liver only, apart from one node": what begins a clause without a subject of its own. */
function goesBack(
  { tokens }: TokenizedText,
  { mentions }: RoledText,
  modifier: ModifierSpan,
  mention: Mention,
): boolean {
  const there = tokens[modifier.from];
  const here = tokens[mention.from];
  if (!there || !here || there.clause !== here.clause + 1) return false;
  if (
    !['exception', 'changed', 'uncertain', 'subset', 'comparison', 'historical'].includes(modifier.row.kind)
  )
    return false;
  const begin = tokens.findIndex((token) => token.clause === there.clause);
  // "…, which turned out to be wrong": a clause that points back is about what it points to.
  if (modifier.from - begin > 2 && !bears('pointers', tokens[begin]?.word)) return false;
  const own = mentions.some((other) => other.from >= begin && other.to <= modifier.from);
  const after = mentions.some((other) => tokens[other.from]?.clause === there.clause);
  return !own && (modifier.row.kind === 'exception' || !after);
}

/** "No ascites, PVT": a list of findings of one question that begins with a denial. */
function goesOn(
  { tokens }: TokenizedText,
  { mentions }: RoledText,
  modifier: ModifierSpan,
  mention: Mention,
): boolean {
  if (modifier.row.kind !== 'negated' || modifier.row.direction !== 'forward' || modifier.from > mention.from)
    return false;
  const here = tokens[mention.from];
  const begin = tokens.findIndex((token) => token.clause === here?.clause);
  if (tokens.slice(begin, mention.from).some(({ word }) => !['and', 'or', 'nor', 'any'].includes(word)))
    return false;
  const before = mentions.filter(({ from, to }) => from >= modifier.to && to <= mention.from);
  const [first] = before;
  return (
    first !== undefined &&
    // "PRRT never, DOTATATE avid": what denies the word before it begins no list.
    tokens[first.from]?.clause === tokens[modifier.from]?.clause &&
    before.every(({ question }) => question === mention.question)
  );
}

/** Nothing follows in its clause but words that change nothing. */
function isLastOfClause({ tokens }: TokenizedText, { roles }: RoledText, { to }: ModifierSpan): boolean {
  const clause = tokens[to - 1]?.clause;
  return tokens.every((token, index) => index < to || token.clause !== clause || roles[index] === 'filler');
}

/** They deny the noun behind them, and not what stands in another clause; "not" and "never" may be meant for that. */
const denyingANoun = /^(?:no|nil|zero|without(?: any)?|negative for|free of|lack of|absence of)$/i;

/** "ECOG 1, no weight loss": it denies what follows it in its clause, whatever that is. */
export function deniesItsOwn(
  text: TokenizedText,
  { roles }: RoledText,
  { from, to, row }: ModifierSpan,
): boolean {
  const clause = text.tokens[from]?.clause;
  return (
    row.kind === 'negated' &&
    denyingANoun.test(wordsOf(text, { from, to })) &&
    text.tokens.some(
      (token, at) =>
        at >= to && token.clause === clause && (roles[at] === 'unknown' || roles[at] === 'background'),
    )
  );
}

/**
 * A modifier in the next clause that has nothing else to bear on: "DOTATATE avid liver, bone is not". It may
 * take back what stands before.
 */
export function dangles(
  text: TokenizedText,
  roled: RoledText,
  modifier: ModifierSpan,
  mention: Mention,
): boolean {
  const { tokens } = text;
  const there = tokens[modifier.from];
  const here = tokens[mention.to - 1];
  if (!there || !here || there.sentence !== here.sentence || there.clause !== here.clause + 1) return false;
  if (!['negated', 'exception', 'subset', 'changed', 'comparison'].includes(modifier.row.kind)) return false;
  if (effectOf(modifier.row.kind, mention, wordsOf(text, modifier)) === 'none') return false;
  if (deniesItsOwn(text, roled, modifier)) return false;
  const own = roled.mentions.filter(({ from }) => tokens[from]?.clause === there.clause);
  // "Ileal NET, PRRT never": what the tumour is, a clause about something else does not take back.
  const isOfElse = own.length > 0 && own.every(({ question }) => question !== mention.question);
  if (identity.has(mention.question) && isOfElse) return false;
  return modifier.row.ends
    ? isLastOfClause(text, roled, modifier)
    : !own.some((other) => inClause(text, roled, modifier, other) || overlap(other, modifier));
}
