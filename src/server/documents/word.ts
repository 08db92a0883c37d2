import { Packer } from 'docx';
import type { RecordDocument } from '../../conversation/record/recordDocument.ts';
import { withFixedTimes } from './fixedTimes.ts';
import { wordDocument } from './wordDocument.ts';

/**
 * A record as Word document, the same bytes for the same record.
 * @param pngOf draws a picture
 */
export async function recordWord(
  record: RecordDocument,
  pngOf: (svg: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const picture = record.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'picture' ? [block.svg] : []))[0];
  const png = picture === undefined ? null : await pngOf(picture);
  return withFixedTimes(await Packer.toBuffer(wordDocument(record, png)), record.writtenAt);
}
