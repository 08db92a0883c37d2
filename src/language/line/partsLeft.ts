import type { Guideline } from '../../guideline/guideline.ts';
import type { Intake } from '../reader/intake.ts';
import { tellsFinding } from '../vocabulary/tellingWords.ts';
import { typedWhole } from './typedWhole.ts';

/** A part of a text of which nothing is used. */
export interface PartLeft {
  /** As typed. */
  readonly typed: string;
  /** Whether it tells something of the patient's state beside what is asked back of it. */
  readonly tells: boolean;
  /** As far as it may be kept; null where no word of it may. */
  readonly words: string | null;
}

/** What of a text is used, or is kept as something else than its words. */
export interface UsedWords {
  readonly used: readonly string[];
  /** Asked back with a question of its own: a part that says no more than that is no other part. */
  readonly asked: readonly string[];
}

/**
 * The parts of a text of which nothing is used, whole: a fragment may say something else than was said. What tells nothing
 * of a patient's state (a greeting, an age, where a case is discussed) is none.
 */
export function partsLeft(
  guideline: Guideline,
  text: string,
  read: Pick<Intake, 'unread' | 'background'>,
  { used, asked }: UsedWords,
): readonly PartLeft[] {
  const usedAt = spansOf(text, used);
  const askedAt = spansOf(text, asked);
  const unreadAt = spansOf(text, read.unread);
  const backgroundAt = spansOf(text, read.background);
  return partsIn(text).flatMap((part): readonly PartLeft[] => {
    if (usedAt.some((one) => meet(one, part)) || said.test(text.slice(part.from, part.to))) return [];
    const beside = [...unreadAt, ...backgroundAt].filter((one) => meet(one, part));
    const isUnread = unreadAt.some((one) => meet(one, part) && !askedAt.some((other) => meet(one, other)));
    const tells = tellsFinding(lettersOf(text, beside, askedAt));
    if (!tells && !isUnread) return [];
    const typed = text.slice(part.from, part.to);
    return [{ typed, tells, words: typedWhole(guideline, typed) }];
  });
}

/** A part that is said to the bot and tells nothing: how a correction begins. */
const said = /^(?:no|nope|yes|sorry|oops|wait|actually|correction|i mean(?:t)?)$/iu;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a part of a text ends and another one begins. */
const border = /[;\n]+|[,.!?](?=\s|$)|\s(?:and|plus|but)\s/giu;

/** The parts of a text, as typed; a question keeps its sign. */
export function partsOfText(text: string): readonly string[] {
  return partsIn(text).map(({ from, to }) => text.slice(from, text[to] === '?' ? to + 1 : to));
}

/** Where the parts of a text stand in it. */
function partsIn(text: string): readonly Span[] {
  const ends = [...text.matchAll(border)].map(({ index, 0: sign }) => ({
    from: index,
    to: index + sign.length,
  }));
  const starts = [0, ...ends.map(({ to }) => to)];
  return starts.flatMap((from, index): readonly Span[] => {
    const to = ends[index]?.from ?? text.length;
    const part = text.slice(from, to);
    if (!/[\p{L}\d]/u.test(part)) return [];
    const before = part.length - part.trimStart().length;
    return [{ from: from + before, to: from + part.trimEnd().length }];
  });
}

/** Where words stand in a text; those that stand apart are joined by " … ". */
function spansOf(text: string, all: readonly string[]): readonly Span[] {
  const plain = text.toLowerCase();
  return all
    .flatMap((words) => words.toLowerCase().split(' … '))
    .filter((words) => words !== '')
    .flatMap((words) => {
      const from = plain.indexOf(words);
      return from < 0 ? [] : [{ from, to: from + words.length }];
    });
}

/** What stands in some places of a text and in none of others. */
function lettersOf(text: string, places: readonly Span[], others: readonly Span[]): string {
  const isIn = (all: readonly Span[], at: number): boolean =>
    all.some(({ from, to }) => from <= at && at < to);
  return text
    .split('')
    .map((letter, at) => (isIn(places, at) && !isIn(others, at) ? letter : ' '))
    .join('');
}

function meet(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
