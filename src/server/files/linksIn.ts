import type { FileLinks } from '../../conversation/contract/links.ts';
import type { LinksIn } from '../../dialogs/incoming.ts';
import { pageChannel } from '../directLine/mountDirectLine.ts';
import type { Config } from '../settings/config.ts';
import type { FileTokens } from './fileToken.ts';

/** What decides which addresses a channel's people can reach. */
export type Reachable = Pick<Config, 'app' | 'host' | 'port' | 'publicUrl' | 'webChat'>;

/**
 * Addresses of files as each channel's people can reach them. The built-in page names them relative to itself, which
 * holds behind every proxy. Elsewhere they need `PUBLIC_URL`; without credentials only this machine is served, whose
 * own address then does.
 * @param now milliseconds since 1970
 */
export function linksIn(
  config: Reachable,
  tokens: Pick<FileTokens, 'sign'>,
  now: () => number = Date.now,
): LinksIn {
  const at = (base: string): FileLinks => ({
    linkTo: (file, content) => `${base}files/${tokens.sign(content, now())}.${file}`,
  });
  const page = at('');
  const elsewhere = addressOf(config);
  const others = elsewhere === null ? null : at(`${elsewhere}/`);
  // Without the built-in page, whoever speaks on its channel does so from elsewhere.
  return (channelId) => (config.webChat && channelId === pageChannel ? page : others);
}

function addressOf({ app, host, port, publicUrl }: Reachable): string | null {
  if (publicUrl !== null) return publicUrl;
  // A port that the system chooses is not known before the server listens.
  if (app !== null || port === 0) return null;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
