import { once } from '../../machine/once.ts';
import type { Registry } from '../commands/registry.ts';
import {
  type ConsultDependencies,
  type ConversationContext,
  placeOf,
  type Turn,
} from '../consult/context.ts';
import { aroundOf } from '../consult/around.ts';
import { besideOf } from '../consult/beside.ts';
import { viewOf } from '../consult/show.ts';
import type { CaseAt, CurrentView, Decision, Handler, Read, Write } from '../contract/handler.ts';
import type { Incoming } from '../contract/incoming.ts';
import { isAction, type Message } from '../contract/message.ts';
import { isShared } from '../contract/scope.ts';
import { feedbackKey, feedbackRecord, parseFeedback } from '../feedback/record.ts';
import type { CaseIntent } from '../intents/intent.ts';
import { deactivatedMessage, deactivatedWithoutCase, deletedMessage } from '../messages/deactivated.ts';
import { withBefore } from '../messages/view.ts';
import { liveKey, parseLive } from '../state/liveCard.ts';
import { withoutExpired } from '../state/keptCases.ts';
import { openCase } from '../state/openCase.ts';
import { withSeen } from '../state/seen.ts';
import { participantKey, withPeople } from '../state/participants.ts';
import {
  caseKey,
  emptySession,
  parseSession,
  type Session,
  sessionToStore,
  stateOf,
  type StoredSession,
} from '../state/session.ts';
import { texts } from '../texts/texts.ts';
import { applyToCase, type Means } from './applyToCase.ts';
import type { OpenConsult, Understood } from './understood.ts';

/** What the handler of the consult needs from outside. */
export interface ConsultHandlerDependencies extends ConsultDependencies {
  readonly commands: Registry;
  /** For hashes that mean nothing outside a case; random for each. */
  readonly newSalt: () => string;
}

/** Reads what the consult keeps of a conversation. */
export async function openConsult(
  versions: Pick<ConsultDependencies, 'cases' | 'editions'>,
  incoming: Incoming,
  read: Read,
): Promise<OpenConsult> {
  const before = (await read(caseKey(incoming), parseSession)) ?? emptySession(versions.cases.stamp);
  return { before, open: once(() => openCase(before, versions)) };
}

/** The consult: one case for each conversation. It takes every turn that is meant for the case. */
export function consultHandler(dependencies: ConsultHandlerDependencies): Handler<Understood> {
  return {
    take: async (understood, read) => {
      const { intent, incoming, consult, words, textReading } = understood;
      if (intent.to !== 'case') return null;
      const { before } = consult;
      if (intent.intent.kind === 'left') return { ...silence, forget: true };
      if (intent.intent.kind === 'silence' || (intent.intent.kind === 'joined' && before.welcomed))
        return silence;
      const turn = await turnOf({ ...dependencies, textReading }, consult, incoming, intent.intent);
      const after = withMarks(
        withPeople(before, turn.session, incoming, words, dependencies.newSalt, turn.restored),
        incoming,
      );
      const context = {
        ...dependencies,
        scope: incoming.scope,
        now: incoming.now,
        links: incoming.links,
        pictures: incoming.channel.pictures,
        lastReply: null,
        session: after,
        state: turn.state,
      };
      const at = placeInChart(context);
      const left = turn.forget && (await read(liveKey(incoming.conversation), parseLive));
      return {
        message: wordsOf(turn, context, before, incoming),
        event: turn.event,
        ...(at ? { at } : {}),
        live: turn.forget ? null : liveView(context, turn),
        changed: stateOf(before) !== stateOf(after),
        apart: before.caseId !== null && after.caseId !== null && before.caseId !== after.caseId,
        forget: turn.forget ?? false,
        ...(left ? { left: { id: left.id, message: deletedMessage() } } : {}),
        writes: [
          ...(await feedbackWrites(turn, after, incoming, read)),
          ...sessionWrites(before, after, incoming),
        ],
      };
    },
    currentView: async (incoming, read) => {
      const { before, open } = await openConsult(dependencies, incoming, read);
      const context = once(() => ({
        ...dependencies,
        scope: incoming.scope,
        now: incoming.now,
        links: incoming.links,
        pictures: incoming.channel.pictures,
        lastReply: null,
        ...open(),
      }));
      const isCurrent = before.guideline.hash === dependencies.cases.stamp.hash;
      return {
        // What is stored is up to date, so nothing need be replayed or drawn to see which state it is.
        version: stateOf(isCurrent ? before : open().session),
        message: () => liveView(context()).message(),
        deactivated: () => liveView(context()).deactivated(),
      };
    },
    sideEffects: ({ consult: { before, open } }) => {
      if (before.caseId === null) return { writes: [], offer: null };
      const isCurrent = before.guideline.hash === dependencies.cases.stamp.hash;
      const place = placeOf(isCurrent ? before : open().session);
      const data = { nelm: 1, do: 'show', ...place } as const;
      return {
        writes: [],
        offer: { button: { title: texts.buttons.backToCase, data }, hint: texts.caseWaits },
      };
    },
    keptFor: ({ incoming, consult: { before } }) => [
      caseKey(incoming),
      liveKey(incoming.conversation),
      ...(before.caseId === null ? [] : [feedbackKey(before, incoming.person)]),
    ],
  };
}

