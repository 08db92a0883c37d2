import type { RecommendedOption } from '../../../engine/options.ts';
import type { Block, Inline } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { conditionRun, prohibitionRuns, stateOf } from '../outcome/optionRuns.ts';
import type { ShownOutcome } from '../outcome/shownOutcome.ts';
import { briefTagRun } from '../said/claims.ts';
import { type Compared, type ComparedRow, rowOf } from './sideBySide.ts';
import { cautionsOn, optionInCase, placeInWords } from './standing.ts';

const say = texts.alternatives;

/** What is asked about by one name, and the option that gives it; none where the outcome lists none. */
export interface NamedOption {
  readonly name: string;
  readonly option: RecommendedOption | undefined;
}

/** Two options side by side in this case: their place, the cautions that apply, each condition by its state, warnings. */
export function comparedOptions(shown: ShownOutcome, left: NamedOption, right: NamedOption): Block {
  const row = (
    name: Inline,
    of: (option: RecommendedOption) => readonly Compared[],
  ): readonly ComparedRow[] =>
    rowOf(name, left.option ? of(left.option) : [], right.option ? of(right.option) : []);
  return {
    kind: 'sideBySide',
    id: 'compare-options',
    sides: [left.name, right.name],
    rows: [
      ...rowOf(say.rows.option, [optionText(shown, left.option)], [optionText(shown, right.option)]),
      ...rowOf(say.rows.place, [placeOf(shown, left.option)], [placeOf(shown, right.option)]),
      ...row(say.rows.cautions, (option) =>
        cautionsOn(shown, option).map((headline) => ({ key: headline, text: headline })),
      ),
      ...row(say.rows.conditions, (option) =>
        option.conditions.map((one) => ({ key: `${one.id} ${stateOf(one)}`, text: [conditionRun(one)] })),
      ),
      ...row(say.rows.warnings, (option) =>
        option.prohibitions.map((one) => ({ key: one.id, text: prohibitionRuns(one, briefTagRun) })),
      ),
    ],
  };
}

function optionText(shown: ShownOutcome, option: RecommendedOption | undefined): Compared {
  if (!option) return { key: 'not listed', text: say.rows.notListed };
  return { key: option.id, text: optionInCase(shown, option, briefTagRun) };
}

function placeOf(shown: ShownOutcome, option: RecommendedOption | undefined): Compared {
  const text = option ? placeInWords(shown, option) : say.rows.notListed;
  return { key: text, text };
}
