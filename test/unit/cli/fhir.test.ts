import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { encodeCase } from '../../../src/machine/caseCode/caseCode.ts';
import { codeSystemOf } from '../../../src/machine/fhir/codeSystem.ts';
import { questionnaireOf } from '../../../src/machine/fhir/questionnaire.ts';
import { responseOf } from '../../../src/machine/fhir/response.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { runNelm } from '../../fixtures/runNelm.ts';

const folder = mkdtempSync(join(tmpdir(), 'fhir-'));
afterAll(() => rmSync(folder, { recursive: true }));

const coded = {
  answers: [
    { question: 'differentiation', answer: 'well' },
    { question: 'sstrImaging', answer: 'positive' },
  ],
  situations: ['pregnancy'],
} as const;
const code = encodeCase(cases, coded);

test.each([
  [['questionnaire'], questionnaireOf(cases)],
  [['codes'], codeSystemOf(cases)],
  [['response', code], responseOf(cases, coded)],
  [['response', code, '--authored', '2026-11-29'], responseOf(cases, coded, '2026-11-29')],
])('nelm fhir %j prints the resource as JSON', async (words, resource) => {
  const { said, errors, code: status } = await runNelm(['fhir', ...words]);
  expect([errors, status]).toEqual(['', 0]);
  expect(JSON.parse(said)).toEqual(JSON.parse(JSON.stringify(resource)));
});

test('a response that comes from outside gives the code of its case', async () => {
  const named = { ...responseOf(cases, coded), subject: { display: 'Jane Roe' } };
  writeFileSync(join(folder, 'response.json'), JSON.stringify(named));
  const { said, errors, code: status } = await runNelm(['fhir', 'open', 'response.json'], { cwd: folder });
  expect([errors, status]).toEqual(['', 0]);
  expect(said).toContain(`Case code: ${code}\n`);
  expect(said).toContain('SSTR imaging: Positive in all relevant lesions (not asked so far)\n');
  expect(said).toContain('Special situations: Pregnancy or breastfeeding\n');
  expect(said).toContain('Open question: Ki-67 / grade\n');
  expect(said).toContain('Not read: subject\n');
  expect(said).toContain(guideline.safety.banner);
  expect(said).not.toContain('Jane Roe');
});

test('at an outcome the bot is pointed to, whose card says what closes an option', async () => {
  const finished = { answers: [{ question: 'differentiation', answer: 'unknown' }], situations: [] } as const;
  writeFileSync(join(folder, 'finished.json'), JSON.stringify(responseOf(cases, finished)));
  const { said } = await runNelm(['fhir', 'open', 'finished.json'], { cwd: folder });
  expect(said).toContain('Every question is answered');
});

test.each([
  ['{ "name": "Jane Roe" ', 'The file is not JSON.\n'],
  ['{ "resourceType": "Patient" }', 'This is no QuestionnaireResponse of FHIR R4'],
])('a file that holds %s is refused in one line', async (text, says) => {
  writeFileSync(join(folder, 'other.json'), text);
  const { said, errors, code: status } = await runNelm(['fhir', 'open', 'other.json'], { cwd: folder });
  expect([said, status]).toEqual(['', 1]);
  expect(errors).toContain(says);
  expect(errors).not.toContain('Jane Roe');
});

test.each([
  [['open', 'nowhere.json'], 'nowhere.json cannot be read.'],
  [['response', 'NELM-12345'], 'The case code is too short.'],
  [
    ['response', `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`],
    'The case code has a typing error.',
  ],
  [['response', code, '--authored', 'yesterday'], '--authored is not a day.'],
  [['response', code, '--authored', '2026-02-30'], '--authored is not a day.'],
  [['respons'], 'There is no verb "fhir respons". Did you mean fhir response?'],
])('nelm fhir %j is wrong use, and says why', async (words, says) => {
  const { said, errors, code: status } = await runNelm(['fhir', ...words], { cwd: folder });
  expect([said, status]).toEqual(['', 2]);
  expect(errors).toContain(says);
});
