import type { Request } from 'restify';
import type { HttpError } from '../http/httpError.ts';
import { limitedLog } from '../logs/limitedLog.ts';
import type { WarnLog } from '../logs/quietConsole.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { RateLimit } from './rateLimit.ts';
import { tooMany } from './tooMany.ts';

export interface Refusals {
  /** Counts a refusal, and says it in the log where a rule refused. */
  tell(refusal: HttpError): void;
  /** The same for the channel's endpoint: a stranger who is refused too often is told that. @returns the answer */
  ofChannel(request: Request, refusal: HttpError): HttpError;
}

/** What is done about requests that are refused. */
export function createRefusals({
  log,
  metrics,
  strangers,
  addressOf,
}: {
  readonly log: WarnLog;
  readonly metrics: Pick<Metrics, 'count'>;
  /** How often one address may be refused; null where nobody is a stranger. */
  readonly strangers: RateLimit | null;
  readonly addressOf: (request: Request) => string;
}): Refusals {
  const warn = limitedLog((fields, message) => log.warn(fields, message));
  const tell = ({ status, refusal: code, reason }: HttpError): void => {
    metrics.count(({ refusals }) => refusals.inc({ code, reason: reason ?? 'none' }));
    if (reason === null) return;
    warn(`${code} ${reason}`, { refused: { status, code, reason } }, 'a request was refused');
  };
  return {
    tell,
    ofChannel: (request, refusal) => {
      const isOfStranger = refusal.status === 401 || refusal.status === 403;
      const wait = isOfStranger ? (strangers?.take(addressOf(request)) ?? null) : null;
      const answer = wait === null ? refusal : tooMany('requests', wait);
      tell(answer);
      return answer;
    },
  };
}
