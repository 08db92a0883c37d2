import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { commandLine, readWords, runVerb } from '../../../src/cli/program/commandLine.ts';
import { hasCode } from '../../../src/guideline/errors.ts';
import { runNelm } from '../../fixtures/runNelm.ts';

const lineOf = () =>
  commandLine('mutate', { examples: [['', 'all']], status: '0 good' })
    .argument('[file]', 'a file')
    .option('--seed <number>', 'a seed', '1')
    .option('--json <file>', 'a report')
    .option('--quiet', 'no progress');

/** What a command line comes to, or why it is refused. */
function read(...args: readonly string[]) {
  const line = lineOf();
  try {
    readWords(line, args);
  } catch (error) {
    if (hasCode(error, 'CommandLineNotUsable')) return error.message;
    throw error;
  }
  return { file: line.processedArgs[0], ...line.opts() };
}

describe('values', () => {
  test('a negative number after an option is its value; what follows a number is left alone', () => {
    expect(read('--seed', '-1', '--quiet')).toEqual({ file: undefined, seed: '-1', quiet: true });
    expect(read('--seed', '-1', '-2')).toEqual({ file: '-2', seed: '-1' });
    expect(read('--seed=-1')).toEqual({ file: undefined, seed: '-1' });
    expect(read('--quiet', '-x', '20')).toMatch(/^Unknown option -x\. Allowed: <file>, --seed, --json/);
    expect(read('20', '-2')).toMatch(/^Use: npm run mutate -- \[options\] \[file\], not "20 -2"\./);
  });

  test('a word that begins with a dash is a value only after an equals sign; a lone dash is one', () => {
    const needs = '--json needs a value; one that begins with a dash is written --json=-….';
    expect(read('--json', '--quiet')).toBe(needs);
    expect(read('--json', '-x')).toBe(needs);
    expect(read('--json')).toBe(needs);
    expect(read('--json', '--')).toBe(needs);
    expect(read('--json=-x')).toMatchObject({ json: '-x' });
    expect(read('--json', '-')).toMatchObject({ json: '-' });
    expect(read('--quiet', '--', '--json')).toMatchObject({ file: '--json' });
  });
});

describe('wrong use', () => {
  test('names the nearest option, and what is allowed, in one line', () => {
    expect(read('--sede', '1')).toBe(
      'Unknown option --sede. Did you mean --seed? Allowed: <file>, --seed, --json, --quiet, --help. Use: npm run mutate -- [options] [file]',
    );
  });

  test('a word that is missing is named', async () => {
    expect(await runNelm(['coverage', 'diff'])).toEqual({
      said: '',
      errors: 'Use: npm run coverage -- diff [options] <old.json> [new.json]. Missing: <old.json>.\n',
      code: 2,
    });
  });

  test('is told on standard error alone, with status 2, and nothing is done', async () => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const written = Promise.all([textOf(stdout), textOf(stderr)]);
    let done = false;
    const status = await runVerb(lineOf(), ['--odd'], { stdout, stderr }, () => {
      done = true;
      return 0;
    });
    stdout.end();
    stderr.end();
    expect([status, done]).toEqual([2, false]);
    expect(await written).toEqual(['', expect.stringMatching(/^Unknown option --odd\. .*\n$/)]);
  });
});

test('a fault that is no wrong use is thrown on', async () => {
  const { stdout, stderr } = process;
  const failing = runVerb(lineOf(), [], { stdout, stderr }, () => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
});
