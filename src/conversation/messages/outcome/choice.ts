import type { Block, Run } from '../../contract/message.ts';
import type { Disagreement } from '../../feedback/disagreement.ts';
import { texts } from '../../texts/texts.ts';
import { optionName } from './optionName.ts';
import type { ShownOutcome } from './shownOutcome.ts';

const say = texts.feedback.kept;

/**
 * A disagreement in one sentence: what was chosen instead, and why; or which of two equals was chosen. For the outcome
 * looked at again and for the record. Empty where there is none.
 */
export function disagreementRuns(
  shown: Pick<ShownOutcome, 'recommendation'>,
  disagreement: Disagreement | null,
): readonly Run[] {
  if (disagreement === null) return [];
  const { option, reason } = disagreement;
  if (reason === null) {
    return [
      { text: say.leadOfEquals, strong: true },
      { text: `${say.chosen(chosenName(shown, option))} ${say.stays}` },
    ];
  }
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

/** A disagreement with the recommendation that is shown, as a notice. */
export function disagreementBlocks(shown: ShownOutcome): readonly Block[] {
  const text = disagreementRuns(shown, shown.disagreement);
  return text.length === 0 ? [] : [{ kind: 'notice', tone: 'accent', text }];
}
