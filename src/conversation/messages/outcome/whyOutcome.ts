import { describeProvenance } from '../../../engine/describeProvenance.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import { ruleInWords } from '../../../engine/trail.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { trailItems } from '../said/trailItems.ts';
import { sourceItems } from '../said/sources.ts';
import { fold } from './evidenceSection.ts';

const say = texts.outcome;

/** Why this outcome: the rules that fired and the sources behind them and behind what leads, with their links. */
export function whyOutcomeBlocks(guideline: Guideline, recommendation: Recommendation): readonly Block[] {
  const { basis, first, together, cautions } = recommendation;
  const { fired, trail } = basis;
  const leading = together?.options ?? (first === null ? [] : [first]);
  const sources = sourceItems(guideline, [
    ...fired.provenance,
    ...leading.flatMap(({ provenance, prohibitions, conditions }) => [
      ...provenance,
      ...[...prohibitions, ...conditions].flatMap((one) => one.provenance),
    ]),
    ...cautions.filter(({ severity }) => severity === 'stop').flatMap(({ provenance }) => provenance),
    ...trail.flatMap(({ edge }) => edge.provenance),
  ]);
  return [
    { kind: 'heading', text: say.whyTitle },
    {
      kind: 'text',
      text: [
        { text: `${fired.says} ` },
        {
          text: texts.path.ruleWithProvenance(
            ruleInWords(guideline, fired),
            describeProvenance(fired.provenance),
          ),
          subtle: true,
        },
      ],
    },
    { kind: 'list', ordered: true, items: trailItems(guideline, trail) },
    ...fold(
      'why-sources',
      say.folds.sources(sources.length),
      sources.length === 0 ? [] : [{ kind: 'list', items: sources }],
    ),
  ];
}
