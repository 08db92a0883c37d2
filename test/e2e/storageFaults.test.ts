import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startAzurite } from '../fixtures/azurite.ts';
import { runNelm } from '../fixtures/runNelm.ts';
import { serveHere } from '../fixtures/serveHere.ts';
import {
  growFiles,
  type StartedServer,
  startServer,
  type TemporaryFolder,
  temporaryFolder,
} from './startServer.ts';

/** Faults of the storage under the whole server: what people and probes are told, and that it heals by itself. */

let folder: TemporaryFolder;
let path: string;
let server: StartedServer | null = null;

beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'cases.db');
});
afterEach(async () => {
  await server?.stop();
  server = null;
  folder.remove();
});

const start = async (...options: Parameters<typeof startServer>): Promise<StartedServer> => {
  server = await startServer(...options);
  return server;
};

/** Each request on a connection of its own: one that was idle may be closed as the next request comes. */
const alone = { connection: 'close' };

let sent = 0;
/** Says something and gives the status and all that came back. */
async function say(
  text: string,
  conversation: string,
  to: Pick<StartedServer, 'messages'> | null = server,
): Promise<readonly [number, string]> {
  const response = await fetch(to?.messages ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...alone },
    body: JSON.stringify({
      type: 'message',
      id: `message-${(sent += 1)}`,
      text,
      channelId: 'test',
      conversation: { id: conversation },
      from: { id: `person of ${conversation}` },
      recipient: { id: 'bot' },
      deliveryMode: 'expectReplies',
    }),
  });
  return [response.status, await response.text()];
}

const ask = async (path: string): Promise<readonly [number, unknown]> => {
  const response = await fetch(new URL(path, server?.url), { headers: alone });
  return [response.status, await response.json()];
};
const notReady = (fault: string) => [503, { status: 'the storage is not available', storage: fault }];
const files = () => ['', '-wal', '-shm'].map((ending) => `${path}${ending}`);
/** Said when a turn was not kept; never that something was taken. */
const notKept = [503, expect.stringContaining('may not have been taken in')];

describe('the file of a SQLite storage', () => {
  beforeEach(() => start({ STORAGE: `sqlite:${path}` }));

  test('removed: no turn is confirmed, readyz says why, and a backup in its place is used at once', async () => {
    await say('new case', 'one');
    await say('well', 'one');
    const backup = await runNelm(['backup', join(folder.path, 'backup.db')], {
      env: { STORAGE: `sqlite:${path}` },
    });
    expect(backup.code).toBe(0);
    for (const file of files()) rmSync(file);
    expect(await say('Ki-67 4%', 'one')).toEqual(notKept);
    expect(await say('new case', 'two')).toEqual(notKept);
    expect(await say('delete my data', 'two')).toEqual(notKept);
    expect(await ask('/readyz')).toEqual(notReady('removed'));
    expect((await ask('/healthz'))[0]).toBe(200);
    expect(existsSync(path)).toBe(false);
    const restored = await runNelm(['restore', join(folder.path, 'backup.db')], {
      env: { STORAGE: `sqlite:${path}` },
    });
    expect(restored.errors).toBe('');
    expect(await say('Ki-67 4%', 'one')).toEqual([200, expect.stringContaining('Question 3')]);
    expect((await ask('/readyz'))[0]).toBe(200);
    await server?.kill();
    const after = await serveHere({ STORAGE: `sqlite:${path}` });
    expect(await say('path', 'one', after)).toEqual([200, expect.stringContaining('Ki-67 4%')]);
    await after.stop();
  });

  test('replaced by a backup: the turns that follow are kept in it', { tags: ['long'] }, async () => {
    await say('new case', 'one');
    const copy = join(folder.path, 'backup.db');
    await runNelm(['backup', copy], { env: { STORAGE: `sqlite:${path}` } });
    await say('new case', 'gone');
    renameSync(copy, path);
    expect(await say('well', 'one')).toEqual([200, expect.stringContaining('Question 2')]);
    expect(await say('path', 'gone')).toEqual([200, expect.stringContaining('No case is open')]);
    await server?.kill();
    await start({ STORAGE: `sqlite:${path}` });
    expect(await say('path', 'one')).toEqual([200, expect.stringContaining('Well differentiated')]);
  });

  test(
    'damaged: readyz says so, and once it is whole again it is used without a restart',
    { tags: ['long'] },
    async () => {
      await say('new case', 'one');
      const copy = join(folder.path, 'backup.db');
      await runNelm(['backup', copy], { env: { STORAGE: `sqlite:${path}` } });
      const other = new DatabaseSync(path, { timeout: 60_000 });
      other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      other.close();
      writeFileSync(path, readFileSync(path).fill(0x5a, 4_096));
      expect(await say('well', 'one')).toEqual(notKept);
      expect(await ask('/readyz')).toEqual(notReady('damaged'));
      copyFileSync(copy, path);
      expect(await say('well', 'one')).toEqual([200, expect.stringContaining('Question 2')]);
      expect((await ask('/readyz'))[0]).toBe(200);
    },
  );
});

