import type { z } from 'zod';
import { setting, wholeNumber } from './setting.ts';

/** How much one client may ask of the server. */
export interface Limits {
  /** Requests a minute from one address; 0 for no limit. */
  readonly perAddress: number;
  /** Activities a minute in one conversation; 0 for no limit. */
  readonly perConversation: number;
  /** Proxies before the server that add to `X-Forwarded-For`. */
  readonly proxies: number;
  /** Connections at once; a further one is closed. */
  readonly connections: number;
  /** How long an idle connection is kept, in seconds: longer than the balancer before it keeps one. */
  readonly keepAliveSeconds: number;
}

/** The environment variables of the limits. */
export const limitVariables = {
  RATE_PER_ADDRESS: setting(wholeNumber(0, 1_000_000).optional()),
  RATE_PER_CONVERSATION: setting(wholeNumber(0, 1_000_000).optional()),
  TRUSTED_PROXIES: setting(wholeNumber(0, 10).default(0)),
  MAX_CONNECTIONS: setting(wholeNumber(1, 100_000).default(2_000)),
  KEEP_ALIVE_SECONDS: setting(wholeNumber(1, 3_600).default(75)),
};

/** What holds with credentials, when others than this machine are served. */
const open = { perAddress: 600, perConversation: 120 } as const;

/** @param local whether this machine alone is served: then nothing is limited unless it is said */
export function readLimits(env: z.infer<z.ZodObject<typeof limitVariables>>, local: boolean): Limits {
  return {
    perAddress: env.RATE_PER_ADDRESS ?? (local ? 0 : open.perAddress),
    perConversation: env.RATE_PER_CONVERSATION ?? (local ? 0 : open.perConversation),
    proxies: env.TRUSTED_PROXIES,
    connections: env.MAX_CONNECTIONS,
    keepAliveSeconds: env.KEEP_ALIVE_SECONDS,
  };
}
