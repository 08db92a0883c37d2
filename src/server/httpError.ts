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

/** Sends an error as `{ "error": { "code", "message" } }`. */
export function sendError(response: Response, { status, code, message }: HttpError): void {
  response.header('Cache-Control', 'no-store');
  response.send(status, { error: { code, message } });
}
