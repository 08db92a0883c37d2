import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Server } from 'restify';
import { fileAsset, mountAsset } from './http/asset.ts';

const web = join(import.meta.dirname, 'web');
const packages = createRequire(import.meta.url);

/** What the pages need that stand without the chat: the chart, privacy, terms and support. */
const shared: ReadonlySet<string> = new Set([
  'theme.css',
  'legal.css',
  'pathway.css',
  'pathway.js',
  'icon.svg',
]);

/** The libraries of the page, by the path that it loads them from. */
const libraries: Readonly<Record<string, () => string>> = {
  '/assets/adaptivecards.min.js': () => packages.resolve('adaptivecards/dist/adaptivecards.min.js'),
  '/assets/directline.js': () =>
    join(dirname(packages.resolve('botframework-directlinejs/package.json')), 'dist/directline.js'),
};

/** Mounts what all pages need below `/assets`. */
export function mountLook(server: Server): void {
  for (const file of shared) mountWeb(server, `/assets/web/${file}`, file);
}

/** Mounts the built-in page at `/` and what it needs beside the look. */
export function mountPage(server: Server): void {
  mountWeb(server, '/', 'index.html');
  for (const file of readdirSync(web).filter((name) => !shared.has(name))) {
    mountWeb(server, `/assets/web/${file}`, file);
  }
  for (const [path, find] of Object.entries(libraries)) {
    mountAsset(server, path, async () => fileAsset(find()));
  }
}

function mountWeb(server: Server, path: string, file: string): void {
  mountAsset(server, path, () => fileAsset(join(web, file)));
}
