import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openChannel } from '../../../src/server/channel/openChannel.ts';
import { lazyMetrics } from '../../../src/server/metrics/metrics.ts';
import { readConfig } from '../../../src/server/settings/config.ts';
import { temporaryFolder } from '../../e2e/startServer.ts';
import { selfSigned } from '../../fixtures/certificate.ts';
import { fakeConnector } from '../../fixtures/connector.ts';
import { jwt, type OpenIdServer, openIdServer, signingKey } from '../../fixtures/openIdServer.ts';

const now = new Date('2026-11-28T12:00:00Z');
const folder = temporaryFolder();
afterAll(() => folder.remove());

const registration = {
  MicrosoftAppId: '00000000-0000-0000-0000-00000000000a',
  MicrosoftAppTenantId: '00000000-0000-0000-0000-0000000000aa',
};

describe('a certificate', () => {
  const { certificate, privateKey } = selfSigned(new Date('2027-01-01T00:00:00Z'));
  const other = selfSigned(new Date('2027-01-01T00:00:00Z'));
  const expired = selfSigned(new Date('2026-11-01T00:00:00Z'));

  const read = (text: string, more: Readonly<Record<string, string>> = {}) => {
    const file = join(folder.path, 'bot.pem');
    writeFileSync(file, text);
    return readConfig({ ...registration, MicrosoftAppCertificateFile: file, ...more }, now);
  };

  test.each(['certificate first', 'key first'])(
    'is read from one file, %s, with the thumbprint that Entra shows',
    (order) => {
      const { app } = read(order === 'key first' ? privateKey + certificate : certificate + privateKey);
      const der = Buffer.from(certificate.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
      expect(app?.secret).toEqual({
        kind: 'certificate',
        certificate: {
          thumbprint: createHash('sha1').update(der).digest('hex').toUpperCase(),
          privateKey: privateKey.trim(),
          validTo: new Date('2027-01-01T00:00:00Z'),
        },
      });
    },
  );

  test.each([
    ['no file', null, 'cannot be read'],
    ['nothing', '', 'holds no certificate'],
    ['a certificate alone', certificate, 'holds no unencrypted private key'],
    ['a key alone', privateKey, 'holds no certificate'],
    ['the key of another', certificate + other.privateKey, 'not that of its certificate'],
    ['one that has expired', expired.certificate + expired.privateKey, 'expired on 2026-11-01'],
    [
      'one that is damaged',
      certificate.replace(/\n.{20}/, '\nAAAAAAAAAAAAAAAAAAAA') + privateKey,
      'cannot be read',
    ],
  ])('%s is told at the start, with nothing of what it holds', (_what, text, fault) => {
    const start = () =>
      text === null
        ? readConfig({ ...registration, MicrosoftAppCertificateFile: join(folder.path, 'none.pem') }, now)
        : read(text);
    expect(start).toThrow(fault);
    expect(start).toThrow(/^MicrosoftAppCertificateFile [^\n]*$/);
    expect(start).not.toThrow('PRIVATE KEY');
  });

  test('is not for other clouds, nor beside a managed identity', () => {
    expect(() => read(certificate + privateKey, { BOT_CLOUD: 'usgov' })).toThrow('BOT_CLOUD public only');
    expect(() => read(certificate + privateKey, { MicrosoftAppType: 'UserAssignedMSI' })).toThrow(
      'MicrosoftAppCertificateFile must not be set',
    );
  });
});

describe('a managed identity', () => {
  const ours = signingKey('k1');
  let openId: OpenIdServer;
  beforeAll(async () => {
    openId = await openIdServer([ours]);
  });
  afterAll(() => openId.stop());
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('gets the token of a reply from the endpoint of the App Service, as the client that is the bot', async () => {
    const asked: { readonly url: URL; readonly secret: string | undefined }[] = [];
    const endpoint = createServer((request, response) => {
      const secret = request.headers['x-identity-header'];
      asked.push({
        url: new URL(request.url ?? '', 'http://x'),
        secret: typeof secret === 'string' ? secret : undefined,
      });
      response.setHeader('content-type', 'application/json').end(
        JSON.stringify({
          access_token: 'a-token-of-the-identity',
          expires_on: String(Math.floor(Date.now() / 1000) + 86_400),
          resource: 'https://api.botframework.com',
          token_type: 'Bearer',
        }),
      );
    });
    await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
    const connector = await fakeConnector();
    try {
      vi.stubEnv(
        'IDENTITY_ENDPOINT',
        `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/msi/token`,
      );
      vi.stubEnv('IDENTITY_HEADER', 'a-secret-of-the-service');
      const { app } = readConfig({
        ...registration,
        MicrosoftAppType: 'UserAssignedMSI',
        ToBotFromChannelOpenIdMetadataUrl: openId.metadataUrl,
      });
      const { adapter } = await openChannel({
        app,
        log: { error: () => undefined },
        metrics: lazyMetrics(false),
      });
      const activity = {
        type: 'message',
        id: 'a1',
        text: 'hi',
        channelId: 'msteams',
        serviceUrl: connector.serviceUrl,
        conversation: { id: 'c1' },
        from: { id: 'u1' },
        recipient: { id: 'b1' },
      } as Activity;
      const token = jwt(ours, {
        iss: 'https://api.botframework.com',
        aud: registration.MicrosoftAppId,
        exp: Math.floor(Date.now() / 1000) + 600,
        serviceurl: connector.serviceUrl,
      });
      const authenticated = await adapter.authenticate(`Bearer ${token}`, activity);
      const { failed } = await adapter.handle(authenticated, activity, async (context) => {
        await context.sendActivity('a reply');
      });
      expect(failed).toBe(false);
      expect(connector.calls.map(({ activity: { text } }) => text)).toEqual(['a reply']);
      expect(connector.authorizations).toEqual(['Bearer a-token-of-the-identity']);
      expect(asked.map(({ url, secret }) => [Object.fromEntries(url.searchParams), secret])).toEqual([
        [
          {
            'api-version': '2019-08-01',
            resource: 'https://api.botframework.com',
            client_id: registration.MicrosoftAppId,
          },
          'a-secret-of-the-service',
        ],
      ]);
    } finally {
      connector.stop();
      endpoint.close();
      endpoint.closeAllConnections();
    }
  });
});
