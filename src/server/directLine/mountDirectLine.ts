import { setImmediate } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import type { Activity, InvokeResponse } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { commandIn } from '../../dialogs/commands.ts';
import { LocalAdapter, type Runnable } from '../localAdapter.ts';
import { type ErrorLog, faultOf, onTurnError } from '../turnError.ts';
import type { Conversation } from './conversation.ts';
import { type ConversationLimits, Conversations } from './conversations.ts';
import { readActivity, readUserId } from './incoming.ts';
import { foreignOrigin, noToken, Refusal, wrongToken } from './refusal.ts';
import { conversationIdOf, isToken, isUserId, newToken, userIdOf } from './token.ts';

export interface DirectLineDependencies {
  readonly bot: Runnable;
  readonly log: ErrorLog;
  /** How long a request for activities is held when there are none, in milliseconds; 8000 unless given. */
  readonly holdMs?: number;
  readonly limits?: Partial<ConversationLimits>;
}

const root = '/v3/directline';
/** Seconds after which a client should refresh its token, as Direct Line says; it stays valid after that. */
const expiresIn = 1800;
const defaultLimits: ConversationLimits = { count: 1000, idleMs: 2 * 60 * 60 * 1000, now: Date.now };

/**
 * Mounts the subset of Direct Line 3.0 that the built-in page speaks (docs: `conversation.ts`, `token.ts`).
 * The server must parse JSON bodies before and limit their size.
 * @returns `close`, which lets every held request go, so that the server can stop at once
 */
export function mountDirectLine(
  server: Server,
  { bot, log, holdMs = 8000, limits }: DirectLineDependencies,
): { close: () => void } {
  const adapter = new LocalAdapter(onTurnError(log));
  const conversations = new Conversations({ ...defaultLimits, ...limits });
  const closing = new AbortController();

  /** One turn of the bot, after those that wait already. */
  const turn = (conversation: Conversation, activity: Partial<Activity>): Promise<InvokeResponse | null> =>
    conversation.turn(() => {
      if (asksToForget(activity)) conversation.forget();
      if (activity.type === 'message' || activity.type === 'event') conversation.echo(activity);
      return adapter.receive(
        activity,
        (context) => bot.run(context),
        (change) => conversation.take(change),
      );
    });

  /** The conversation of a token; when it came back from before a restart, the bot shows where it stands. */
  const resumed = async (id: string): Promise<Conversation> => {
    const held = conversations.find(id);
    if (held) return held;
    const conversation = conversations.open(id, userIdOf(id));
    await conversation.turn(() =>
      adapter.receive(
        deliver(conversation, { type: 'event', name: 'resume' }),
        (context) => bot.run(context),
        (change) => conversation.take(change),
      ),
    );
    return conversation;
  };

  const route =
    (answer: (request: Request, response: Response) => Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      response.header('Cache-Control', 'no-store');
      try {
        checkOrigin(request);
        await answer(request, response);
      } catch (error) {
        const refusal = error instanceof Refusal ? error : serviceError;
        if (refusal === serviceError) log.error({ fault: faultOf(error) }, 'A Direct Line request failed.');
        response.send(refusal.status, { error: { code: refusal.code, message: refusal.message } });
      }
    };

  server.post(
    `${root}/tokens/generate`,
    route(async (_request, response) => {
      response.send(200, credentials(newToken()));
    }),
  );

  server.post(
    `${root}/tokens/refresh`,
    route(async (request, response) => {
      response.send(200, credentials(tokenOf(request) ?? refuse(noToken())));
    }),
  );

  server.post(
    `${root}/conversations`,
    route(async (request, response) => {
      const token = tokenOf(request) ?? newToken();
      const id = conversationIdOf(token);
      if (conversations.find(id)) {
        response.send(200, credentials(token));
        return;
      }
      const userId = readUserId(request.body);
      const conversation = conversations.open(id, userId && isUserId(userId) ? userId : userIdOf(id));
      const membersAdded = [botAccount, { id: conversation.userId, name: '' }];
      await turn(conversation, deliver(conversation, { type: 'conversationUpdate', membersAdded }));
      response.send(201, credentials(token));
    }),
  );

  server.get(
    `${root}/conversations/:id`,
    route(async (request, response) => {
      const token = authorised(request);
      await resumed(conversationIdOf(token));
      response.send(200, credentials(token));
    }),
  );

  server.get(
    `${root}/conversations/:id/activities`,
    route(async (request, response) => {
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      const conversation = await resumed(conversationIdOf(authorised(request)));
      const watermark = new URLSearchParams(request.getQuery()).get('watermark') ?? '';
      const enough = AbortSignal.any([AbortSignal.timeout(holdMs), closing.signal, gone.signal]);
      await conversation.news(watermark, enough);
      // What was said and its answer mostly come within one tick: one answer for both.
      await setImmediate();
      if (!gone.signal.aborted) response.send(200, conversation.read(watermark));
    }),
  );

  server.post(
    `${root}/conversations/:id/activities`,
    route(async (request, response) => {
      const id = conversationIdOf(authorised(request));
      const said = readActivity(request.body);
      const conversation = conversations.find(id) ?? conversations.open(id, userIdOf(id));
      if (said.from && isUserId(said.from.id)) conversation.userId = said.from.id;
      const activity = deliver(conversation, said);
      const invokeResponse = await turn(conversation, activity);
      response.send(200, { id: activity.id, ...(invokeResponse ? { invokeResponse } : {}) });
    }),
  );

  return { close: () => closing.abort() };
}

const botAccount = { id: 'bot', name: 'Bot', role: 'bot' } as const;
const serviceError = new Refusal(500, 'ServiceError', 'Something went wrong on our side. Please try again.');

/** An activity as the bot gets it. Its id is random, since ids seen before a restart are remembered. */
function deliver(
  conversation: Conversation,
  activity: Partial<Activity>,
): Partial<Activity> & { readonly id: string } {
  return {
    ...activity,
    id: randomUUID(),
    timestamp: new Date(),
    channelId: 'directline',
    serviceUrl: '',
    conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: conversation.userId, name: '', role: 'user' },
    recipient: botAccount,
  };
}

/** What was said before is not to be shown again once its data are deleted. */
function asksToForget({ type, text, value }: Partial<Activity>): boolean {
  return type === 'message' && !value && commandIn(text ?? '') === 'deleteMyData';
}

function credentials(token: string): object {
  return { conversationId: conversationIdOf(token), token, expires_in: expiresIn };
}

/**
 * The token of a request; null when there is none. The client library sends "undefined" for none.
 * @throws Refusal (403) when it is not a token of ours
 */
function tokenOf(request: Request): string | null {
  const token = /^Bearer\s+(\S+)\s*$/i.exec(request.header('authorization', ''))?.[1];
  if (token === undefined || token === 'undefined') return null;
  return isToken(token) ? token : refuse(wrongToken());
}

/** @throws Refusal (401 or 403) when the token does not open the conversation of the path */
function authorised(request: Request): string {
  const token = tokenOf(request) ?? refuse(noToken());
  const params: { id?: unknown } = request.params;
  return params.id === conversationIdOf(token) ? token : refuse(wrongToken());
}

/** @throws Refusal (403) when a page of another origin asks */
function checkOrigin(request: Request): void {
  const origin = request.header('origin', '');
  if (origin === '') return;
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  if (host === '' || host !== request.header('host', '').toLowerCase()) throw foreignOrigin();
}

function refuse(refusal: Refusal): never {
  throw refusal;
}
