import { byQuestion } from '../../../engine/byQuestion.ts';
import type { ShownCaution } from '../../../engine/cautions.ts';
import { contraindicatedIn, toldContraindications } from '../../../engine/contraindicatedKinds.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import type { Facts } from '../../../guideline/condition.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { AskedTreatment } from '../../../language/ask/askedTreatment.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { wordsOfClass } from '../outcome/contraindicated.ts';
import { headlineRuns } from '../outcome/stopBlocks.ts';
import { answerFact } from '../said/answerFact.ts';
import { briefTagRun } from '../said/claims.ts';
import { withoutIds } from './end.ts';
import { heldAhead } from './heldAhead.ts';
import { isOfOtherTreatment } from './stopsFirst.ts';

/**
 * What already stands before every answer about a case that has no outcome yet: the stops that its answers, those kept
 * until asked included, raise wherever the route goes, and what its contraindications say of treatments that are asked
 * about. What rests on an answer that is not given is not known and not said.
 */
export function stopsSoFar(
  cases: Cases,
  { state, pending }: CaseWithPending,
  treatments: readonly AskedTreatment[],
): readonly Block[] {
  const { guideline } = cases;
  const answers = { ...byQuestion(pending), ...byQuestion(state.answers) };
  const items = [
    ...stopsThatHold(heldAhead(cases, { state, pending }))
      .filter((stop) => !isOfOtherTreatment(guideline, stop, treatments))
      .map(headlineRuns),
    ...contraindicationsOf(guideline, deriveFacts(guideline, answers), treatments),
  ];
  return items.length === 0 ? [] : [{ kind: 'notices', tone: 'attention', items }];
}

/** The stops that each of some outcomes would show, with one headline. */
function stopsThatHold([
  first = [],
  ...others
]: readonly (readonly ShownCaution[])[]): readonly ShownCaution[] {
  return first.filter(
    ({ id, severity, headline }) =>
      severity === 'stop' &&
      others.every((held) =>
        held.some((one) => one.id === id && one.severity === 'stop' && one.headline === headline),
      ),
  );
}

/** What contraindications that are known say of treatments that are asked about, in the words of their class. */
function contraindicationsOf(
  guideline: Guideline,
  facts: Facts,
  treatments: readonly AskedTreatment[],
): readonly (readonly Run[])[] {
  const { contraindications } = facts;
  const told = toldContraindications(guideline, { contraindicationClass: null }, facts);
  const said = told && wordsOfClass(guideline, told.class);
  if (!said || contraindications === null) return [];
  if (treatments.every((one) => contraindicatedIn(told, one) === null)) return [];
  const given = answerFact(guideline, {
    question: 'transarterialContraindications',
    answer: contraindications,
  });
  return [
    [
      { text: `${texts.outcome.volunteered.lead}${given}. `, strong: true },
      { text: `${withoutIds(said.words)} ` },
      briefTagRun(said.provenance),
    ],
  ];
}
