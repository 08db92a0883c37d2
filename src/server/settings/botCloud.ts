/** The addresses of one Microsoft cloud that a bot speaks with, under Bot Framework's own names. */
export interface BotCloud {
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly OAuthUrl: string;
  readonly CallerId: string;
  /**
   * The hosts that replies may be sent to, with our token. `*.` at the beginning stands for every host below.
   * Never `*.trafficmanager.net`, where anyone can register a name.
   */
  readonly serviceHosts: readonly string[];
}

/** The clouds that are known. Their addresses are those of botframework-connector 4.23 and Microsoft's guides. */
export const botClouds = {
  public: () => ({
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    OAuthUrl: 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
    serviceHosts: [
      'smba.trafficmanager.net',
      'smba.infra.gcc.teams.microsoft.com',
      'botframework.com',
      '*.botframework.com',
    ],
  }),
  usgov: () => ({
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
    ToChannelFromBotOAuthScope: 'https://api.botframework.us',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
    ToBotFromChannelOpenIdMetadataUrl:
      'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    OAuthUrl: 'https://api.botframework.azure.us',
    CallerId: 'urn:botframework:azureusgov',
    serviceHosts: [
      'smba.infra.gov.teams.microsoft.us',
      'smba.infra.dod.teams.microsoft.us',
      '*.botframework.us',
      '*.botframework.azure.us',
    ],
  }),
  china: (tenant: string) => ({
    ToChannelFromBotLoginUrl: `https://login.partner.microsoftonline.cn/${tenant}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.azure.cn',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.azure.cn',
    ToBotFromChannelOpenIdMetadataUrl:
      'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    OAuthUrl: 'https://token.botframework.azure.cn',
    CallerId: 'urn:botframework:azure',
    serviceHosts: ['*.botframework.azure.cn'],
  }),
} satisfies Record<string, (tenant: string) => BotCloud>;

export type BotCloudName = keyof typeof botClouds;
