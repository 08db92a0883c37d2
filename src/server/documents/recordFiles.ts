import type { LinkedFile } from '../../conversation/contract/links.ts';
import type { RecordDocument } from '../../conversation/record/recordDocument.ts';
import { unreachable } from '../../guideline/errors.ts';

/** Pixels across a picture of a route, so that it can be read on a screen and on paper. */
const pictureWidth = 1600;

/** Draws a record as a file of each form. What a form takes is loaded when the first of it is asked for. */
export const recordFiles: Readonly<Record<LinkedFile, (record: RecordDocument) => Promise<Uint8Array>>> = {
  pdf: async (record) => (await import('./pdf.ts')).recordPdf(record),
  docx: async (record) => (await import('./word.ts')).recordWord(record),
  md: async (record) => {
    const { recordMarkdown } = await import('../../conversation/record/markdown.ts');
    return Buffer.from(recordMarkdown(record));
  },
  png: async (record) => (await import('./png.ts')).pngOf(svgOf(record), pictureWidth),
  svg: async (record) => Promise.resolve(Buffer.from(svgOf(record))),
};

function svgOf({ parts }: RecordDocument): string {
  const pictures = parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'picture' ? [block.svg] : []));
  return pictures[0] ?? unreachable('A record of a case has no picture.');
}
