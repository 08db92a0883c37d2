import { whyOptionIn } from '../../language/ask/askedTreatment.ts';
import { patientAskIn } from '../../language/ask/patientAsk.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import { hasAnswer, type Situation } from './situation.ts';

/**
 * "Why not PRRT?", "PRRT or everolimus for her?", "does she need an echo?": how the options of the outcome stand, or before an outcome what the answers so far say of it. In a
 * case without an answer it is a question to the guideline, and so is a number where there is no option yet.
 */
export function whyOption(said: Readings, { case: open }: Situation): CaseIntent | null {
  const { state } = open();
  if (!hasAnswer(open())) return null;
  const { text } = said.utterance;
  const asked = patientAskIn(text);
  if (asked?.kind === 'need') return { kind: 'need', what: asked.what };
  const why = whyOptionIn(text) ?? asked?.why ?? null;
  if (!why || (!state?.recommendation && why.treatments.length === 0)) return null;
  return { kind: 'whyOption', why };
}
