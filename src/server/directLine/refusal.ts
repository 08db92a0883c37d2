import { HttpError } from '../http/httpError.ts';

export const badArgument = (message: string): HttpError => new HttpError(400, 'BadArgument', message);

export const noToken = (): HttpError =>
  new HttpError(401, 'Unauthorized', 'Send the token of the conversation: Authorization: Bearer <token>.');

export const wrongToken = (): HttpError =>
  new HttpError(403, 'Forbidden', 'The token does not open this conversation.');

export const foreignOrigin = (): HttpError =>
  new HttpError(403, 'ForbiddenOrigin', 'This is for pages of this server only.');

export const ourFault = (): HttpError =>
  new HttpError(
    500,
    'ServiceError',
    'Something went wrong on our side. "path" lists the answers that are kept.',
  );
