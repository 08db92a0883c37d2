import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { Block, Run, Section } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { againstRuns, conditionList, leadingOptions } from './leadBlocks.ts';
import { movesLast } from './movedLast.ts';
import { statementBlocks } from './statements.ts';
import { optionRuns, type Tag } from './optionRuns.ts';
import { stateOf } from '../../../engine/stateOf.ts';
import { warningItems } from './warnings.ts';
import type { ShownOutcome } from './shownOutcome.ts';

const say = texts.outcome;

/**
 * The options that do not lead, each with its state, prohibitions and conditions; closed ones last.
 * @param withLead repeats those that lead, whose conditions the first screen has no room for
 * @param inBrief says of closed options only what closes them, and of conditions only those not met; the text for the
 *   record says all
 */
export function optionsSection(
  shown: ShownOutcome,
  withLead: boolean,
  tag: Tag,
  inBrief: boolean,
): readonly Section[] {
  const { options } = shown.recommendation;
  if (options.length === 0) return [];
  const leading = leadingOptions(shown);
  const others = options.filter((option) => !leading.includes(option));
  const closed = others.filter((option) => option.closed !== null).length;
  const moved = movesLast(shown);
  const draw = (list: readonly RecommendedOption[]): readonly Block[] =>
    list.flatMap((option) => optionBlocks(shown, option, tag, inBrief));
  return [
    {
      id: 'section-options',
      ...(others.length === 0
        ? say.sections.leading(leading.length)
        : leading.length === 0 && closed === others.length
          ? say.sections.allClosed(others.length)
          : say.sections.others(others.length, closed, moved)),
      blocks: [
        ...(leading.length > 0 && (withLead || others.length === 0)
          ? [
              {
                kind: 'text',
                text: [{ text: leading.length > 1 ? say.pairInFull : say.firstInFull, strong: true }],
              } as const,
              ...draw(leading),
              ...(others.length === 0
                ? []
                : [{ kind: 'text', text: [{ text: say.otherOptions, strong: true }] } as const]),
            ]
          : []),
        ...(moved ? [{ kind: 'text', small: true, text: say.movedLast } as const] : []),
        ...draw(others),
        ...(inBrief ? [{ kind: 'text', small: true, text: say.conditionsInRecord } as const] : []),
        ...statementBlocks(shown, ['Conditions', 'Interim', 'Next']),
      ],
    },
  ];
}

/** An option with its number, what closes it, its prohibitions and its conditions. */
function optionBlocks(
  shown: ShownOutcome,
  option: RecommendedOption,
  tag: Tag,
  inBrief: boolean,
): readonly Block[] {
  const { number, prohibitions } = option;
  const conditions = inBrief
    ? option.conditions.filter((one) => stateOf(one) === 'notMet' || one.situations !== undefined)
    : option.conditions;
  const head: readonly Run[] = [
    { text: `${number}. `, strong: true },
    ...againstRuns(shown, option, inBrief),
    ...optionRuns(option, tag),
  ];
  if (option.closed !== null && inBrief) return [{ kind: 'text', text: head }];
  return [
    { kind: 'text', text: head },
    ...(prohibitions.length === 0 ? [] : [{ kind: 'list', items: warningItems(prohibitions, tag) } as const]),
    ...(conditions.length === 0
      ? []
      : [
          {
            kind: 'text',
            small: true,
            tight: true,
            text: [{ text: say.conditions, strong: true }, ...conditionList(conditions)],
          } as const,
        ]),
  ];
}
