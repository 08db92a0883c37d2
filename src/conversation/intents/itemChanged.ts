import { hasAnswer, type Situation } from './situation.ts';
import { withoutNo, withoutWhatWas } from './corrected.ts';
import { withoutOpening } from './correction.ts';
import type { TextIntent } from './intent.ts';
import { takenOut } from './itemGone.ts';
import type { Readings } from './readings.ts';

/**
 * "EGFR 55", "eGFR is 55 not 20", "no severe renal impairment", "the infection has resolved": what was told of a list is
 * so no longer, by its name or by a value that selects nothing. It is looked at as "what if" does, and made so by a yes.
 */
export function itemChanged(said: Readings, { case: open, guideline }: Situation): TextIntent | null {
  const { session, state } = open();
  if (session.intake || session.confirming || !hasAnswer(open())) return null;
  const known = { answers: state?.answers ?? [], pending: session.pendingAnswers };
  // Where nothing of a list was told there is nothing to take out.
  if (![...known.answers, ...known.pending].some(({ answer }) => Array.isArray(answer))) return null;
  const excused = withoutOpening(said);
  const forms = [excused, withoutNo(excused), withoutWhatWas(excused)].flatMap((one) => one ?? []);
  for (const form of forms) {
    const { text } = form.utterance;
    const { taken, rest, readAs } = takenOut(guideline, form, text.replace(/[\s.!]+$/u, ''), known);
    if (taken.length > 0 && rest === '') {
      return {
        kind: 'whatIf',
        supposed: taken,
        unread: [],
        typed: text,
        told: form.line().notTaken.filter(({ fact }) => fact !== undefined),
        ...(readAs === undefined ? {} : { readAs }),
      };
    }
  }
  return null;
}
