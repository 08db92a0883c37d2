import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { type Advice, statesOf } from '../oracle/index.ts';

/** The criteria that count what outcomes advise. */
export type AdviceCriterion =
  'titles' | 'firstScreen' | 'options' | 'pairs' | 'optionConditions' | 'prohibitions';

export type AdviceItem = readonly [criterion: AdviceCriterion, item: string];

/**
 * A biliary anastomosis is of one answer class with a portal vein thrombosis: the states of conditions tell
 * no classes apart (dossier 0), so no answer-class route shows this one.
 */
const withinOneClass: ReadonlySet<string> = new Set(['noBiliary: notMet']);

/**
 * Every item that some route shows, by its owner: an outcome for what it lists, a condition for the states
 * that the dossier gives it.
 */
export function adviceItemsByOwner({
  outcomes,
  outcomeIds,
  optionConditions,
}: Guideline): ReadonlyMap<string, readonly AdviceItem[]> {
  const ofOutcomes = outcomeIds.map((id): readonly [string, readonly AdviceItem[]] => {
    const { title, titleVariants, firstScreen, options, together } = outcomes[id];
    return [
      id,
      [
        ...[title, ...titleVariants.map((variant) => variant.title)].map((words) => titleItem(id, words)),
        ...firstScreen.map(({ claims }) => lineItem(id, textOf(claims))),
        ...options.flatMap((option) => [
          optionItem(id, option.id, null),
          ...option.closedBy.map((closure) => optionItem(id, option.id, closure.id)),
          ...option.conditions.map((condition) => conditionItem(id, option.id, condition.id)),
          ...option.prohibitions.map((prohibition) => prohibitionItem(id, option.id, prohibition.id)),
        ]),
        ...together.map((pair) => pairItem(id, pair.options)),
      ],
    ];
  });
  const ofConditions = Object.keys(optionConditions).map((id): readonly [string, readonly AdviceItem[]] => [
    id,
    statesOf(id)
      .map((state) => stateItem(id, state))
      .filter(([, item]) => !withinOneClass.has(item)),
  ]);
  return new Map([...ofOutcomes, ...ofConditions]);
}

/** The items of an outcome that a judgement at it covers. */
export function outcomeItems(
  { outcomes }: Guideline,
  outcome: OutcomeId,
  { title, lines, options, together }: Advice,
): readonly AdviceItem[] {
  return [
    titleItem(outcome, title),
    ...lines.flatMap((opening) =>
      outcomes[outcome].firstScreen
        .map(({ claims }) => textOf(claims))
        .filter((text) => text.startsWith(opening))
        .map((text) => lineItem(outcome, text)),
    ),
    ...options.flatMap(({ id, closed, conditions, prohibitions }) => [
      optionItem(outcome, id, closed),
      ...conditions.map((condition) => conditionItem(outcome, id, condition.id)),
      ...prohibitions.map((prohibition) => prohibitionItem(outcome, id, prohibition)),
    ]),
    ...(together.length > 0 ? [pairItem(outcome, together)] : []),
  ];
}

export const stateItem = (condition: string, state: string): AdviceItem => [
  'optionConditions',
  `${condition}: ${state}`,
];
const titleItem = (outcome: string, title: string): AdviceItem => ['titles', `${outcome}: ${title}`];
const lineItem = (outcome: string, text: string): AdviceItem => ['firstScreen', `${outcome}: ${text}`];
const optionItem = (outcome: string, option: string, closure: string | null): AdviceItem => [
  'options',
  `${outcome}.${option} ${closure === null ? 'open' : `closed by ${closure}`}`,
];
const conditionItem = (outcome: string, option: string, condition: string): AdviceItem => [
  'optionConditions',
  `${condition} at ${outcome}.${option}`,
];
const prohibitionItem = (outcome: string, option: string, prohibition: string): AdviceItem => [
  'prohibitions',
  `${prohibition} at ${outcome}.${option}`,
];
const pairItem = (outcome: string, options: readonly string[]): AdviceItem => [
  'pairs',
  `${outcome}: ${options.join(' beside ')}`,
];

function textOf(claims: readonly { readonly text: string }[]): string {
  return claims.map(({ text }) => text).join(' ');
}
