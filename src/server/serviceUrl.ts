import type { Activity } from 'botbuilder';
import { isLoopback } from './settings/config.ts';
import { HttpError } from './http/httpError.ts';

/** Hosts of the Bot Framework's own services. `*.trafficmanager.net` at large can be registered by anyone. */
function isBotService({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' &&
    (hostname === 'smba.trafficmanager.net' ||
      hostname === 'botframework.com' ||
      hostname.endsWith('.botframework.com'))
  );
}

/**
 * Refuses an activity whose replies would go, with our token, to a host that is not the channel's.
 * @param authenticated whether requests carry credentials; without, only loopback is served
 * @throws HttpError 400 or 403
 */
export function checkServiceUrl(
  { serviceUrl, deliveryMode }: Partial<Activity>,
  authenticated: boolean,
): void {
  if (!serviceUrl) {
    if (deliveryMode === 'expectReplies') return;
    throw new HttpError(
      400,
      'BadActivity',
      'The field "serviceUrl" is needed unless deliveryMode is "expectReplies".',
    );
  }
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : null;
  if (!url) throw new HttpError(400, 'BadActivity', 'The field "serviceUrl" is not a URL.');
  if (authenticated ? isBotService(url) : isLoopback(url.hostname)) return;
  throw new HttpError(
    403,
    'ServiceUrlRefused',
    authenticated
      ? 'The service URL is not one of the Bot Framework.'
      : 'Without app credentials only loopback service URLs are accepted.',
  );
}
