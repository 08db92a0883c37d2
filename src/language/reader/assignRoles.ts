import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { standsForNoun } from '../tokens/noFigure.ts';
import type { ClauseToken, Span, TokenizedText } from '../tokens/tokenizedText.ts';
import { isTick, isTickedList } from '../tokens/enumerators.ts';
import { factsFound } from './factsFound.ts';
import { findAll, type Found, isBareFigure, TokenIndex } from './findPhrases.ts';
import type { Row } from '../vocabulary/questions/row.ts';
import type { Entry, EntryIndex } from './patterns.ts';
import { isPersonsName, isPlacesName } from './properNames.ts';
import type {
  BackgroundSpan,
  Mention,
  ModifierSpan,
  Role,
  RoledText,
  Says,
  SituationSpan,
} from './values/spans.ts';
import { readValue } from './values/readValue.ts';

const order: Readonly<Record<Entry['role'], number>> = {
  mention: 0,
  situation: 1,
  background: 2,
  modifier: 3,
  filler: 4,
};

/** What goes with a typed answer comes before the words of other questions. */
function orderOf(entry: Entry): number {
  return entry.role === 'background' && entry.companion ? -1 : order[entry.role];
}

/**
 * Gives every token of a text exactly one role. The longest match wins (dossier 2.8, T1); words that say
 * something of two questions, as "ileal NET", are one mention of each.
 */
export function assignRoles(guideline: Guideline, text: TokenizedText, index: EntryIndex): RoledText {
  const found = withoutDescriptions([...findAll(text, index), ...factsFound(text)]).toSorted(
    (a, b) =>
      b.to - b.from - (a.to - a.from) ||
      orderOf(a.entry) - orderOf(b.entry) ||
      a.from - b.from ||
      a.rank - b.rank,
  );
  const taken: Found[] = [];
  const left: Found[] = [];
  const onToken = new TokenIndex();
  for (const one of found) {
    if (one.entry.role === 'modifier' || one.entry.role === 'situation') continue;
    // "The dominant one 8 cm": it counts nothing.
    if (countsAPronoun(text, one)) continue;
    const on = onToken.of(one);
    if (on.some((other) => isFigureIn(text, one, other))) continue;
    if (on.every((other) => standTogether(one, other)) || on.some((other) => interlocks(one, other))) {
      taken.push(one);
      onToken.add(one);
    } else left.push(one);
  }
  const modifiers = modifiersOf(found, taken);
  const mentions = taken.flatMap((one): Mention[] => {
    if (one.entry.role !== 'mention') return [];
    const { question, row } = one.entry;
    const says = saysOf(guideline, text, one, one.entry);
    return says === null ? [] : [{ from: one.from, to: one.to, question, row, says }];
  });
  const hidden = left.flatMap((one): Mention[] => {
    if (one.entry.role !== 'mention') return [];
    const { question, row } = one.entry;
    const says = saysOf(guideline, text, one, one.entry);
    return says === null || says.kind === 'nothing'
      ? []
      : [{ from: one.from, to: one.to, question, row, says }];
  });
  const kept = withoutRivals(mentions, index.open)
    .map((mention) => atItsEnd(text, mentions, mention))
    .filter(
      (mention) =>
        mention.says.kind !== 'unclear' ||
        // What the word means stays open, whatever else is said with it: "PNET resected".
        ((mention.row?.twoMeanings ?? mention.row?.staysOpen) === true && !isAnsweredBy(mentions, mention)) ||
        !mentions.some(
          (other) =>
            other.says.kind !== 'nothing' &&
            (other.says.kind !== 'unclear' || other.question === mention.question) &&
            // What may be a contraindication is asked about, though it is how another question was answered:
            // "primary removed by Whipple".
            (mention.question !== 'transarterialContraindications' || other.question === mention.question) &&
            // What is only nearly an answer uses up nothing of another question.
            (other.row?.nearly !== true || other.question === mention.question) &&
            isInside(mention, other),
        ),
    );
  return {
    mentions: kept.toSorted((a, b) => a.from - b.from),
    modifiers,
    hidden,
    background: spansOf(taken, 'background', ({ from, to, entry }): BackgroundSpan[] =>
      entry.role === 'background' && !isModifier(modifiers, { from, to })
        ? [
            {
              from,
              to,
              beside: entry.beside,
              weighs: entry.weighs,
              marks: entry.marks,
              dates: entry.dated,
              dated: entry.dated && tells(text, { from, to }),
              ...(entry.companion ? { companion: entry.companion } : {}),
              ...(entry.isFact ? { isFact: true } : {}),
            },
          ]
        : [],
    ),
    situations: spansOf(longestOf(found, 'situation'), 'situation', ({ from, to, entry }): SituationSpan[] =>
      entry.role === 'situation' ? [{ from, to, situation: entry.situation, told: entry.told }] : [],
    ),
    roles: rolesOf(text.tokens, [...longestOf(found, 'situation'), ...taken], kept, modifiers),
  };
}

