import { createRequire } from 'node:module';
import type { PdfFont } from 'pdfmake';

/** The files of the one font that documents and pictures are set in: Roboto, as it comes with pdfmake. */
export function fontFiles(): PdfFont {
  const { resolve } = createRequire(import.meta.url);
  const file = (cut: string): string => resolve(`pdfmake/fonts/Roboto/Roboto-${cut}.ttf`);
  return {
    normal: file('Regular'),
    bold: file('Medium'),
    italics: file('Italic'),
    bolditalics: file('MediumItalic'),
  };
}
