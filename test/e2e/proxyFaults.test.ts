import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// As in a process where tests of the server ran before: it changes what every response of Node does.
import 'restify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/conversation/commands/commands.ts';
import { coverageOptions } from '../../src/cli/verbs/coverage/options.ts';
import { coverageRun } from '../../src/coverage/coverageRun.ts';
import { readDossier } from '../../src/coverage/dossier/readDossier.ts';
import type { CoverageReport } from '../../src/coverage/report.ts';
import { toHtml } from '../../src/coverage/reports/html.ts';
import { createScreenJudge } from '../../src/coverage/screen/judgeScreen.ts';
import { httpTarget } from '../../src/coverage/targets/http.ts';
import { faultyProxy } from '../fixtures/faultyProxy.ts';
import { cases, guideline } from '../fixtures/guideline.ts';
import { type ProxyFault, proxyFaults } from '../fixtures/proxyFaults.ts';
import { type StartedServer, startServer } from './startServer.ts';

const screen = createScreenJudge(
  readDossier(readFileSync(join(import.meta.dirname, '../../docs/clinical-dossier.md'), 'utf8')),
);

let server: StartedServer;
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' });
});
afterAll(() => server.stop());

/** For how long an answer is waited for, in milliseconds: only where none will come is it not long. */
function patienceWith({ transport }: ProxyFault): number {
  return transport?.kind === 'late' ? 1_000 : 120_000;
}

/** Walks a bot behind a proxy, until the fault was named or all routes are walked. */
async function walked(fault: ProxyFault): Promise<CoverageReport> {
  const proxy = await faultyProxy(server.messages, fault);
  const enough = new AbortController();
  let failures = 0;
  try {
    return await coverageRun(
      coverageOptions(['--generator', fault.generator, '--jobs', '2', '--target', 'bot']),
      {
        cases,
        checkedCommands: commands.checked,
        program: { name: 'x', version: '0', commit: null, changed: null, digest: '', node: 'v24' },
        target: httpTarget(guideline, proxy.url, { timeoutMs: patienceWith(fault) }),
        screen,
        fromFile: [],
        signal: enough.signal,
        now: () => performance.now(),
        startedAt: new Date(0),
        onProgress: (progress) => {
          failures = progress.failures;
          // A few failing routes tell as much as all of them.
          if (failures >= 12) enough.abort();
        },
        replayCommand: () => 'replay',
      },
    );
  } finally {
    await proxy.close();
  }
}

describe('a fault between a client and a bot is caught and named in the report', { tags: ['long'] }, () => {
  test('the list has faults of every level', () => {
    expect(proxyFaults.length).toBeGreaterThan(40);
    expect(new Set(proxyFaults.map(({ name }) => name)).size).toBe(proxyFaults.length);
  });

  test('without a fault all holds', async () => {
    const { failures, criteria, words } = await walked({
      name: 'none',
      named: /^$/,
      generator: 'transitions',
    });
    expect(failures).toEqual([]);
    expect(words?.dossier).toBe(screen.digest);
    expect(criteria.cautions.implied).toBe(0);
  });

  test.each(proxyFaults.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
    const report = await walked(fault);
    expect(report.failures.length).toBeGreaterThan(0);
    const named = report.causes
      .flatMap(({ differences }) => differences)
      .filter((text) => fault.named.test(text));
    expect({ named, causes: report.causes.slice(0, 8) }).toMatchObject({
      named: expect.arrayContaining([expect.any(String)]) as unknown,
    });
    // One fault is one cause, or as many as it has sides.
    expect(report.causes.length).toBeLessThanOrEqual(fault.causes ?? 3);
    expect(toHtml(report, { questions: [], outcomes: [], edges: [] })).toContain('Failing routes');
  });
});
