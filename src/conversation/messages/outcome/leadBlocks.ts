import { failedByToldRuns } from './toldOnOptions.ts';
import type { EvaluatedCondition } from '../../../engine/evaluatedCondition.ts';
import { isLeft } from '../../../engine/standing.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { pairStanding } from '../../../engine/pairStanding.ts';
import { prohibitedIn } from '../../../engine/situationsOnOptions.ts';
import type { CautionId } from '../../../guideline/caution.ts';
import type { OutcomeId } from '../../../guideline/outcome.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { conditionRun, optionRuns, type Tag } from './optionRuns.ts';
import { stateOf } from '../../../engine/stateOf.ts';
import { warningItems, warningsHere } from './warnings.ts';
import { failedInWords } from './failedDrugs.ts';
import { givenInWords } from './toldFacts.ts';
import { closedDrugsRuns } from './closedDrugs.ts';
import { contraindicatedRuns } from './contraindicated.ts';
import { estimatedHeight } from './room.ts';
import { restOfOption } from './restOfOption.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { settleFirstInWords } from './unsettled.ts';

const say = texts.outcome;

/** What the first screen says already, so that a prohibition need not say it again (dossier 2.6). */
export interface SaidOnScreen {
  /** Cautions whose headline stands there. */
  readonly headlines: ReadonlySet<CautionId>;
  readonly outcome: OutcomeId;
}

/** The options that lead: the pair that stands side by side, or the first open one; none where there is none. */
export function leadingOptions({
  recommendation: { first, together },
}: Pick<ShownOutcome, 'recommendation'>): readonly RecommendedOption[] {
  return together?.options ?? (first === null ? [] : [first]);
}

/** What is said where no option leads: all are closed, or what stands beside the route forbids the rest. */
export function noneLeads({ recommendation: { options } }: ShownOutcome): string {
  if (options.every(({ closed }) => closed !== null)) return say.allClosed;
  if (options.some(({ waitsFor }) => waitsFor.length > 0)) return say.situationFirst;
  return options.some(({ unled }) => unled === true) ? say.nextNotKnown : say.noneLeads;
}

/** How the options that lead are shown. */
export interface LeadDetail {
  /** `notMet` folds the conditions that are met or not known, and says how many. */
  readonly conditions: 'all' | 'notMet';
  /** Prohibitions as a list, or where room is short one after the other. */
  readonly prohibitions: 'list' | 'inRow';
  readonly tag: Tag;
}

/** The first option, or the pair, with its prohibitions and conditions. */
export function leadBlocks(shown: ShownOutcome, said: SaidOnScreen, detail: LeadDetail): readonly Block[] {
  const { together, options } = shown.recommendation;
  const leading = leadingOptions(shown);
  if (options.length === 0) return [];
  if (leading.length === 0) return [{ kind: 'text', text: [{ text: noneLeads(shown), strong: true }] }];
  const { tag } = detail;
  // Dossier 3: every outcome is to be discussed there; the sentences of some pairs say so themselves.
  const discuss: readonly Run[] = /\bat the MDT\b/.test(together?.sentence ?? '')
    ? []
    : [{ text: ` ${say.discuss}` }];
  const leads = together === null ? [say.consider] : say.considerPair[pairStanding(together)];
  // Counts stand behind the option, or below it behind its warnings, where a line may be saved.
  const drawn = (
    option: RecommendedOption,
    lead: string,
    counts: 'beforeWarnings' | 'afterWarnings',
  ): readonly Block[] => {
    const folded = countOfFolded(option, detail.conditions);
    return [
      {
        kind: 'text',
        tight: true,
        text: [
          { text: `${lead}${together ? `${option.number}. ` : ''}`, strong: true },
          ...againstRuns(shown, option),
          ...optionRuns(option, tag),
          ...(folded !== '' && counts === 'beforeWarnings' ? [{ text: ` ${folded}`, small: true }] : []),
          ...(together ? [] : discuss),
        ],
      },
      ...underneath(option, said, detail, counts === 'afterWarnings' ? folded : ''),
    ];
  };
  const blocks = leading.flatMap((option, index) => {
    const lead = leads[index] ?? '';
    const before = drawn(option, lead, 'beforeWarnings');
    return detail.prohibitions === 'list' ? before : lower(before, drawn(option, lead, 'afterWarnings'));
  });
  if (!together) return blocks;
  const sentence = [{ text: `${together.sentence} ` }, tag(together.provenance), ...discuss];
  return [...blocks, { kind: 'text', small: true, tight: true, text: sentence }];
}

/**
 * What volunteered answers and special situations say against an option that the chart leaves open.
 * @param unmetBelow as in `failedByToldRuns`
 */
export function againstRuns(
  shown: ShownOutcome,
  option: RecommendedOption,
  unmetBelow = false,
): readonly Run[] {
  const waits = option.waitsFor.length > 0 ? [{ text: waitsInWords(shown, option), strong: true }] : [];
  const failed = option.closed === null ? failedInWords(shown, option) : '';
  const settle = settleFirstInWords(option);
  const given = givenInWords(shown, option);
  return [
    ...(settle === '' ? [] : [{ text: settle, strong: true }]),
    ...waits,
    ...spokenAgainstRuns(shown, option, unmetBelow),
    ...(failed === '' ? [] : [{ text: failed, strong: true }]),
    ...(given === '' ? [] : [{ text: given, strong: true }]),
    ...closedDrugsRuns(shown, option),
  ];
}