/** The bot was introduced already, is no longer there to speak, or is not concerned. */
const silence: Decision = {
  message: null,
  event: 'silence',
  writes: [],
  live: null,
  changed: false,
};

/** Intents by which nobody says anything new: what was asked beside the case still waits for its answer. */
const saysNothing: ReadonlySet<CaseIntent['kind']> = new Set([
  'joined',
  'resumed',
  'left',
  'repeated',
  'refused',
]);

/** What is meant, done; what a changed guideline did to the case comes first. */
async function turnOf(
  { commands, textReading, ...dependencies }: ConsultHandlerDependencies & Means,
  { open }: OpenConsult,
  { scope, now, links, channel, person }: Incoming,
  intent: CaseIntent,
): Promise<Turn> {
  const { session: opened, state, notice } = open();
  const session = withoutExpired(opened, now, dependencies.keptDays);
  const context: ConversationContext = {
    ...dependencies,
    scope,
    now,
    links,
    pictures: channel.pictures,
    state,
    lastReply: session.lastReply,
    participant: participantKey(session.salt, person),
    // What was asked beside the case is answered at once or not at all.
    session: saysNothing.has(intent.kind) ? session : { ...session, lastReply: null },
  };
  const turn = await applyToCase(context, intent, { commands, textReading });
  if (notice === null) return turn;
  const changed = { kind: 'notice', ...notice } as const;
  return { ...turn, message: withBefore([changed], turn.message) };
}

/** Notes that the bot has introduced itself, and has said that no patient identifier belongs here. */
function withMarks(session: Session, { input, channel, scope }: Incoming): Session {
  return {
    ...session,
    welcomed: session.welcomed || (input.kind === 'joined' && (channel.installs || isShared(scope))),
    reminded: session.reminded || isShared(scope),
  };
}

function wordsOf(
  turn: Turn,
  context: ConversationContext,
  before: StoredSession,
  { channel, scope, input }: Incoming,
): Message {
  const asking = turn.info && context.state?.question && !context.session.intake;
  const message = asking && channel.replaces ? withWayBack(turn.message, turn.event, context) : turn.message;
  return isShared(scope) && !before.reminded && input.kind !== 'joined'
    ? withBefore([{ kind: 'notice', tone: 'warning', text: texts.delivery.sharedReminder }], message)
    : message;
}

/** Where a card is replaced by what was asked to see, a button leads back to the question alone. */
function withWayBack(message: Message, event: string, { session }: ConversationContext): Message {
  const others = message.buttons.filter((button) => !isAction(button) || button.data.do !== event);
  return {
    ...message,
    buttons: [
      ...others,
      { title: texts.delivery.wayBack, data: { nelm: 1, do: 'show', ...placeOf(session) } },
    ],
  };
}

/** The live card of the case. @param turn what the turn has shown and made already */
function liveView(context: ConversationContext, turn: Pick<Turn, 'info' | 'outcome'> = {}): CurrentView {
  const { state, session, cases, draw } = context;
  const { guideline } = cases;
  const place = placeOf(session);
  const info = turn.info ?? [];
  const message = once(() => draw(viewOf(context), aroundOf(context)));
  return {
    version: stateOf(session),
    message,
    deactivated: () => {
      if (!state) return deactivatedWithoutCase(info.length > 0 ? info : message().blocks);
      const shown = {
        state,
        ...besideOf(guideline, session),
        info,
        ...(turn.outcome ? { outcome: turn.outcome } : {}),
      };
      return deactivatedMessage(guideline, shown, place);
    },
  };
}

/** Where the case stands, for the log. */
function placeInChart({ state, session }: ConversationContext): CaseAt | null {
  if (!state || session.caseId === null) return null;
  return {
    case: session.caseId,
    rev: session.rev,
    ...(state.question ? { question: state.question } : {}),
    ...(state.outcome ? { outcome: state.outcome } : {}),
  };
}

/** A session is stored once there is something to keep or to clear. */
function sessionWrites(
  before: StoredSession,
  after: Session,
  { activityId, conversation }: Incoming,
): readonly Write[] {
  const worthKeeping = [before, after].some(
    ({ caseId, covered, kept, welcomed, reminded }) =>
      caseId !== null || covered !== null || kept.length > 0 || welcomed || reminded,
  );
  return worthKeeping
    ? [
        {
          key: caseKey({ conversation }),
          value: sessionToStore(withSeen(after, activityId)),
          known: sessionToStore(before),
        },
      ]
    : [];
}

async function feedbackWrites(
  { feedback }: Turn,
  session: Session,
  { person, now }: Incoming,
  read: Read,
): Promise<readonly Write[]> {
  if (!feedback) return [];
  const key = feedbackKey(session, person);
  await read(key, parseFeedback);
  return [{ key, value: feedbackRecord(feedback, now) }];
}
