import { isIP } from 'node:net';
import { z } from 'zod';
import { PathwayError } from '../../guideline/errors.ts';
import type { Operator } from './operator.ts';
import { defaultRetention, type Retention } from './retention.ts';
import { readStorage, type StorageSetting } from './storageSetting.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly storage: StorageSetting;
  readonly retention: Retention;
  readonly logLevel: (typeof logLevels)[number];
  /** Where people reach the server, without a slash at the end; null when it is the address listened on. */
  readonly publicUrl: string | null;
  /** Who runs this installation, for the pages on privacy, terms and support. */
  readonly operator: Operator;
  /** Whether the built-in page and its channel are served: to anyone who reaches the address. */
  readonly webChat: boolean;
  /** Bot Framework's own settings; null without app credentials: then only loopback is served. */
  readonly app: AppCredentials | null;
}

export interface AppCredentials {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword: string;
  readonly MicrosoftAppType: (typeof appTypes)[number];
  readonly MicrosoftAppTenantId: string;
}

/** Settings that cannot be used; the message names each variable and what is allowed, never a secret. */
export class ConfigError extends PathwayError {
  override readonly name = 'ConfigError';
  /** A sentence for each setting. */
  readonly problems: readonly string[];

  /** @param problems one of them, or several */
  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const all = typeof problems === 'string' ? [problems] : problems;
    super('SettingNotUsable', all.join('\n'), options);
    this.problems = all;
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const appTypes = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;

const blankAsUnset = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsUnset, schema);

const operatorText = setting(
  z
    .string()
    .trim()
    .min(1)
    .max(200, 'at most 200 characters')
    .regex(/^[^\p{Cc}]*$/u, 'one line')
    .optional(),
);

const days = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'a whole number of days from 1 to 99999')
  .transform(Number);

const environment = z.object({
  PORT: setting(
    z
      .string()
      .regex(/^\d{1,5}$/, 'a whole number from 0 to 65535; 0 takes a free port')
      .transform(Number)
      .refine((port) => port <= 65_535, 'a whole number from 0 to 65535; 0 takes a free port')
      .default(3978),
  ),
  HOST: setting(z.string().min(1).default('127.0.0.1')),
  STORAGE: setting(z.string().default('sqlite:./data/nelm.db')),
  AZURE_STORAGE_CONNECTION_STRING: setting(z.string().optional()),
  RETENTION_CASE_DAYS: setting(days.default(defaultRetention.caseDays)),
  RETENTION_PRACTICE_DAYS: setting(days.default(defaultRetention.practiceDays)),
  RETENTION_FEEDBACK_DAYS: setting(days.optional()),
  LOG_LEVEL: setting(z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('info')),
  PUBLIC_URL: setting(z.url({ protocol: /^https?$/, error: 'an http or https URL' }).optional()),
  WEB_CHAT: setting(z.enum(['on', 'off'], 'on or off').optional()),
  OPERATOR_NAME: operatorText,
  OPERATOR_CONTACT: operatorText,
  MicrosoftAppId: setting(z.string().optional()),
  MicrosoftAppPassword: setting(z.string().optional()),
  MicrosoftAppType: setting(z.enum(appTypes, `one of ${appTypes.join(', ')}`).default('MultiTenant')),
  MicrosoftAppTenantId: setting(z.string().optional()),
});

/**
 * Reads the configuration from environment variables; all have defaults.
 * @throws ConfigError naming the variable and what is allowed
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = environment.safeParse(env);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues.map(
        ({ path, message }) => `${path.join('.')} is not usable: it must be ${message}.`,
      ),
    );
  }
  const { PORT, HOST, STORAGE, LOG_LEVEL, PUBLIC_URL, WEB_CHAT, OPERATOR_NAME, OPERATOR_CONTACT } =
    result.data;
  const storage = readStorage(STORAGE, result.data.AZURE_STORAGE_CONNECTION_STRING);
  if (typeof storage === 'string') throw new ConfigError(storage);
  const app = credentialsOf(result.data);
  if (app === null && !isLoopback(HOST)) {
    throw new ConfigError(
      `HOST is ${HOST}, but without MicrosoftAppId every request would be taken unauthenticated: HOST must then be a loopback address such as 127.0.0.1.`,
    );
  }
  return {
    port: PORT,
    host: HOST,
    storage,
    retention: {
      caseDays: result.data.RETENTION_CASE_DAYS,
      practiceDays: result.data.RETENTION_PRACTICE_DAYS,
      feedbackDays: result.data.RETENTION_FEEDBACK_DAYS ?? defaultRetention.feedbackDays,
    },
    logLevel: LOG_LEVEL,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    webChat: WEB_CHAT === undefined ? app === null : WEB_CHAT === 'on',
    operator: { name: OPERATOR_NAME ?? null, contact: OPERATOR_CONTACT ?? null },
    app,
  };
}

function credentialsOf({
  MicrosoftAppId,
  MicrosoftAppPassword,
  MicrosoftAppType,
  MicrosoftAppTenantId,
}: z.infer<typeof environment>): AppCredentials | null {
  if (MicrosoftAppId === undefined) {
    if (MicrosoftAppPassword !== undefined)
      throw new ConfigError('MicrosoftAppPassword is set, but MicrosoftAppId is not.');
    return null;
  }
  if (MicrosoftAppType !== 'UserAssignedMSI' && MicrosoftAppPassword === undefined) {
    throw new ConfigError(`MicrosoftAppPassword must be set for MicrosoftAppType ${MicrosoftAppType}.`);
  }
  if (MicrosoftAppType === 'UserAssignedMSI' && MicrosoftAppPassword !== undefined) {
    throw new ConfigError('MicrosoftAppPassword must not be set for MicrosoftAppType UserAssignedMSI.');
  }
  if (MicrosoftAppType !== 'MultiTenant' && MicrosoftAppTenantId === undefined) {
    throw new ConfigError(`MicrosoftAppTenantId must be set for MicrosoftAppType ${MicrosoftAppType}.`);
  }
  return {
    MicrosoftAppId,
    MicrosoftAppPassword: MicrosoftAppPassword ?? '',
    MicrosoftAppType,
    MicrosoftAppTenantId: MicrosoftAppTenantId ?? '',
  };
}

/** Whether a host name or address stands for this machine alone. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}
