import type { PdfNode } from 'pdfmake';
import type { Blank, RecordPart } from '../../conversation/record/recordDocument.ts';
import { sizes } from './pdfParts.ts';

/** Room for a line of handwriting, and for a label of a patient, in points. */
const lineHeight = 17;
const labelHeight = 58;

/** Places to be filled in by hand, in a frame: a box for a label, and lines to write on. */
export function blankRows({ title, blocks }: RecordPart): readonly PdfNode[] {
  const blanks = blocks.flatMap((block) => (block.kind === 'blanks' ? block.items : []));
  return [
    { text: title, bold: true, fontSize: sizes.heading, margin: [0, 5, 0, 1], outline: true },
    {
      table: {
        widths: ['*'],
        heights: blanks.map(({ lines }) => (lines === 0 ? labelHeight : lines * lineHeight)),
        body: blanks.map((blank: Blank) => [{ text: blank.label, fontSize: sizes.small }]),
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
