import type { Next, Request, Response } from 'restify';
import { recent } from '../../machine/recent.ts';
import { HttpError } from '../http/httpError.ts';
import { isLoopback } from '../settings/loopback.ts';

/** Without credentials a page of elsewhere must not reach the server under a name of its own (DNS rebinding). */
export function onlyLoopbackHost(request: Request, _response: Response, next: Next): void {
  const host = request.header('host', '');
  next(
    isLocal(host)
      ? undefined
      : new HttpError(403, 'HostRefused', 'Without app credentials only this machine is served.', {
          reason: 'host',
        }),
  );
}

const hosts = recent<boolean>(100);

/** Whether a host, as a request names it, is this machine. Most requests name the same one. */
function isLocal(host: string): boolean {
  return hosts.of(host, () => {
    const url = URL.parse(`http://${host}`);
    return url !== null && isLoopback(url.hostname);
  });
}
