import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startNelm } from '../fixtures/runNelm.ts';

const root = join(import.meta.dirname, '../..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** The words after `node src/cli/nelm.ts` of each short name that stands for a verb. */
const shortNames = Object.entries(scripts).flatMap(([script, command]) => {
  const [, words] = /^node src\/cli\/nelm\.ts ?(.*)$/.exec(command) ?? [];
  return words === undefined ? [] : [[script, words.split(' ').filter((word) => word !== '')] as const];
});

/** Those whose own tests start them as a process. */
const startedElsewhere = ['chat', 'coverage', 'quiz:make', 'teams:package'];

test('the short names are found', () => {
  expect(shortNames.map(([script]) => script)).toEqual(
    expect.arrayContaining(['nelm', 'mutate', 'diagram', ...startedElsewhere]),
  );
});

test.each(shortNames.filter(([script]) => !startedElsewhere.includes(script)))(
  'npm run %s starts',
  async (_script, words) => {
    const { said, errors, code } = await startNelm([...words, '--help']);
    expect([errors, code]).toEqual(['', 0]);
    expect(said).toMatch(/^Usage: npm run /);
  },
);

test('the exit status of a verb is that of the process', async () => {
  expect(await startNelm(['quiz', 'mkae'])).toMatchObject({ said: '', code: 2 });
});

test('nelm start runs the server until it is told to stop', async () => {
  const words = [join(root, 'src/cli/nelm.ts'), 'start'];
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', STORAGE: 'memory:' },
  });
  let said = '';
  const errors = textOf(child.stderr);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const early = ended.then((code) => {
    throw new Error(`The server ended with ${code}: ${said}`);
  });
  const endpoint = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = /endpoint: (http:\/\/\S+?)\/api\/messages/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
  const health = await fetch(`${await Promise.race([endpoint, early])}/healthz`);
  expect(health.status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(await errors).toBe('');
});

test('a setting that cannot be used ends nelm start with status 1', async () => {
  const { errors, code } = await startNelm(['start'], { env: { PORT: 'x' } });
  expect(code).toBe(1);
  expect(errors).toMatch(/^PORT is not usable: /);
});

test('regression: npm start took arguments without a word, and served on the usual port', async () => {
  const child = spawn(process.execPath, [join(root, 'src/start.js'), '--port', '4000'], { cwd: root });
  const [errors, code] = await Promise.all([
    textOf(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  expect(code).toBe(2);
  expect(errors).toBe(
    'The server takes no arguments, such as "--port 4000": settings are environment variables, see .env.example.\n',
  );
});

test('an older Node is told which one is needed', async () => {
  const older =
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } })';
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(older)}`, join(root, 'src/start.js')],
    { cwd: root },
  );
  const [errors, code] = await Promise.all([
    textOf(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  expect(code).toBe(2);
  expect(errors).toMatch(/^Node 22\.18 or newer is needed, and this is 20\.1\.0\./);
});
