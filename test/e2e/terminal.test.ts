import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { questions } from '../../src/guideline/questions/index.ts';
import { runNelm, startNelm } from '../fixtures/runNelm.ts';

const first = questions.differentiation.ask;
const second = questions.ki67.ask;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-terminal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const around = (typed: string, env: Record<string, string> = {}) => ({
  cwd: folder,
  env: { STORAGE: `sqlite:${join(folder, 'nelm.db')}`, FORCE_COLOR: '1', ...env },
  typed,
});

const talk = (typed: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
  runNelm(['chat', ...args], around(typed, env));

test('a case is held through a pipe, to the last answer', async () => {
  const { said, errors, code } = await startNelm(['chat', '--ephemeral'], around('new case\nwell\nback'));
  expect(code).toBe(0);
  expect(errors).toBe('');
  const [welcome, ...asked] = said.split(/^Question /m);
  expect(welcome).not.toContain(first);
  expect(asked).toHaveLength(3);
  expect(asked[0]).toContain(first);
  expect(asked[1]).toContain(second);
  expect(asked[2]).toContain(first);
  expect(said).not.toContain('> ');
  expect(said).not.toContain('\u001B');
});

test('a whole vignette through a pipe (V10)', async () => {
  const lines = [
    'new case',
    'carcinoid',
    'Ki-67 4%',
    'PS1',
    'limited',
    'miliary',
    'non-functional',
    'grew on octreotide',
    'DOTATATE avid',
  ];
  const { said, code } = await talk(`${lines.join('\n')}\n`, ['--ephemeral']);
  expect(code).toBe(0);
  expect(said).toContain('Peptide receptor radionuclide therapy');
  expect(said).toContain('- C20 Organ function was not asked');
});

test('every option of a question can be read and typed', async () => {
  const { said } = await talk('new case\n', ['--ephemeral']);
  for (const { label } of questions.differentiation.options) {
    expect(said).toContain(`- ${label}`);
    const answered = await talk(`new case\n${label}\npath\n`, ['--ephemeral']);
    expect(answered.said).toContain(`1. Differentiation: ${label}`);
  }
});

test('an argument that is not known is an error', async () => {
  const { said, errors, code } = await talk('', ['--wrong']);
  expect(code).toBe(2);
  expect(said).toBe('');
  expect(errors).toContain('--wrong');
});

test('a case survives a restart, unless it is to begin afresh or nothing is kept', async () => {
  await talk('new case\nwell\n');
  const again = await talk('');
  expect(again.said).toContain(second);
  expect(again.code).toBe(0);
  expect((await talk('', ['--ephemeral'])).said).not.toContain(second);
  expect((await talk('', ['--new'])).said).not.toContain(second);
  expect((await talk('')).said).not.toContain(second);
});

test('storage that cannot be opened is said in a clear line, with exit code 1', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const { said, errors, code } = await talk('help\n', [], { STORAGE: `sqlite:${join(file, 'nelm.db')}` });
  expect(code).toBe(1);
  expect(said).toBe('');
  expect(errors).toMatch(/^The storage cannot be opened: /);
  expect(errors).not.toContain('    at ');
});