/** Questions that count the same things: the number of one says something of the other. */
const counting: ReadonlySet<QuestionId> = new Set(['ablationNumbers', 'liverDistribution']);

/** "EGFR is 22": a bare figure within longer words of another question is that one's. */
function isFigureIn({ tokens }: TokenizedText, one: Found, other: Found): boolean {
  if (one.entry.role !== 'mention' || other.entry.role !== 'mention') return false;
  const { row, question } = one.entry;
  const isCount = counting.has(question) && counting.has(other.entry.question);
  return (
    isBareFigure(row) &&
    other.entry.question !== question &&
    !isCount &&
    isInside(one, other) &&
    tokens.slice(one.from, one.to).some(({ kind }) => kind === 'number')
  );
}

/** "The visible one 8 cm": what takes "one" for a number, but for the size of the largest one. */
function countsAPronoun({ tokens }: TokenizedText, { from, to, entry }: Found): boolean {
  if (entry.role !== 'mention' || entry.row.value === 'lesionSize') return false;
  for (let at = from; at < to; at += 1) if (standsForNoun(tokens, at)) return true;
  return false;
}

/** A longer phrase answers the same question. */
function isAnsweredBy(mentions: readonly Mention[], mention: Mention): boolean {
  return mentions.some(
    ({ question, from, to }) => question === mention.question && isInside(mention, { from, to }),
  );
}

/** At an open question its own words are not another question's as well, and nor are the bot's own words anywhere. */
function withoutRivals(mentions: readonly Mention[], open: QuestionId | null): readonly Mention[] {
  const own = mentions.filter(
    ({ question, says, row }) =>
      row?.whole || (question === open && says.kind !== 'nothing' && says.kind !== 'unclear'),
  );
  return mentions.filter(
    (mention) =>
      mention.question === open ||
      mention.row?.whole ||
      !own.some(({ from, to }) => from <= mention.from && mention.to <= to),
  );
}

/** What is read only where its clause ends, or another mention follows. */
function atItsEnd(text: TokenizedText, mentions: readonly Mention[], mention: Mention): Mention {
  if (!mention.row?.ends) return mention;
  const before = mention.row.part?.kind === 'naive' ? text.tokens[mention.from - 1] : undefined;
  // "LAR-naive", "sunitinib naive": of one treatment, which says nothing of the others.
  const isOfOne =
    before?.clause === text.tokens[mention.from]?.clause &&
    before?.kind === 'word' &&
    (text.tokens[mention.from]?.gap === '-' ||
      (/^\s+$/.test(text.tokens[mention.from]?.gap ?? '') && !standsForItself(mentions, mention.from - 1)));
  if (isOfOne) return { ...mention, says: { kind: 'unclear', because: unclear.didItProgress, fits: null } };
  const next = text.tokens[mention.to];
  const isEnd = next === undefined || next.clause !== text.tokens[mention.to - 1]?.clause;
  if (isEnd || next.word === 'and' || mentions.some(({ from }) => from === mention.to)) return mention;
  return { ...mention, says: { kind: 'unclear', because: unclear.edge, fits: null } };
}

/** A token of a mention that names no treatment and no operation. */
function standsForItself(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    ({ from, to, question }) =>
      from <= at &&
      at < to &&
      question !== 'treatmentCourse' &&
      question !== 'necLine' &&
      question !== 'primaryStatus',
  );
}

function spansOf<T>(
  taken: readonly Found[],
  role: Entry['role'],
  make: (found: Found) => readonly T[],
): readonly T[] {
  return taken
    .filter(({ entry }) => entry.role === role)
    .toSorted((a, b) => a.from - b.from)
    .flatMap(make);
}

/**
 * Modifiers stand beside the other roles: the "not" of "not resectable" is part of one mention, and bears on
 * another one that begins within it. A longer stretch of background uses them up: "no weight loss".
 */
function modifiersOf(found: readonly Found[], taken: readonly Found[]): readonly ModifierSpan[] {
  const modifiers: Found[] = [];
  const onToken = new TokenIndex();
  const background = new TokenIndex();
  for (const one of taken) if (one.entry.role === 'background') background.add(one);
  for (const one of found) {
    if (one.entry.role !== 'modifier') continue;
    const isSame = (other: Found): boolean => other.from === one.from && other.to === one.to;
    const isUsedUp = background.of(one).some((other) => isInside(one, other));
    if (!isUsedUp && onToken.of(one).every(isSame)) {
      modifiers.push(one);
      onToken.add(one);
    }
  }
  return spansOf(modifiers, 'modifier', ({ from, to, entry }): ModifierSpan[] =>
    entry.role === 'modifier' ? [{ from, to, row: entry.row }] : [],
  );
}

