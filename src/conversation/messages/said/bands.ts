import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import type { Cutoffs } from '../../../guideline/cutoffs.ts';
import type { Guideline } from '../../../guideline/guideline.ts';

/** A border between two answer classes of a number: the cut-off itself belongs to the higher or to the lower one. */
interface Border {
  readonly at: number;
  readonly belongsTo: 'higher' | 'lower';
}

/** The borders of the questions that ask for one number (dossier 2.1, 2.3), ascending. */
function bordersOf(question: QuestionId, cutoffs: Cutoffs): readonly Border[] {
  if (question === 'ki67') {
    return [
      { at: cutoffs.ki67G2From, belongsTo: 'higher' },
      { at: cutoffs.ki67LowBelow, belongsTo: 'higher' },
      { at: cutoffs.ki67G2To, belongsTo: 'lower' },
      { at: cutoffs.ki67NetCeiling, belongsTo: 'lower' },
    ];
  }
  return question === 'liverInvolvement'
    ? [
        { at: cutoffs.liverInvolvementRaisedAbove, belongsTo: 'lower' },
        { at: cutoffs.liverInvolvementHighAbove, belongsTo: 'lower' },
      ]
    : [];
}

/** The number of an answer to a question that asks for one, or null when it holds none. */
export function numberIn(answer: AnswerValue): number | null {
  if (typeof answer === 'number') return answer;
  return typeof answer === 'object' && 'ki67' in answer ? (answer.ki67 ?? null) : null;
}

/** The number of borders that a number lies above: its band, from 0. */
export function bandOf(guideline: Guideline, question: QuestionId, value: number): number {
  return bordersOf(question, guideline.cutoffs).filter(({ at, belongsTo }) =>
    belongsTo === 'higher' ? value >= at : value > at,
  ).length;
}

/**
 * The bands of some numbers in words, those side by side as one: "below 3%", "10% to 20%", "above 75%". Every number in
 * them is a cut-off of the guideline.
 */
export function bandsInWords(
  guideline: Guideline,
  question: QuestionId,
  values: readonly number[],
): readonly string[] {
  const borders = bordersOf(question, guideline.cutoffs);
  const bands = [...new Set(values.map((value) => bandOf(guideline, question, value)))].sort((a, b) => a - b);
  const runs = bands.reduce<readonly (readonly [number, number])[]>((found, band) => {
    const last = found.at(-1);
    return last && last[1] === band - 1 ? [...found.slice(0, -1), [last[0], band]] : [...found, [band, band]];
  }, []);
  return runs.map(([from, to]) => bandInWords(borders[from - 1] ?? null, borders[to] ?? null));
}

function bandInWords(lower: Border | null, upper: Border | null): string {
  const down = lower && { above: lower.belongsTo === 'lower', at: `${lower.at}%` };
  const up = upper && { below: upper.belongsTo === 'higher', at: `${upper.at}%` };
  if (!down && !up) return 'any value';
  if (!down) return up?.below ? `below ${up.at}` : `up to ${up?.at ?? ''}`;
  if (!up) return down.above ? `above ${down.at}` : `${down.at} or more`;
  return `${down.above ? 'above ' : ''}${down.at} to ${up.below ? 'below ' : ''}${up.at}`;
}
