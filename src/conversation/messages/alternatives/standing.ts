import {
  conditionsFailed,
  forbiddingWarnings,
  isKindLeft,
  isLeft,
  type Standing,
  standingOf,
} from '../../../engine/standing.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { pairStanding } from '../../../engine/pairStanding.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { AskedTreatment } from '../../../language/ask/askedTreatment.ts';
import { contraindicatedInWords } from '../outcome/contraindicated.ts';
import { restOfOption } from '../outcome/restOfOption.ts';
import { failedByName } from '../outcome/failedDrugs.ts';
import { optionName } from '../outcome/optionName.ts';
import { leadingOptions } from '../outcome/leadBlocks.ts';
import { factsAtInWords } from '../outcome/toldFacts.ts';
import { failedByToldRuns, toldAgainstInWords } from '../outcome/toldOnOptions.ts';
import { optionRuns, type Tag } from '../outcome/optionRuns.ts';
import { cautionsOfCase, type ShownOutcome } from '../outcome/shownOutcome.ts';
import { settleFirstInWords } from '../outcome/unsettled.ts';
import { tagRun } from '../said/claims.ts';
import { withoutIds } from './end.ts';

const say = texts.alternatives;

/** An option as it stands in this case: what speaks against it, its text, and what closes it. */
export function optionInCase(
  shown: ShownOutcome,
  option: RecommendedOption,
  tag: Tag = tagRun,
): readonly Run[] {
  const failed = option.closed === null ? failedByName(shown, option) : '';
  const awaited = option.closed === null ? namesOf(shown, option) : '';
  const settle = settleFirstInWords(option);
  return [
    ...(settle === '' ? [] : [{ text: settle, strong: true }]),
    ...(awaited === '' ? [] : [{ text: texts.outcome.volunteered.waitsFor(awaited), strong: true }]),
    ...againstInWords(shown, option),
    ...(failed === '' ? [] : [{ text: failed, strong: true }]),
    ...optionRuns(option, tag).map((run) => ({ ...run, text: withoutIds(run.text) })),
  ];
}

/** What was also given speaks against an option that the route leaves open: in words, since no caution stands beside it. */
function againstInWords(shown: ShownOutcome, option: RecommendedOption): readonly Run[] {
  const { forbiddenBy } = option;
  const contraindicated = contraindicatedInWords(shown.guideline, option);
  if (isLeft(option) && contraindicated !== null) {
    return [
      { text: say.againstPart(withoutIds(contraindicated)), strong: true },
      ...failedByToldRuns(shown, option),
    ];
  }
  if (isLeft(option) || option.closed !== null) return failedByToldRuns(shown, option);
  const rest = restOfOption(shown, option);
  const reasons = [
    ...headlinesOf(shown, forbiddenBy),
    ...(contraindicated === null ? [] : [contraindicated]),
    ...(rest === '' ? [] : [rest]),
  ];
  const against = rest === '' ? say.against : say.againstPart;
  return [{ text: against(withoutIds(reasons.join(' '))), strong: true }];
}

/** The special situations that come before an option. */
function namesOf({ situations }: ShownOutcome, { waitsFor }: RecommendedOption): string {
  return situations
    .filter(({ id }) => waitsFor.includes(id))
    .map(({ inWords }) => inWords)
    .join(', ');
}

/** The headlines of cautions that forbid an option: as the case raises them, else in the guideline's words. */
function headlinesOf(shown: ShownOutcome, ids: RecommendedOption['forbiddenBy']): readonly string[] {
  const raised = cautionsOfCase(shown);
  return shown.guideline.cautions
    .filter(({ id }) => ids.includes(id))
    .map(
      ({ id, headline }) =>
        raised.find((one) => one.id === id)?.headline ??
        headline.filter((part) => typeof part === 'string').join(' '),
    );
}

/** Whether some of what an option gives of a treatment is left. */
export function isLeftOf(option: RecommendedOption, { kinds }: AskedTreatment): boolean {
  return kinds.some((kind) => option.kinds.includes(kind) && isKindLeft(option, kind));
}

/**
 * The place of an option in this case, or of a treatment that it gives: whether it leads, is open, or is closed; and that
 * what it says speaks of something that was told.
 */
export function placeInWords(
  shown: ShownOutcome,
  option: RecommendedOption,
  treatment?: AskedTreatment,
): string {
  const about = option.closed === null ? factsAtInWords(shown, option) : '';
  return [
    `${settleFirstInWords(option)}${barePlace(shown, option, treatment)}`,
    ...(about === '' ? [] : [about]),
  ].join(' ');
}

function barePlace(shown: ShownOutcome, option: RecommendedOption, treatment?: AskedTreatment): string {
  const against = contraindicatedInWords(shown.guideline, option);
  if (treatment && against !== null && isLeft(option) && !isLeftOf(option, treatment)) {
    return say.notAtPresent(withoutIds(against));
  }
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
  forbidden: (shown, option, count) => {
    const rest = restOfOption(shown, option);
    const words = forbiddenReason(shown, option) || say.seeWarnings;
    return rest === '' ? say.notAtPresent(words) : say.inPart(option.number, count, `${words} ${rest}`);
  },
  waits: (shown, option) => say.waits(namesOf(shown, option)),
  inPart: ({ guideline }, option, count) =>
    say.inPart(option.number, count, withoutIds(contraindicatedInWords(guideline, option) ?? '')),
  warned: (_shown, option, count) =>
    say.warned(
      option.number,
      count,
      forbiddingWarnings(option)
        .map(({ text }) => text)
        .join(' '),
    ),
  fails: (shown, option, count) => {
    const failed = conditionsFailed(option).map(({ words }) => words);
    const told = failed.length === 0 ? '' : say.failsCondition(withoutIds(failed.join('; ')));
    return [told, say.placeOnly(option.number, count), toldAgainstInWords(shown, option)]
      .map((words) => words.trim())
      .filter((words) => words !== '')
      .join(' ');
  },
  open: (_shown, { number }, count) => say.place(number, count),
};

/** What forbids an option that is open, or speaks against it; empty where nothing does. */
function forbiddenReason(shown: ShownOutcome, option: RecommendedOption): string {
  const { forbiddenBy, broughtAbout } = option;
  const reasons = [
    ...headlinesOf(shown, forbiddenBy),
    ...broughtAbout.filter(({ id }) => forbiddenBy.includes(id)).map(({ text }) => text),
    contraindicatedInWords(shown.guideline, option) ?? '',
  ];
  return withoutIds(reasons.join(' ')).trim();
}

/** What keeps an option from being open, in one sentence: what closes or forbids it, or comes first. */
export function shutReason(shown: ShownOutcome, option: RecommendedOption): string {
  if (option.closed !== null) return withoutIds(option.closed.reason);
  return forbiddenReason(shown, option) || namesOf(shown, option);
}

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
