import type { Request, Response, Server } from 'restify';
import type { BotServiceAdapter, TurnEnd } from './channel/adapter.ts';
import { asJson, HttpError, sendError } from './http/httpError.ts';
import { readActivity } from './incomingActivity.ts';
import type { Runnable } from './channel/localAdapter.ts';
import { checkServiceUrl } from './serviceUrl.ts';
import { type ErrorLog, faultOf } from './channel/turnError.ts';

export interface MessagesDependencies {
  readonly adapter: BotServiceAdapter;
  readonly bot: Runnable;
  readonly authenticated: boolean;
  readonly log: ErrorLog;
  /** Runs a turn so that a stopping server can wait for it. */
  readonly during: <T>(turn: Promise<T>) => Promise<T>;
}

const ourFault = new HttpError(
  500,
  'ServiceError',
  'Something went wrong on our side. The case stays as it was.',
);

/** Bot Framework answers an invoke that no bot takes with this status and no body. */
const notTaken = new HttpError(501, 'NotImplemented', 'This bot does not take an invoke of this name.');

/** Mounts `/api/messages`, the endpoint of the Bot Framework. */
export function mountMessages(
  server: Server,
  { adapter, bot, authenticated, log, during }: MessagesDependencies,
): void {
  server.post('/api/messages', async (request: Request, response: Response): Promise<void> => {
    response.header('Cache-Control', 'no-store');
    try {
      const activity = readActivity(request.body);
      checkServiceUrl(activity, authenticated);
      const end = await during(
        adapter.handle(request.header('authorization', ''), activity, (context) => bot.run(context)),
      );
      const { status, body } = answerOf(end, activity.type);
      response.send(status, body);
    } catch (error) {
      sendError(response, refusalOf(error, log));
    }
  });
}

/**
 * A failed turn is a 500; with `expectReplies` the words for the person stand beside the error. An invoke is
 * answered with 200 all the same: a client shows the error inside only then.
 */
function answerOf({ response, failed }: TurnEnd, type: string): { status: number; body?: object } {
  const body: object | undefined = response?.body;
  if (failed && type !== 'invoke') return { status: ourFault.status, body: { ...asJson(ourFault), ...body } };
  if (response?.status === notTaken.status) return { status: notTaken.status, body: asJson(notTaken) };
  return { status: response?.status ?? 200, ...(body ? { body } : {}) };
}

function refusalOf(error: unknown, log: ErrorLog): HttpError {
  if (error instanceof HttpError) return error;
  const status = statusOf(error);
  if (status === 401)
    return new HttpError(401, 'Unauthorized', 'Credentials of the Bot Framework are needed.');
  if (status === 403) return new HttpError(403, 'Forbidden', 'These credentials are not allowed here.');
  log.error({ fault: faultOf(error) }, 'A turn failed.');
  return ourFault;
}

/** Bot Framework lets some faults of a token out as jsonwebtoken threw them, without a status. */
const tokenFaults: ReadonlySet<string> = new Set([
  'JsonWebTokenError',
  'NotBeforeError',
  'TokenExpiredError',
]);

/** The status that Bot Framework's AuthenticationError carries. */
function statusOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  if (tokenFaults.has(error.name)) return 401;
  return 'statusCode' in error ? error.statusCode : undefined;
}
