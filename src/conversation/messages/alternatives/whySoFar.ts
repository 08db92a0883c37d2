import { byQuestion } from '../../../engine/byQuestion.ts';
import { conditionState } from '../../../engine/conditionState.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import { subjectState } from '../../../engine/prohibitions.ts';
import type { Facts } from '../../../guideline/condition.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { OutcomeOption } from '../../../guideline/outcome.ts';
import type { WhyOption } from '../../../language/ask/whyOption.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { conditionRun, prohibitionRuns } from '../outcome/optionRuns.ts';
import { titleOf } from '../said/titles.ts';
import type { BesideCase } from './end.ts';
import { optionsAhead, whereLeft } from './whereLeft.ts';
import { leftOutLine } from './whyOption.ts';

const say = texts.alternatives;

/**
 * What the answers of a case without an outcome say of a treatment: whether an outcome that lists it can still be
 * reached, and what of its warnings and conditions is decided against it already. What is not said is not known.
 */
export function whySoFarBlocks(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
  { treatments, unread = [] }: WhyOption,
): readonly Block[] {
  const { state, pending } = known;
  if (state.question === null) return [];
  const { guideline } = cases;
  const facts = deriveFacts(guideline, { ...byQuestion(pending), ...byQuestion(state.answers) });
  return [
    { kind: 'heading', text: say.why(treatments.map(({ name }) => name).join(', ')) },
    ...leftOutLine(unread),
    { kind: 'text', text: say.noOutcomeYet(titleOf(guideline, state.question)) },
    ...treatments.flatMap((treatment): readonly Block[] => {
      const { name } = treatment;
      const options = optionsAhead(cases, state, treatment);
      if (options.length === 0) {
        return [
          { kind: 'text', text: [{ text: say.outOfReach(name), strong: true }] },
          ...whereLeft(cases, known, beside, { treatment, toLead: false }),
        ];
      }
      // Of an option that gives other treatments as well it is not known of which a warning speaks.
      const items = against(
        guideline,
        options.filter(({ kinds }) => kinds.every((kind) => treatment.kinds.includes(kind))),
        facts,
      );
      return [
        { kind: 'text', text: [{ text: say.withinReach(name), strong: true }] },
        ...(items.length === 0
          ? []
          : [{ kind: 'text', text: say.againstSoFar(name) } as const, { kind: 'list', items } as const]),
      ];
    }),
    { kind: 'text', small: true, text: say.inGeneral(treatments[0]?.name ?? '') },
  ];
}

/**
 * The prohibitions whose subject is so, and the conditions that are not met in some options. A prohibition stands by
 * itself; of a condition that only some of the options have it is said that the others are left open by it.
 */
function against(
  guideline: Guideline,
  options: readonly OutcomeOption[],
  facts: Facts,
): readonly (readonly Run[])[] {
  const prohibitions = new Map(options.flatMap((option) => option.prohibitions.map((one) => [one.id, one])));
  const conditions = new Map(options.flatMap((option) => option.conditions.map((one) => [one.id, one])));
  const isEverywhere = (id: string): boolean =>
    options.every((option) => option.conditions.some((one) => one.id === id));
  return [
    ...[...prohibitions.values()]
      .filter((one) => subjectState(guideline, one, facts) === 'met')
      .map((one) => prohibitionRuns({ ...one, aboutAnother: false })),
    ...[...conditions.values()]
      .filter(({ when }) => conditionState(guideline, when, facts) === 'notMet')
      .map((one) => [
        conditionRun({ ...one, state: 'notMet' }),
        ...(isEverywhere(one.id) ? [] : [{ text: say.atSomeOutcomes }]),
      ]),
  ];
}
