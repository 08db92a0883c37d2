import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ClaimsIdentity } from 'botframework-connector';
import type { App } from '../settings/app.ts';
import type { ChannelKeys } from './channelKeys.ts';
import { checkChannelToken } from './channelToken.ts';

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/**
 * Bot Framework's authentication, with its check of incoming tokens replaced by our own: its own takes tokens of
 * other issuers as well (emulator, skills, our own outbound ones), adds issuers that an unsigned token names to a
 * list that only grows, and writes keys and stacks to the console. Credentials for what the bot sends are its own.
 */
export class ChannelAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #app: App;
  readonly #keys: ChannelKeys;

  constructor(app: App, keys: ChannelKeys) {
    super(optionsOf(app));
    this.#app = app;
    this.#keys = keys;
  }

  /** @throws HttpError 401 or 503 */
  override async authenticateRequest(activity: Activity, authorization: string): Promise<Authenticated> {
    const { id, cloud } = this.#app;
    const { channelId, serviceUrl } = activity;
    const issuer = cloud.ToBotFromChannelTokenIssuer;
    await checkChannelToken(authorization, { issuer, appId: id, channelId, serviceUrl }, this.#keys);
    const claimsIdentity = new ClaimsIdentity(
      [
        { type: 'iss', value: issuer },
        { type: 'aud', value: id },
        { type: 'serviceurl', value: serviceUrl },
      ],
      true,
    );
    return {
      audience: cloud.ToChannelFromBotOAuthScope,
      callerId: cloud.CallerId,
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    };
  }
}

/** A registration under Bot Framework's own names. */
function optionsOf({
  id,
  type,
  tenantId,
  secret,
  cloud,
}: App): ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0] {
  const { serviceHosts: _ours, ...addresses } = cloud;
  return {
    MicrosoftAppId: id,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
    ...(secret.kind === 'password' ? { MicrosoftAppPassword: secret.password } : {}),
    ...(secret.kind === 'certificate'
      ? {
          CertificateThumbprint: secret.certificate.thumbprint,
          CertificatePrivateKey: secret.certificate.privateKey,
        }
      : {}),
    ...addresses,
    // Asked for beside the others; nobody who comes in by it is taken.
    ToBotFromEmulatorOpenIdMetadataUrl: cloud.ToBotFromChannelOpenIdMetadataUrl,
  };
}
