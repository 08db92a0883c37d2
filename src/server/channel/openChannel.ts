import type { App } from '../settings/app.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { BotServiceAdapter } from './adapter.ts';
import type { Waiting } from './connectorRetry.ts';
import { type ErrorLog, faultOf } from './turnError.ts';

export interface Channel {
  readonly adapter: BotServiceAdapter;
  /** Whether requests of the channel can be recognised; always so when nobody is authenticated. */
  readonly keysUsable: () => Promise<boolean>;
}

/**
 * Makes the adapter that speaks with the Bot Framework's channels.
 * @param app null authenticates nobody; what checks tokens is then not even loaded
 */
export async function openChannel({
  app,
  log,
  metrics,
  waiting,
}: {
  readonly app: App | null;
  readonly log: ErrorLog;
  readonly metrics: Pick<Metrics, 'count'>;
  readonly waiting?: Waiting;
}): Promise<Channel> {
  if (app === null) {
    return { adapter: new BotServiceAdapter(null, log, waiting), keysUsable: () => Promise.resolve(true) };
  }
  const [{ ChannelAuthentication }, { ChannelKeys }] = await Promise.all([
    import('../access/channelAuthentication.ts'),
    import('../access/channelKeys.ts'),
  ]);
  const keys = new ChannelKeys({
    metadataUrl: app.cloud.ToBotFromChannelOpenIdMetadataUrl,
    onFault: (error) => {
      metrics.count(({ keyFaults }) => keyFaults.inc());
      log.error({ fault: faultOf(error) }, 'The keys of the channel could not be fetched.');
    },
  });
  return {
    adapter: new BotServiceAdapter(new ChannelAuthentication(app, keys), log, waiting),
    keysUsable: () => keys.usable(),
  };
}
