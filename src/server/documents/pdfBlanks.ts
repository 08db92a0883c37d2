import type { PdfNode } from 'pdfmake';
import type { RecordPart } from '../../conversation/record/recordDocument.ts';
import { heading, type Sizes } from './pdfParts.ts';

/** Room for a line of handwriting, and for the label of a patient, in points. */
const lineHeight = 16;
const labelHeight = 48;

/** Places to be filled in by hand, in a frame: a box for a label, and lines to write on. */
export function blankRows({ title, blocks }: RecordPart, sizes: Sizes): readonly PdfNode[] {
  const blanks = blocks.flatMap((block) => (block.kind === 'blanks' ? block.items : []));
  return [
    heading(title, sizes),
    {
      table: {
        widths: ['*'],
        heights: blanks.map(({ lines }) => (lines === 0 ? labelHeight : lines * lineHeight)),
        body: blanks.map(({ label }) => [{ text: label, fontSize: sizes.small }]),
        dontBreakRows: true,
      },
      layout: {
        hLineWidth: () => 0.5,
        vLineWidth: () => 0.5,
        paddingTop: () => 1,
        paddingBottom: () => 1,
      },
    },
  ];
}
