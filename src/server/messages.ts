import type { Request, Response, Server } from 'restify';
import type { BotServiceAdapter } from './adapter.ts';
import type { Runnable } from './localAdapter.ts';
import { HttpError, sendError } from './httpError.ts';
import { readActivity } from './incomingActivity.ts';
import { checkServiceUrl } from './serviceUrl.ts';
import { type ErrorLog, faultOf } from './turnError.ts';

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

/** Mounts `/api/messages`, the endpoint of the Bot Framework. */
export function mountMessages(
  server: Server,
  { adapter, bot, authenticated, log, during }: MessagesDependencies,
): void {
  server.post('/api/messages', async (request: Request, response: Response): Promise<void> => {
    try {
      const activity = readActivity(request.body);
      checkServiceUrl(activity, authenticated);
      const answer = await during(
        adapter.handle(request.header('authorization', ''), activity, (context) => bot.run(context)),
      );
      response.send(answer?.status ?? 200, answer?.body);
    } catch (error) {
      sendError(response, refusalOf(error, log));
    }
  });
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

/** The status that Bot Framework's AuthenticationError carries. */
function statusOf(error: unknown): unknown {
  return error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
}