function spokenAgainstRuns(
  shown: ShownOutcome,
  option: RecommendedOption,
  unmetBelow: boolean,
): readonly Run[] {
  // A stop that the same answer raises says why by itself.
  const isStopped = option.forbiddenBy.some((id) => id.startsWith('C'));
  const contraindicated = isStopped ? [] : contraindicatedRuns(shown.guideline, option);
  const failed = isLeft(option) ? failedByToldRuns(shown, option, unmetBelow) : [];
  if (contraindicated.length > 0) return [...forbiddenRuns(shown, option), ...contraindicated, ...failed];
  if (option.forbiddenBy.length > 0) return forbiddenRuns(shown, option);
  if (failed.length > 0) return failed;
  const prohibited = option.closed === null && prohibitedIn(shown.situations, option).length > 0;
  return prohibited ? [{ text: say.volunteered.situationAgainst, strong: true }] : [];
}

/** That stops or warnings beside the route forbid an option, or a part of it. */
function forbiddenRuns(shown: ShownOutcome, option: RecommendedOption): readonly Run[] {
  if (option.forbiddenBy.length === 0) return [];
  const stops = option.forbiddenBy.filter((id) => id.startsWith('C'));
  const rest = restOfOption(shown, option);
  const { against, againstPart, warnings } = say.volunteered;
  const words = (rest === '' ? against : againstPart)(stops.length > 0 ? stops.join(', ') : warnings);
  return [{ text: rest === '' ? words : `${words}${rest} `, strong: true }];
}

/** That special situations come before an option. */
export function waitsInWords({ situations }: ShownOutcome, { waitsFor }: RecommendedOption): string {
  const names = situations.filter(({ id }) => waitsFor.includes(id)).map(({ inWords }) => inWords);
  return say.volunteered.waitsFor(names.join(', '));
}

/** What stands under an option that leads: its prohibitions and its conditions. */
function underneath(
  option: RecommendedOption,
  said: SaidOnScreen,
  { prohibitions: form, conditions, tag }: LeadDetail,
  folded: string,
): readonly Block[] {
  const unsaid = option.prohibitions.filter(
    ({ saidByCautions, saidByOutcomes, told }) =>
      told !== undefined ||
      (!saidByOutcomes.includes(said.outcome) && !saidByCautions.some((id) => said.headlines.has(id))),
  );
  const prohibitions = warningItems(unsaid, tag);
  const inShort = conditionsInShort(option, conditions);
  const about = [
    ...inShort,
    ...(folded === '' ? [] : [{ text: inShort.length === 0 ? folded : ` ${folded}` }]),
  ];
  if (form === 'list') {
    return [
      ...(prohibitions.length === 0 ? [] : [{ kind: 'list', items: prohibitions } as const]),
      ...smallPrint(about),
    ];
  }
  return smallPrint([
    ...(warningsHere(unsaid).length === 0 ? [] : [{ text: say.warnings, strong: true }]),
    ...prohibitions.flatMap((runs, index) => [...(index > 0 ? [{ text: ' ' }] : []), ...runs]),
    ...(prohibitions.length > 0 && about.length > 0 ? [{ text: ' ' }] : []),
    ...about,
  ]);
}

/** Of two ways to draw the same the one that takes less room. */
function lower(one: readonly Block[], other: readonly Block[]): readonly Block[] {
  return estimatedHeight(other) < estimatedHeight(one) ? other : one;
}

function smallPrint(text: readonly Run[]): readonly Block[] {
  return text.length === 0 ? [] : [{ kind: 'text', small: true, tight: true, text }];
}

/** The conditions of an option, or where the others are folded those that are not met. */
function conditionsInShort(option: RecommendedOption, which: LeadDetail['conditions']): readonly Run[] {
  const shown = option.conditions.filter((one) => !isFolded(one, which));
  return shown.length === 0 ? [] : [{ text: say.conditions, strong: true }, ...conditionList(shown)];
}

/** How many conditions of an option are folded, and in which states; empty where none is. */
function countOfFolded({ conditions }: RecommendedOption, which: LeadDetail['conditions']): string {
  const folded = conditions.filter((one) => isFolded(one, which));
  if (folded.length === 0) return '';
  const count = (state: string): number => folded.filter((one) => stateOf(one) === state).length;
  return say.folded(count('met'), count('notKnown'), folded.length === conditions.length);
}

function isFolded(condition: EvaluatedCondition, which: LeadDetail['conditions']): boolean {
  return (
    which === 'notMet' &&
    stateOf(condition) !== 'notMet' &&
    condition.against === undefined &&
    condition.situations === undefined &&
    condition.typed === undefined &&
    condition.unsettled === undefined &&
    condition.told === undefined
  );
}

/** Conditions one after the other, in few runs: those that are not met stand out. */
export function conditionList(conditions: readonly EvaluatedCondition[]): readonly Run[] {
  return conditions
    .map((condition, index) => {
      const run = conditionRun(condition);
      return { ...run, text: `${run.text}${index < conditions.length - 1 ? '; ' : ''}` };
    })
    .reduce<readonly Run[]>((runs, run) => {
      const last = runs.at(-1);
      return last && last.strong === run.strong
        ? [...runs.slice(0, -1), { ...last, text: `${last.text}${run.text}` }]
        : [...runs, run];
    }, []);
}
