import { expect, test } from 'vitest';
import { readWords } from '../../../src/cli/program/commandLine.ts';
import { checkLine, type CheckOptions, checkOptions } from '../../../src/cli/verbs/quizCheck/options.ts';
import { runNelm } from '../../fixtures/runNelm.ts';

function optionsIn(args: readonly string[]): CheckOptions {
  const line = checkLine();
  readWords(line, args);
  return checkOptions(line);
}

test.each([
  ['--items 0', '--items cannot be "0". Allowed: a whole number from 1 to 1000000.'],
  ['--items x', '--items cannot be "x"'],
  ['--seed -1', '--seed cannot be "-1". Allowed: a whole number from 0 to 4294967295.'],
  ['--seed 1.5', '--seed cannot be "1.5"'],
  ['--evenly --vignettes', 'one of --evenly, --cross-read and --vignettes'],
  ['--odd', 'Unknown option --odd. Allowed: --items, --seed, --evenly, --cross-read, --vignettes, --help.'],
  ['x', 'not "x"'],
])('%s is refused in one line', async (wrong, named) => {
  const { said, errors, code } = await runNelm(['quiz', 'check', ...wrong.split(' ')]);
  expect([said, code]).toEqual(['', 2]);
  expect(errors).toContain(named);
  expect(errors.trimEnd()).not.toContain('\n');
});

test('the usual options are taken', () => {
  expect(optionsIn([])).toEqual({ task: 'check', count: 10_000, seed: 1 });
  expect(optionsIn(['--cross-read', '--seed', '7'])).toEqual({ task: 'crossRead', count: 1_000, seed: 7 });
});

test('cases are printed to be read', async () => {
  const { said, errors, code } = await runNelm([
    'quiz',
    'check',
    '--vignettes',
    '--items',
    '2',
    '--seed',
    '5',
  ]);
  expect([errors, code]).toEqual(['', 0]);
  expect(said.match(/^## /gm)).toHaveLength(2);
});

test('a sample that holds but does not reach everything is a failure', async () => {
  const { said, code } = await runNelm(['quiz', 'check', '--items', '3']);
  expect(said).toMatch(/^3 items from seed 1 in /);
  expect(said).toContain('\nfaults: 0\n');
  expect(said).toMatch(/^kinds reached: \d of 7; missing: /m);
  expect(code).toBe(1);
});

test('cases read across give their figures', async () => {
  const { said, code } = await runNelm(['quiz', 'check', '--cross-read', '--items', '3']);
  expect(said).toMatch(/^3 cases from seed 1\nanswers read as stated: [1-9]/);
  expect(said).toMatch(/^answers read otherwise: 0$/m);
  expect(code).toBe(0);
});
