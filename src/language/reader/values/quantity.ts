import type { TypedToken } from '../../tokens/tokens.ts';
import type { AnswerValue } from '../../../guideline/answers.ts';
import { unclear, type UnclearReason } from '../../sentences/unclearSentences.ts';
import type { NumberPart, Says } from './spans.ts';

/** A number with what bounds it: "<2", "about 10", "2 to 5". */
export interface Quantity {
  readonly bound: '<' | '≤' | '>' | '≥' | '~' | null;
  readonly low: number;
  /** The upper end of a range. */
  readonly high: number | null;
  /** The word between the two numbers of a range. */
  readonly between: string | null;
  readonly percent: boolean;
  /** How the number was typed. */
  readonly typed: string;
}

const boundWords: readonly (readonly [RegExp, Quantity['bound']])[] = [
  [/^(?:<|less than|under|below|fewer than)$/, '<'],
  [/^(?:≤|at most|no more than|up to|maximum of)$/, '≤'],
  [/^(?:>|more than|greater than|over|above|exceeding)$/, '>'],
  [/^(?:≥|at least)$/, '≥'],
  [/^(?:~|about|approximately|approx|around|circa|ca|roughly|est|estimated)$/, '~'],
];

/** The number in some tokens from a place on, with its bound before it and its range after it; null without one. */
export function quantityIn(tokens: readonly TypedToken[], from = 0): Quantity | null {
  const at = tokens.findIndex(({ value }, index) => index >= from && value !== null);
  const token = tokens[at];
  if (!token || token.value === null) return null;
  const before = tokens.slice(from, at);
  const between = tokens[at + 1]?.word === '%' ? tokens[at + 2] : tokens[at + 1];
  const second = between ? tokens[tokens.indexOf(between) + 1] : undefined;
  const isRange =
    between !== undefined &&
    /^(?:to|or|\/|-|->|→|and)$/.test(between.word) &&
    second !== undefined &&
    second.value !== null;
  return {
    bound: boundOf(before.map(({ word }) => word)),
    low: token.value,
    high: isRange ? second.value : null,
    between: isRange ? between.word : null,
    percent: tokens.slice(at + 1, at + (isRange ? 5 : 2)).some(({ word }) => word === '%'),
    typed: token.typed,
  };
}

function boundOf(words: readonly string[]): Quantity['bound'] {
  const said = words.join(' ');
  const found = boundWords.filter(([pattern]) =>
    words.some((_word, index) =>
      [1, 2, 3].some((length) => pattern.test(words.slice(index, index + length).join(' '))),
    ),
  );
  if (/\bno more than\b/.test(said)) return '≤';
  const strict = found.filter(([, bound]) => bound !== '~');
  return (strict[0] ?? found[0])?.[1] ?? null;
}

/** Whether a number was typed with as many figures after its point as a thousand has: "1.000" may be either. */
export function maybeThousands(typed: string): boolean {
  return /^\d{1,3}\.\d{3}$/.test(typed);
}

export function states(answer: AnswerValue): Says {
  return { kind: 'answer', answer };
}

export function asks(reason: UnclearReason, fits: readonly string[] | null = []): Says {
  return { kind: 'unclear', because: unclear[reason], fits };
}

export function adds(part: NumberPart): Says {
  return { kind: 'part', part };
}

export const saysNothing: Says = { kind: 'nothing' };
