import { afterEach, describe, expect, test } from 'vitest';
import type { Session } from '../../../src/dialogs/session.ts';
import { safety } from '../../../src/guideline/safety.ts';
import { readConfig } from '../../../src/server/config.ts';
import { contactLink } from '../../../src/server/legal/operator.ts';
import { createLog } from '../../../src/server/log.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';

const running: RunningServer[] = [];
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

async function start(env: Record<string, string> = {}): Promise<string> {
  const server = await startServer({
    config: readConfig({ PORT: '0', STORAGE: 'memory:', ...env }),
    bot: { run: () => Promise.resolve() },
    store: memoryStore(),
    log: createLog({ logLevel: 'silent' }),
  });
  running.push(server);
  return server.url;
}

const paths = ['/privacy', '/terms', '/support'];
const read = async (url: string): Promise<string> => (await fetch(url)).text();
/** What a person reads: without markup, and with the signs that markup stands for. */
const words = (html: string): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe.each(paths)('%s', (path) => {
  test('is there for anyone, as a page without scripts', async () => {
    const response = await fetch((await start()) + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).not.toMatch(/<script|<style|\son\w+=|\sstyle=|javascript:/i);
  });

  test('has its headings in order and its landmarks once each', async () => {
    const html = await read((await start()) + path);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.slice(1).entries())
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    for (const landmark of ['header', 'nav', 'main', 'footer']) {
      expect(html.match(new RegExp(`<${landmark}[ >]`, 'g'))).toHaveLength(1);
    }
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain(`href="${path.slice(1)}" aria-current="page"`);
  });

  test('leads to the others, and everything that it links to is there', async () => {
    const url = (await start()) + path;
    const links = [...(await read(url)).matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, link]) => link ?? '');
    expect(links).toEqual(expect.arrayContaining(paths.map((other) => other.slice(1))));
    for (const link of links) expect((await fetch(new URL(link, url))).status).toBe(200);
  });

  test('says plainly that nobody has said who runs it', async () => {
    expect(words(await read((await start()) + path))).toMatch(
      /Operator not set by the operator Contact not set by the operator/,
    );
  });

  test('names who runs it, as text whatever it holds', async () => {
    const url = await start({
      OPERATOR_NAME: 'NET <b>centre</b> & "friends"',
      OPERATOR_CONTACT: 'net@hospital.net',
    });
    const html = await read(url + path);
    expect(html).not.toContain('<b>');
    expect(words(html)).toContain('NET <b>centre</b> & "friends"');
    expect(html).toContain('<a href="mailto:net@hospital.net">net@hospital.net</a>');
  });
});

test.each([
  ['net@hospital.net', 'mailto:net@hospital.net'],
  ['https://hospital.net/net', 'https://hospital.net/net'],
  ['javascript:alert(1)', null],
  ['ext. 4711', null],
  ['"x"@hospital.net', null],
])('the contact %s links to %s', (contact, link) => {
  expect(contactLink(contact)).toBe(link);
});

test('the terms hold the safety wording as it stands', async () => {
  const text = words(await read(`${await start()}/terms`));
  const { intendedUse, emergency, banner, specialSituations, privacy, regulatoryNote } = safety;
  for (const said of [intendedUse, emergency, banner, specialSituations, privacy, regulatoryNote]) {
    expect(text).toContain(said);
  }
  expect(text).toContain('not a certified medical device');
  expect(text).toContain('Not for paediatric use');
});

/**
 * Where the privacy page tells of each thing that is kept of a conversation. Who keeps more has to say so
 * there, and here.
 */
const toldOf: Readonly<Record<keyof Session, string>> = {
  schema: 'The open case of a conversation',
  caseId: 'The open case of a conversation',
  rev: 'The open case of a conversation',
  answers: 'The answers given',
  ahead: 'told ahead',
  intake: 'waiting for confirmation',
  confirming: 'waiting for confirmation',
  lesions: 'waiting for confirmation',
  guideline: 'the version of the guideline',
  covered: 'what a tester has asked to have counted',
  salt: 'a secret that is random for each case',
  by: 'A short key made from your account number',
  lastTyped: 'scrambled marks of the lines typed in the last seconds',
  welcomed: 'whether the bot has introduced itself',
  reminded: 'whether the bot has introduced itself',
  seen: 'The numbers of the last twenty messages',
};

test('the privacy page tells of everything that is kept, and how it is deleted', async () => {
  const text = words(await read(`${await start()}/privacy`));
  for (const said of Object.values(toldOf)) expect(text).toContain(said);
  for (const said of ['Progress in the quiz', 'Feedback on an outcome', 'delete my data', 'Logs']) {
    expect(text).toContain(said);
  }
});
