import type { Config } from './settings/config.ts';

/**
 * Why an address cannot be listened on, in one line that names the variable to change.
 * @returns null when the error is another one
 */
export function listenFault(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `PORT ${port} of ${host} is in use by another program: stop that one, or set PORT to another, or to 0 for a free one.`;
    case 'EACCES':
      return `PORT ${port} may not be used by this account: set PORT to one from 1024 on.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${host} is not an address of this machine: set HOST to one that is.`;
    default:
      return null;
  }
}
