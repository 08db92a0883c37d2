import type { EvaluatedCondition, RecommendedOption } from '../../../engine/options.ts';
import type { CautionId } from '../../../guideline/caution.ts';
import type { OutcomeId } from '../../../guideline/outcome.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefTagRun } from '../claims.ts';
import { conditionRun, optionRuns, prohibitionRuns, stateOf, type Tag } from './optionRuns.ts';
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
  tag: Tag = briefTagRun,
): readonly Block[] {
  const { together, options } = shown.recommendation;
  const leading = leadingOptions(shown);
  if (options.length === 0) return [];
  const [first] = leading;
  if (!first) return [{ kind: 'text', text: [{ text: say.allClosed, strong: true }] }];
  const under = (option: RecommendedOption): readonly Block[] => [
    ...prohibitionBlocks(option, said, tag),
    ...conditionBlocks(option, conditions),
  ];
  if (!together) {
    return [
      {
        kind: 'text',
        tight: true,
        text: [
          { text: say.consider, strong: true },
          ...againstRuns(shown, first),
          ...optionRuns(first, tag),
          { text: ` ${say.discuss}` },
        ],
      },
      ...under(first),
    ];
  }
  const either = together.joinedBy === 'or';
  return [
    {
      kind: 'text',
      tight: true,
      text: [{ text: either ? say.considerOneOf : say.considerBoth, strong: true }],
    },
    ...leading.flatMap((option, index): readonly Block[] => [
      {
        kind: 'text',
        tight: true,
        text: [
          ...(index > 0 ? [{ text: `${either ? say.or : say.and} `, strong: true }] : []),
          { text: `${option.number}. `, strong: true },
          ...againstRuns(shown, option),
          ...optionRuns(option, tag),
        ],
      },
      ...under(option),
    ]),
    {
      kind: 'text',
      small: true,
      tight: true,
      text: [{ text: `${together.sentence} ` }, tag(together.provenance), { text: ` ${say.discuss}` }],
    },
  ];
}

/** What volunteered answers say against an option that the chart leaves open. */
export function againstRuns(shown: ShownOutcome, option: RecommendedOption): readonly Run[] {
  const ids = stopsAgainst(shown, option);
  return ids.length === 0 ? [] : [{ text: say.volunteered.against(ids.join(', ')), strong: true }];
}

function prohibitionBlocks(
  { prohibitions }: RecommendedOption,
  said: SaidOnScreen,
  tag: Tag,
): readonly Block[] {
  const items = prohibitions
    .filter(
      ({ saidByCautions, saidByOutcomes }) =>
        !saidByOutcomes.includes(said.outcome) && !saidByCautions.some((id) => said.headlines.has(id)),
    )
    .map((prohibition) => prohibitionRuns(prohibition, tag));
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
