import type { PdfDefinition } from 'pdfmake';
import type { RecordDocument } from '../../conversation/record/recordDocument.ts';
import { unreachable } from '../../guideline/errors.ts';
import { once } from '../../machine/once.ts';
import { fontFiles } from './fontFiles.ts';
import { pdfDefinition } from './pdfDefinition.ts';
import { triedSizes } from './pdfParts.ts';

/**
 * A record as PDF, the same bytes for the same record: in the size that is read best, unless a smaller one saves a
 * page. pdfmake is loaded when the first is asked for.
 */
export async function recordPdf(record: RecordDocument): Promise<Buffer> {
  let best: Drawn | null = null;
  for (const sizes of triedSizes) {
    const next = await drawn(pdfDefinition(record, sizes));
    if (best === null || next.pages < best.pages) best = next;
    if (best.pages === 1) break;
  }
  return best?.bytes ?? unreachable('No size was tried.');
}

interface Drawn {
  readonly bytes: Buffer;
  readonly pages: number;
}

async function drawn(definition: PdfDefinition): Promise<Drawn> {
  const pdfmake = await loaded();
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
