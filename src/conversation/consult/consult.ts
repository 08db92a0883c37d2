import type { Input } from '../contract/input.ts';
import { isShared, type Scope } from '../contract/scope.ts';
import { converse } from './converse.ts';
import { feedbackKey, feedbackRecord } from '../feedback/record.ts';
import { liveKey, parseLive } from '../state/liveCard.ts';
import type { Message } from '../contract/message.ts';
import { deletedMessage, quietMessage, quietWithoutCase } from '../messages/quiet.ts';
import { openCase } from '../state/openCase.ts';
import { withPeople } from '../state/participants.ts';
import type { Asked, CaseAt, Decision, Part, Read, Standing, Write } from '../contract/part.ts';
import { isRepeatedTyping, repeatWindowMs } from '../state/repeats.ts';
import { type Conversing, placeOf, type Scene, show, type Turn } from './scene.ts';
import { emptySession, parseSession, type Session, stateOf, withSeen } from '../state/session.ts';
import { texts } from '../texts/texts.ts';

/** What the consult needs from outside, whoever reads along. */
export interface ConsultDependencies extends Omit<Conversing, 'scope'> {
  /** For hashes that mean nothing outside a case; random for each. */
  readonly newSalt: () => string;
}

/** The key under which the case of a conversation is stored. */
export function caseKey({ conversation }: Pick<Asked, 'conversation'>): string {
  return `case/${conversation}`;
}

/** The consult: one case for each conversation. It takes every turn that is asked of it. */
export function consult(dependencies: ConsultDependencies): Part {
  const readSession = async (asked: Asked, read: Read): Promise<Session> =>
    parseSession(await read(caseKey(asked))) ?? emptySession(dependencies.stamp);
  const sceneOf = (session: Session, scope: Scope): Scene => {
    const open = openCase(session, dependencies.cases, dependencies.stamp);
    return { ...dependencies, scope, session: open?.session ?? session, state: open?.state ?? null };
  };

  return {
    take: async (asked, read) => {
      const before = await readSession(asked, read);
      if (asked.input.kind === 'left') return { ...silence, forget: true };
      if (asked.input.kind === 'joined' && before.welcomed) return silence;
      const turn = converse(before, inputOnce(before, asked), { ...dependencies, scope: asked.scope });
      const after = withMarks(withPeople(before, turn.session, asked, dependencies.newSalt), asked);
      const scene = sceneOf(after, asked.scope);
      const at = standingIn(scene);
      const left = turn.forget && parseLive(await read(liveKey(asked.conversation)));
      return {
        message: wordsOf(turn, scene, before, asked),
        event: turn.event,
        ...(at ? { at } : {}),
        live: turn.forget ? null : standing(scene, turn).live,
        changed: stateOf(before) !== stateOf(after),
        apart: before.caseId !== null && after.caseId !== null && before.caseId !== after.caseId,
        forget: turn.forget ?? false,
        ...(left ? { left: { id: left.id, message: deletedMessage() } } : {}),
        writes: [...(await feedbackWrites(turn, after, asked, read)), ...sessionWrites(before, after, asked)],
      };
    },
    standing: async (asked, read) => standing(sceneOf(await readSession(asked, read), asked.scope)),
    aside: async (asked, read) => {
      const session = await readSession(asked, read);
      if (session.caseId === null) return { writes: [], offer: null };
      const data = { nelm: 1, do: 'show', ...placeOf(sceneOf(session, asked.scope)) } as const;
      return {
        writes: [],
        offer: { button: { title: texts.buttons.backToCase, data }, hint: texts.caseWaits },
      };
    },
    keptFor: async (asked, read) => {
      const session = await readSession(asked, read);
      return [
        caseKey(asked),
        liveKey(asked.conversation),
        ...(session.caseId === null ? [] : [feedbackKey(session, asked.person)]),
      ];
    },
  };
}

/** The bot was introduced already, or is no longer there to speak. */
const silence: Decision = {
  message: null,
  event: 'silence',
  writes: [],
  live: null,
  changed: false,
};

/** The input, unless it came before: under the same id, or in the same words under another one. */
function inputOnce(session: Session, asked: Asked): Input {
  if (asked.activityId !== undefined && session.seen.includes(asked.activityId)) {
    return { kind: 'refused', event: 'repeated', say: texts.repeated };
  }
  return isRepeatedTyping(session, asked)
    ? { kind: 'refused', event: 'repeatedWords', say: texts.delivery.repeatedWords(repeatWindowMs / 1_000) }
    : asked.input;
}

/** Notes that the bot has introduced itself, and has said that no patient identifier belongs here. */
function withMarks(session: Session, { input, channel, scope }: Asked): Session {
  return {
    ...session,
    welcomed: session.welcomed || (input.kind === 'joined' && (channel.installs || isShared(scope))),
    reminded: session.reminded || isShared(scope),
  };
}

function wordsOf(turn: Turn, scene: Scene, before: Session, asked: Asked): Message {
  const asking = turn.info && scene.state?.question && !scene.session.intake;
  const message =
    asking && asked.channel.replaces ? withWayBack(turn.message, turn.event, scene) : turn.message;
  return isShared(asked.scope) && !before.reminded && asked.input.kind !== 'joined'
    ? {
        ...message,
        blocks: [{ kind: 'notice', tone: 'warning', text: texts.delivery.sharedReminder }, ...message.blocks],
      }
    : message;
}

/** Where a card is replaced by what was asked to see, a button leads back to the question alone. */
function withWayBack(message: Message, event: string, scene: Scene): Message {
  const others = message.buttons.filter(({ data }) => data.do !== event);
  return {
    ...message,
    buttons: [...others, { title: texts.delivery.wayBack, data: { nelm: 1, do: 'show', ...placeOf(scene) } }],
  };
}

function standing(scene: Scene, turn: Pick<Turn, 'info'> = {}): Standing {
  const { state, session } = scene;
  const message = show(scene, 'show').message;
  const info = turn.info ?? [];
  return {
    message,
    live: {
      version: stateOf(session),
      quiet: state
        ? quietMessage(state, session.ahead, placeOf(scene), info)
        : quietWithoutCase(info.length > 0 ? info : message.blocks),
    },
  };
}

function standingIn({ state, session }: Scene): CaseAt | null {
  if (!state || session.caseId === null) return null;
  return {
    case: session.caseId,
    rev: session.rev,
    ...(state.question ? { question: state.question } : {}),
    ...(state.outcome ? { outcome: state.outcome } : {}),
  };
}

/** A session is stored once there is something to keep or to clear. */
function sessionWrites(before: Session, after: Session, asked: Asked): readonly Write[] {
  const worthKeeping = [before, after].some(
    ({ caseId, covered, welcomed, reminded }) => caseId !== null || covered !== null || welcomed || reminded,
  );
  return worthKeeping ? [{ key: caseKey(asked), value: withSeen(after, asked.activityId) }] : [];
}

async function feedbackWrites(
  { feedback }: Turn,
  session: Session,
  { person, now }: Asked,
  read: Read,
): Promise<readonly Write[]> {
  if (!feedback) return [];
  const key = feedbackKey(session, person);
  await read(key);
  return [{ key, value: feedbackRecord(feedback, now) }];
}
