import { z } from 'zod';
import { type BotCloud, type BotCloudName, botClouds } from './botCloud.ts';
import { type AppCertificate, readCertificate } from './certificate.ts';
import { ConfigError } from './configError.ts';
import { isLoopback } from './loopback.ts';
import { setting, wordList } from './setting.ts';

/** How the bot proves its identity to the channel. */
export type AppSecret =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'certificate'; readonly certificate: AppCertificate }
  | { readonly kind: 'managedIdentity' };

/** The bot's registration, and who may speak to it. */
export interface App {
  readonly id: string;
  readonly type: (typeof appTypes)[number];
  /** Empty for a multi-tenant bot that names none. */
  readonly tenantId: string;
  readonly secret: AppSecret;
  readonly cloud: BotCloud;
  readonly allowed: Allowed;
}

/** Who may speak to the bot, besides having a valid token. Ids are in lower case. */
export interface Allowed {
  /** The tenants of Entra; null for every one. */
  readonly tenants: ReadonlySet<string> | null;
  readonly channels: ReadonlySet<string>;
  /** Object ids of people in Entra, or their ids on the channel; null for everybody. */
  readonly users: ReadonlySet<string> | null;
}

const appTypes = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
const clouds = ['public', 'usgov', 'china'] as const satisfies readonly BotCloudName[];

/** Where keys come from and tokens go: https, or this machine for a test. */
const address = setting(
  z
    .string()
    .refine((text) => {
      const url = URL.canParse(text) ? new URL(text) : null;
      return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    }, 'an https URL')
    .optional(),
);

/** The environment variables of the registration. */
export const appVariables = {
  MicrosoftAppId: setting(z.string().optional()),
  MicrosoftAppPassword: setting(z.string().optional()),
  MicrosoftAppCertificateFile: setting(z.string().optional()),
  MicrosoftAppType: setting(z.enum(appTypes, `one of ${appTypes.join(', ')}`).default('SingleTenant')),
  MicrosoftAppTenantId: setting(z.string().optional()),
  ALLOWED_TENANTS: setting(wordList().optional()),
  ALLOWED_CHANNELS: setting(wordList().default(['msteams'])),
  ALLOWED_USERS: setting(wordList().optional()),
  BOT_CLOUD: setting(z.enum(clouds, `one of ${clouds.join(', ')}`).default('public')),
  SERVICE_URL_HOSTS: setting(
    wordList()
      .refine(
        (hosts) => hosts.every((host) => /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z0-9-]+$/i.test(host)),
        'host names separated by commas, such as smba.example.com or *.example.com',
      )
      .default([]),
  ),
  ToChannelFromBotLoginUrl: address,
  ToChannelFromBotOAuthScope: address,
  ToBotFromChannelTokenIssuer: address,
  ToBotFromChannelOpenIdMetadataUrl: address,
  OAuthUrl: address,
};

type Variables = z.infer<z.ZodObject<typeof appVariables>>;

/**
 * What the environment says of the registration; null without an app id.
 * @throws ConfigError naming the variable and what is allowed
 */
export function readApp(env: Variables, now: Date): App | null {
  const { MicrosoftAppId: id, MicrosoftAppType: type, MicrosoftAppTenantId: tenantId = '' } = env;
  if (id === undefined) {
    for (const name of ['MicrosoftAppPassword', 'MicrosoftAppCertificateFile'] as const) {
      if (env[name] !== undefined) throw new ConfigError(`${name} is set, but MicrosoftAppId is not.`);
    }
    return null;
  }
  const secret = secretOf(env, now);
  if (type !== 'MultiTenant' && tenantId === '')
    throw new ConfigError(`MicrosoftAppTenantId must be set for MicrosoftAppType ${type}.`);
  return { id, type, tenantId, secret, cloud: cloudOf(env), allowed: allowedOf(env) };
}

function secretOf(
  {
    MicrosoftAppType: type,
    MicrosoftAppPassword: password,
    MicrosoftAppCertificateFile: file,
    BOT_CLOUD,
  }: Variables,
  now: Date,
): AppSecret {
  if (type === 'UserAssignedMSI') {
    if (password !== undefined)
      throw new ConfigError('MicrosoftAppPassword must not be set for MicrosoftAppType UserAssignedMSI.');
    if (file !== undefined)
      throw new ConfigError(
        'MicrosoftAppCertificateFile must not be set for MicrosoftAppType UserAssignedMSI.',
      );
    return { kind: 'managedIdentity' };
  }
  if (password !== undefined && file !== undefined)
    throw new ConfigError('Set either MicrosoftAppPassword or MicrosoftAppCertificateFile, not both.');
  if (password !== undefined) return { kind: 'password', password };
  if (file === undefined)
    throw new ConfigError(
      `MicrosoftAppPassword or MicrosoftAppCertificateFile must be set for MicrosoftAppType ${type}.`,
    );
  // Bot Framework's certificate credentials know the sign-in address of the public cloud alone.
  if (BOT_CLOUD !== 'public')
    throw new ConfigError('MicrosoftAppCertificateFile can be used with BOT_CLOUD public only.');
  const certificate = readCertificate(file, now);
  if (typeof certificate === 'string')
    throw new ConfigError(
      `MicrosoftAppCertificateFile ${certificate}: it must be a PEM file with a certificate and its private key.`,
    );
  return { kind: 'certificate', certificate };
}

function cloudOf(env: Variables): BotCloud {
  const known = botClouds[env.BOT_CLOUD](env.MicrosoftAppTenantId ?? '');
  return {
    ToChannelFromBotLoginUrl: env.ToChannelFromBotLoginUrl ?? known.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: env.ToChannelFromBotOAuthScope ?? known.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: env.ToBotFromChannelTokenIssuer ?? known.ToBotFromChannelTokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl:
      env.ToBotFromChannelOpenIdMetadataUrl ?? known.ToBotFromChannelOpenIdMetadataUrl,
    OAuthUrl: env.OAuthUrl ?? known.OAuthUrl,
    CallerId: known.CallerId,
    serviceHosts: [...known.serviceHosts, ...env.SERVICE_URL_HOSTS.map((host) => host.toLowerCase())],
  };
}

function allowedOf({
  ALLOWED_TENANTS: tenants,
  ALLOWED_CHANNELS: channels,
  ALLOWED_USERS: users,
  MicrosoftAppTenantId: own,
  MicrosoftAppType: type,
}: Variables): Allowed {
  const named = tenants ?? (type === 'MultiTenant' || own === undefined ? undefined : [own]);
  if (named === undefined)
    throw new ConfigError(
      'ALLOWED_TENANTS must be set for MicrosoftAppType MultiTenant: the ids of the tenants that may use the bot, or * for every one.',
    );
  return {
    tenants: named.includes('*') ? null : lowerCase(named),
    channels: lowerCase(channels),
    users: users === undefined ? null : lowerCase(users),
  };
}

const lowerCase = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.toLowerCase()));
