import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { advance, type AdvancedCase } from '../../machine/pendingAnswers.ts';
import type { CaseState } from '../../machine/cases.ts';
import { withCovered } from '../messages/conversationCoverage.ts';
import type { Block } from '../contract/message.ts';
import type { Scene } from './scene.ts';
import type { Session } from '../state/session.ts';
import { texts } from '../texts/texts.ts';

/**
 * The scene after an accepted change of the case: what is known ahead is taken as far as the route asks
 * for it, and the revision grows by one.
 */
export function moved(
  scene: Scene,
  to: CaseState,
  ahead: readonly GivenAnswer[] = scene.session.ahead,
): Scene & { readonly state: CaseState } & Pick<AdvancedCase, 'taken'> {
  const { session, cases } = scene;
  const { state, pending: left, taken } = advance(cases, to, ahead);
  const covered = session.covered && withCovered(session.covered, cases.trail(state));
  return {
    ...scene,
    session: {
      ...session,
      answers: state.answers,
      ahead: left,
      covered,
      rev: session.rev + 1,
      confirming: null,
      lesions: null,
    },
    state,
    taken,
  };
}

/** The scene with a new case; an open one is closed. */
export function opened(scene: Scene): Scene & { readonly state: CaseState } {
  const { version, hash } = scene.stamp;
  const session = {
    ...cleared(scene.session),
    caseId: scene.newId(),
    guideline: { version, hash },
  };
  return { ...scene, session, state: scene.cases.start() };
}

/** What a new case puts an end to, said with it; nothing when nothing was told. */
export function closingBlocks({ session, state }: Scene): readonly Block[] {
  const said = [
    ...(state && state.answers.length > 0 ? [texts.closedBefore(state.answers.length)] : []),
    ...(session.intake ? [texts.review.closedWith] : []),
  ];
  return said.length > 0 ? [{ kind: 'notice', tone: 'accent', text: said.join(' ') }] : [];
}

/** The session after an answer that was tapped while a line waits: it counts, so the line's own gives way. */
export function withoutInLine(session: Session, question: QuestionId): Session {
  const { intake } = session;
  if (!intake?.answers.some((given) => given.question === question)) return session;
  const answers = intake.answers.filter((given) => given.question !== question);
  return { ...session, intake: answers.length > 0 ? { ...intake, answers } : null };
}

/** The session without its case. */
export function cleared(session: Session): Session {
  return {
    ...session,
    caseId: null,
    rev: 0,
    answers: [],
    ahead: [],
    intake: null,
    lines: 0,
    confirming: null,
    lesions: null,
  };
}
