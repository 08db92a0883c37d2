import { unclear } from '../sentences/unclearSentences.ts';
import type { TypedToken } from '../tokens/tokens.ts';
import { isMonth } from '../vocabulary/months.ts';
import { asUnclear, type Check } from './crossCheck.ts';

/**
 * "Proliferation index is 1.5.2024", "Ki-67 5 May": a number that is part of a date is no percentage, however dates are
 * written. A month right behind a number leaves it open.
 */
export const figureOfADate: Check = ({ text: { tokens } }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    if (mention.question !== 'ki67' || mention.row?.value === undefined || mention.says.kind !== 'answer')
      return one;
    const figures = [...tokens.keys()].filter(
      (at) => at >= mention.from && at < mention.to && tokens[at]?.kind === 'number',
    );
    // "2-5%" is a range: what is joined to its end is no part of one.
    const last = figures.at(-1);
    if (last !== undefined && isOfADate(tokens, last)) return asUnclear(one, 'noValue', null);
    return verdict === 'sure' && figures.some((at) => isBeforeMonth(tokens, at))
      ? { ...one, verdict: 'doubtful', because: unclear.whichNumber }
      : one;
  });

/** A sign of a date joins it to another number behind: "1.5" and "2024", "1-5" and "2024". */
function isOfADate(tokens: readonly TypedToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number') return /^[./-]$/.test(next.gap);
  return /^(?:to|[-/])$/.test(next?.word ?? '') && isDigits(tokens[at + 2]) && next?.gap === '';
}

function isDigits(token: TypedToken | undefined): boolean {
  return token?.kind === 'number' && token.gap === '';
}

function isBeforeMonth(tokens: readonly TypedToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^[ .-]*$/.test(next.gap) && isMonth(next.word);
}
