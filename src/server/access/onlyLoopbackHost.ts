import type { Next, Request, Response } from 'restify';
import { HttpError } from '../http/httpError.ts';
import { isLoopback } from '../settings/loopback.ts';

/** Without credentials a page of elsewhere must not reach the server under a name of its own (DNS rebinding). */
export function onlyLoopbackHost(request: Request, _response: Response, next: Next): void {
  const host = request.header('host', '');
  const local = URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
  next(
    local
      ? undefined
      : new HttpError(403, 'HostRefused', 'Without app credentials only this machine is served.', {
          reason: 'host',
        }),
  );
}