/** The longest matches of one role, whatever other roles their words have. */
function longestOf(found: readonly Found[], role: Entry['role']): readonly Found[] {
  const longest: Found[] = [];
  const onToken = new TokenIndex();
  for (const one of found) {
    if (one.entry.role !== role || onToken.of(one).length > 0) continue;
    longest.push(one);
    onToken.add(one);
  }
  return longest;
}

function isModifier(modifiers: readonly ModifierSpan[], { from, to }: Span): boolean {
  return modifiers.some((modifier) => modifier.from === from && modifier.to === to);
}

/** A year, or how long ago: it dates what stands beside it. */
function tells({ tokens }: TokenizedText, { from, to }: Span): boolean {
  return tokens.slice(from, to).some(({ word }) => /^(?:(?:19|20)\d\d|ago)$/.test(word));
}

function rolesOf(
  tokens: readonly ClauseToken[],
  taken: readonly Found[],
  mentions: readonly Mention[],
  modifiers: readonly ModifierSpan[],
): readonly Role[] {
  const roles = tokens.map((): Role => 'unknown');
  for (const { from, to, entry } of taken)
    if (entry.role !== 'mention') for (let at = from; at < to; at += 1) roles[at] = entry.role;
  for (const { from, to, row } of modifiers)
    for (let at = from; at < to; at += 1)
      if (roles[at] !== 'filler' || (!row.begins && !row.ends)) roles[at] = 'modifier';
  for (const { from, to } of mentions) for (let at = from; at < to; at += 1) roles[at] = 'mention';
  tokens.forEach((_token, at) => {
    if (roles[at] === 'unknown' && isPlacesName(tokens, at)) roles[at] = 'filler';
    if (!isPersonsName(tokens, at)) return;
    for (const place of [at - 1, at]) if (roles[place] === 'unknown') roles[place] = 'filler';
  });
  const end = tokens.findLastIndex(({ word }) => isTick(word)) + 1;
  if (isTickedList(tokens) && roles.slice(end).every((role) => role === 'filler'))
    tokens.forEach(({ word }, at) => {
      if (isTick(word)) roles[at] = 'filler';
    });
  return roles;
}

/** Two mentions of different questions may share words. */
function standTogether(a: Found, b: Found): boolean {
  return a.entry.role === 'mention' && b.entry.role === 'mention' && a.entry.question !== b.entry.question;
}

/**
 * "Typical carcinoid syndrome", "lung NET clinic": what a tumour is, its last word says. Words that go on into a phrase
 * which says nothing of that only describe it.
 */
function withoutDescriptions(found: readonly Found[]): readonly Found[] {
  const isOfTumour = ({ entry }: Found): boolean =>
    entry.role === 'mention' && entry.question === 'differentiation';
  const heads = found.filter(
    (one) => isOfTumour(one) && one.entry.role === 'mention' && saysNothing(one.entry.row),
  );
  return found.filter(
    (one) =>
      !isOfTumour(one) ||
      heads.includes(one) ||
      !heads.some((head) => head.from > one.from && head.from < one.to && head.to > one.to),
  );
}

function saysNothing({ answer, value, part, unclear: asks }: Row): boolean {
  return answer === undefined && value === undefined && part === undefined && asks === undefined;
}

/**
 * "Resectable primary resected": two answers to one question that share a word and end at different places. It is not
 * plain which of them the shared word belongs to, so both stand.
 */
function interlocks(a: Found, b: Found): boolean {
  if (a.entry.role !== 'mention' || b.entry.role !== 'mention') return false;
  if (a.entry.question !== b.entry.question || a.to - a.from !== b.to - b.from || a.from === b.from)
    return false;
  const [one, other] = [a.entry.row.answer, b.entry.row.answer];
  return one !== undefined && other !== undefined && !sameAnswer(one, other);
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;
}

function saysOf(
  guideline: Guideline,
  text: TokenizedText,
  span: Span,
  { row }: Extract<Entry, { role: 'mention' }>,
): Says | null {
  if (row.value) {
    return readValue(guideline, row.value, text.tokens.slice(span.from, span.to));
  }
  if (row.part) return { kind: 'part', part: row.part };
  if (row.answer !== undefined) return { kind: 'answer', answer: row.answer };
  if (row.unclear) return { kind: 'unclear', because: unclear[row.unclear], fits: row.fits ?? null };
  return { kind: 'nothing' };
}
