import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Server } from 'restify';
import { fileAsset, mountAsset } from './asset.ts';

const web = join(import.meta.dirname, 'web');
const packages = createRequire(import.meta.url);

/** What the pages on privacy, terms and support need as well. */
const shared: ReadonlySet<string> = new Set(['theme.css', 'legal.css', 'icon.svg']);

/** Mounts what all pages need below `/assets`; all of it is read once, at start. */
export function mountLook(server: Server): void {
  for (const file of shared) mountAsset(server, `/assets/web/${file}`, fileAsset(join(web, file)));
}

/** Mounts the built-in page at `/` and what it needs beside the look. */
export function mountPage(server: Server): void {
  mountAsset(server, '/', fileAsset(join(web, 'index.html')));
  for (const file of readdirSync(web).filter((name) => !shared.has(name))) {
    mountAsset(server, `/assets/web/${file}`, fileAsset(join(web, file)));
  }
  mountAsset(
    server,
    '/assets/adaptivecards.min.js',
    fileAsset(packages.resolve('adaptivecards/dist/adaptivecards.min.js')),
  );
  mountAsset(
    server,
    '/assets/directline.js',
    fileAsset(
      join(dirname(packages.resolve('botframework-directlinejs/package.json')), 'dist/directline.js'),
    ),
  );
}
