import { currentGuideline } from '../../current.ts';
import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { GuidelineStamp } from '../../engine/summarize.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import { NotTheQuestionError } from '../../machine/errors.ts';
import type { Session } from './session.ts';
import { texts } from '../texts/texts.ts';

/** The open case of a session, rebuilt by replaying its answers. */
export interface OpenCase {
  readonly session: Session;
  readonly state: CaseState;
  /** What a changed guideline did to the case; null when nothing changed. */
  readonly notice: string | null;
}

/**
 * Rebuilds the open case. Answers given under another version of the guideline are read again with this
 * one: those that no longer fit are dropped, and that is said.
 * @returns null when no case is open
 */
export function openCase(session: Session, cases: Cases, stamp: GuidelineStamp): OpenCase | null {
  if (session.caseId === null) return null;
  const { state, dropped } = replayWhatFits(session.answers, cases);
  const changed = session.guideline.hash !== stamp.hash;
  if (!changed && dropped.length === 0) return { session, state, notice: null };
  const titles = dropped.map(({ question }) =>
    question in questions ? questions[question].title : question,
  );
  return {
    session: {
      ...session,
      rev: session.rev + 1,
      answers: state.answers,
      guideline: { version: stamp.version, hash: stamp.hash },
      ahead: session.ahead.filter(fits),
      intake: session.intake && { ...session.intake, answers: session.intake.answers.filter(fits) },
      confirming: null,
      lesions: null,
    },
    state,
    notice: [
      texts.guidelineChanged(stamp.version),
      ...(titles.length > 0 ? [texts.guidelineDropped(titles.join(', '))] : []),
    ].join(' '),
  };
}

function fits({ question, answer }: GivenAnswer): boolean {
  if (!(question in questions)) return false;
  try {
    fitAnswer(currentGuideline(), question, answer);
    return true;
  } catch (error) {
    if (error instanceof AnswerError) return false;
    throw error;
  }
}

function replayWhatFits(
  answers: readonly GivenAnswer[],
  cases: Cases,
): { state: CaseState; dropped: readonly GivenAnswer[] } {
  let state = cases.start();
  for (const [index, { question, answer }] of answers.entries()) {
    try {
      state = cases.answer(state, question, answer);
    } catch (error) {
      if (error instanceof AnswerError || error instanceof NotTheQuestionError) {
        return { state, dropped: answers.slice(index) };
      }
      throw error;
    }
  }
  return { state, dropped: [] };
}
