import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Activity } from 'botbuilder';
import { currentCases, currentStamp } from '../../src/current.ts';
import type { CoverageReport } from '../../src/coverage/report.ts';
import { PathwayBot } from '../../src/dialogs/bot.ts';
import type { Cases } from '../../src/machine/cases.ts';
import { sendTo } from '../../src/server/inProcessTarget.ts';
import { memoryStore } from '../../src/server/storage/memory.ts';
import { brokenCases } from '../fixtures/brokenCases.ts';
import { runNelm, startNelm } from '../fixtures/runNelm.ts';
import { type ServerHere, serveHere } from '../fixtures/serveHere.ts';
import { startServer, type TemporaryFolder, temporaryFolder } from './startServer.ts';

let folder: TemporaryFolder;
let server: ServerHere;
beforeAll(async () => {
  server = await serveHere();
});
afterAll(() => server.stop());
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function coverage(args: readonly string[]) {
  const { said, errors, code } = await runNelm(['coverage', ...args], { cwd: folder.path });
  return { out: said, err: errors, code };
}

/** A bot on a chart of its own behind a URL. */
async function serve(
  cases: Cases,
  asked: (text: string | undefined) => void = () => undefined,
  key: string | null = null,
): Promise<{ url: string; http: Server }> {
  const send = sendTo(new PathwayBot({ store: memoryStore(), record: () => undefined, cases }));
  const http: Server = createServer((request, response) => {
    if (key !== null && request.headers.authorization !== key) {
      response.statusCode = 401;
      response.end();
      return;
    }
    // It has messages alone: the tool asks for /healthz, too.
    if (request.method !== 'POST') {
      response.statusCode = 404;
      response.end();
      return;
    }
    void textOf(request).then(async (body) => {
      const { deliveryMode: _mode, ...activity } = JSON.parse(body) as Partial<Activity>;
      asked(activity.text);
      const replies = await send(activity);
      const [first] = replies;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(activity.type === 'invoke' ? first : { activities: replies }));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/api/messages`, http };
}

const reportIn = (file: string): CoverageReport =>
  JSON.parse(readFileSync(join(folder.path, file), 'utf8')) as CoverageReport;

test('every transition against a server as a process, with all reports', { tags: ['long'] }, async () => {
  const process = await startServer({ LOG_LEVEL: 'warn' });
  const { out, code } = await coverage([
    '--target',
    process.messages.href,
    '--require',
    'coverage(transitions) and coverage(outcomes)',
    '--json',
    'r.json',
    '--junit',
    'r.xml',
    '--html',
    'r.html',
  ]);
  await process.stop();
  expect(code).toBe(0);
  expect(out).toMatch(/All \d+ routes held\./);
  expect(reportIn('r.json')).toMatchObject({
    guideline: { version: currentStamp().version, hash: currentStamp().hash },
    failures: [],
    criteria: { transitions: { covered: 87, total: 87, missing: [] } },
  });
  expect(readFileSync(join(folder.path, 'r.xml'), 'utf8')).toContain('failures="0"');
  expect(readFileSync(join(folder.path, 'r.html'), 'utf8')).toContain('<svg');
});

test(
  'a deliberately broken bot behind the URL is caught, the edge named, and the failure walked again',
  { tags: ['long'] },
  async () => {
    const { url, http } = await serve(brokenCases('hormonalSyndrome', 2, 'treatmentCourse'));
    const { out, code } = await coverage(['--target', url, '--json', 'r.json']);
    expect(code).toBe(1);
    expect(out).toContain('Failed at edge hormonalSyndrome.refractorySyndrome');
    expect(new Set(reportIn('r.json').failures.map((failure) => failure.edge))).toEqual(
      new Set(['hormonalSyndrome.refractorySyndrome']),
    );
    const again = await coverage(['replay', 'coverage-failures.json', '--target', url]);
    expect(again.code).toBe(1);
    const healthy = await coverage(['replay', 'coverage-failures.json', '--target', 'chart']);
    expect(healthy.code).toBe(0);
    await new Promise((resolve) => http.close(resolve));
  },
);

test('an interrupted run writes its report and does not succeed', async () => {
  const walk: { interrupt?: (() => void) | undefined } = {};
  let requests = 0;
  // On its way, not after a time: a busy machine may take seconds until the first route.
  const { url, http } = await serve(currentCases(), () => {
    requests += 1;
    if (requests === 100) walk.interrupt?.();
  });
  const { code } = await startNelm(
    ['coverage', '--generator', 'random', '--stop', 'time(60s)', '--target', url, '--json', 'r.json'],
    { cwd: folder.path },
    (child) => {
      walk.interrupt = () => child.kill('SIGINT');
    },
  );
  expect(code).toBe(1);
  expect(reportIn('r.json').ended).toBe('interrupted');
  expect(reportIn('r.json').routes).toBeGreaterThan(0);
  await new Promise((resolve) => http.close(resolve));
});

test(
  'an interrupted process keeps what it walked, and the same command walks the rest and nothing twice',
  { tags: ['long'] },
  async () => {
    const walk: { interrupt?: (() => void) | undefined } = {};
    let begun = 0;
    const { url, http } = await serve(currentCases(), (text) => {
      if (text !== 'new case') return;
      begun += 1;
      if (begun === 12) walk.interrupt?.();
    });
    const args = [
      'coverage',
      '--generator',
      'shortest',
      '--target',
      url,
      '--checkpoint',
      'c.json',
      '--json',
      'r.json',
    ];
    const first = await startNelm(args, { cwd: folder.path }, (child) => {
      walk.interrupt = () => child.kill('SIGINT');
    });
    expect(first.code).toBe(1);
    const { routes, ended } = reportIn('r.json');
    expect(ended).toBe('interrupted');
    expect(routes).toBeGreaterThan(0);
    walk.interrupt = undefined;
    const before = begun;
    const second = await startNelm(args, { cwd: folder.path });
    expect([second.code, reportIn('r.json').routes]).toEqual([0, 30]);
    // The first contact, and each route that was not walked to its end.
    expect(begun - before).toBe(1 + 30 - routes);
    await new Promise((resolve) => http.close(resolve));
  },
);

test(
  'typed lines and questions are walked at a URL too, with their criteria in the reports',
  { tags: ['long'] },
  async () => {
    const { code, out } = await coverage([
      '--walks',
      'intake',
      '--target',
      server.messages.href,
      '--json',
      'r.json',
      '--junit',
      'r.xml',
    ]);
    expect(out).toMatch(/All 30 routes held\./);
    expect(code).toBe(0);
    expect(reportIn('r.json').criteria).toMatchObject({ linesConfirmed: { covered: 15, total: 15 } });
    expect(readFileSync(join(folder.path, 'r.xml'), 'utf8')).toContain('name="linesLeftOut: 15 of 15"');
  },
);

test('a bot is walked through Direct Line, as the channel in front of a bot with credentials is', async () => {
  const { code, out } = await coverage([
    '--generator',
    'shortest',
    '--target',
    `${server.url}/v3/directline`,
    '--json',
    'r.json',
  ]);
  expect(out).toContain('All 30 routes held.');
  expect(code).toBe(0);
  expect(reportIn('r.json').criteria.outcomes.missing).toEqual([]);
});

test("a bot behind a gateway gets the tester's key, which stands in no report", async () => {
  const key = 'Bearer secret-of-the-gateway';
  const { url, http } = await serve(currentCases(), () => undefined, key);
  const args = [
    'coverage',
    '--generator',
    'shortest',
    '--stop',
    'routes(5)',
    '--target',
    url,
    '--json',
    'r.json',
    '--html',
    'r.html',
  ];
  const without = await runNelm(args, { cwd: folder.path });
  expect(without.code).toBe(2);
  expect(without.errors).toContain('asks for credentials (status 401)');
  const { code, said } = await runNelm(args, { cwd: folder.path, env: { BOT_AUTHORIZATION: key } });
  expect(code).toBe(0);
  for (const text of [
    said,
    ...['r.json', 'r.html'].map((file) => readFileSync(join(folder.path, file), 'utf8')),
  ])
    expect(text).not.toContain('secret-of-the-gateway');
  await new Promise((resolve) => http.close(resolve));
});

test.each([
  [['--generator', 'everything'], 'Allowed: all-routes'],
  [['--target', 'http://127.0.0.1:9/api/messages'], 'does not answer'],
  [['replay', 'nothing.json'], 'nothing.json cannot be read'],
  [['replay', 'bad.json'], 'bad.json is not JSON'],
  [['--generator', 'shortest', '--require', 'coverage(commands)'], 'never be met'],
  [['--stop', 'sometime'], 'is no condition'],
  [['diff', 'bad.json', 'bad.json'], 'bad.json'],
  // The walk would take longer than the test may: it must not be begun.
  [
    ['--generator', 'all-routes', '--target', 'bot', '--html', 'no/where/x.html'],
    'there is no folder no/where',
  ],
  [['--seed', '-1'], 'Seed "-1"'],
])('wrong use: %o gives one clear line and status 2', async (args, named) => {
  writeFileSync(join(folder.path, 'bad.json'), 'no JSON');
  const { err, code } = await coverage(args);
  expect(code).toBe(2);
  expect(err).toContain(named);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(folder.path, 'coverage-failures.json'))).toBe(false);
});
