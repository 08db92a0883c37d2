import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import type { LinkedCase, LinkedFile } from '../../../../src/conversation/contract/links.ts';
import { DrawingThreadEnded } from '../../../../src/server/documents/drawingThread.ts';
import type { Documents, DrawnFile } from '../../../../src/server/files/documents.ts';
import { fileTokens } from '../../../../src/server/files/fileToken.ts';
import { fileFaults } from '../../../../src/server/files/fileFault.ts';
import { type RunningServer, startServer } from '../../../../src/server/server.ts';
import { logSecret } from '../../../../src/server/storage/logSecret.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { readConfig } from '../../../../src/server/settings/config.ts';
import { cases } from '../../../fixtures/guideline.ts';

const running: RunningServer[] = [];
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

const secret = 'the secret of the installation';
const tokens = fileTokens(secret, 24);
const content: LinkedCase = { code: 'NELM-1ABCD-EFGHJ', notTaken: [], choice: null };
const forms: readonly LinkedFile[] = ['pdf', 'docx', 'md', 'png', 'svg'];

/** Documents that say what they were drawn from. */
function documentsSaying(of: (file: LinkedFile, from: LinkedCase, at: number) => DrawnFile) {
  const drawn: string[] = [];
  const draw = (file: LinkedFile) => (from: LinkedCase, at: number) => {
    drawn.push(file);
    return Promise.resolve().then(() => of(file, from, at));
  };
  const documents: Documents = {
    pdf: draw('pdf'),
    docx: draw('docx'),
    md: draw('md'),
    png: draw('png'),
    svg: draw('svg'),
    close: async () => void drawn.push('closed'),
  };
  return { documents, drawn };
}

const echo = (file: LinkedFile, from: LinkedCase, at: number): DrawnFile => ({
  kind: 'drawn',
  body: Buffer.from(JSON.stringify({ file, from, at })),
});

async function start({
  of = echo,
  key = secret,
}: { of?: Parameters<typeof documentsSaying>[0]; key?: string } = {}) {
  const lines: string[] = [];
  const { documents, drawn } = documentsSaying(of);
  const server = await startServer({
    cases,
    config: readConfig({ PORT: '0', STORAGE: 'memory:' }),
    bot: { run: () => Promise.resolve() },
    store: memoryStore(),
    log: pino(
      { level: 'trace' },
      new Writable({
        write: (chunk, _encoding, done) => {
          lines.push(String(chunk));
          done();
        },
      }),
    ),
    documents,
    secret: key,
  });
  running.push(server);
  const get = (name: string, init?: RequestInit) => fetch(`${server.url}/files/${name}`, init);
  return { get, drawn, lines, url: server.url };
}

const linkOf = (file: string, now = Date.now()): string => `${tokens.sign(content, now)}.${file}`;

describe.each(forms)('%s', (form) => {
  test('is drawn from what the address holds, on the day on which it was made', async () => {
    const { get } = await start();
    const now = Date.now();
    const response = await get(linkOf(form, now));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      file: form,
      from: content,
      at: Math.floor(now / 3_600_000) * 3_600_000,
    });
  });

  test('stays with who asked, says no name, and may do nothing', async () => {
    const { headers } = await (await start()).get(linkOf(form));
    const header = (name: string) => headers.get(name) ?? '';
    expect(header('cache-control')).toBe('private, no-store');
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('x-robots-tag')).toContain('noindex');
    expect(header('referrer-policy')).toBe('no-referrer');
    expect(header('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(header('content-security-policy')).not.toContain('script');
    const day = new Date().toISOString().slice(0, 10);
    expect(header('content-disposition')).toMatch(
      new RegExp(`^(inline|attachment); filename="NELM-1ABCD-EFGHJ-${day}\\.${form}"$`),
    );
    expect(header('set-cookie')).toBe('');
  });

  test('is said to be there without being drawn', async () => {
    const { get, drawn } = await start();
    const response = await get(linkOf(form), { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), drawn]).toEqual([
      200,
      (await get(linkOf(form))).headers.get('content-type'),
      [form],
    ]);
  });
});

test('a picture may stand on a card of elsewhere, a record may not', async () => {
  const { get } = await start();
  const policies = await Promise.all(
    forms.map(async (form) => (await get(linkOf(form))).headers.get('cross-origin-resource-policy')),
  );
  expect(policies).toEqual(['same-origin', 'same-origin', 'same-origin', 'cross-origin', 'cross-origin']);
});

