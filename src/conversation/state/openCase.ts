import { isDeepStrictEqual } from 'node:util';
import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import { NotTheQuestionError } from '../../machine/errors.ts';
import { texts } from '../texts/texts.ts';
import { type Session, type StoredAnswer, type StoredSession, withoutCase } from './session.ts';

/** A session with its case as the present guideline reads it. */
export interface OpenedSession {
  readonly session: Session;
  /** The open case, rebuilt by replaying its answers; null when none is open. */
  readonly state: CaseState | null;
  /** What a changed guideline did to the case; null when nothing changed. */
  readonly notice: string | null;
}

/**
 * Rebuilds the open case of a session. Answers given under another version of the guideline are read again
 * with this one: those that no longer fit are dropped, and that is said.
 */
export function openCase(stored: StoredSession, cases: Cases): OpenedSession {
  if (stored.caseId === null) return { session: withoutCase(stored), state: null, notice: null };
  const { guideline, stamp } = cases;
  const fitting = (answers: readonly StoredAnswer[]): readonly GivenAnswer[] =>
    answers.filter((one) => fits(guideline, one));
  const { state, dropped } = replayWhatFits(stored.answers, cases);
  const session = {
    ...stored,
    answers: state.answers,
    pendingAnswers: fitting(stored.pendingAnswers),
    intake: stored.intake && { ...stored.intake, answers: fitting(stored.intake.answers) },
  };
  if (stored.guideline.hash === stamp.hash && dropped.length === 0) {
    const { confirming } = stored;
    return {
      session: { ...session, confirming: confirming && fits(guideline, confirming) ? confirming : null },
      state,
      notice: null,
    };
  }
  const titles = dropped.map(({ question }) =>
    isQuestion(guideline, question) ? guideline.questions[question].title : question,
  );
  return {
    session: {
      ...session,
      rev: stored.rev + 1,
      guideline: { version: stamp.version, hash: stamp.hash },
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

/** Whether a stored answer is one of this guideline, in its canonical form. */
function fits(guideline: Guideline, given: StoredAnswer): given is GivenAnswer {
  if (!isQuestion(guideline, given.question)) return false;
  try {
    return isDeepStrictEqual(fitAnswer(guideline, given.question, given.answer), given.answer);
  } catch (error) {
    if (error instanceof AnswerError) return false;
    throw error;
  }
}

function isQuestion({ questions }: Guideline, id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}

function replayWhatFits(
  answers: readonly StoredAnswer[],
  cases: Cases,
): { readonly state: CaseState; readonly dropped: readonly StoredAnswer[] } {
  let state = cases.start();
  for (const [index, { question, answer }] of answers.entries()) {
    if (!isQuestion(cases.guideline, question)) return { state, dropped: answers.slice(index) };
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
