import type { Response } from 'restify';
import { PathwayError } from '../../guideline/errors.ts';

/** Why a request is refused, as a word that clients may rely on. */
export type Refusal =
  | 'BadActivity'
  | 'BadArgument'
  | 'BadJson'
  | 'BodyCutOff'
  | 'Forbidden'
  | 'ForbiddenOrigin'
  | 'HostRefused'
  | 'MethodNotAllowed'
  | 'NotFound'
  | 'NotImplemented'
  | 'ServiceError'
  | 'ServiceUrlRefused'
  | 'Stopping'
  | 'TooLarge'
  | 'Unauthorized'
  | 'UnsupportedMediaType';

/** A request that is refused, as the JSON that every error of this server has. */
export class HttpError extends PathwayError {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly refusal: Refusal;

  /** @param message for the client: what is wrong and what is allowed */
  constructor(status: number, refusal: Refusal, message: string, options?: ErrorOptions) {
    super('RequestRefused', message, options);
    this.status = status;
    this.refusal = refusal;
  }
}

/** The body of every error. */
export function asJson({ refusal, message }: HttpError): { error: { code: Refusal; message: string } } {
  return { error: { code: refusal, message } };
}

/** Sends an error as `{ "error": { "code", "message" } }`. */
export function sendError(response: Response, error: HttpError): void {
  response.header('Cache-Control', 'no-store');
  response.send(error.status, asJson(error));
}
