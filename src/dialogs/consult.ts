import { converse } from './converse.ts';
import type { Asked, Decision, Part } from './part.ts';
import type { Conversing, Turn } from './scene.ts';
import { emptySession, parseSession, type Session, withSeen } from './session.ts';
import { texts } from './texts.ts';

/** The key under which the case of a conversation is stored. */
export function caseKey({ conversation }: Pick<Asked, 'conversation'>): string {
  return `case/${conversation}`;
}

/** The consult: one case for each conversation. It takes every turn that is asked of it. */
export function consult(conversing: Conversing): Part {
  return {
    take: async (asked, read) => {
      const key = caseKey(asked);
      const session = parseSession(await read(key)) ?? emptySession(conversing.stamp);
      const repeated = asked.activityId !== undefined && session.seen.includes(asked.activityId);
      const turn = converse(
        session,
        repeated ? { kind: 'refused', event: 'repeated', say: texts.repeated } : asked.input,
        conversing,
      );
      const value = withSeen(turn.session, repeated ? undefined : asked.activityId);
      return {
        message: turn.message,
        event: turn.event,
        at: standingOf(turn, conversing),
        writes: worthKeeping(session, turn.session) ? [{ key, value }] : [],
        ...(turn.forget ? { forget: true } : {}),
      };
    },
    keptFor: (asked) => Promise.resolve([caseKey(asked)]),
  };
}

/** A session is stored once there is something to keep or to clear. */
function worthKeeping(before: Session, after: Session): boolean {
  return [before, after].some(({ caseId, covered }) => caseId !== null || covered !== null);
}

function standingOf({ session }: Turn, { cases }: Conversing): NonNullable<Decision['at']> {
  if (session.caseId === null) return {};
  const { question, outcome } = cases.replay(session.answers);
  return { ...(question ? { question } : {}), ...(outcome ? { outcome } : {}) };
}
