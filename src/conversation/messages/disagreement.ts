import type { Run } from '../contract/message.ts';
import type { Disagreement } from '../feedback/disagreement.ts';
import { texts } from '../texts/texts.ts';
import { optionName } from './outcome/optionName.ts';
import type { ShownOutcome } from './outcome/shownOutcome.ts';

const say = texts.feedback.kept;

/**
 * A disagreement in one sentence: what was chosen instead, and why; for the outcome looked at again and for the record.
 * Empty where there is none.
 */
export function disagreementRuns(
  shown: Pick<ShownOutcome, 'recommendation'>,
  disagreement: Disagreement | null,
): readonly Run[] {
  if (disagreement === null) return [];
  const { option, reason } = disagreement;
  const because = texts.feedback.reasons[reason];
  return [
    { text: say.lead, strong: true },
    { text: `${say.chosen(chosenName(shown, option))} ${say.because(because)} ${say.stays}` },
  ];
}

/** What was chosen instead, by its name; null where that was not said. */
export function chosenName(
  { recommendation: { options } }: Pick<ShownOutcome, 'recommendation'>,
  id: string | null,
): string | null {
  if (id === null) return null;
  const option = options.find((one) => one.id === id);
  return option
    ? optionName(option)
    : say.elsewhere[id === 'anotherOption' ? 'anotherOption' : 'noneOfThese'];
}

/** The same as a line of plain text. */
export function disagreementLine(
  shown: Pick<ShownOutcome, 'recommendation'>,
  disagreement: Disagreement | null,
): string | null {
  const runs = disagreementRuns(shown, disagreement);
  return runs.length === 0 ? null : runs.map(({ text }) => text).join('');
}