test('asked for again and again, by robots too, it is drawn once', async () => {
  const { get, drawn } = await start();
  const link = linkOf('pdf');
  for (let time = 0; time < 3; time += 1) {
    // One after the other, as robots ask.
    // oxlint-disable-next-line no-await-in-loop
    await (await get(link)).text();
  }
  expect(drawn).toEqual(['pdf']);
});

const torn = (): DrawnFile => {
  throw new Error('torn, at /home/nelm');
};
const brokenOff = (): DrawnFile => {
  throw new DrawingThreadEnded('torn, at /home/nelm');
};

describe('what gives no file says what is wrong and what leads on', () => {
  test.each([
    ['expired', fileFaults.expired, linkOf('pdf', Date.now() - 30 * 3_600_000), echo],
    ['tampered with', fileFaults.notOurs, linkOf('pdf').replace(/.\.pdf$/, '.pdf'), echo],
    ['with other content', fileFaults.notOurs, `eyJhbGciOiJIUzI1NiJ9.eyJjIjoieCJ9.abc.pdf`, echo],
    [
      'of another installation',
      fileFaults.notOurs,
      `${fileTokens('x', 24).sign(content, Date.now())}.pdf`,
      echo,
    ],
    ['nothing', fileFaults.notOurs, '', echo],
    ['a path below', fileFaults.notOurs, `a/b/../c.pdf`, echo],
    ['without a form', fileFaults.notOurs, tokens.sign(content, Date.now()), echo],
    ['an unknown form', fileFaults.unknownFormat, linkOf('exe'), echo],
    ['a name of every object', fileFaults.unknownFormat, linkOf('constructor'), echo],
    [
      'of another guideline',
      fileFaults.otherGuideline(content.code),
      linkOf('pdf'),
      (): DrawnFile => ({ kind: 'otherGuideline' }),
    ],
    ['without an outcome', fileFaults.noOutcome, linkOf('pdf'), (): DrawnFile => ({ kind: 'noOutcome' })],
    ['whose drawing was broken off', fileFaults.notDrawn, linkOf('pdf'), brokenOff],
    ['a fault of ours', fileFaults.ours, linkOf('pdf'), torn],
  ] as const)('%s', async (_what, fault, link, of) => {
    const { get } = await start({ of });
    const response = await get(link);
    const html = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      fault.status,
      'text/html; charset=utf-8',
    ]);
    const words = html.replaceAll('&#39;', "'");
    for (const said of [fault.title, fault.lead, fault.wayOn]) expect(words).toContain(said);
    expect(html).not.toMatch(/<script|torn|\/home|jose|JWT|Error/i);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(response.headers.get('x-robots-tag')).toContain('noindex');
    const head = await get(link, { method: 'HEAD' });
    expect(head.headers.get('content-type')).toBe(
      fault.status >= 500 || _what.startsWith('of another guideline') || _what === 'without an outcome'
        ? 'application/pdf'
        : 'text/html; charset=utf-8',
    );
  });

  test('its look is there', async () => {
    const { get, url } = await start();
    const html = await (await get('x.pdf')).text();
    const links = [...html.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(2);
    const found = await Promise.all(links.map((link) => fetch(new URL(link, `${url}/files/x.pdf`))));
    expect(found.map(({ status }) => status)).toEqual(links.map(() => 200));
  });
});

test('what draws is ended with the server', async () => {
  const { drawn } = await start();
  await running.pop()?.stop();
  expect(drawn).toEqual(['closed']);
});

test('other methods are not taken', async () => {
  const { get } = await start();
  const answers = await Promise.all(
    ['POST', 'PUT', 'DELETE'].map(async (method) => (await get(linkOf('pdf'), { method })).status),
  );
  expect(answers).toEqual([405, 405, 405]);
});

test('no token and no code stands in the log, at any level', async () => {
  const { get, lines } = await start({ of: torn });
  for (const link of [linkOf('pdf'), linkOf('exe'), linkOf('pdf', 0), 'bad.token.here.pdf']) {
    // One after the other, so that the log is in order.
    // oxlint-disable-next-line no-await-in-loop
    await (await get(link)).text();
  }
  const log = lines.join('');
  expect(log).toContain('/files/*');
  for (const secretPart of ['eyJ', 'NELM-1ABCD', 'token.here']) expect(log).not.toContain(secretPart);
});

test('a server takes the links of another one on the same storage', async () => {
  const store = memoryStore();
  const [one, two] = [await logSecret(store), await logSecret(store)];
  const link = `${fileTokens(one, 24).sign(content, Date.now())}.pdf`;
  expect((await (await start({ key: two })).get(link)).status).toBe(200);
  expect((await (await start({ key: await logSecret(memoryStore()) })).get(link)).status).toBe(404);
});
