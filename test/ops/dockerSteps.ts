import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readBuild } from '../../src/server/settings/build.ts';
import { freePort } from '../fixtures/freePort.ts';
import { instructionsOf, pairsOf, wordsOf } from './dockerfile.ts';

/**
 * Runs the steps of the Dockerfile in a clean folder, where there is no Docker: copies, installs, starts the server
 * as the account that the image names, asks for its health as the image does, and stops it. What it cannot show is
 * the base image. Needs the package registry; as root it also shows that the server runs as somebody else.
 */
const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'nelm-image-'));
// Others than its owner must get in: the server runs as one of them.
chmodSync(root, 0o755);
const isRoot = process.getuid?.() === 0;

/** A path of the image in the folder. */
const inside = (text: string): string => text.replaceAll(/(?<=^|[\s:=])\/(app|data)\b/g, `${root}/$1`);

let failed = 0;
const say = (ok: boolean, what: string): void => {
  if (!ok) failed += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}`);
};

try {
  await steps();
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(failed === 0 ? 'All steps held.' : `${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);

async function steps(): Promise<void> {
  const build = await readBuild(process.env, project);
  const args = { BUILD_COMMIT: build.commit ?? '', BUILD_CHANGED: build.changed === false ? 'no' : 'yes' };
  const env: Record<string, string> = { PATH: process.env['PATH'] ?? '' };
  let folder = root;
  let user = 0;
  let start: readonly string[] = [];
  let health: readonly string[] = [];
  for (const { name, rest } of instructionsOf(readFileSync(join(project, 'Dockerfile'), 'utf8'))) {
    console.log(`     ${name} ${rest.slice(0, 100)}`);
    switch (name) {
      case 'ENV':
        Object.assign(env, pairsOf(inside(rest), args));
        break;
      case 'WORKDIR':
        folder = inside(rest);
        mkdirSync(folder, { recursive: true });
        break;
      case 'COPY':
        copy(rest.split(/\s+/), folder);
        break;
      case 'RUN':
        // Only root may give files away.
        execFileSync('sh', ['-ec', isRoot ? inside(rest) : inside(rest).replace(/&& chown .*/, '')], {
          cwd: folder,
          // With what npm needs of this machine to reach its registry.
          env: { ...process.env, ...env },
          stdio: ['ignore', 'ignore', 'inherit'],
        });
        break;
      case 'USER':
        user = Number(rest);
        break;
      case 'CMD':
        start = wordsOf(rest);
        break;
      case 'HEALTHCHECK':
        health = wordsOf(rest);
        break;
      case 'FROM':
      case 'ARG':
      case 'VOLUME':
      case 'EXPOSE':
        break;
      default:
        say(false, `${name} is not known to this script`);
    }
  }
  say(user > 0, `the account of the image is not root: ${user}`);
  say(!existsSync(join(root, 'app/node_modules/vitest')), 'no package for development is installed');
  say(!existsSync(join(root, 'app/test')), 'no tests are in the image');
  await serve({ start, health, folder, user, env, commit: build.commit });
}

/** Copies what git knows of the sources, as the build's context does. */
function copy(words: readonly string[], folder: string): void {
  const target = join(folder, words.at(-1) ?? '.');
  for (const source of words.slice(0, -1)) {
    const files = execFileSync('git', ['ls-files', '--', source], { cwd: project, encoding: 'utf8' });
    for (const file of files.trim().split('\n')) {
      const to = join(statSync(join(project, source)).isDirectory() ? dirname(target) : target, file);
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(project, file), to);
    }
  }
}

interface Image {
  readonly start: readonly string[];
  readonly health: readonly string[];
  readonly folder: string;
  readonly user: number;
  readonly env: Readonly<Record<string, string>>;
  readonly commit: string | null;
}

async function serve({ start, health, folder, user, env, commit }: Image): Promise<void> {
  const as = isRoot ? { uid: user, gid: user } : {};
  const run = (words: readonly string[], more: Readonly<Record<string, string>>) => {
    const [program = '', ...rest] = words;
    return spawn(program === 'node' ? process.execPath : program, rest, {
      ...as,
      cwd: folder,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  const refused = run(start, {});
  let said = '';
  refused.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(refused, 'close')) as [number | null];
  say(
    code === 1 && said.startsWith('HOST is 0.0.0.0, but without MicrosoftAppId'),
    'without credentials it does not start, and says why',
  );

  const port = await freePort();
  const settings = {
    HOST: '127.0.0.1',
    PORT: String(port),
    MicrosoftAppId: '00000000-0000-0000-0000-00000000000a',
    MicrosoftAppPassword: 'not-real',
    MicrosoftAppTenantId: '00000000-0000-0000-0000-0000000000aa',
    ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/',
  };
  const server = run(start, settings);
  const ended = once(server, 'close');
  say(await healthy(() => run(health, settings)), 'its health check holds');
  const uid = isRoot ? statSync(`/proc/${server.pid}`).uid : user;
  say(uid === user, `it runs as ${uid}`);
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
  const body = (await answer.json()) as { readonly build: { readonly commit: string | null } };
  say(
    answer.status === 200 && body.build.commit === commit,
    `/healthz names the commit ${body.build.commit?.slice(0, 12)}`,
  );
  const refusal = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      conversation: { id: 'c' },
      from: { id: 'u' },
    }),
  });
  say(refusal.status === 401, `an unsigned activity gets ${refusal.status}`);
  const mode = statSync(join(root, 'data/nelm.db')).mode & 0o777;
  say(mode === 0o600, `its database can be read by its owner alone: ${mode.toString(8)}`);
  server.kill('SIGTERM');
  const [end] = (await ended) as [number | null];
  say(end === 0, `at SIGTERM it ends with ${end}`);
}

/** Runs the health check of the image until it holds, for as long as its start may take. */
async function healthy(check: () => ReturnType<typeof spawn>): Promise<boolean> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const [code] = (await once(check(), 'close')) as [number | null];
    if (code === 0) return true;
    // oxlint-disable-next-line no-await-in-loop
    await setTimeout(1_000);
  }
  return false;
}
