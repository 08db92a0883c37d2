import type { PdfDefinition } from 'pdfmake';
import type { RecordDocument } from '../../conversation/record/recordDocument.ts';
import { once } from '../../machine/once.ts';
import { fontFiles } from './fontFiles.ts';
import { pdfDefinition } from './pdfDefinition.ts';
import { onePageSizes, ordinarySizes, type Sizes } from './pdfParts.ts';

/**
 * A record as PDF, the same bytes for the same record: in the size that is read best, or in a smaller one where that
 * puts all but its picture on one page. pdfmake is loaded when the first is asked for.
 */
export async function recordPdf(record: RecordDocument): Promise<Buffer> {
  const ordinary = await drawn(record, ordinarySizes);
  const onePage = record.parts.some(({ id }) => id === 'picture') ? 2 : 1;
  // What is longer than that by more than a page is not brought to it by smaller letters.
  if (ordinary.pages !== onePage + 1) return ordinary.bytes;
  const smaller = await drawn(record, onePageSizes);
  return smaller.pages === onePage ? smaller.bytes : ordinary.bytes;
}

async function drawn(
  record: RecordDocument,
  sizes: Sizes,
): Promise<{ readonly bytes: Buffer; readonly pages: number }> {
  const pdfmake = await loaded();
  const definition = pdfDefinition(record, sizes);
  let pages = 0;
  const header: PdfDefinition['header'] = (page, ofPages) => {
    pages = ofPages;
    return definition.header(page, ofPages);
  };
  const bytes = await pdfmake.createPdf({ ...definition, header }).getBuffer();
  return { bytes, pages };
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
