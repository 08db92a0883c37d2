import type { Request, Response, Server } from 'restify';
import { isOfBrowser, sendErrorPage } from './http/errorPage.ts';
import { HttpError, sendError } from './http/httpError.ts';
import { type ErrorLog, faultOf } from './channel/turnError.ts';

/** The errors that restify makes by itself, by their names. */
const restifyErrors: Readonly<Record<string, HttpError>> = {
  ResourceNotFoundError: new HttpError(404, 'NotFound', 'There is nothing at this address.'),
  MethodNotAllowedError: new HttpError(405, 'MethodNotAllowed', 'This address does not take this method.'),
};

const ourFault = new HttpError(500, 'ServiceError', 'Something went wrong on our side.');

/**
 * Answers every error as JSON, and a browser that opens an address with a page. Neither a stack nor an internal message leaves the server.
 * @param onRefusal told of each that is the client's
 */
export function answerErrors(
  server: Server,
  log: ErrorLog,
  onRefusal: (refusal: HttpError) => void = () => undefined,
): void {
  server.on('restifyError', (request: Request, response: Response, error: Error, done: () => void) => {
    const known = error instanceof HttpError ? error : restifyErrors[error.name];
    if (known) onRefusal(known);
    else log.error({ fault: faultOf(error) }, 'A request failed.');
    if (!response.headersSent) {
      if (isOfBrowser(request)) sendErrorPage(request, response, known ?? ourFault);
      else sendError(response, known ?? ourFault);
    }
    done();
  });
}
