import type { LinkedCase, LinkedFile } from '../../conversation/contract/links.ts';
import type { RecordDocument, RecordPicture } from '../../conversation/record/recordDocument.ts';
import type { Cases } from '../../machine/cases.ts';
import type { Documents, DrawnFile } from './documents.ts';

/** Pixels across a picture of a route, so that it can be read on a screen and on paper. */
const pictureWidth = 1600;

/** Draws a file of a record. What it takes is loaded when the first of its form is asked for. */
const drawers: Readonly<Record<LinkedFile, (record: RecordDocument) => Promise<Uint8Array | null>>> = {
  pdf: async (record) => (await import('../documents/pdf.ts')).recordPdf(record),
  docx: async (record) => (await import('../documents/word.ts')).recordWord(record),
  md: async (record) => {
    const { recordMarkdown } = await import('../../conversation/record/markdown.ts');
    return Buffer.from(recordMarkdown(record));
  },
  png: async (record) => {
    const picture = pictureIn(record);
    return picture && (await import('../documents/png.ts')).pngOf(picture.svg, pictureWidth);
  },
  svg: async (record) => {
    const picture = pictureIn(record);
    return Promise.resolve(picture && Buffer.from(picture.svg));
  },
};

/**
 * The files of cases, drawn from their records.
 * @param build the commit of the program, named in the record
 */
export function caseDocuments(cases: Cases, build: () => Promise<string | null>): Documents {
  const drawing =
    (file: LinkedFile) =>
    async (content: LinkedCase, at: number): Promise<DrawnFile> => {
      const [{ restored }, { caseRecord }, commit] = await Promise.all([
        import('./restored.ts'),
        import('../../conversation/record/caseRecord.ts'),
        build(),
      ]);
      const found = restored(cases, content);
      if (found.kind !== 'restored') return found;
      const written = { at, ...(commit === null ? {} : { build: commit.slice(0, 12) }) };
      const record = caseRecord(cases, found.known, written, found.beside);
      const body = record && (await drawers[file](record));
      return body ? { kind: 'drawn', body } : { kind: 'noOutcome' };
    };
  return {
    pdf: drawing('pdf'),
    docx: drawing('docx'),
    md: drawing('md'),
    png: drawing('png'),
    svg: drawing('svg'),
  };
}

function pictureIn({ parts }: RecordDocument): RecordPicture | null {
  const blocks = parts.flatMap((part) => part.blocks);
  return blocks.find((block): block is RecordPicture => block.kind === 'picture') ?? null;
}
