import { createServer, type RequestListener, request, type Server } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { blobNameOf, blobPrefixOf, keyOf } from '../../../../src/server/storage/blob/blobName.ts';
import { openBlob } from '../../../../src/server/storage/blob/openBlob.ts';
import { StorageError } from '../../../../src/server/storage/faults/storageError.ts';
import { type Azurite, blobsIn, containerOf, startAzurite } from '../../../fixtures/azurite.ts';
import { freePort } from '../../../fixtures/freePort.ts';
import { talk } from '../../../fixtures/talk.ts';
import { lastingStoreContract, storeContract, type StorePlace } from './storeContract.ts';

let azurite: Azurite;
let containers = 0;

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.remove());

const settingOf = (container: string, connectionString = azurite.connectionString) =>
  ({ kind: 'blob', container, connectionString }) as const;

/** A container of its own. */
function place(): StorePlace & { readonly container: string } {
  const container = `cases-${(containers += 1)}`;
  return { container, open: () => openBlob(settingOf(container)), remove: () => undefined };
}

const unavailable = (fault: string) => expect.objectContaining({ code: 'StorageUnavailable', fault });

storeContract('azure blob', place);
lastingStoreContract('azure blob', place);

describe('the names of blobs', () => {
  test('lead back to their keys, and begin alike where keys do', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, text, (start, end) => {
        const name = blobNameOf(start + end);
        expect(keyOf(name)).toBe(start + end);
        expect(name).toMatch(/^[A-Za-z0-9_~/-]*\.json$/);
        expect(name).not.toMatch(/\/\/|^\/|\/$/);
        expect(name.startsWith(blobPrefixOf(start))).toBe(true);
      }),
    );
  });

  test('a key that is too long for Azure is refused, and nothing else with it', async () => {
    const store = await place().open();
    await expect(store.write(`case/${'x'.repeat(1_100)}`, 1, null)).rejects.toEqual(
      unavailable('keyTooLong'),
    );
    await store.write('case/1', 1, null);
    expect(await store.keys('')).toEqual(['case/1']);
  });
});

describe('Azure out of reach', () => {
  test('nothing is confirmed, and once it is back everything is there', async () => {
    // What is before it is out of reach in its place, which starts again at once; a long test stops Azurite itself.
    const { server, connectionString } = await lossy(() => false);
    const port = Number(/:(\d+)\//.exec(connectionString)?.[1]);
    const store = await openBlob(settingOf(place().container, connectionString));
    const etag = await store.write('case/1', 'kept', null);
    await closed(server);
    try {
      await expect(store.read('case/1')).rejects.toEqual(unavailable('unreachable'));
      await expect(store.write('case/1', 'lost', etag)).rejects.toEqual(unavailable('unreachable'));
      await expect(store.write('case/2', 'lost', null)).rejects.toEqual(unavailable('unreachable'));
      await expect(store.delete('case/1')).rejects.toEqual(unavailable('unreachable'));
      await expect(store.keys('')).rejects.toEqual(unavailable('unreachable'));
      await expect(store.unwrittenSince('', 0)[Symbol.asyncIterator]().next()).rejects.toEqual(
        unavailable('unreachable'),
      );
    } finally {
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    }
    expect(await store.read('case/1')).toEqual({ value: 'kept', etag });
    await store.write('case/1', 'next', etag);
    expect(await store.keys('')).toEqual(['case/1']);
    await closed(server);
  });

  test('a container that was removed is told of, and not taken for one without entries', async () => {
    const here = place();
    const store = await here.open();
    await store.write('case/1', 1, null);
    await containerOf(azurite, here.container).delete();
    await expect(store.read('case/1')).rejects.toEqual(unavailable('removed'));
    await expect(store.write('case/1', 1, null)).rejects.toEqual(unavailable('removed'));
    await expect(store.keys('')).rejects.toEqual(unavailable('removed'));
  });

  test('a server that is not there, or credentials that are refused, end the start without a secret', async () => {
    const port = await freePort();
    const nowhere = azurite.connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`);
    const wrong = azurite.connectionString.replace(/AccountKey=[^;]+/, 'AccountKey=c2VjcmV0LXZhbHVl');
    for (const connectionString of [nowhere, wrong]) {
      // oxlint-disable-next-line no-await-in-loop
      const error = await openBlob(settingOf('cases-x', connectionString)).catch((one: unknown) => one);
      expect(error).toBeInstanceOf(StorageError);
      expect(String(error)).toContain('127.0.0.1');
      expect(String(error)).not.toMatch(/c2VjcmV0|AccountKey/);
    }
  });
});

/** Hands everything on to Azurite; `lose` cuts the connection in place of the answer to a request. */
async function lossy(
  lose: (method: string, url: string) => boolean,
): Promise<{ server: Server; connectionString: string }> {
  const to = Number(/:(\d+)\//.exec(azurite.connectionString)?.[1]);
  const handOn: RequestListener = (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const onward = request({ port: to, host: '127.0.0.1', method, path: url, headers }, (answer) => {
      if (lose(method, url)) {
        answer.resume();
        answer.once('end', () => outgoing.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };
  const server = createServer(handOn);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { server, connectionString: azurite.connectionString.replace(`:${to}/`, `:${port}/`) };
}

function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return ended;
}

test('a write whose answer is lost is sent again, and is not taken for that of another', async () => {
  const here = place();
  await here.open();
  const lost: string[] = [];
  const { server, connectionString } = await lossy((method, url) => {
    const first = method === 'PUT' && url.includes('.json') && !lost.includes(url);
    if (first) lost.push(url);
    return first;
  });
  try {
    const store = await openBlob(settingOf(here.container, connectionString));
    const etag = await store.write('case/1', 'first', null);
    expect(await store.read('case/1')).toEqual({ value: 'first', etag });
    lost.length = 0;
    const next = await store.write('case/1', 'second', etag);
    expect(await store.read('case/1')).toEqual({ value: 'second', etag: next });
    expect(lost).toHaveLength(1);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('"delete my data" leaves no blob of a case, its card, the practice or what was set aside', async () => {
  const here = place();
  const store: Store = await here.open();
  const { saySome, say } = talk(store);
  await saySome('well', 'Ki-67 4%');
  await say('quiz');
  await say('skip');
  await say('b');
  expect((await blobsIn(azurite, here.container)).length).toBeGreaterThan(2);
  await say('delete my data');
  expect(await blobsIn(azurite, here.container)).toEqual([]);
});
