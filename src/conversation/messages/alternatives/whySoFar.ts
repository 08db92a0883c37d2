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
import { conditionRun, prohibitionSentence } from '../outcome/optionRuns.ts';
import { openOrderBlocks } from '../said/openOrder.ts';
import { titleOf } from '../said/titles.ts';
import { alsoTold } from './alsoTold.ts';
import { type BesideCase, withoutIds } from './end.ts';
import { stopsSoFar } from './stopsSoFar.ts';
import { toldFirst } from './toldFirst.ts';
import { openAhead, optionsAhead, shutOutInWords, whereLeft } from './whereLeft.ts';
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
    ...toldFirst(guideline, beside, treatments),
    ...stopsSoFar(cases, known, treatments),
    ...alsoTold(guideline, known, beside, treatments),
    { kind: 'text', text: say.noOutcomeYet(titleOf(guideline, state.question)) },
    ...openOrderBlocks(guideline, treatments),
    ...treatments.flatMap((treatment): readonly Block[] => {
      const { name } = treatment;
      const options = optionsAhead(cases, known, treatment);
      if (options.length === 0) {
        return [
          { kind: 'text', text: [{ text: say.outOfReach(name), strong: true }] },
          ...whereLeft(cases, known, beside, { treatment, toLead: false }),
        ];
      }
      const reach =
        openAhead(cases, known, beside, treatment).length > 0
          ? say.withinReach(name)
          : say.shutOut(name, shutOutInWords(cases, known, beside, treatment));
      // Of an option that gives other treatments as well it is not known of which a warning speaks.
      const own = options.filter(({ kinds }) => kinds.every((kind) => treatment.kinds.includes(kind)));
      return [
        { kind: 'text', text: [{ text: reach, strong: true }] },
        ...listed(say.warningsSoFar(name), warningsThatApply(guideline, own, facts)),
        ...listed(say.ofSomeOptions, conditionsNotMet(guideline, own, facts)),
      ];
    }),
    { kind: 'text', small: true, text: say.inGeneral(treatments[0]?.name ?? '') },
  ];
}

function listed(lead: string, items: readonly (readonly Run[])[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'text', text: lead },
        { kind: 'list', items },
      ];
}

/** The warnings whose subject is so: each stands by itself. */
function warningsThatApply(
  guideline: Guideline,
  options: readonly OutcomeOption[],
  facts: Facts,
): readonly (readonly Run[])[] {
  const all = new Map(options.flatMap((option) => option.prohibitions.map((one) => [one.id, one])));
  return [...all.values()]
    .filter((one) => subjectState(guideline, one, facts) === 'met')
    .map((one) => prohibitionSentence(one));
}

/** The conditions that are not met, each with the options whose condition it is: it is none of the treatment. */
function conditionsNotMet(
  guideline: Guideline,
  options: readonly OutcomeOption[],
  facts: Facts,
): readonly (readonly Run[])[] {
  const all = new Map(options.flatMap((option) => option.conditions.map((one) => [one.id, one])));
  return [...all.values()]
    .filter(({ when }) => conditionState(guideline, when, facts) === 'notMet')
    .map((one) => {
      const having = options.filter(({ conditions }) => conditions.some(({ id }) => id === one.id));
      const names = [...new Set(having.map(({ text }) => `“${withoutIds(text)}”`))];
      return [conditionRun({ ...one, state: 'notMet' }), { text: say.ofOption(names.join(', ')) }];
    });
}
