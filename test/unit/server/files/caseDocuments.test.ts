import { expect, test } from 'vitest';
import type { LinkedCase, LinkedFile } from '../../../../src/conversation/contract/links.ts';
import { encodeCase, encodeIn } from '../../../../src/machine/caseCode/caseCode.ts';
import { editionOf } from '../../../../src/machine/caseCode/edition.ts';
import { caseDocuments } from '../../../../src/server/files/caseDocuments.ts';
import { cases } from '../../../fixtures/guideline.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';

const documents = caseDocuments(cases, () => Promise.resolve('a1b2c3d4e5f6a7b8'));
const at = Date.UTC(2026, 10, 29);
const { answers } = cases.follow(vignettes.find(({ id }) => id === 'V12')?.answers ?? {});
const code = encodeCase(cases, { answers, situations: [] });
const content: LinkedCase = { code, notTaken: [], choice: null };

async function drawn(file: LinkedFile, of: LinkedCase = content): Promise<Uint8Array> {
  const made = await documents[file](of, at);
  if (made.kind !== 'drawn') throw new Error(`There is no file: ${made.kind}.`);
  return made.body;
}

const beginnings: Readonly<Record<LinkedFile, string>> = {
  pdf: '%PDF-',
  docx: 'PK',
  md: '# NET liver pathway',
  svg: '<svg ',
  png: '\u0089PNG',
};

test.each(['md', 'svg'] as const)('%s is drawn from the code alone', isDrawn);
// Each loads a package.
test.each(['pdf', 'docx', 'png'] as const)('%s is drawn from the code alone', { tags: ['long'] }, isDrawn);

async function isDrawn(file: LinkedFile): Promise<void> {
  const bytes = await drawn(file);
  expect(Buffer.from(bytes).toString('latin1').startsWith(beginnings[file])).toBe(true);
}

test('a choice otherwise stands in the file, with its reason, above the answers', async () => {
  const choice = { option: 'noneOfThese', reason: 'notAvailable' } as const;
  const text = Buffer.from(await drawn('md', { ...content, choice })).toString();
  expect(text.indexOf('Not available here')).toBeGreaterThan(0);
  expect(text.indexOf('Not available here')).toBeLessThan(text.indexOf('## Answers used'));
  const agreed = Buffer.from(await drawn('md')).toString();
  expect(agreed).not.toContain('Not available here');
  expect(agreed).toContain('program a1b2c3d4e5f6.');
});

test('a case before its outcome, and a code of another guideline, give no file', async () => {
  const none = encodeCase(cases, { answers: [], situations: [] });
  const early = encodeCase(cases, { answers: answers.slice(0, 1), situations: [] });
  expect(await documents.md({ ...content, code: none }, at)).toEqual({ kind: 'noOutcome' });
  expect(await documents.md({ ...content, code: early }, at)).toEqual({ kind: 'noOutcome' });
  const edition = editionOf(cases);
  const other = { ...edition, guideline: { version: '9.9.9', hash: 'f'.repeat(64) } };
  const foreign = encodeIn(other, { answers, situations: [] });
  expect(await documents.md({ ...content, code: foreign }, at)).toEqual({ kind: 'otherGuideline' });
  const logic = { ...cases, stamp: { ...cases.stamp, hash: '0'.repeat(64) } };
  const ofLogic = encodeCase(logic, { answers, situations: [] });
  expect(await documents.md({ ...content, code: ofLogic }, at)).toEqual({ kind: 'otherGuideline' });
});

test('a code that was altered on its way is a fault, not a file', async () => {
  const altered = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;
  await expect(documents.md({ ...content, code: altered }, at)).rejects.toThrow('typing error');
});