test(
  'a disk that is full: readyz says so, nothing is confirmed, and with room again all goes on',
  { tags: ['long'] },
  async () => {
    const { pid } = await start({ STORAGE: `sqlite:${path}` }, { largestFileKb: 300 });
    await say('new case', 'one');
    const kept: string[] = [];
    let refused = 0;
    for (let index = 0; refused === 0 && index < 1_000; index += 1) {
      // oxlint-disable-next-line no-await-in-loop -- until it is full
      const [status] = await say('new case', `fill ${index}`);
      if (status === 200) kept.push(`fill ${index}`);
      else refused += 1;
    }
    expect(kept.length).toBeGreaterThan(20);
    expect(refused).toBe(1);
    const [status] = await ask('/readyz');
    expect([200, 503]).toContain(status);
    expect((await ask('/healthz'))[0]).toBe(200);
    await growFiles(pid);
    expect(await say('well', 'one')).toEqual([200, expect.stringContaining('Question 2')]);
    expect((await ask('/readyz'))[0]).toBe(200);
    await server?.kill();
    await start({ STORAGE: `sqlite:${path}` });
    const paths = await Promise.all(kept.map((id) => say('path', id)));
    expect(paths.filter(([, said]) => said.includes('No case is open'))).toEqual([]);
  },
);

test(
  'Azure out of reach: no turn is confirmed, and once it is back the case goes on',
  { tags: ['long'] },
  async () => {
    const azurite = await startAzurite();
    try {
      await start({ STORAGE: 'blob:cases', AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString });
      await say('new case', 'one');
      await azurite.stop();
      expect(await say('well', 'one')).toEqual(notKept);
      expect(await ask('/readyz')).toEqual(notReady('unreachable'));
      await azurite.start();
      expect(await say('well', 'one')).toEqual([200, expect.stringContaining('Question 2')]);
      expect((await ask('/readyz'))[0]).toBe(200);
    } finally {
      await azurite.remove();
    }
  },
);

describe('another program at the file of a SQLite storage', () => {
  let shared: StartedServer;
  let kept: TemporaryFolder;
  beforeAll(async () => {
    kept = temporaryFolder();
    shared = await startServer({ STORAGE: `sqlite:${join(kept.path, 'cases.db')}` });
  });
  beforeEach(() => {
    server = shared;
    path = join(kept.path, 'cases.db');
  });
  // It is stopped after both.
  afterEach(() => {
    server = null;
  });
  afterAll(async () => {
    await shared.stop();
    kept.remove();
  });

  test('locked: turns wait, probes and pages do not, and every turn is taken once', async () => {
    const other = new DatabaseSync(path, { timeout: 60_000 });
    other.exec('BEGIN IMMEDIATE');
    const waiting = ['one', 'two', 'three'].map((id) => say('new case', id));
    const healthy = await Promise.all(Array.from({ length: 20 }, () => ask('/healthz')));
    expect(healthy.map(([status]) => status)).toEqual(healthy.map(() => 200));
    expect((await fetch(new URL('/privacy', server?.url), { headers: alone })).status).toBe(200);
    other.exec('COMMIT');
    other.close();
    expect(await Promise.all(waiting)).toEqual(
      waiting.map(() => [200, expect.stringContaining('Question 1')]),
    );
  });

  test('a record that cannot be read is logged with a key that finds it, and without anything of it', async () => {
    await say('new case', 'secret-conversation');
    const database = new DatabaseSync(path, { timeout: 60_000 });
    database.exec("UPDATE entries SET value = '{\"schema\":1,\"secret', etag = 'e' WHERE key LIKE 'case/%'");
    expect(await say('case', 'secret-conversation')).toEqual([
      200,
      expect.stringContaining('could not be read'),
    ]);
    await expect.poll(() => server?.output()).toContain('was set aside');
    const line =
      server
        ?.output()
        .split('\n')
        .find((one) => one.includes('was set aside')) ?? '';
    const { level, record } = JSON.parse(line) as { level: number; record: { aside: string; kind: string } };
    expect([level, record.kind]).toEqual([50, 'case']);
    expect(line).not.toContain('secret');
    const found = database
      .prepare('SELECT key FROM entries WHERE key LIKE ?')
      .all(`aside/case/%/${record.aside}`);
    expect(found).toHaveLength(1);
    database.close();
  });
});
