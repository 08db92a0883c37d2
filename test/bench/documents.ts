import { caseRecord } from '../../src/conversation/record/caseRecord.ts';
import { recordMarkdown } from '../../src/conversation/record/markdown.ts';
import type { RecordDocument } from '../../src/conversation/record/recordDocument.ts';
import { currentCases } from '../../src/current.ts';
import { vignettes } from '../fixtures/vignettes.ts';
import { median, printTable, quick } from './measure.ts';

/**
 * How long the record of a case takes in each form, over the dossier's vignettes; the first PDF and the first Word
 * document also load their packages. Run with `node test/bench/documents.ts [--quick]`.
 */
const rounds = quick ? 1 : 5;

const cases = currentCases();

function recordAt(index: number): RecordDocument {
  const { answers } = vignettes[index % vignettes.length] ?? {};
  const record = caseRecord(cases, { state: cases.follow(answers ?? {}), pending: [] }, { at: 0 });
  if (record === null) throw new Error('A vignette has no outcome.');
  return record;
}

const forms: Readonly<Record<string, (record: RecordDocument) => Promise<unknown>>> = {
  Markdown: async (record) => recordMarkdown(record),
  PDF: async (record) => (await import('../../src/server/documents/pdf.ts')).recordPdf(record),
  Word: async (record) => (await import('../../src/server/documents/word.ts')).recordWord(record),
};

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

// What the guideline makes once is not the record's.
recordAt(0);
const modelTimes: number[] = [];
const rows: (readonly string[])[] = [];
/* oxlint-disable no-await-in-loop -- one measurement after the other */
for (const [name, draw] of Object.entries(forms)) {
  const first = await timed(() => draw(recordAt(0)));
  const later: number[] = [];
  for (let index = 0; index < rounds * vignettes.length; index += 1) {
    let record = recordAt(0);
    modelTimes.push(await timed(() => (record = recordAt(index))));
    later.push(await timed(() => draw(record)));
  }
  rows.push([name, first.toFixed(0), median(later).toFixed(0), Math.max(...later).toFixed(0)]);
}
/* oxlint-enable no-await-in-loop */
printTable('The record of a case, in milliseconds', [
  ['', 'first', 'median', 'longest'],
  ['the model', '', median(modelTimes).toFixed(0), Math.max(...modelTimes).toFixed(0)],
  ...rows,
]);
