import type { LineRead } from '../../language/line/notTaken.ts';
import { mergeAnswers } from '../../machine/pendingAnswers.ts';
import type { Session, WaitingLine } from '../state/session.ts';
import type { NamedSituation } from '../state/toldSituations.ts';
import { texts } from '../texts/texts.ts';
import type { ConversationContext, Turn } from './context.ts';
import { lineWaits } from './line.ts';
import { show } from './show.ts';

/**
 * Asks whether a line is of another patient than the open case. Nothing of it goes into the case, and what waited there
 * waits on.
 * @param named the special situations that it names
 */
export function askOfWhom(
  context: ConversationContext,
  read: LineRead,
  named: readonly NamedSituation[] = [],
): Turn {
  const { session } = context;
  if (session.intake?.another) return lineWaits(context, texts.review.ofWhomFirst);
  const line = Math.max(session.lines, session.intake?.line ?? 0) + 1;
  const intake = {
    line,
    answers: [...read.facts, ...read.doubtful].map(({ question, answer }) => ({ question, answer })),
    doubtful: read.doubtful.map(({ question }) => question),
    notTaken: read.notTaken,
    named,
    added: [],
    another: { waited: waitingIn(session) },
  };
  return show(
    {
      ...context,
      session: {
        ...session,
        intake,
        lines: line,
        confirming: null,
        lesions: null,
        percentOrGrade: null,
        ofWhichPet: null,
      },
    },
    'intake',
    [],
    { read },
  );
}

/** The line that waits, with an answer that waits for itself. */
function waitingIn({ intake, confirming, lines }: Session): WaitingLine | null {
  if (!intake && !confirming) return null;
  const { another: _another, ...waiting } = intake ?? {
    line: lines + 1,
    answers: [],
    doubtful: [],
    notTaken: [],
    named: [],
    added: [],
    another: null,
  };
  return { ...waiting, answers: mergeAnswers(waiting.answers, confirming ? [confirming] : []) };
}
