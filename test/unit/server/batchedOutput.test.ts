import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a process writes whose log goes to standard output, by the words of its lines. */
function linesOf(program: string): readonly string[] {
  const log = new URL('../../../src/server/log.ts', import.meta.url).href;
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { createLog } from '${log}'; const log = createLog({ logLevel: 'info' }); ${program}`,
    ],
    { encoding: 'utf8' },
  );
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String((JSON.parse(line) as { readonly msg: unknown }).msg));
}

const numbers = Array.from({ length: 1_000 }, (_, index) => String(index));

test.each([
  ['ends', ''],
  ['is ended', 'process.exit(1);'],
  ['fails', "throw new Error('A fault that nobody caught.');"],
])('when the process %s, every line is written, once and in order', (_how, end) => {
  expect(linesOf(`for (let i = 0; i < 1000; i += 1) log.info(String(i)); ${end}`)).toEqual(numbers);
});

test('a fatal fault is written at once, with what waited before it', () => {
  const killed = "process.kill(process.pid, 'SIGKILL');";
  expect(linesOf(`log.info('before'); log.fatal('the fault'); ${killed}`)).toEqual(['before', 'the fault']);
});

test('while the process goes on, lines of turns that follow one another share a write', () => {
  // It ends itself once all lines are out, and says in how many writes.
  const program = `
    const { default: fs } = await import('node:fs');
    const { setImmediate } = await import('node:timers/promises');
    const { write } = fs;
    let [out, writes] = [0, 0];
    fs.write = (fd, text, ...rest) => {
      writes += 1;
      out += text.split('\\n').length - 1;
      if (out === 200) process.once('exit', () => process.stdout.write(JSON.stringify({ msg: writes })));
      if (out === 200) clearInterval(alive);
      return write(fd, text, ...rest);
    };
    const alive = setInterval(() => undefined, 1_000);
    for (let line = 0; line < 200; line += 1) {
      log.info(String(line));
      await setImmediate();
    }`;
  const lines = linesOf(program);
  expect(lines.slice(0, -1)).toEqual(numbers.slice(0, 200));
  expect(Number(lines.at(-1))).toBeLessThan(100);
});
