import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { standingOf } from '../../../engine/standing.ts';
import type { AskedTreatment } from '../../../language/ask/askedTreatment.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { conditionRun } from '../outcome/optionRuns.ts';
import { stateOf } from '../../../engine/stateOf.ts';
import type { StatedProhibition } from '../../../engine/statedProhibition.ts';
import { warningItems } from '../outcome/warnings.ts';
import type { ShownOutcome } from '../outcome/shownOutcome.ts';
import { groupOf, ofTreatment } from './ofTreatment.ts';
import { cautionsOn, optionInCase, placeInWords } from './standing.ts';

const say = texts.alternatives;

/**
 * An option with its place or what closes it, its conditions by their state, and its prohibitions: of an option that
 * gives several drugs those of the one that is asked about, and those of all.
 */
export function optionStanding(
  shown: ShownOutcome,
  option: RecommendedOption,
  treatment?: AskedTreatment,
): readonly Block[] {
  const { number, closed } = option;
  const said = ofTreatment(shown.guideline, option, treatment);
  const { conditions, prohibitions } = said.option;
  const place = placeInWords(shown, option, treatment);
  const cautions = cautionsOn(shown, option);
  const states = (['notMet', 'notKnown', 'met'] as const).flatMap((state): readonly Block[] => {
    const those = conditions.filter((condition) => stateOf(condition) === state);
    if (those.length === 0) return [];
    const runs: readonly Run[] = [
      { text: say[state], strong: true },
      {
        text: those
          .map((one) => {
            const words = withoutState(conditionRun(one).text);
            const of = groupOf(shown.guideline, said, one);
            return of === null ? words : `${words} (${say.ofGroup(of)})`;
          })
          .join('; '),
      },
    ];
    return [{ kind: 'text', small: true, tight: true, text: runs }];
  });
  return [
    {
      kind: 'text',
      text: [
        { text: `${number}. `, strong: true },
        ...optionInCase(shown, option),
        ...(closed === null ? [{ text: ` ${place}`, strong: true }] : []),
      ],
    },
    ...warningBlocks(prohibitions),
    ...(cautions.length === 0 || standingOf(option) === 'forbidden'
      ? []
      : [
          {
            kind: 'text',
            small: true,
            tight: true,
            text: [{ text: say.cautionsHere, strong: true }, { text: cautions.join(' ') }],
          } as const,
        ]),
    ...states,
  ];
}

/**
 * The warnings of an option, in the dossier's order. By itself "more than 75% replaced" would be read as a finding of this
 * patient: a heading says what they are.
 */
function warningBlocks(prohibitions: readonly StatedProhibition[]): readonly Block[] {
  if (prohibitions.length === 0) return [];
  return [
    { kind: 'text', small: true, tight: true, text: [{ text: say.warningsWhere, strong: true }] },
    { kind: 'list', items: warningItems(prohibitions) },
  ];
}

/** A condition without its state, which stands before the group. */
function withoutState(text: string): string {
  return text.replace(/: (?:not met|not known|met)(?= )/u, '');
}
