import { expect, test } from 'vitest';
import { caseRecord } from '../../../../src/conversation/record/caseRecord.ts';
import { recordMarkdown } from '../../../../src/conversation/record/markdown.ts';
import { cases } from '../../../fixtures/guideline.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';

/** Documents that a clinician reads: `npx vitest run test/unit/conversation/record/vignettes.test.ts --update` writes them. */
test.each(vignettes)('the record of $id is the one that is kept and read', async ({ id, answers }) => {
  const known = { state: cases.follow(answers), pending: [] };
  const record = caseRecord(cases, known, { at: Date.UTC(2026, 10, 29) });
  if (record === null) throw new Error('The vignette has no outcome.');
  await expect(recordMarkdown(record)).toMatchFileSnapshot(`../../../golden/records/${id}.md`);
});
