/** A request that is not answered as asked; `code` and `message` go to the client. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const badArgument = (message: string): Refusal => new Refusal(400, 'BadArgument', message);

export const noToken = (): Refusal =>
  new Refusal(401, 'Unauthorized', 'Send the token of the conversation: Authorization: Bearer <token>.');

export const wrongToken = (): Refusal =>
  new Refusal(403, 'Forbidden', 'The token does not open this conversation.');

export const foreignOrigin = (): Refusal =>
  new Refusal(403, 'ForbiddenOrigin', 'This is for pages of this server only.');
