import { describe, expect, test } from 'vitest';
import { ConfigError, isLoopback, readConfig } from '../../../src/server/settings/config.ts';

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
      logLevel: 'info',
      publicUrl: null,
      webChat: true,
      operator: { name: null, contact: null },
      app: null,
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
        PUBLIC_URL: 'https://bot.example/',
        OPERATOR_NAME: ' NET centre ',
        OPERATOR_CONTACT: 'net@bot.example',
        RETENTION_CASE_DAYS: '7',
        RETENTION_PRACTICE_DAYS: '365',
        RETENTION_FEEDBACK_DAYS: '90',
        ...app,
      }),
    ).toEqual({
      port: 0,
      host: '0.0.0.0',
      storage: { kind: 'memory' },
      retention: { caseDays: 7, practiceDays: 365, feedbackDays: 90 },
      logLevel: 'debug',
      publicUrl: 'https://bot.example',
      webChat: false,
      operator: { name: 'NET centre', contact: 'net@bot.example' },
      app,
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

  test.each([
    [{ MicrosoftAppId: 'an-id', MicrosoftAppPassword: 'top-secret' }, 'MultiTenant'],
    [
      { MicrosoftAppId: 'an-id', MicrosoftAppTenantId: 'a-tenant', MicrosoftAppType: 'UserAssignedMSI' },
      'UserAssignedMSI',
    ],
  ])('%o is enough for an app', (env, type) => {
    expect(readConfig(env).app?.MicrosoftAppType).toBe(type);
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
