import { whyOptionIn } from '../../language/ask/askedTreatment.ts';
import type { CaseIntent } from './intent.ts';
import type { Readings } from './readings.ts';
import { hasAnswer, type Situation } from './situation.ts';

/**
 * "Why not PRRT?": how the options of the outcome stand, or before an outcome what the answers so far say of it. In a
 * case without an answer it is a question to the guideline, and so is a number where there is no option yet.
 */
export function whyOption(said: Readings, { case: open }: Situation): CaseIntent | null {
  const { state } = open();
  if (!hasAnswer(open())) return null;
  const why = whyOptionIn(said.utterance.text);
  if (!why || (!state?.recommendation && why.treatments.length === 0)) return null;
  return { kind: 'whyOption', why };
}
