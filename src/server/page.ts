import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Request, Response, Server } from 'restify';

const web = join(import.meta.dirname, 'web');
const packages = createRequire(import.meta.url);

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Besides `X-Content-Type-Options`, which every response of the server has. */
const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** Mounts the built-in page at `/` and what it needs below `/assets`; all of it is read once, at start. */
export function mountPage(server: Server): void {
  mount(server, '/', assetOf(join(web, 'index.html')));
  for (const file of readdirSync(web)) mount(server, `/assets/web/${file}`, assetOf(join(web, file)));
  mount(
    server,
    '/assets/adaptivecards.min.js',
    assetOf(packages.resolve('adaptivecards/dist/adaptivecards.min.js')),
  );
  mount(
    server,
    '/assets/directline.js',
    assetOf(join(dirname(packages.resolve('botframework-directlinejs/package.json')), 'dist/directline.js')),
  );
}

function mount(server: Server, path: string, asset: Asset): void {
  server.get(path, (request: Request, response: Response, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.header(name, value);
    response.header('Cache-Control', 'no-cache');
    response.header('ETag', asset.etag);
    if (request.header('if-none-match', '') === asset.etag) response.sendRaw(304, '');
    else {
      response.header('Content-Type', asset.type);
      response.sendRaw(200, asset.body);
    }
    next();
  });
}

function assetOf(path: string): Asset {
  const body = readFileSync(path);
  return {
    body,
    type: contentTypes[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
}
