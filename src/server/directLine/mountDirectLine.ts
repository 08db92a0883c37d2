import { setImmediate } from 'node:timers/promises';
import type { Activity, InvokeResponse } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { isCommand } from '../../conversation/commands/commands.ts';
import { HttpError, sendError } from '../http/httpError.ts';
import { botAccount, fromPerson, LocalAdapter, type Runnable } from '../channel/localAdapter.ts';
import { type ErrorLog, faultOf, onTurnError } from '../channel/turnError.ts';
import type { RateLimit } from '../limits/rateLimit.ts';
import { tooMany } from '../limits/tooMany.ts';
import { authorise, checkOrigin, requiredTokenOf, tokenOf } from './access.ts';
import type { Conversation } from './conversation.ts';
import { type ConversationLimits, Conversations } from './conversations.ts';
import { clientIdOf, readActivity, readUserId } from './incoming.ts';
import { ourFault } from './refusal.ts';
import { activityIdOf, conversationIdOf, isUserId, type Tokens, userIdOf } from './token.ts';

export interface DirectLineDependencies {
  readonly bot: Runnable;
  readonly log: ErrorLog;
  /** How long a request for activities is held when there are none, in milliseconds; 8000 unless given. */
  readonly holdMs?: number;
  readonly limits?: Partial<ConversationLimits>;
  readonly tokens: Tokens;
  /** Where a request came from, for counting. */
  readonly addressOf: (request: Request) => string;
  /** How many activities one conversation may send. */
  readonly perConversation: RateLimit;
  /** Told of a request that was refused. */
  readonly onRefusal?: (refusal: HttpError) => void;
}

/** The channel of the built-in page. */
export const pageChannel = 'directline';

const root = '/v3/directline';
const minute = 60_000;
/** Two hours with the time until the next sweep, as the privacy page says. */
const defaultLimits: ConversationLimits = {
  count: 1000,
  countPerAddress: 100,
  idleMs: 119 * minute,
  sweepMs: minute,
  now: Date.now,
};

/**
 * Mounts the subset of Direct Line 3.0 that the built-in page speaks. What is said is kept in memory only.
 * The server must parse JSON bodies before, and limit their size.
 * @returns `close`, which lets every held request go, so that the server can stop at once, and how many
 *   conversations are held
 */
