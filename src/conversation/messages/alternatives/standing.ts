import {
  forbiddingWarnings,
  type RecommendedOption,
  type Standing,
  standingOf,
} from '../../../engine/options.ts';
import { pairStanding } from '../../../engine/pairStanding.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { failedInWords } from '../outcome/failedDrugs.ts';
import { optionName } from '../outcome/optionName.ts';
import { leadingOptions } from '../outcome/leadBlocks.ts';
import { optionRuns, type Tag } from '../outcome/optionRuns.ts';
import { cautionsOfCase, type ShownOutcome } from '../outcome/shownOutcome.ts';
import { tagRun } from '../said/claims.ts';
import { withoutIds } from './end.ts';

const say = texts.alternatives;

/** An option as it stands in this case: what speaks against it, its text, and what closes it. */
export function optionInCase(
  shown: ShownOutcome,
  option: RecommendedOption,
  tag: Tag = tagRun,
): readonly Run[] {
  const failed = option.closed === null ? withoutIds(failedInWords(shown, option)) : '';
  return [
    ...againstInWords(shown, option),
    ...(failed === '' ? [] : [{ text: failed, strong: true }]),
    ...optionRuns(option, tag).map((run) => ({ ...run, text: withoutIds(run.text) })),
  ];
}

/** What was also given speaks against an option that the route leaves open: in words, since no caution stands beside it. */
function againstInWords(shown: ShownOutcome, option: RecommendedOption): readonly Run[] {
  const { forbiddenBy } = option;
  if (forbiddenBy.length === 0) {
    const isDenied = option.closed === null && option.conditions.some(({ againstBeside }) => againstBeside);
    return isDenied ? [{ text: texts.outcome.volunteered.conditionAgainst, strong: true }] : [];
  }
  const stops = shown.stops.filter(({ id }) => forbiddenBy.includes(id));
  return [{ text: say.against(stops.map(({ headline }) => headline).join(' ')), strong: true }];
}

/** The place of an option in this case: whether it leads, is open, or is closed. */
export function placeInWords(shown: ShownOutcome, option: RecommendedOption): string {
  const leading = leadingOptions(shown);
  const { together, options } = shown.recommendation;
  const at = leading.indexOf(option);
  const other = leading.find((one) => one !== option);
  if (at >= 0)
    return together && other ? say.inPair[pairStanding(together)](at, optionName(other)) : say.leads;
  return placeOf[standingOf(option)](shown, option, options.length);
}

/** The place of an option that does not lead, by how it stands: only what is open is called so. */
const placeOf: Readonly<
  Record<Standing, (shown: ShownOutcome, option: RecommendedOption, count: number) => string>
> = {
  closed: () => say.isClosed,
  forbidden: ({ stops }, { forbiddenBy, broughtAbout }) => {
    const reasons = [
      ...stops.filter(({ id }) => forbiddenBy.includes(id)).map(({ headline }) => headline),
      ...broughtAbout.filter(({ id }) => forbiddenBy.includes(id)).map(({ text }) => text),
    ];
    return say.notAtPresent(withoutIds(reasons.join(' ')) || say.seeWarnings);
  },
  waits: ({ situations }, { waitsFor }) =>
    say.waits(
      situations
        .filter(({ id }) => waitsFor.includes(id))
        .map(({ name }) => name)
        .join(', '),
    ),
  warned: (_shown, option, count) =>
    say.warned(
      option.number,
      count,
      forbiddingWarnings(option)
        .map(({ text }) => text)
        .join(' '),
    ),
  open: (_shown, { number }, count) => say.place(number, count),
};

/** The headlines of the cautions of this case that speak against what an option gives. */
export function cautionsOn(shown: ShownOutcome, { kinds }: RecommendedOption): readonly string[] {
  return [
    ...new Set(
      cautionsOfCase(shown)
        .filter(({ forbids }) => forbids.some((kind) => kinds.includes(kind)))
        .map(({ headline }) => headline),
    ),
  ];
}
