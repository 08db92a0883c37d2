import type { Activity } from 'botbuilder';
import { HttpError } from '../http/httpError.ts';
import { isLoopback } from '../settings/loopback.ts';

/**
 * Refuses an activity whose replies would go, with our token, to a host that is not the channel's.
 * @param hosts where replies may go, as `BotCloud.serviceHosts` has them; null without credentials: then this
 *   machine alone is served, and who asks for the replies in the answer need not say where else they could go
 * @throws HttpError 400 or 403
 */
export function checkServiceUrl(
  { serviceUrl, deliveryMode }: Partial<Activity>,
  hosts: readonly string[] | null,
): void {
  if (!serviceUrl) {
    if (hosts === null && deliveryMode === 'expectReplies') return;
    throw new HttpError(
      400,
      'BadActivity',
      hosts === null
        ? 'The field "serviceUrl" is needed unless deliveryMode is "expectReplies".'
        : 'The field "serviceUrl" is needed.',
    );
  }
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : null;
  if (!url) throw new HttpError(400, 'BadActivity', 'The field "serviceUrl" is not a URL.');
  if (hosts === null ? isLoopback(url.hostname) : isOnList(url, hosts)) return;
  throw new HttpError(
    403,
    'ServiceUrlRefused',
    hosts === null
      ? 'Without app credentials only loopback service URLs are accepted.'
      : 'The service URL is not one of the Bot Framework.',
    { reason: 'serviceUrl' },
  );
}

/** By https on its own port, without a user's name that could be taken for the host. */
function isOnList({ protocol, hostname, port, username, password }: URL, hosts: readonly string[]): boolean {
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host))
  );
}