export function mountDirectLine(
  server: Server,
  {
    bot,
    log,
    holdMs = 8000,
    limits,
    tokens,
    addressOf,
    perConversation,
    onRefusal = () => undefined,
  }: DirectLineDependencies,
): { close: () => void; held: () => number } {
  const adapter = new LocalAdapter(onTurnError(log));
  const conversations = new Conversations({ ...defaultLimits, ...limits });
  const closing = new AbortController();

  const turn = (
    conversation: Conversation,
    activity: Partial<Activity>,
    before: () => void = () => {},
  ): Promise<InvokeResponse | null> =>
    conversation.turn(() => {
      before();
      return adapter.receive(
        activity,
        (context) => bot.run(context),
        (change) => conversation.take(change),
      );
    });

  /** One that is not held comes back from before a restart: the bot shows where it stands. */
  const resume = async (id: string, address: string): Promise<Conversation> => {
    const held = conversations.find(id);
    if (held) return held;
    const conversation = conversations.open(id, userIdOf(id), address);
    await turn(conversation, deliver(conversation, { type: 'event', name: 'resume' }));
    return conversation;
  };

  const route =
    (answer: (request: Request, response: Response) => Promise<void> | void) =>
    async (request: Request, response: Response): Promise<void> => {
      response.header('Cache-Control', 'no-store');
      try {
        checkOrigin(request);
        await answer(request, response);
      } catch (error) {
        if (!(error instanceof HttpError)) {
          log.error({ fault: faultOf(error) }, 'A Direct Line request failed.');
        }
        if (error instanceof HttpError) onRefusal(error);
        sendError(response, error instanceof HttpError ? error : ourFault());
      }
    };

  server.post(
    `${root}/tokens/generate`,
    route((_request, response) => response.send(200, credentials(tokens.issue()))),
  );

  server.post(
    `${root}/tokens/refresh`,
    route((request, response) => response.send(200, credentials(requiredTokenOf(request, tokens)))),
  );

  server.post(
    `${root}/conversations`,
    route(async (request, response) => {
      const token = tokenOf(request, tokens) ?? tokens.issue();
      const id = conversationIdOf(token);
      if (conversations.find(id)) {
        response.send(200, credentials(token));
        return;
      }
      const userId = readUserId(request.body);
      const named = userId && isUserId(userId) ? userId : userIdOf(id);
      const conversation = conversations.open(id, named, addressOf(request));
      const membersAdded = [botAccount, { id: conversation.userId, name: '' }];
      await turn(conversation, deliver(conversation, { type: 'conversationUpdate', membersAdded }));
      response.send(201, credentials(token));
    }),
  );

  server.get(
    `${root}/conversations/:id`,
    route(async (request, response) => {
      const token = authorise(request, tokens);
      await resume(conversationIdOf(token), addressOf(request));
      response.send(200, credentials(token));
    }),
  );

  server.get(
    `${root}/conversations/:id/activities`,
    route(async (request, response) => {
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      const conversation = await resume(conversationIdOf(authorise(request, tokens)), addressOf(request));
      const watermark = new URLSearchParams(request.getQuery()).get('watermark') ?? '';
      const enough = AbortSignal.any([AbortSignal.timeout(holdMs), closing.signal, gone.signal]);
      await conversation.news(watermark, enough);
      // What was said and the reply to it mostly come within one tick: one answer for both.
      await setImmediate();
      if (!gone.signal.aborted) response.send(200, conversation.read(watermark));
    }),
  );

  server.post(
    `${root}/conversations/:id/activities`,
    route(async (request, response) => {
      const id = conversationIdOf(authorise(request, tokens));
      const wait = perConversation.take(`${pageChannel}/${id}`);
      if (wait !== null) throw tooMany('messages in this conversation', wait);
      const said = readActivity(request.body);
      const conversation = conversations.find(id) ?? conversations.open(id, userIdOf(id), addressOf(request));
      if (said.from && isUserId(said.from.id)) conversation.userId = said.from.id;
      const clientId = clientIdOf(said);
      const before = clientId === null ? null : conversation.takenAs(clientId);
      if (before !== null) {
        response.send(200, { id: before });
        return;
      }
      const activity = deliver(conversation, said, clientId);
      if (clientId !== null && activity.id !== undefined) conversation.remember(clientId, activity.id);
      const invokeResponse = await turn(conversation, activity, () => {
        if (asksToForget(activity)) conversation.forget();
        if (activity.type === 'message' || activity.type === 'event') conversation.echo(activity);
      });
      response.send(200, { id: activity.id, ...(invokeResponse ? { invokeResponse } : {}) });
    }),
  );

  return {
    close: () => {
      closing.abort();
      conversations.close();
    },
    held: () => conversations.size,
  };
}

/** @param clientId by which the client may send it again, perhaps to this server after a restart: then its id is the same */
function deliver(
  { id, userId }: Conversation,
  activity: Partial<Activity>,
  clientId: string | null = null,
): Partial<Activity> {
  const delivered = fromPerson(activity, { channelId: pageChannel, conversationId: id, userId });
  return clientId === null ? delivered : { ...delivered, id: activityIdOf(id, clientId) };
}

/** What was said before is not to come back on a reload once its data are deleted. */
function asksToForget({ type, text, value }: Partial<Activity>): boolean {
  return type === 'message' && !value && isCommand(text ?? '', 'deleteMyData');
}

/**
 * What a client needs to come back. A token stays valid for as long as it is kept; `expires_in` (seconds)
 * is there because Direct Line has it, and a refresh gives the same token.
 */
function credentials(token: string): object {
  return { conversationId: conversationIdOf(token), token, expires_in: 1800 };
}
