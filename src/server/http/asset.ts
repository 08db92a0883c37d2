import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Request, Response, Server } from 'restify';
import { codingFor, compressed, type Coding } from './coding.ts';
import { meets } from './etag.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Of every page and what belongs to it, besides `X-Content-Type-Options`, which every response of the server has. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Something that is served as it is. */
export interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/**
 * Serves an asset at a path, with headers that keep a page to itself; compressed where the client takes that and it
 * is worth it, which is done once for each coding.
 * @param make called when the asset is first asked for, and again only after it has failed
 */
export function mountAsset(server: Server, path: string, make: () => Promise<Asset>): void {
  const asset = again(make);
  const coded: Readonly<Record<Coding, () => Promise<Asset>>> = {
    br: again(async () => inCoding(await asset(), 'br')),
    gzip: again(async () => inCoding(await asset(), 'gzip')),
  };
  const route = async (request: Request, response: Response): Promise<void> => {
    const plain = await asset();
    const isWorthIt = plain.body.byteLength >= worthCompressing && isText(plain.type);
    const coding = isWorthIt ? codingFor(request.header('accept-encoding', '')) : null;
    const { body, type, etag } = coding === null ? plain : await coded[coding]();
    for (const [name, value] of Object.entries(pageHeaders)) response.header(name, value);
    response.header('Cache-Control', 'no-cache');
    response.header('ETag', etag);
    if (isWorthIt) response.header('Vary', 'Accept-Encoding');
    if (meets(request.header('if-none-match', ''), etag)) {
      response.sendRaw(304, '');
      return;
    }
    if (coding !== null) response.header('Content-Encoding', coding);
    response.header('Content-Type', type);
    response.header('Content-Length', String(body.byteLength));
    response.sendRaw(200, request.method === 'HEAD' ? '' : body);
  };
  server.get(path, route);
  server.head(path, route);
}

/** Below this, in bytes, the headers weigh as much as what is saved. */
const worthCompressing = 1_024;

function isText(type: string): boolean {
  return Object.values(contentTypes).includes(type);
}

/** A representation of its own, with a name of its own. */
async function inCoding({ body, type, etag }: Asset, coding: Coding): Promise<Asset> {
  return { body: await compressed(body, coding), type, etag: etag.replace(/"$/, `-${coding}"`) };
}

/** What was made once; made again only after it has failed. */
function again<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/** A file as an asset. @throws the system's error when it cannot be read */
export async function fileAsset(path: string): Promise<Asset> {
  return assetOf(await readFile(path), extname(path));
}

/** @param extension of a file of this type, with its dot */
export function assetOf(body: Buffer, extension: string): Asset {
  return {
    body,
    type: contentTypes[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
}
