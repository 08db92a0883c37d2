import type { PdfDefinition, PdfNode } from 'pdfmake';
import type { RecordDocument, RecordPart, RecordPartId } from '../../conversation/record/recordDocument.ts';
import { texts } from '../../conversation/texts/texts.ts';
import { blankRows } from './pdfBlanks.ts';
import { boxed, inlines, part, type Sizes } from './pdfParts.ts';
import { partsOnPages, runningFoot } from './runningFoot.ts';
import { columnWidth, lineHeight, sheet } from './sheet.ts';

const say = texts.mdt;

const { margin, columnGap } = sheet;

/** Parts that stand over the whole width of the first page, above what is set in two columns. */
const above: ReadonlySet<RecordPartId> = new Set(['outcome', 'stops', 'situations', 'choice', 'notAsked']);

/** How far the title of the first page stands in the room of its running head, which is empty there on the left. */
const intoHead = 15;

/**
 * A record as pages for pdfmake. On the first page stand, whatever the case, the outcome, what must be settled first,
 * what was not asked, the answers and the places to fill in, the last two in the columns in which the rest follows, over
 * as many pages as it takes, and the picture last, on a page of its own where it does not fit.
 */
export function pdfDefinition(record: RecordDocument, sizes: Sizes): PdfDefinition {
  const { title, language, caseCode } = record;
  const parts = partsOnPages(record);
  const only = (id: RecordPartId): readonly RecordPart[] => parts.filter((one) => one.id === id);
  const below = parts.filter(({ id }) => !above.has(id) && id !== 'picture');
  const drawn = (one: RecordPart): readonly PdfNode[] =>
    one.id === 'byHand' ? [{ stack: blankRows(one, sizes), unbreakable: true }] : part(one, sizes);
  return {
    version: '1.7',
    language,
    displayTitle: true,
    info: {
      title: [title, ...(caseCode === null ? [] : [say.caseCode(caseCode)])].join('. '),
      subject: say.subject,
      creationDate: new Date(record.writtenAt),
      creator: texts.productName,
      producer: 'pdfmake',
    },
    pageSize: 'A4',
    pageMargins: [margin.left, margin.top, margin.right, margin.bottom],
    defaultStyle: { font: 'Roboto', fontSize: sizes.text, lineHeight },
    header: (page, pages) => runningHead(record, page, pages, sizes),
    footer: () => footOf(record, sizes),
    content: [
      { text: title, fontSize: sizes.title, bold: true, outline: true, margin: [0, -intoHead, 0, 0] },
      ...only('outcome').map((one) => outcome(one, sizes)),
      ...only('stops').map((one) => boxed(drawn(one), 1.5)),
      ...only('situations').map((one) => boxed(drawn(one), 0.75)),
      ...only('choice').map((one) => boxed(drawn(one), 0.75)),
      ...only('notAsked').flatMap(drawn),
      {
        columns: [
          { width: columnWidth, stack: below.flatMap(drawn) },
          { width: columnWidth, text: '' },
        ],
        columnGap,
        snakingColumns: true,
      },
      ...only('picture').map((one) => ({ stack: drawn(one), unbreakable: true })),
    ],
  };
}

/** What the case comes to, in letters that are seen from the other side of a table, and behind it of which kind it is. */
function outcome({ title, blocks }: RecordPart, sizes: Sizes): PdfNode {
  const [first = [], ...rest] = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [inlines(block.runs, sizes)] : [],
  );
  return {
    text: [
      { text: `${title}: ` },
      ...first.map((one) => ({ ...one, bold: true })),
      ...rest.flat().map((one) => ({ ...one, text: `  ${one.text}`, fontSize: sizes.text, noWrap: true })),
    ],
    fontSize: sizes.outcome,
    outline: true,
    outlineText: title,
    margin: [0, 4, 0, 0],
  };
}

function footOf(record: RecordDocument, sizes: Sizes): PdfNode {
  return { text: runningFoot(record), fontSize: sizes.tags, margin: [margin.left, 3, margin.right, 0] };
}

/**
 * On each page the day, the case code and which page of how many: on the first in two lines, since its title stands
 * beside them, after it in one, with what it is a record of.
 */
function runningHead(record: RecordDocument, page: number, pages: number, sizes: Sizes): PdfNode {
  const { title, date, caseCode } = record;
  const code = caseCode === null ? [] : [{ text: say.caseCode(caseCode), bold: true }];
  const which = { text: say.page(page, pages) };
  const [day, parted] = [{ text: date }, { text: ' · ' }];
  return {
    margin: [margin.left, margin.top - intoHead - 3, margin.right, 0],
    fontSize: sizes.small,
    ...(page === 1
      ? { alignment: 'right', stack: [{ text: [day, parted, which] }, { text: code }] }
      : {
          columns: [
            { width: '*', text: [{ text: title }, parted, day] },
            { width: 'auto', text: [...code.flatMap((one) => [one, parted]), which] },
          ],
        }),
  };
}
