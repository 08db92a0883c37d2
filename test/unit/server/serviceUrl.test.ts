import { expect, test } from 'vitest';
import { HttpError } from '../../../src/server/http/httpError.ts';
import { botClouds } from '../../../src/server/settings/botCloud.ts';
import { checkServiceUrl } from '../../../src/server/access/serviceUrl.ts';

function statusOf(activity: Parameters<typeof checkServiceUrl>[0], authenticated: boolean): number {
  try {
    checkServiceUrl(activity, authenticated ? botClouds.public().serviceHosts : null);
    return 200;
  } catch (error) {
    if (error instanceof HttpError) return error.status;
    throw error;
  }
}

test.each([
  ['https://smba.trafficmanager.net/emea/', 200],
  ['https://SMBA.trafficmanager.net/', 200],
  ['https://directline.botframework.com/', 200],
  ['https://webchat.eu.botframework.com', 200],
  ['https://smba.infra.gcc.teams.microsoft.com/teams', 200],
  ['https://smba.trafficmanager.net:443/emea/', 200],
  ['https://smba.trafficmanager.net:8443/emea/', 403],
  ['https://smba.trafficmanager.net./', 403],
  ['https://someone@smba.trafficmanager.net/', 403],
  ['https://smba.infra.gov.teams.microsoft.us/teams', 403],
  ['https://evil.trafficmanager.net/', 403],
  ['https://smba.trafficmanager.net.evil.example/', 403],
  ['https://smba.trafficmanager.net@evil.example/', 403],
  ['https://evilbotframework.com/', 403],
  ['https://botframework.com.evil.example/', 403],
  ['http://smba.trafficmanager.net/emea/', 403],
  ['https://evil.example/?.botframework.com', 403],
  ['https://evil.example\\.botframework.com', 403],
  ['http://127.0.0.1:3978/', 403],
  ['http://169.254.169.254/', 403],
  ['not a URL', 400],
])('with credentials %s gets %i', (serviceUrl, status) => {
  expect(statusOf({ serviceUrl }, true)).toBe(status);
});

test.each([
  ['http://localhost:50000', 200],
  ['http://127.0.0.1:3978/', 200],
  ['http://[::1]:3978', 200],
  ['https://smba.trafficmanager.net/emea/', 403],
  ['http://localhost.evil.example', 403],
  ['http://localhost@evil.example', 403],
  ['http://10.0.0.1', 403],
  ['javascript:alert(1)', 403],
  ['//localhost', 400],
])('without credentials %s gets %i', (serviceUrl, status) => {
  expect(statusOf({ serviceUrl }, false)).toBe(status);
});

test('without credentials no service URL will do, for expectReplies alone', () => {
  expect(statusOf({ deliveryMode: 'expectReplies' }, false)).toBe(200);
  expect(statusOf({ serviceUrl: '', deliveryMode: 'expectReplies' }, false)).toBe(200);
  expect(statusOf({ deliveryMode: 'normal' }, false)).toBe(400);
  expect(statusOf({}, false)).toBe(400);
});

test('with credentials there is always one: the token is for it', () => {
  expect(statusOf({ deliveryMode: 'expectReplies' }, true)).toBe(400);
  expect(statusOf({ serviceUrl: '', deliveryMode: 'expectReplies' }, true)).toBe(400);
  expect(statusOf({}, true)).toBe(400);
});

test('expectReplies does not open a foreign host', () => {
  expect(statusOf({ serviceUrl: 'https://evil.example', deliveryMode: 'expectReplies' }, true)).toBe(403);
});
