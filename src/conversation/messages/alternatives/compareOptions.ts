import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { type AskedTreatment, namesTreatment } from '../../../language/ask/askedTreatment.ts';
import type { Block, Inline } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { conditionRun, prohibitionRuns } from '../outcome/optionRuns.ts';
import { stateOf } from '../../../engine/stateOf.ts';
import { notTheCase, notTheCaseRuns, warningsHere } from '../outcome/warnings.ts';
import type { ShownOutcome } from '../outcome/shownOutcome.ts';
import { briefTagRun } from '../said/claims.ts';
import { groupOf, type OfTreatment, ofTreatment } from './ofTreatment.ts';
import { type Compared, type ComparedRow, rowOf } from './sideBySide.ts';
import { cautionsOn, optionInCase, placeInWords } from './standing.ts';

const say = texts.alternatives;

/** What is asked about by one name, and the option that gives it; none where the outcome lists none. */
export interface NamedOption {
  readonly name: string;
  readonly option: RecommendedOption | undefined;
  /** The treatment that is named; absent where the option itself is. */
  readonly treatment?: AskedTreatment;
}

/**
 * Two options side by side in this case: their place, the cautions that apply, each condition by its state, warnings. Of
 * an option that gives several drugs only what is said of the one that is asked about, or of all of them.
 */
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
      ...rowOf(say.rows.named, stopsNaming(shown, left), stopsNaming(shown, right)),
      ...rowOf(say.rows.conditions, conditionsOf(shown, left), conditionsOf(shown, right)),
      ...rowOf(say.rows.warnings, warningsOf(shown, left), warningsOf(shown, right)),
    ],
  };
}

/** The stops of the case that something told raises, that forbid nothing of an option and name what is asked about. */
function stopsNaming(shown: ShownOutcome, { option, treatment }: NamedOption): readonly Compared[] {
  if (!option || !treatment) return [];
  return shown.stops
    .filter(
      ({ volunteered, forbids, text }) =>
        volunteered &&
        forbids.every((kind) => !option.kinds.includes(kind)) &&
        namesTreatment(shown.guideline, treatment, text),
    )
    .map(({ headline }) => ({ key: headline, text: headline }));
}

function said({ guideline }: ShownOutcome, { option, treatment }: NamedOption): OfTreatment | undefined {
  return option && ofTreatment(guideline, option, treatment);
}

function warningsOf(shown: ShownOutcome, named: NamedOption): readonly Compared[] {
  const of = said(shown, named);
  if (of === undefined) return [];
  const { prohibitions } = of.option;
  return [
    ...warningsHere(prohibitions).map((one) => {
      const about = ofGroup(shown, of, one);
      const text = [{ text: about === '' ? '' : `${about}: ` }, ...prohibitionRuns(one, briefTagRun)];
      return { key: `${one.id} ${about}`, text };
    }),
    ...notTheCase(prohibitions).map((one) => ({
      key: `${one.lead} ${one.those.map(({ id }) => id).join(' ')}`,
      text: notTheCaseRuns(one, briefTagRun),
    })),
  ];
}

/** Said of what is not of the drug alone that is asked about, but of all that the option gives. */
function ofGroup({ guideline }: ShownOutcome, of: OfTreatment, one: Parameters<typeof groupOf>[2]): string {
  const group = groupOf(guideline, of, one);
  return group === null ? '' : say.ofGroup(group);
}

function optionText(shown: ShownOutcome, option: RecommendedOption | undefined): Compared {
  if (!option) return { key: 'not listed', text: say.rows.notListed };
  return { key: option.id, text: optionInCase(shown, option, briefTagRun) };
}

function placeOf(shown: ShownOutcome, option: RecommendedOption | undefined): Compared {
  const text = option ? placeInWords(shown, option) : say.rows.notListed;
  return { key: text, text };
}

function conditionsOf(shown: ShownOutcome, named: NamedOption): readonly Compared[] {
  const of = said(shown, named);
  if (of === undefined) return [];
  return of.option.conditions.map((one) => {
    const about = ofGroup(shown, of, one);
    const text = [conditionRun(one), ...(about === '' ? [] : [{ text: ` (${about})` }])];
    return { key: `${one.id} ${stateOf(one)} ${about}`, text };
  });
}
