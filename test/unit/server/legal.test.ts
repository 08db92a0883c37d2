import { cases } from '../../fixtures/guideline.ts';
import { afterEach, describe, expect, test } from 'vitest';
import type { FeedbackRecord } from '../../../src/conversation/feedback/record.ts';
import type { LiveMessage } from '../../../src/conversation/state/liveCard.ts';
import type { QuizChat, Round } from '../../../src/conversation/state/quizChat.ts';
import type { Session } from '../../../src/conversation/state/session.ts';
import { safety } from '../../../src/guideline/safety.ts';
import type { TraineeRecord } from '../../../src/quiz/trainee/record.ts';
import { readConfig } from '../../../src/server/settings/config.ts';
import { contactLink } from '../../../src/server/settings/operator.ts';
import { createLog } from '../../../src/server/log.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';

const running: RunningServer[] = [];
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

async function start(env: Record<string, string> = {}): Promise<string> {
  const server = await startServer({
    cases,
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

test.each([...paths, '/pathway'])('%s is said to be there without being sent', async (path) => {
  const url = (await start()) + path;
  const headers = { 'accept-encoding': 'identity' };
  const asked = await fetch(url, { method: 'HEAD', headers });
  const { byteLength } = await (await fetch(url, { headers })).arrayBuffer();
  expect([asked.status, asked.headers.get('content-length'), await asked.text()]).toEqual([
    200,
    String(byteLength),
    '',
  ]);
});

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
  pendingAnswers: 'given before their question was asked',
  intake: 'waiting for confirmation',
  lines: 'The open case of a conversation',
  lastReply: 'waiting for confirmation',
  confirming: 'waiting for confirmation',
  lesions: 'waiting for confirmation',
  ofWhichPet: 'waiting for confirmation',
  percentOrGrade: 'waiting for confirmation',
  situations: 'the special situations that were named',
  notTaken: 'what of a typed message was not used',
  choice: 'a choice other than the recommendation or of two equals',
  number: 'the number of each case',
  lastNumber: 'the number of each case',
  kept: 'the same of the last 24 cases before it',
  changes: 'what the last changes of answers have replaced',
  guideline: 'the version of the guideline',
  covered: 'what a tester has asked to have counted',
  salt: 'a number that is random for each case',
  by: 'A short key made from your account number',
  lastTyped: 'scrambled marks of the lines typed in the last seconds',
  welcomed: 'whether the bot has introduced itself',
  reminded: 'whether the bot has introduced itself',
  seen: 'Scrambled marks of the numbers of the last hundred messages',
};

const toldOfLive: Readonly<Record<keyof LiveMessage, string>> = {
  id: 'the number of the message that holds the live card',
  deactivated: 'what it becomes when the case goes on in another',
};

const practice = 'Which parts of the algorithm you have met and answered right';
const toldOfTrainee: Readonly<Record<keyof TraineeRecord, string>> = {
  schema: 'Progress in the quiz',
  rev: 'Progress in the quiz',
  nodes: 'when they are due again',
  kinds: practice,
  skills: practice,
  calibration: 'how far your answers can be told from guesses',
  reviews: 'the last twelve hundred answers one by one',
  zone: 'your time zone',
  goal: 'how many items you want a day',
  taught: 'whether you have seen the lesson',
  flagged: 'which items you said are wrong',
  shares: 'whether your answers may be counted',
  days: 'counted by day',
  months: 'counted by day',
  streak: 'counted by day',
  transitions: practice,
  cautions: practice,
  recent: practice,
  session: 'the session that you are in',
  finished: 'the answers of your last exam',
  lastTyped: 'and of the lines typed in the last seconds; under a scrambled key',
  seen: 'scrambled marks of the numbers of the last messages',
};

const toldOfRound: Readonly<Record<keyof Round, string>> = {
  id: 'A quiz round of a group',
  item: 'which item the group was given',
  salt: 'a number that is random for each round',
  rev: 'A quiz round of a group',
  answers: 'Which options were chosen, under keys made from account numbers',
  openedAt: 'when it was opened',
  closed: 'then only how many chose what is left',
  series: 'how many had how many right',
};

const toldOfChat: Readonly<Record<keyof QuizChat, string>> = {
  schema: 'A quiz round of a group',
  focus: 'whether the quiz or the case spoke last',
  place: 'which part of the quiz was shown',
  round: 'A quiz round of a group',
};

const toldOfFeedback: Readonly<Record<keyof FeedbackRecord, string>> = {
  schema: 'Feedback on an outcome',
  outcome: 'the outcome',
  verdict: 'Agree, or disagree',
  option: 'disagree with the option chosen instead',
  reason: 'and a reason, each from a list',
  guideline: 'the version of the guideline',
  edges: 'the route to it',
  day: 'the day',
};

test.each([
  ['a conversation', toldOf],
  ['the live card', toldOfLive],
  ['a trainee', toldOfTrainee],
  ['a round', toldOfRound],
  ['the quiz in a chat', toldOfChat],
  ['feedback', toldOfFeedback],
])('the privacy page tells of everything that is kept of %s', async (_name, told) => {
  const text = words(await read(`${await start()}/privacy`));
  for (const said of Object.values(told)) expect(text).toContain(said);
  for (const said of ['delete my data', 'Logs']) expect(text).toContain(said);
});

describe('how long things are kept, on the privacy page', () => {
  test('is what the sweep does when nothing is set', async () => {
    const text = words(await read(`${await start()}/privacy`));
    expect(text).toContain('at the latest 30 days after the last message');
    expect(text).toContain('at the latest 2 years after you practised last');
    expect(text).toContain('as long as the operator needs it');
    expect(text).not.toContain('Nothing expires');
  });

  test('follows the settings', async () => {
    const env = { RETENTION_CASE_DAYS: '1', RETENTION_PRACTICE_DAYS: '365', RETENTION_FEEDBACK_DAYS: '90' };
    const text = words(await read(`${await start(env)}/privacy`));
    expect(text).toContain('at the latest one day after the last message');
    expect(text).toContain('at the latest one year after you practised last');
    expect(text).toMatch(/cannot be deleted for you\. .{0,40}90 days/);
    expect(text).not.toMatch(/30 days|2 years|operator needs it/);
  });
});
