import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { botClouds } from '../../../src/server/settings/botCloud.ts';
import { readConfig, variables } from '../../../src/server/settings/config.ts';
import { ConfigError } from '../../../src/server/settings/configError.ts';
import { isLoopback } from '../../../src/server/settings/loopback.ts';

const app = {
  MicrosoftAppId: 'an-id',
  MicrosoftAppPassword: 'top-secret',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: 'a-tenant',
};

describe('configuration', () => {
  test('everything has a default', () => {
    expect(readConfig({})).toEqual({
      port: 3978,
      host: '127.0.0.1',
      storage: { kind: 'sqlite', path: './data/nelm.db' },
      retention: { caseDays: 30, practiceDays: 730, feedbackDays: null },
      withdrawnItems: './data/withdrawn-items.json',
      logLevel: 'info',
      publicUrl: null,
      fileLinkHours: 24,
      webChat: true,
      operator: { name: null, contact: null },
      app: null,
      limits: { perAddress: 0, perConversation: 0, proxies: 0, connections: 2_000, keepAliveSeconds: 75 },
      metrics: { token: null },
    });
  });

  test('an empty variable, as in the example file, is one that is not set', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '', MicrosoftAppId: '', MicrosoftAppPassword: '' })).toEqual(
      readConfig({}),
    );
  });

  test('the built-in page is served without app credentials alone, unless it is said otherwise', () => {
    const served = (env: Record<string, string>) => readConfig(env).webChat;
    expect([served({}), served({ WEB_CHAT: 'off' })]).toEqual([true, false]);
    expect([served(app), served({ ...app, WEB_CHAT: 'on' })]).toEqual([false, true]);
    expect(() => readConfig({ WEB_CHAT: 'maybe' })).toThrow('WEB_CHAT is not usable: it must be on or off.');
  });

  test('a container is named with a connection string, or by its address for the identity of the machine', () => {
    const url = 'https://account.blob.core.windows.net/cases';
    const env = { AZURE_STORAGE_CONNECTION_STRING: 'AccountKey=top-secret' };
    expect(readConfig({ ...env, STORAGE: 'blob:cases' }).storage).toEqual({
      kind: 'blob',
      container: 'cases',
      connectionString: 'AccountKey=top-secret',
    });
    for (const given of [url, `${url}/`]) {
      expect(readConfig({ ...env, STORAGE: `blob:${given}` }).storage).toEqual({
        kind: 'blob',
        container: url,
        connectionString: null,
      });
    }
  });

  test('every variable is read', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '0.0.0.0',
        STORAGE: 'memory:',
        LOG_LEVEL: 'debug',
        FILE_LINK_HOURS: '72',
        PUBLIC_URL: 'https://bot.example/',
        OPERATOR_NAME: ' NET centre ',
        OPERATOR_CONTACT: 'net@bot.example',
        METRICS_TOKEN: 'sixteen-or-more!',
        RATE_PER_ADDRESS: '100',
        RATE_PER_CONVERSATION: '0',
        TRUSTED_PROXIES: '2',
        MAX_CONNECTIONS: '50',
        KEEP_ALIVE_SECONDS: '240',
        ALLOWED_TENANTS: 'A-Tenant, b-tenant',
        ALLOWED_CHANNELS: 'msteams,webchat',
        ALLOWED_USERS: 'Ann',
        SERVICE_URL_HOSTS: 'Smba.Example.com,*.example.org',
        RETENTION_CASE_DAYS: '7',
        RETENTION_PRACTICE_DAYS: '365',
        RETENTION_FEEDBACK_DAYS: '90',
        QUIZ_WITHDRAWN: '/srv/withdrawn.json',
        ...app,
      }),
    ).toEqual({
      port: 0,
      host: '0.0.0.0',
      storage: { kind: 'memory' },
      retention: { caseDays: 7, practiceDays: 365, feedbackDays: 90 },
      withdrawnItems: '/srv/withdrawn.json',
      logLevel: 'debug',
      publicUrl: 'https://bot.example',
      fileLinkHours: 72,
      webChat: false,
      operator: { name: 'NET centre', contact: 'net@bot.example' },
      app: {
        id: 'an-id',
        type: 'SingleTenant',
        tenantId: 'a-tenant',
        secret: { kind: 'password', password: 'top-secret' },
        cloud: {
          ...botClouds.public(),
          serviceHosts: [...botClouds.public().serviceHosts, 'smba.example.com', '*.example.org'],
        },
        allowed: {
          tenants: new Set(['a-tenant', 'b-tenant']),
          channels: new Set(['msteams', 'webchat']),
          users: new Set(['ann']),
        },
      },
      limits: { perAddress: 100, perConversation: 0, proxies: 2, connections: 50, keepAliveSeconds: 240 },
      metrics: { token: 'sixteen-or-more!' },
    });
  });

  test.each([
    ['PORT', { PORT: '-1' }, 'from 0 to 65535'],
    ['PORT', { PORT: '65536' }, 'from 0 to 65535'],
    ['PORT', { PORT: '3978 ' }, 'from 0 to 65535'],
    ['HOST', { HOST: '0.0.0.0' }, 'loopback'],
    ['HOST', { HOST: '192.168.0.7' }, 'loopback'],
    ['HOST', { HOST: '127.0.0.1.example.org' }, 'loopback'],
    ['HOST', { HOST: '::' }, 'loopback'],
    ['STORAGE', { STORAGE: 'sqlite:' }, 'sqlite:<path>'],
    ['STORAGE', { STORAGE: './data/nelm.db' }, 'memory:'],
    ['STORAGE', { STORAGE: 'blob:Cases' }, 'lower case'],
    ['AZURE_STORAGE_CONNECTION_STRING', { STORAGE: 'blob:cases' }, 'must be set for STORAGE blob:cases'],
    ['STORAGE', { STORAGE: 'blob:http://account.blob.core.windows.net/cases' }, 'https://<account>'],
    ['STORAGE', { STORAGE: 'blob:https://account.blob.core.windows.net' }, '/<container>'],
    ['STORAGE', { STORAGE: 'blob:https://account.blob.core.windows.net/cases?sig=top-secret' }, 'no key'],
    ['RETENTION_CASE_DAYS', { RETENTION_CASE_DAYS: '0' }, 'from 1 to'],
    ['RETENTION_PRACTICE_DAYS', { RETENTION_PRACTICE_DAYS: 'for ever' }, 'whole number of days'],
    ['RETENTION_FEEDBACK_DAYS', { RETENTION_FEEDBACK_DAYS: '-1' }, 'from 1 to'],
    ['LOG_LEVEL', { LOG_LEVEL: 'verbose' }, 'fatal, error, warn'],
    ['FILE_LINK_HOURS', { FILE_LINK_HOURS: '0' }, '1 to 720'],
    ['FILE_LINK_HOURS', { FILE_LINK_HOURS: 'a day' }, '1 to 720'],
    ['PUBLIC_URL', { PUBLIC_URL: 'bot.example' }, 'http'],
    ['OPERATOR_NAME', { OPERATOR_NAME: 'x'.repeat(201) }, '200 characters'],
    ['OPERATOR_CONTACT', { OPERATOR_CONTACT: 'one\ntwo' }, 'one line'],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://bot.example' }, 'http'],
    ['MicrosoftAppType', { ...app, MicrosoftAppType: 'Managed' }, 'SingleTenant'],
    ['MicrosoftAppId', { MicrosoftAppPassword: 'top-secret' }, 'is not'],
    ['MicrosoftAppPassword', { ...app, MicrosoftAppPassword: '' }, 'must be set'],
    ['MicrosoftAppTenantId', { ...app, MicrosoftAppTenantId: '' }, 'must be set'],
    ['MicrosoftAppTenantId', { MicrosoftAppId: 'an-id', MicrosoftAppType: 'UserAssignedMSI' }, 'must be set'],
    ['MicrosoftAppPassword', { ...app, MicrosoftAppType: 'UserAssignedMSI' }, 'must not be set'],
    ['ALLOWED_TENANTS', { ...app, MicrosoftAppType: 'MultiTenant' }, 'or * for every one'],
    ['ALLOWED_CHANNELS', { ...app, ALLOWED_CHANNELS: 'msteams,,webchat' }, 'separated by commas'],
    ['BOT_CLOUD', { ...app, BOT_CLOUD: 'germany' }, 'public, usgov, china'],
    ['SERVICE_URL_HOSTS', { ...app, SERVICE_URL_HOSTS: 'https://a.example/' }, 'host names'],
    ['SERVICE_URL_HOSTS', { ...app, SERVICE_URL_HOSTS: '*' }, 'host names'],
    ['ToBotFromChannelOpenIdMetadataUrl', { ToBotFromChannelOpenIdMetadataUrl: 'http://a.example' }, 'https'],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'short' }, '16 to 200'],
    ['RATE_PER_ADDRESS', { RATE_PER_ADDRESS: '-1' }, 'from 0 to 1000000'],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'all' }, 'from 0 to 10'],
    ['MAX_CONNECTIONS', { MAX_CONNECTIONS: '0' }, 'from 1 to 100000'],
    ['KEEP_ALIVE_SECONDS', { KEEP_ALIVE_SECONDS: '1.5' }, 'from 1 to 3600'],
    ['MicrosoftAppCertificateFile', { MicrosoftAppCertificateFile: 'x.pem' }, 'is not'],
    ['MicrosoftAppCertificateFile', { ...app, MicrosoftAppCertificateFile: 'x.pem' }, 'not both'],
  ])('a bad %s is named, with what is allowed, in %o', (variable, env, allowed) => {
    const message = errorOf(env);
    expect(message).toContain(variable);
    expect(message).toContain(allowed);
    expect(message).not.toContain('top-secret');
  });

  test('all faults are said at once', () => {
    const message = errorOf({ PORT: 'x', LOG_LEVEL: 'x' });
    expect(message).toContain('PORT');
    expect(message).toContain('LOG_LEVEL');
  });

  test('an error has a sentence for each setting, and the code of the family', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(
      expect.objectContaining({
        code: 'SettingNotUsable',
        problems: [expect.stringMatching(/^PORT .*\.$/), expect.stringMatching(/^LOG_LEVEL .*\.$/)],
      }),
    );
    expect(() => readConfig({ MicrosoftAppPassword: 'x' })).toThrow(
      expect.objectContaining({ problems: ['MicrosoftAppPassword is set, but MicrosoftAppId is not.'] }),
    );
  });

  test('an app is of a single tenant unless it says otherwise, in the code as in the example file', () => {
    const { MicrosoftAppType: _default, ...rest } = app;
    expect(readConfig(rest).app?.type).toBe('SingleTenant');
    const example = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8');
    expect(example).toMatch(/^MicrosoftAppType=SingleTenant$/m);
    expect(readConfig({ ...parseEnv(example), ...rest }).app).toEqual(readConfig(rest).app);
  });

  test('of a single tenant only its own may come in, by Teams alone, unless others are named', () => {
    expect(readConfig(app).app?.allowed).toEqual({
      tenants: new Set(['a-tenant']),
      channels: new Set(['msteams']),
      users: null,
    });
    const open = { ...app, MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: '', ALLOWED_TENANTS: '*' };
    expect(readConfig(open).app?.allowed.tenants).toBeNull();
  });

  test('a managed identity needs no password', () => {
    const { MicrosoftAppPassword: _none, ...rest } = app;
    expect(readConfig({ ...rest, MicrosoftAppType: 'UserAssignedMSI' }).app?.secret).toEqual({
      kind: 'managedIdentity',
    });
  });

  test('with credentials others are served: rates are limited, and metrics are off without a token', () => {
    expect(readConfig(app)).toMatchObject({
      limits: { perAddress: 600, perConversation: 120 },
      metrics: null,
    });
  });

  test('every variable that is read stands in the example file', () => {
    const example = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8');
    const named = [...example.matchAll(/^([A-Za-z_]+)=/gm)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(variables));
  });
});

test.each(['127.0.0.1', '127.9.8.7', '::1', '[::1]', 'localhost', 'LOCALHOST'])('%s is loopback', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(['128.0.0.1', '127.0.0.1.example', 'localhost.example', '127.example', '', '::2', '10.0.0.1'])(
  '"%s" is not loopback',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);

function errorOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no error';
}
