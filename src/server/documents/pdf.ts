import type { RecordDocument } from '../../conversation/record/recordDocument.ts';
import { once } from '../../machine/once.ts';
import { fontFiles } from './fontFiles.ts';
import { pdfDefinition } from './pdfDefinition.ts';

/** A record as PDF, the same bytes for the same record. pdfmake is loaded when the first is asked for. */
export async function recordPdf(record: RecordDocument): Promise<Buffer> {
  const pdfmake = await loaded();
  return pdfmake.createPdf(pdfDefinition(record)).getBuffer();
}

/** It may read the files of its fonts and nothing else. */
const loaded = once(async () => {
  const { default: pdfmake } = await import('pdfmake');
  const fonts = fontFiles();
  const allowed: ReadonlySet<string> = new Set(Object.values(fonts));
  pdfmake.setFonts({ Roboto: fonts });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path));
  return pdfmake;
});
