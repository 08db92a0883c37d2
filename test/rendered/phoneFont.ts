import type { Page } from 'playwright-core';

/**
 * Widths in pixels of `sample` at 100 px in Arial, whose letters are about as wide as those of the system
 * fonts of phones.
 */
const sample = 'Confirm with your NET tumour board, current guidelines and local labels.';
const sampleWidths = { normal: 3218, bold: 3484 } as const;

/**
 * Has the page write in Arial or a font as wide. Where the browser has only a wider font (DejaVu is an eighth
 * wider, and a fifth where it is bold), the phone is taken as much wider, so that as many letters stand in a line
 * of either weight.
 * @returns whether the font is as wide as Arial
 */
export async function writeAsPhone(page: Page): Promise<boolean> {
  await page.evaluate('document.body.style.fontFamily = \'"Liberation Sans", Arial, sans-serif\'');
  const ratios = await Promise.all(
    Object.entries(sampleWidths).map(
      async ([weight, width]) => (await page.evaluate<number>(widthOf(sample, weight))) / width,
    ),
  );
  const ratio = Math.max(1, ...ratios);
  if (ratio <= 1.02) return true;
  const size = page.viewportSize();
  if (size) await page.setViewportSize({ ...size, width: Math.round(size.width * ratio) });
  return false;
}

/** In the browser: the width of a text at 100 px in the font of the page, in the weight given. */
function widthOf(text: string, weight: string): string {
  return `(() => {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = '${weight} 100px ' + getComputedStyle(document.body).fontFamily;
    return pen.measureText(${JSON.stringify(text)}).width;
  })()`;
}
