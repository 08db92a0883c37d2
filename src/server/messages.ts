import type { Activity, TurnContext } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { checkChannel, checkTenant, isAllowedUser } from './access/allowed.ts';
import { checkServiceUrl } from './access/serviceUrl.ts';
import { notAllowed } from './access/notAllowed.ts';
import type { Authenticated, BotServiceAdapter, TurnEnd } from './channel/adapter.ts';
import { asJson, HttpError, sendError } from './http/httpError.ts';
import { readActivity } from './incomingActivity.ts';
import type { Runnable } from './channel/localAdapter.ts';
import type { RateLimit } from './limits/rateLimit.ts';
import { tooMany } from './limits/tooMany.ts';
import type { App } from './settings/app.ts';
import { type ErrorLog, faultOf } from './channel/turnError.ts';

export interface MessagesDependencies {
  readonly adapter: BotServiceAdapter;
  readonly bot: Runnable;
  /** The registration, whose lists say who may come in; null when nobody is authenticated. */
  readonly app: Pick<App, 'cloud' | 'allowed'> | null;
  readonly log: ErrorLog;
  /** The channels that have a door of their own here, and may not come in by this one when nobody is authenticated. */
  readonly ownChannels: ReadonlySet<string>;
  /** How many activities one conversation may send. */
  readonly perConversation: RateLimit;
  /** Told of a request that was refused; what it gives is answered in place of the refusal. */
  readonly onRefusal: (request: Request, refusal: HttpError) => HttpError;
  /** Runs a turn so that a stopping server can wait for it. */
  readonly during: <T>(run: () => Promise<T>) => Promise<T>;
}

const channelOfPage = (): HttpError =>
  new HttpError(403, 'ChannelRefused', 'Conversations of the built-in page are held with their token only.', {
    reason: 'channel',
  });

const ourFault = new HttpError(
  500,
  'ServiceError',
  // The fault may have come after the answer was written, when the reply was sent.
  'Something went wrong on our side. What was sent may have been taken in; "path" lists the answers that are kept.',
);

/** What was said is stored, so nobody must send it again. */
const answerLost = new HttpError(
  500,
  'ServiceError',
  'That was taken in, but the answer to it could not be sent.',
);

const storageFault = new HttpError(
  503,
  'StorageUnavailable',
  'The storage is not available at this moment. What was sent may not have been taken in; please send it again.',
  { retryAfter: 5 },
);

/** Mounts `/api/messages`, the endpoint of the Bot Framework. */
export function mountMessages(
  server: Server,
  { adapter, bot, app, log, ownChannels, perConversation, onRefusal, during }: MessagesDependencies,
): void {
  /** Where replies go is looked at before anything else, the token before whose it is. @throws HttpError */
  const admit = async (authorization: string, activity: Activity): Promise<Authenticated> => {
    checkServiceUrl(activity, app?.cloud.serviceHosts ?? null);
    if (app) checkChannel(activity, app.allowed);
    else if (ownChannels.has(activity.channelId)) throw channelOfPage();
    const authenticated = await adapter.authenticate(authorization, activity);
    if (app) checkTenant(activity, app.allowed);
    const wait = perConversation.take(`${activity.channelId}/${activity.conversation.id}`);
    if (wait !== null) throw tooMany('messages in this conversation', wait);
    return authenticated;
  };

  const logicFor =
    (activity: Activity) =>
    (context: TurnContext): Promise<void> =>
      app !== null && isOfPerson(activity) && !isAllowedUser(activity, app.allowed)
        ? notAllowed(context)
        : bot.run(context);

  server.post('/api/messages', async (request: Request, response: Response): Promise<void> => {
    response.header('Cache-Control', 'no-store');
    try {
      const activity = readActivity(request.body);
      const authenticated = await admit(request.header('authorization', ''), activity);
      const end = await during(() => adapter.handle(authenticated, activity, logicFor(activity)));
      const { status, body, retryAfter } = answerOf(end, activity.type);
      if (retryAfter) response.header('Retry-After', String(retryAfter));
      response.send(status, body);
    } catch (error) {
      if (!(error instanceof HttpError)) log.error({ fault: faultOf(error) }, 'A turn failed.');
      sendError(response, error instanceof HttpError ? onRefusal(request, error) : ourFault);
    }
  });
}

interface Answer {
  readonly status: number;
  readonly body?: object;
  /** In seconds. */
  readonly retryAfter?: number | null;
}

/** What a person does, rather than what the channel reports, such as that the bot was removed. */
function isOfPerson({ type }: Activity): boolean {
  return type === 'message' || type === 'invoke';
}

/**
 * A failed turn is a 500, or a 503 when the storage was why; with `expectReplies` the words for the person stand beside the error. An invoke is
 * answered with 200 all the same: a client shows the error inside only then.
 */
function answerOf({ response, failed }: TurnEnd, type: string): Answer {
  const body: object | undefined = response?.body;
  if (failed !== false && type !== 'invoke') {
    const fault = { storage: storageFault, stored: answerLost, other: ourFault }[failed];
    return { status: fault.status, body: { ...asJson(fault), ...body }, retryAfter: fault.retryAfter };
  }
  return { status: response?.status ?? 200, ...(body ? { body } : {}) };
}
