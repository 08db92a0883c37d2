import type { LinkedCase, LinkedFile } from '../../conversation/contract/links.ts';
import type { Written } from '../../conversation/record/recordOf.ts';
import type { RecordDocument } from '../../conversation/record/recordDocument.ts';
import { CaseCodeError } from '../../machine/caseCode/errors.ts';
import type { Cases } from '../../machine/cases.ts';
import { type DrawingThread, drawingThread, type ThreadForm } from '../documents/drawingThread.ts';
import type { Documents, DrawnFile } from './documents.ts';

/**
 * The files of cases, drawn from their records: those that take long in a thread, the texts here. What makes and draws
 * a record is loaded when the first is asked for.
 * @param build the commit of the program, named in the record
 */
export function caseDocuments(
  cases: Cases,
  build: () => Promise<string | null>,
  thread: DrawingThread = drawingThread(),
): Documents {
  const drawing =
    (file: LinkedFile) =>
    async (content: LinkedCase, at: number): Promise<DrawnFile> => {
      const [commit, { recordFiles }] = await Promise.all([build(), import('../documents/recordFiles.ts')]);
      const written = { at, ...(commit === null ? {} : { build: commit.slice(0, 12) }) };
      const record = await recordOrFault(cases, content, written);
      if ('kind' in record) return record;
      const body = await (inThread(file) ? thread.draw(file, record) : recordFiles[file](record));
      return { kind: 'drawn', body };
    };
  return {
    pdf: drawing('pdf'),
    docx: drawing('docx'),
    md: drawing('md'),
    png: drawing('png'),
    svg: drawing('svg'),
    close: () => thread.close(),
  };
}

function inThread(file: LinkedFile): file is ThreadForm {
  return file === 'pdf' || file === 'docx' || file === 'png';
}

/** A code that an address holds was made by this program: what else is wrong with it is a bug, and is thrown. */
async function recordOrFault(
  cases: Cases,
  { code, ...beside }: LinkedCase,
  written: Written,
): Promise<RecordDocument | Exclude<DrawnFile, { readonly kind: 'drawn' }>> {
  const { recordOfCode } = await import('../../conversation/record/codedRecord.ts');
  try {
    return recordOfCode(cases, code, written, beside) ?? { kind: 'noOutcome' };
  } catch (error) {
    if (error instanceof CaseCodeError && error.fault === 'unknownGuideline')
      return { kind: 'otherGuideline' };
    throw error;
  }
}
