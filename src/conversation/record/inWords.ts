import { texts } from '../texts/texts.ts';
import type { RecordCondition, Runs } from './recordDocument.ts';

/** Runs without their emphasis. */
export function plain(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

/** A condition with its state: "SSTR-positive in all relevant lesions: met [guideline R5]". */
export function conditionInWords({ words, state, byVolunteered, tag }: RecordCondition): string {
  return `${words}: ${texts.outcome.states[state]}${byVolunteered ? texts.outcome.byVolunteered : ''} ${tag}`;
}
