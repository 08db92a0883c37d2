import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { audiences, verbs } from '../../../src/cli/program/verbs.ts';
import { runNelm } from '../../fixtures/runNelm.ts';

const { scripts, bin } = z
  .object({ scripts: z.record(z.string(), z.string()), bin: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')));

describe('the help of the program', () => {
  test('lists every verb with what it does, under whom it is for', async () => {
    const { said, errors, code } = await runNelm(['--help']);
    expect([errors, code]).toEqual(['', 0]);
    const sections = said.split('\n\n');
    for (const { name, audience, summary } of verbs) {
      const section = sections.find((text) => text.startsWith(`${audiences[audience]}:\n`));
      expect(section?.split('\n').map((line) => line.trim().replace(/ {2,}/, ': '))).toContain(
        `${name}: ${summary}`,
      );
    }
    expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThan(110);
  });

  test('of a group lists its verbs alone', async () => {
    const { said, code } = await runNelm(['quiz', '--help']);
    expect(code).toBe(0);
    expect(said).toContain('quiz make');
    expect(said).not.toContain('coverage');
  });

  test('is told as wrong use when no verb is given', async () => {
    for (const words of [[], ['quiz']]) {
      const { said } = await runNelm([...words, '--help']);
      expect(await runNelm(words)).toEqual({ said: '', errors: said, code: 2 });
    }
  });
});

describe('what is not known is told in one line that offers the nearest and says what is allowed', () => {
  test.each([
    [
      'coverag',
      'There is no verb "coverag". Did you mean coverage? Allowed: start, chat, record, pathway, coverage, ',
    ],
    [
      'coverage dif a b',
      'There is no verb "coverage dif". Did you mean coverage diff? Allowed: replay, export, diff, changes, or options.',
    ],
    [
      'quiz mkae',
      'There is no verb "quiz mkae". Did you mean quiz make? Allowed: check, make, sample, flagged, difficulty, withdraw, or --help.',
    ],
    ['quizz make', 'Did you mean quiz make?'],
    ['quiz:make 20', 'Did you mean quiz make?'],
    ['teams package', 'Did you mean teams-package?'],
    ['Chat', 'Did you mean chat?'],
    ['fly', 'There is no verb "fly". Allowed: start, '],
    ['--colour', 'Unknown option --colour. Allowed: start, '],
    [
      'quiz --colour',
      'Unknown option --colour. Allowed: check, make, sample, flagged, difficulty, withdraw, or --help.',
    ],
  ])('%s', async (words, told) => {
    const { said, errors, code } = await runNelm(words.split(' '));
    expect([said, code]).toEqual(['', 2]);
    expect(errors).toContain(told);
    expect(errors.trimEnd()).not.toContain('\n');
  });
});

describe.each(verbs)('$name', ({ name, typed }) => {
  test('tells its options, examples and exit statuses', async () => {
    const { said, errors, code } = await runNelm([...name.split(' '), '--help']);
    expect([errors, code]).toEqual(['', 0]);
    expect(said.startsWith(`Usage: ${typed} [options]`)).toBe(true);
    expect(said).toContain(`Examples:\n  ${typed.replace(/ --$/, '')}`);
    expect(said).toMatch(/^Exit status: 0 .*, 2 wrong use/m);
  });

  test('refuses an option that it does not have', async () => {
    const { said, errors, code } = await runNelm([...name.split(' '), '--no-such-option']);
    expect([said, code]).toEqual(['', 2]);
    expect(errors).toMatch(/^Unknown option --no-such-option\. .*Allowed: .*--help\./);
    expect(errors.trimEnd()).not.toContain('\n');
  });

  test('is typed as package.json has it', () => {
    const [, script = '', words = ''] = /^npm run (\S+) --(?: (.+))?$/.exec(typed) ?? [];
    const called = scripts[script] ?? '';
    expect(called).toMatch(/^node src\/cli\/nelm\.ts\b/);
    expect(`${called} ${words}`.trim()).toBe(`node ${bin['nelm']} ${name}`);
  });
});
