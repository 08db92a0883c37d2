import { expect, test } from 'vitest';
import type { LinkedCase } from '../../../../src/conversation/contract/links.ts';
import { fileTokens } from '../../../../src/server/files/fileToken.ts';
import { linksIn } from '../../../../src/server/files/linksIn.ts';
import { readConfig } from '../../../../src/server/settings/config.ts';

const content: LinkedCase = { code: 'NELM-1ABCD', notTaken: [], choice: null };
const tokens = fileTokens('secret', 24);
const token = tokens.sign(content, 0);
const credentials = {
  MicrosoftAppId: 'a5bd1d04-9fd8-4cb9-8d3c-0f1d2e3c4b5a',
  MicrosoftAppPassword: 'secret',
};
const registered = {
  ...credentials,
  MicrosoftAppTenantId: '11111111-2222-3333-4444-555555555555',
};

test.each([
  ['the built-in page', {}, 'directline', 'files/'],
  ['the built-in page with a public address', { PUBLIC_URL: 'https://nelm.net/x/' }, 'directline', 'files/'],
  ['Agents Playground on this machine', {}, 'emulator', 'http://127.0.0.1:3978/files/'],
  ['Agents Playground, as Teams', { PORT: '4000', HOST: '::1' }, 'msteams', 'http://[::1]:4000/files/'],
  ['Teams without a public address', registered, 'msteams', null],
  [
    'Teams with one',
    { ...registered, PUBLIC_URL: 'https://nelm.net/x/' },
    'msteams',
    'https://nelm.net/x/files/',
  ],
  [
    'another channel',
    { ...registered, PUBLIC_URL: 'https://nelm.net' },
    'webchat',
    'https://nelm.net/files/',
  ],
  ['a channel named as the page, where no page is served', registered, 'directline', null],
  ['a port that the system chooses', { PORT: '0' }, 'emulator', null],
])('%s', (_where, env, channel, base) => {
  const links = linksIn(readConfig(env), tokens, () => 0)(channel);
  expect(links?.linkTo('pdf', content) ?? null).toBe(base === null ? null : `${base}${token}.pdf`);
});
