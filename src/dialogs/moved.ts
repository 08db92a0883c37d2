import type { GivenAnswer } from '../guideline/answers.ts';
import { advance, type Advanced } from '../machine/ahead.ts';
import type { CaseState } from '../machine/cases.ts';
import { withCovered } from './conversationCoverage.ts';
import type { Scene } from './scene.ts';
import type { Session } from './session.ts';

/**
 * The scene after an accepted change of the case: what is known ahead is taken as far as the route asks
 * for it, and the revision grows by one.
 */
export function moved(
  scene: Scene,
  to: CaseState,
  ahead: readonly GivenAnswer[] = scene.session.ahead,
): Scene & { readonly state: CaseState } & Pick<Advanced, 'taken'> {
  const { session, cases } = scene;
  const { state, ahead: left, taken } = advance(cases, to, ahead);
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

/** The session without its case. */
export function cleared(session: Session): Session {
  return {
    ...session,
    caseId: null,
    rev: 0,
    answers: [],
    ahead: [],
    intake: null,
    confirming: null,
    lesions: null,
  };
}
