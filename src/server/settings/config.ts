import { z } from 'zod';
import { type App, appVariables, readApp } from './app.ts';
import { ConfigError } from './configError.ts';
import { type Limits, limitVariables, readLimits } from './limits.ts';
import { isLoopback } from './loopback.ts';
import type { Operator } from './operator.ts';
import { defaultRetention, type Retention } from './retention.ts';
import { setting, wholeNumber } from './setting.ts';
import { readStorage, type StorageSetting } from './storageSetting.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly storage: StorageSetting;
  readonly retention: Retention;
  /** The file that names the items of the quiz which are withdrawn. */
  readonly withdrawnItems: string;
  readonly logLevel: (typeof logLevels)[number];
  /** Where people reach the server, without a slash at the end; null when it is the address listened on. */
  readonly publicUrl: string | null;
  /** How many hours the address of a file holds. */
  readonly fileLinkHours: number;
  /** Who runs this installation, for the pages on privacy, terms and support. */
  readonly operator: Operator;
  /** Whether the built-in page and its channel are served: to anyone who reaches the address. */
  readonly webChat: boolean;
  /** The bot's registration; null without app credentials: then only loopback is served. */
  readonly app: App | null;
  readonly limits: Limits;
  /** Whether `/metrics` is served, and the token that it asks for, if any. With credentials never without one. */
  readonly metrics: { readonly token: string | null } | null;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

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
  PORT: setting(wholeNumber(0, 65_535).default(3978)),
  HOST: setting(z.string().min(1).default('127.0.0.1')),
  STORAGE: setting(z.string().default('sqlite:./data/nelm.db')),
  AZURE_STORAGE_CONNECTION_STRING: setting(z.string().optional()),
  RETENTION_CASE_DAYS: setting(days.default(defaultRetention.caseDays)),
  RETENTION_PRACTICE_DAYS: setting(days.default(defaultRetention.practiceDays)),
  RETENTION_FEEDBACK_DAYS: setting(days.optional()),
  QUIZ_WITHDRAWN: setting(z.string().min(1).default('./data/withdrawn-items.json')),
  LOG_LEVEL: setting(z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('info')),
  PUBLIC_URL: setting(z.url({ protocol: /^https?$/, error: 'an http or https URL' }).optional()),
  FILE_LINK_HOURS: setting(wholeNumber(1, 720).default(24)),
  WEB_CHAT: setting(z.enum(['on', 'off'], 'on or off').optional()),
  OPERATOR_NAME: operatorText,
  OPERATOR_CONTACT: operatorText,
  METRICS_TOKEN: setting(
    z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/, '16 to 200 characters without spaces')
      .optional(),
  ),
  ...appVariables,
  ...limitVariables,
});

/** The names of all environment variables that are read. */
export const variables: readonly string[] = Object.keys(environment.shape);

/**
 * Reads the configuration from environment variables; all have defaults.
 * @param now what a certificate must still be valid at
 * @throws ConfigError naming the variable and what is allowed
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  now: Date = new Date(),
): Config {
  const result = environment.safeParse(env);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues.map(
        ({ path, message }) => `${path.join('.')} is not usable: it must be ${message}.`,
      ),
    );
  }
  const {
    PORT,
    HOST,
    STORAGE,
    LOG_LEVEL,
    PUBLIC_URL,
    WEB_CHAT,
    OPERATOR_NAME,
    OPERATOR_CONTACT,
    METRICS_TOKEN,
  } = result.data;
  const app = readApp(result.data, now);
  const storage = readStorage(STORAGE, result.data.AZURE_STORAGE_CONNECTION_STRING);
  if (typeof storage === 'string') throw new ConfigError(storage);
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
    withdrawnItems: result.data.QUIZ_WITHDRAWN,
    logLevel: LOG_LEVEL,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    fileLinkHours: result.data.FILE_LINK_HOURS,
    webChat: WEB_CHAT === undefined ? app === null : WEB_CHAT === 'on',
    operator: { name: OPERATOR_NAME ?? null, contact: OPERATOR_CONTACT ?? null },
    app,
    limits: readLimits(result.data, app === null),
    metrics: METRICS_TOKEN ? { token: METRICS_TOKEN } : app === null ? { token: null } : null,
  };
}
