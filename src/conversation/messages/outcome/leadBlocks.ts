import type { EvaluatedCondition, RecommendedOption } from '../../../engine/options.ts';
import type { CautionId } from '../../../guideline/caution.ts';
import type { OutcomeId } from '../../../guideline/outcome.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun } from '../claims.ts';
import { conditionRun, optionRuns, prohibitionRuns, stateOf } from './optionRuns.ts';
import { type ShownOutcome, stopsAgainst } from './shownOutcome.ts';

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
}: ShownOutcome): readonly RecommendedOption[] {
  return together?.options ?? (first === null ? [] : [first]);
}

/**
 * The first option, or the pair, with its prohibitions and conditions.
 * @param conditions `notMet` folds those that are met or not known, and says how many
 */
export function leadBlocks(
  shown: ShownOutcome,
  said: SaidOnScreen,
  conditions: 'all' | 'notMet',
): readonly Block[] {
  const { together, options } = shown.recommendation;
  const leading = leadingOptions(shown);
  if (options.length === 0) return [];
  const [first] = leading;
  if (!first) return [{ kind: 'text', text: [{ text: say.allClosed, strong: true }] }];
  const under = (option: RecommendedOption): readonly Block[] => [
    ...prohibitionBlocks(option, said),
    ...conditionBlocks(option, conditions),
  ];
  if (!together) {
    return [
      {
        kind: 'text',
        text: [
          { text: say.consider, strong: true },
          ...againstRuns(shown, first),
          ...optionRuns(first, briefTagRun),
          { text: ` ${say.discuss}` },
        ],
      },
      ...under(first),
    ];
  }
  const word = together.joinedBy === 'or' ? say.or : say.and;
  return [
    {
      kind: 'text',
      text: [{ text: together.joinedBy === 'or' ? say.considerOneOf : say.considerBoth, strong: true }],
    },
    ...leading.flatMap((option, index): readonly Block[] => [
      ...(index > 0 ? [{ kind: 'text', tight: true, text: [{ text: word, strong: true }] } as const] : []),
      {
        kind: 'text',
        tight: true,
        text: [
          { text: `${option.number}. `, strong: true },
          ...againstRuns(shown, option),
          ...strong(optionRuns(option, briefTagRun)),
        ],
      },
      ...under(option),
    ]),
    {
      kind: 'text',
      text: [
        { text: `${together.sentence} ` },
        briefTagRun(together.provenance),
        { text: ` ${say.discuss}` },
      ],
    },
  ];
}

/** What volunteered answers say against an option that the chart leaves open. */
export function againstRuns(shown: ShownOutcome, option: RecommendedOption): readonly Run[] {
  const ids = stopsAgainst(shown, option);
  return ids.length === 0 ? [] : [{ text: say.volunteered.against(ids.join(', ')), strong: true }];
}

/** The text of an option; its tags stay quiet. */
function strong(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => (run.subtle ? run : { ...run, strong: true }));
}

function prohibitionBlocks({ prohibitions }: RecommendedOption, said: SaidOnScreen): readonly Block[] {
  const items = prohibitions
    .filter(
      ({ saidByCautions, saidByOutcomes }) =>
        !saidByOutcomes.includes(said.outcome) && !saidByCautions.some((id) => said.headlines.has(id)),
    )
    .map((prohibition) => prohibitionRuns(prohibition, briefTagRun));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function conditionBlocks(option: RecommendedOption, which: 'all' | 'notMet'): readonly Block[] {
  const { conditions } = option;
  if (conditions.length === 0) return [];
  const shown = which === 'all' ? conditions : conditions.filter((one) => stateOf(one) === 'notMet');
  const folded = conditions.filter((one) => !shown.includes(one));
  const count = (state: string): number => folded.filter((one) => stateOf(one) === state).length;
  return [
    {
      kind: 'text',
      small: true,
      tight: true,
      text: [
        { text: say.conditions, strong: true },
        ...conditionList(shown),
        ...(folded.length === 0
          ? []
          : [
              {
                text: `${shown.length > 0 ? '; ' : ''}${say.foldedWhere(say.folded(count('met'), count('notKnown')))}.`,
              },
            ]),
      ],
    },
  ];
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
