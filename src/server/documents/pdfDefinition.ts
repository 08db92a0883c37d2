import type { PdfDefinition, PdfNode } from 'pdfmake';
import type { RecordDocument, RecordPart, RecordPartId } from '../../conversation/record/recordDocument.ts';
import { texts } from '../../conversation/texts/texts.ts';
import { blankRows } from './pdfBlanks.ts';
import { boxed, columnGap, innerWidth, margins, part, sizes } from './pdfParts.ts';

const say = texts.mdt;

/** Parts that stand over the whole width of the first page, above what is set in two columns. */
const above: ReadonlySet<RecordPartId> = new Set(['outcome', 'stops', 'situations', 'answers', 'byHand']);

/**
 * A record as pages for pdfmake. On the first page stand, whatever the case, the outcome, what must be settled first,
 * the answers and the places to fill in; the rest follows in two columns, over as many pages as it takes, and the
 * picture last, on a page of its own where it does not fit.
 */
export function pdfDefinition(record: RecordDocument): PdfDefinition {
  const { title, language, parts } = record;
  const only = (id: RecordPartId): readonly RecordPart[] => parts.filter((one) => one.id === id);
  const below = parts.filter(({ id }) => !above.has(id) && id !== 'picture');
  return {
    version: '1.7',
    language,
    displayTitle: true,
    info: {
      title: [title, ...(record.caseCode === null ? [] : [record.caseCode])].join(', '),
      subject: say.heading(texts.productName),
      creationDate: new Date(record.writtenAt),
      creator: texts.productName,
      producer: 'pdfmake',
    },
    pageSize: 'A4',
    pageMargins: margins,
    defaultStyle: { font: 'Roboto', fontSize: sizes.text, lineHeight: 1.05 },
    header: (page, pages) => runningHead(record, page, pages),
    content: [
      { text: title, fontSize: sizes.title, bold: true, outline: true },
      ...only('outcome').flatMap((one) => part(one, 'large')),
      ...only('stops').map((one) => boxed(part(one), 1.5)),
      ...only('situations').map((one) => boxed(part(one), 0.75)),
      {
        columns: [
          { width: '*', stack: only('answers').flatMap((one) => part(one)) },
          { width: (innerWidth - columnGap) / 2, stack: only('byHand').flatMap(blankRows) },
        ],
        columnGap,
        unbreakable: true,
      },
      {
        columns: [
          { width: '*', stack: below.flatMap((one) => part(one)) },
          { width: '*', text: '' },
        ],
        columnGap,
        snakingColumns: true,
      },
      ...only('picture').flatMap((one) => part(one)),
    ],
  };
}

/** On each page what the record is of: with its code, and which page of how many. */
function runningHead({ title, date, caseCode }: RecordDocument, page: number, pages: number): PdfNode {
  const [left, top, right] = margins;
  return {
    margin: [left, top - 14, right, 0],
    fontSize: sizes.small,
    columns: [
      { width: '*', text: [title, date].join(' · ') },
      {
        width: 'auto',
        text: [
          ...(caseCode === null ? [] : [{ text: `${say.caseCode(caseCode)} · `, bold: true }]),
          { text: say.page(page, pages) },
        ],
      },
    ],
  };
}
