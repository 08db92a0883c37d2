import type { Response } from 'restify';
import { PathwayError } from '../../guideline/errors.ts';

/** Why a request is refused, as a word that clients may rely on. */
export type Refusal =
  | 'BadActivity'
  | 'BadArgument'
  | 'BadJson'
  | 'BodyCutOff'
  | 'ChannelRefused'
  | 'Forbidden'
  | 'ForbiddenOrigin'
  | 'HostRefused'
  | 'KeysUnavailable'
  | 'MethodNotAllowed'
  | 'NotFound'
  | 'ServiceError'
  | 'ServiceUrlRefused'
  | 'Stopping'
  | 'StorageUnavailable'
  | 'TenantRefused'
  | 'TooLarge'
  | 'TooManyRequests'
  | 'Unauthorized'
  | 'UnsupportedMediaType';

export interface RefusalOptions extends ErrorOptions {
  /** When to ask again, in seconds, for the header `Retry-After`. */
  readonly retryAfter?: number;
  /** For the log alone: which rule it was, in one word. */
  readonly reason?: string;
}

/** A request that is refused, as the JSON that every error of this server has. */
export class HttpError extends PathwayError {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly refusal: Refusal;
  readonly retryAfter: number | null;
  readonly reason: string | null;

  /** @param message for the client: what is wrong and what is allowed */
  constructor(status: number, refusal: Refusal, message: string, options: RefusalOptions = {}) {
    super('RequestRefused', message, options);
    this.status = status;
    this.refusal = refusal;
    this.retryAfter = options.retryAfter ?? null;
    this.reason = options.reason ?? null;
  }
}

/** The body of every error. */
export function asJson({ refusal, message }: HttpError): { error: { code: Refusal; message: string } } {
  return { error: { code: refusal, message } };
}

/** Sends an error as `{ "error": { "code", "message" } }`. */
export function sendError(response: Response, error: HttpError): void {
  response.header('Cache-Control', 'no-store');
  if (error.retryAfter !== null) response.header('Retry-After', String(Math.ceil(error.retryAfter)));
  response.send(error.status, asJson(error));
}
