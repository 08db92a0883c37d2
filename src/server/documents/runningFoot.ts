import type { RecordDocument, RecordPart } from '../../conversation/record/recordDocument.ts';

/**
 * What stands at the foot of each page: what the reader must not forget, and which version of which program says it,
 * whichever page is left of the record.
 */
export function runningFoot({ banner, parts }: RecordDocument): string {
  const limits = parts
    .filter(({ id }) => id === 'limits')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []));
  return [banner, ...limits.filter((text) => text !== banner)].join(' ');
}

/** The parts that stand on the pages themselves: what runs along each of them is not said once more. */
export function partsOnPages({ parts }: RecordDocument): readonly RecordPart[] {
  return parts.filter(({ id }) => id !== 'limits');
}
