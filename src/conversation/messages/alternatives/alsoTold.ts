import { byQuestion } from '../../../engine/byQuestion.ts';
import { testsIn } from '../../../engine/conditions.ts';
import { contraindicatedIn, toldContraindications } from '../../../engine/contraindicatedKinds.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import type { Contraindication } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { AskedTreatment } from '../../../language/ask/askedTreatment.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { answerFact } from '../said/answerFact.ts';
import type { BesideCase } from './end.ts';
import { bearsOn } from './toldFirst.ts';

/**
 * What else was told of this patient, by name, in an answer about treatments of which its words do not speak: special
 * situations, and contraindications that no stop repeats. What was told is never left out of an answer about the patient,
 * and nothing is said of what it means there.
 */
export function alsoTold(
  guideline: Guideline,
  known: CaseWithPending,
  { situations = [] }: BesideCase,
  treatments: readonly AskedTreatment[],
): readonly Block[] {
  const items = [
    ...situations.filter((one) => !bearsOn(guideline, one, treatments)).map(({ inWords }) => inWords),
    ...unspokenContraindications(guideline, known, treatments),
  ];
  return items.length === 0
    ? []
    : [{ kind: 'text', small: true, text: texts.alternatives.told.also(items.join('; ')) }];
}

function unspokenContraindications(
  guideline: Guideline,
  { state, pending }: CaseWithPending,
  treatments: readonly AskedTreatment[],
): readonly string[] {
  const facts = deriveFacts(guideline, { ...byQuestion(pending), ...byQuestion(state.answers) });
  const told = toldContraindications(guideline, { contraindicationClass: null }, facts);
  if (!told || treatments.some((one) => contraindicatedIn(told, one) !== null)) return [];
  const unspoken = (facts.contraindications ?? []).filter((item) => !isStopped(guideline, item));
  if (unspoken.length === 0) return [];
  return [answerFact(guideline, { question: 'transarterialContraindications', answer: unspoken })];
}

/** Whether a stop speaks of a contraindication: it stands above every answer. */
function isStopped({ cautions }: Guideline, item: Contraindication | 'none' | 'notAssessed'): boolean {
  return cautions.some(
    ({ severity, when }) =>
      severity === 'stop' &&
      testsIn(when).some(
        (one) => one.fact === 'contraindications' && 'includes' in one && one.includes === item,
      ),
  );
}
