import type { Response } from 'restify';

/** A request that is refused, as the JSON that every error of this server has. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The body of every error. */
export function asJson({ code, message }: HttpError): { error: { code: string; message: string } } {
  return { error: { code, message } };
}

/** Sends an error as `{ "error": { "code", "message" } }`. */
export function sendError(response: Response, error: HttpError): void {
  response.header('Cache-Control', 'no-store');
  response.send(error.status, asJson(error));
}
