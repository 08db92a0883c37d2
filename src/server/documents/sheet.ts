/**
 * The sheet that a record is set on, in points: A4, with margins wide enough that a page printed in the middle of a
 * letter sheet, 25 points shorter at each end, loses nothing.
 */
export const sheet = {
  width: 595.28,
  height: 841.89,
  margin: { top: 52, right: 30, bottom: 65, left: 30 },
  columnGap: 12,
} as const;

/** Between the margins, and of one of two columns between them. */
export const innerWidth = sheet.width - sheet.margin.left - sheet.margin.right;
export const columnWidth = (innerWidth - sheet.columnGap) / 2;

/** The room of a picture: a page without its margins, a heading and a line. */
export const pictureHeight = sheet.height - sheet.margin.top - sheet.margin.bottom - 38;

/** Of the distance between lines that a font has by itself: tighter, so that a short record is one page. */
export const lineHeight = 0.94;
