import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseRecord } from '../../../src/conversation/record/caseRecord.ts';
import { recordMarkdown } from '../../../src/conversation/record/markdown.ts';
import { plainText } from '../../../src/conversation/record/plainText.ts';
import { cases } from '../../fixtures/guideline.ts';
import { runNelm } from '../../fixtures/runNelm.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const state = cases.follow(vignettes.find(({ id }) => id === 'V12')?.answers ?? {});
const answers = ['differentiation=NEC', 'performanceStatus=1', 'necLine=not yet'];
const written = { at: Date.UTC(2026, 10, 29, 12) };
const record = caseRecord(cases, { state, pending: [] }, written);
const asText = caseRecord(cases, { state, pending: [] }, written, {}, 'text');
const code = record?.caseCode ?? '';

test('without a file the record is printed as text, from a code as from answers', async () => {
  if (asText === null) throw new Error('The case has no outcome.');
  const text = `${plainText(asText).join('\n')}\n`;
  const day = ['--day', '2026-11-29'];
  expect(await runNelm(['record', ...answers, ...day])).toEqual({ said: text, errors: '', code: 0 });
  expect(await runNelm(['record', code, ...day])).toEqual({ said: text, errors: '', code: 0 });
});

test('it is written in every form that is asked for', async () => {
  if (record === null) throw new Error('The case has no outcome.');
  const files = ['--pdf', 'a.pdf', '--docx', 'a.docx', '--md', 'a.md', '--text', 'a.txt'];
  const ran = await runNelm(['record', code, ...files, '--day', '2026-11-29'], { cwd: folder });
  expect(ran).toEqual({ said: '', errors: '', code: 0 });
  const file = (name: string): Buffer => readFileSync(join(folder, name));
  expect(file('a.md').toString()).toBe(recordMarkdown(record));
  expect(file('a.txt').toString()).toContain(code);
  expect(file('a.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  expect(file('a.docx').subarray(0, 2).toString()).toBe('PK');
});

test.each([
  [
    'a code with a typing error',
    [`${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`],
    'typing error',
    1,
  ],
  ['a question that does not exist', ['ki68=2%'], 'There is no question "ki68". Allowed: ', 2],
  ['an answer that is not clear', ['ki67=2'], 'is no answer to ki67', 2],
  ['an impossible value', ['ki67=140%'], 'is no answer to ki67', 2],
  ['a case without an outcome', ['differentiation=NEC'], 'performanceStatus', 2],
  ['a day that is none', [...answers, '--day', 'today'], '--day today is no day', 2],
  ['a day that its month lacks', [...answers, '--day', '2026-02-30'], '--day 2026-02-30 is no day', 2],
  ['a folder that is not there', [...answers, '--pdf', 'none/a.pdf'], 'there is no folder none', 2],
])('%s gets a clear word and writes nothing', async (_name, words, said, status) => {
  const ran = await runNelm(['record', ...words], { cwd: folder });
  expect([ran.said, ran.code]).toEqual(['', status]);
  expect(ran.errors).toContain(said);
});
