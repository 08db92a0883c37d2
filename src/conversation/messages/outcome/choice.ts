import { conditionsFailed } from '../../../engine/standing.ts';
import type { Block, Run } from '../../contract/message.ts';
import { type MadeChoice, unlistedName } from '../../feedback/choice.ts';
import { texts } from '../../texts/texts.ts';
import { againstRuns } from './leadBlocks.ts';
import { optionName } from './optionName.ts';
import type { ShownOutcome } from './shownOutcome.ts';

const say = texts.feedback.kept;

/**
 * A choice in one sentence: what was chosen instead, and why; or which of two equals was chosen. For the outcome
 * looked at again and for the record. Empty where there is none.
 */
export function choiceRuns(shown: ShownOutcome, choice: MadeChoice | null): readonly Run[] {
  if (choice === null) return [];
  const { option, reason } = choice;
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
    ...againstChosen(shown, option),
  ];
}

/**
 * What closes an option that was chosen, or speaks against it in this case: a choice is noted all the same, with the
 * reason beside it. Empty of an open one, and of what is no option.
 */
export function againstChosen(shown: ShownOutcome, id: string | null): readonly Run[] {
  const against = againstInWords(shown, id);
  return against === null ? [] : [{ text: `${say.here}${against}`, strong: true }];
}

/** The same as one text, for where the option is named by itself; null where nothing is. */
export function againstInWords(shown: ShownOutcome, id: string | null): string | null {
  const option = shown.recommendation.options.find((one) => one.id === id);
  if (!option) return null;
  const closed = option.closed === null ? '' : texts.outcome.closed(option.closed.reason);
  const stops = shown.stops.filter((stop) => option.forbiddenBy.includes(stop.id));
  const against = [
    ...(closed === '' ? [] : [closed]),
    ...againstRuns(shown, option).map(({ text }) => text.trim()),
    // Which condition stands here, since the option is not shown in full.
    ...conditionsFailed(option).map(({ words }) => `${words}.`),
    ...stops.map(({ headline }) => headline),
  ];
  return against.length === 0 ? null : against.join(' ');
}

/** What was chosen instead, by its name; null where that was not said. */
export function chosenName(
  { recommendation: { options } }: Pick<ShownOutcome, 'recommendation'>,
  id: string | null,
): string | null {
  if (id === null) return null;
  const elsewhere = unlistedName(id);
  if (elsewhere !== null) return say.unlisted(elsewhere);
  const option = options.find((one) => one.id === id);
  return option
    ? optionName(option)
    : say.elsewhere[id === 'anotherOption' ? 'anotherOption' : 'noneOfThese'];
}

/** The choice beside the recommendation that is shown, as a notice. */
export function choiceBlocks(shown: ShownOutcome): readonly Block[] {
  const text = choiceRuns(shown, shown.choice);
  return text.length === 0 ? [] : [{ kind: 'notice', tone: 'accent', text }];
}
