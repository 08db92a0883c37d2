import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { exactOption } from '../../language/reply/readAnswer.ts';
import type { PendingIntake } from '../state/session.ts';
import { hasAnswer, type Situation } from './situation.ts';
import { withoutNo, withoutWhatWas } from './corrected.ts';
import { withoutOpening } from './correction.ts';
import type { TextIntent } from './intent.ts';
import { takenOut } from './itemGone.ts';
import { wholeText } from './leftOver.ts';
import type { Readings } from './readings.ts';

/**
 * "EGFR 55", "eGFR is 55 not 20", "no severe renal impairment", "the infection has resolved": what was told of a list is
 * so no longer, by its name or by a value that selects nothing. It is looked at as "what if" does, and made so by a yes.
 */
export function itemChanged(said: Readings, { case: open, guideline }: Situation): TextIntent | null {
  const { session, state } = open();
  if (session.intake) return outOfLine(said, session.intake, guideline);
  if (session.confirming || !hasAnswer(open())) return null;
  const known = { answers: state?.answers ?? [], pending: session.pendingAnswers };
  // Where nothing of a list was told there is nothing to take out.
  if (![...known.answers, ...known.pending].some(({ answer }) => Array.isArray(answer))) return null;
  const listed: Question = guideline.questions.transarterialContraindications;
  for (const form of formsOf(said)) {
    const { text } = form.utterance;
    // "No portal flow" is the name of an item.
    if (exactOption(listed, form.utterance)) continue;
    const { taken, rest, readAs } = takenOut(guideline, form, text.replace(/[\s.!]+$/u, ''), known);
    if (taken.length > 0 && (rest === '' || isNoAnswer(form.of(rest)))) {
      return {
        kind: 'whatIf',
        supposed: taken,
        unread: rest === '' ? [] : [rest],
        typed: text,
        told: [
          ...form.line().notTaken.filter(({ fact }) => fact !== undefined),
          ...taken.map(({ question }) => wholeText(guideline, said.utterance.text, question)),
        ],
        ...(readAs === undefined ? {} : { readAs }),
      };
    }
  }
  return null;
}

/** Whether words say nothing that could be used: "it was an ileal resection", behind "no Whipple". */
function isNoAnswer(said: Readings): boolean {
  const { facts, doubtful } = said.line();
  return facts.length + doubtful.length === 0;
}

/** A text as it may say that something is so no longer: without words of excuse, a "no" before it, what it was behind it. */
function formsOf(said: Readings): readonly Readings[] {
  const excused = withoutOpening(said);
  return [excused, withoutNo(excused), withoutWhatWas(excused)].flatMap((one) => one ?? []);
}

/** Of a line that waits the item is taken out at once: the line is shown again, and waits for its yes. */
function outOfLine(said: Readings, intake: PendingIntake, guideline: Guideline): TextIntent | null {
  if (intake.another) return null;
  const known = { answers: [], pending: intake.answers };
  for (const form of formsOf(said)) {
    const text = form.utterance.text.replace(/[\s.!]+$/u, '');
    const { taken, rest, readAs } = takenOut(guideline, form, text, known);
    const read = form.of(rest === '' ? text : rest).line();
    const isAll = rest === '' || (read.facts.length > 0 && read.doubtful.length + read.doubts.length === 0);
    if (taken.length === 0 || !isAll) continue;
    const beside =
      rest === '' ? { ...read, facts: [], doubtful: [], doubts: [], unread: [], background: [] } : read;
    const told = form.line().notTaken.filter(({ fact }) => fact !== undefined);
    const correction = {
      kind: 'itemsOut',
      left: taken,
      why: readAs ?? null,
      read: { ...beside, notTaken: told },
    } as const;
    return { kind: 'correction', correction };
  }
  return null;
}
