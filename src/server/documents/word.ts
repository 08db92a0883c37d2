import { Packer } from 'docx';
import type { RecordDocument } from '../../conversation/record/recordDocument.ts';
import { pngOf } from './png.ts';
import { withFixedTimes } from './fixedTimes.ts';
import { wordDocument } from './wordDocument.ts';

/** Enough pixels across a page for a printer. */
const pictureWidth = 1600;

/** A record as Word document, the same bytes for the same record. */
export async function recordWord(record: RecordDocument): Promise<Uint8Array> {
  const picture = record.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'picture' ? [block.svg] : []))[0];
  const png = picture === undefined ? null : await pngOf(picture, pictureWidth);
  return withFixedTimes(await Packer.toBuffer(wordDocument(record, png)), record.writtenAt);
}
