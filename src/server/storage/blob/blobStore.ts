import { randomUUID } from 'node:crypto';
import type { BlobRequestConditions, ContainerClient } from '@azure/storage-blob';
import {
  type Erasure,
  type Store,
  StoreConflict,
  type Unwritten,
  valueOf,
} from '../../../conversation/contract/store.ts';
import { blobFaultOf, isMissing, isOtherVersion } from './blobFaults.ts';
import { blobNameOf, blobPrefixOf, keyOf } from './blobName.ts';

/** How long one request may take, with its repetitions, in milliseconds: a person waits for it. */
const patienceMs = 10_000;

/** A version as Azure gives it; "*" would stand for any. */
const version = /^"[^"*]+"$/;

/**
 * A store in a container of Azure Blob Storage, one blob for each entry, which several servers can share. A
 * write names the version that it replaces (`If-Match`) or that there is none (`If-None-Match: *`).
 */
export function blobStore(container: ContainerClient): Store {
  const blobOf = (key: string) => container.getBlockBlobClient(blobNameOf(key));

  /** The version of an entry that a write of ours made; null when another one stands there, or none. */
  const madeBy = async (key: string, write: string): Promise<string | null> => {
    try {
      const { metadata, etag } = await blobOf(key).getProperties({ abortSignal: inTime() });
      return metadata?.['write'] === write ? (etag ?? null) : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };

  return {
    read: (key) =>
      asked(async () => {
        try {
          const { readableStreamBody, etag } = await blobOf(key).download(0, undefined, {
            abortSignal: inTime(),
          });
          return { value: valueOf(await textOf(readableStreamBody)), etag: etag ?? '' };
        } catch (error) {
          if (isMissing(error)) return null;
          throw error;
        }
      }),
    write: (key, value, etag) =>
      asked(async () => {
        if (etag !== null && !version.test(etag)) throw new StoreConflict(key);
        const json = JSON.stringify(value);
        const write = randomUUID();
        const conditions: BlobRequestConditions = etag === null ? { ifNoneMatch: '*' } : { ifMatch: etag };
        try {
          const made = await blobOf(key).upload(json, Buffer.byteLength(json), {
            conditions,
            metadata: { write },
            blobHTTPHeaders: { blobContentType: 'application/json' },
            abortSignal: inTime(),
          });
          return made.etag ?? '';
        } catch (error) {
          if (!isMissing(error) && !isOtherVersion(error)) throw error;
          // When an answer is lost the request is sent again, and then meets what it has written itself.
          const ours = await madeBy(key, write);
          if (ours === null) throw new StoreConflict(key);
          return ours;
        }
      }),
    delete: (key, etag) =>
      asked<Erasure>(async () => {
        if (etag !== undefined && !version.test(etag)) throw new StoreConflict(key);
        try {
          await blobOf(key).delete({
            deleteSnapshots: 'include',
            abortSignal: inTime(),
            ...(etag === undefined ? {} : { conditions: { ifMatch: etag } }),
          });
        } catch (error) {
          if (isOtherVersion(error) && (await blobOf(key).exists())) throw new StoreConflict(key);
          if (!isMissing(error) && !isOtherVersion(error)) throw error;
        }
        return 'erased';
      }),
    keys: (prefix) =>
      asked(async () => {
        const keys: string[] = [];
        for await (const { name } of container.listBlobsFlat({ prefix: blobPrefixOf(prefix) })) {
          const key = keyOf(name);
          if (key !== null) keys.push(key);
        }
        return keys;
      }),
    unwrittenSince: async function* (prefix, time) {
      const pages = container.listBlobsFlat({ prefix: blobPrefixOf(prefix) }).byPage();
      for (;;) {
        // oxlint-disable-next-line no-await-in-loop -- a page says where the next one begins
        const { done, value } = await asked(() => pages.next());
        if (done === true) return;
        yield* value.segment.blobItems.flatMap(({ name, properties }): readonly Unwritten[] => {
          const key = keyOf(name);
          return key !== null && properties.lastModified.getTime() < time
            ? [{ key, etag: quoted(properties.etag) }]
            : [];
        });
      }
    },
    close: () => Promise.resolve(),
  };
}

/** @throws StoreUnavailable for what says that the storage takes nothing; what the work throws */
async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw blobFaultOf(error);
  }
}

function inTime(): AbortSignal {
  return AbortSignal.timeout(patienceMs);
}

async function textOf(stream: NodeJS.ReadableStream | undefined): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/** A list gives versions without the quotes that a condition needs. */
function quoted(etag: string): string {
  return etag.startsWith('"') ? etag : `"${etag}"`;
}
