import type { LinkedCase, LinkedFile } from '../../conversation/contract/links.ts';
import { recordOfCode } from '../../conversation/record/codedRecord.ts';
import { recordMarkdown } from '../../conversation/record/markdown.ts';
import type { RecordDocument } from '../../conversation/record/recordDocument.ts';
import { unreachable } from '../../guideline/errors.ts';
import { CaseCodeError } from '../../machine/caseCode/errors.ts';
import type { Cases } from '../../machine/cases.ts';
import { pngOf } from './png.ts';

/** A file of a case, or why there is none. */
type CaseFile =
  | { readonly kind: 'drawn'; readonly body: Uint8Array }
  | { readonly kind: 'otherGuideline' }
  | { readonly kind: 'noOutcome' };

/** @param at when its address was made, milliseconds since 1970: the day that the file bears */
type DrawCase = (content: LinkedCase, at: number) => Promise<CaseFile>;

/** Wide enough for a phone and for a slide. */
const pictureWidth = 1600;

/**
 * Draws the files of a case, each from what its address holds. What draws pages is loaded when the first is asked for.
 * @param build the commit of the program, where it is known
 */
export function caseDocuments(cases: Cases, build?: string): Readonly<Record<LinkedFile, DrawCase>> {
  const drawing =
    (draw: (record: RecordDocument) => Promise<Uint8Array> | Uint8Array): DrawCase =>
    async (content, at) => {
      const written = { at, ...(build === undefined ? {} : { build }) };
      const record = recordOrFault(cases, content, written);
      return 'kind' in record ? record : { kind: 'drawn', body: await draw(record) };
    };
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  return {
    pdf: drawing(async (record) => (await import('./pdf.ts')).recordPdf(record)),
    docx: drawing(async (record) => (await import('./word.ts')).recordWord(record)),
    md: drawing((record) => text(recordMarkdown(record))),
    svg: drawing((record) => text(svgOf(record))),
    png: drawing((record) => pngOf(svgOf(record), pictureWidth)),
  };
}

/** A code that the address holds was made by this program: what else is wrong with it is a bug, and is thrown. */
function recordOrFault(
  cases: Cases,
  { code, notTaken, disagreement }: LinkedCase,
  written: Parameters<typeof recordOfCode>[2],
): RecordDocument | Exclude<CaseFile, { readonly kind: 'drawn' }> {
  try {
    return recordOfCode(cases, code, written, { notTaken, disagreement }) ?? { kind: 'noOutcome' };
  } catch (error) {
    if (error instanceof CaseCodeError && error.fault === 'unknownGuideline')
      return { kind: 'otherGuideline' };
    throw error;
  }
}

function svgOf({ parts }: RecordDocument): string {
  const pictures = parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'picture' ? [block.svg] : []));
  return pictures[0] ?? unreachable('A record of a case has no picture.');
}
